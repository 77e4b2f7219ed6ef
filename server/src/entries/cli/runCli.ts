import { parseArgs } from 'node:util';
import { VERSION } from '../../lsp/version.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { checkCommand } from './checkCommand.ts';
import { citeCommand } from './citeCommand.ts';
import { CorpusError } from './corpus.ts';
import { entitiesCommand } from './entitiesCommand.ts';
import { eventsCommand } from './eventsCommand.ts';
import { extractCommand } from './extractCommand.ts';
import { commandHelp, help } from './help.ts';
import { explainCommand, lookupCommand } from './lookupCommand.ts';
import { serve } from './serve.ts';

interface Command {
  readonly options: readonly string[];
  run(given: Arguments): Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  extract: { options: [], run: extractCommand },
  entities: { options: [], run: entitiesCommand },
  events: { options: ['format'], run: eventsCommand },
  check: { options: ['corpus', 'format', 'severity'], run: checkCommand },
  cite: { options: ['format'], run: citeCommand },
  lookup: { options: ['corpus'], run: lookupCommand },
  explain: { options: ['corpus'], run: explainCommand },
};

/** Runs one command line. Exit codes: 0 fine, 1 findings, 2 bad usage or a folder that cannot be read. */
export async function runCli(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined) return complain(help.trimEnd());
  if (name === 'help' || name === '--help' || name === '-h') return say(help);
  if (name === '--version') return say(`${VERSION}\n`);
  if (rest.includes('--help') || rest.includes('-h')) return say(commandHelp(name));
  if (name === 'serve') return serve(rest);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return complain(`There is no command "${name}". "dossier help" lists them.`);
  try {
    return await command.run(readArguments(name, command, rest));
  } catch (error) {
    if (error instanceof UsageError) return complain(`${error.message}\n\n${commandHelp(name)}`.trimEnd());
    if (error instanceof CorpusError) return complain(error.message);
    throw error;
  }
}

function readArguments(name: string, command: Command, words: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: Object.fromEntries(command.options.map((option) => [option, { type: 'string' as const }])),
      allowPositionals: true,
    });
    return { operands: positionals, options: values as Record<string, string> };
  } catch (error) {
    throw new UsageError(`dossier ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
