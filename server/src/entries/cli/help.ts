interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly details?: string;
}

const commands: Readonly<Record<string, CommandHelp>> = {
  extract: {
    usage: 'extract FOLDER',
    summary: 'what each source says, one JSON line per document',
    details:
      'Offsets count UTF-16 units, "end" is exclusive; dates are ISO 8601; entity ids are the same as in "entities" and "events".',
  },
  entities: {
    usage: 'entities FOLDER',
    summary: 'the people and organisations of all sources, one JSON line each',
  },
  events: {
    usage: 'events FOLDER [--format table|jsonl|csv|ics|timelinejs]',
    summary: 'what happened when, as a table (default), JSON lines, CSV, a calendar or TimelineJS',
  },
  cite: {
    usage: 'cite FOLDER [--format csl|bibtex]',
    summary: 'all sources as a bibliography for Pandoc or Zotero: CSL-JSON (default) or BibTeX',
    details: 'The key of a source comes from its path without the ending, and stays as long as that does.',
  },
  lookup: {
    usage: 'lookup NAME --corpus FOLDER',
    summary: 'who or what a name is, as the hover in an editor says it',
    details: 'Exit code 1 when the sources do not name it.',
  },
  explain: {
    usage: 'explain NAME --corpus FOLDER',
    summary:
      'why names in several sources are held for one person or organisation: reason, certainty, places',
    details: 'Exit code 1 when the sources do not name it.',
  },
  check: {
    usage: 'check NOTES… --corpus FOLDER [--format text|jsonl] [--severity CODE=SEVERITY,…]',
    summary: 'what in notes is at odds with the sources: misspelt names, acronyms, offices, bodies, events',
    details:
      'NOTES are files, or folders of .md, .txt and other notes. Exit code 1 when there is a warning or an error. Codes and their severities are those of the settings "dossier.diagnostics.*".',
  },
  serve: {
    usage: 'serve --stdio [--corpus FOLDER]',
    summary: 'answers for an editor: the language server, over standard input and output',
    details: 'Without --corpus the sources are in the folders "corpus" and "sources" of the workspace.',
  },
};

/** What `dossier help` prints. */
export const help = `Dossier reads a folder of source documents and says who and what is in them.

Usage: dossier COMMAND …

${Object.values(commands)
  .map(({ usage, summary }) => `  dossier ${usage}\n      ${summary}`)
  .join('\n')}

"dossier COMMAND --help" says more. Sources are .txt, .md and .html files, in folders below FOLDER too.
Exit codes: 0 fine, 1 findings, 2 bad usage or a folder that cannot be read.
`;

/** What `dossier COMMAND --help` prints. */
export function commandHelp(name: string): string {
  const command = commands[name];
  if (command === undefined) return help;
  const details = command.details === undefined ? '' : `\n${command.details}\n`;
  return `Usage: dossier ${command.usage}\n\nPrints ${command.summary}.\n${details}`;
}
