import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import type { Severities } from '../../features/diagnostic.ts';
import { type FindingCode, type FindingSeverity, findingCodes } from '../../features/diagnostics/finding.ts';
import { findingLines, findingRecords } from '../../features/findingRecord.ts';
import { createNote, type Note } from '../../features/note.ts';
import { noteLanguageOf } from '../../lsp/closedNotes.ts';
import { decodeText } from '../../text/decode.ts';
import { nodePlatform } from '../nodePlatform.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { CorpusError, readCorpus } from './corpus.ts';
import { print, printJson } from './output.ts';

const FORMATS = ['text', 'jsonl'];
const SEVERITIES: readonly FindingSeverity[] = ['off', 'hint', 'information', 'warning', 'error'];

/** `dossier check NOTES… --corpus FOLDER`: what in notes is at odds with the sources. 1 for a warning or an error. */
export async function checkCommand({ operands, options }: Arguments): Promise<number> {
  if (operands.length === 0) throw new UsageError('Give the notes to check, or folders that hold them.');
  if (options.corpus === undefined)
    throw new UsageError('Give the folder that holds the sources with --corpus.');
  const format = options.format ?? 'text';
  if (!FORMATS.includes(format)) {
    throw new UsageError(`There is no format "${format}". Choose one of ${FORMATS.join(', ')}.`);
  }
  const severities = readSeverities(options.severity);
  const files = (await Promise.all(operands.map(notesAt))).flat();
  const view = await readCorpus(options.corpus);
  let isBad = false;
  for (const { path, note } of files) {
    const records = findingRecords(view, note, path, severities);
    isBad ||= records.some(({ severity }) => severity === 'warning' || severity === 'error');
    if (format === 'jsonl') for (const record of records) await printJson(record);
    else for (const line of findingLines(view, note, path, severities)) await print(`${line}\n`);
  }
  return isBad ? 1 : 0;
}

interface NoteFile {
  /** As the user names it, with `/`. */
  readonly path: string;
  readonly note: Note;
}

/** The note at a path, or the notes below a folder, by path. */
async function notesAt(path: string): Promise<NoteFile[]> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new CorpusError(`There is no note or folder "${path}". Check the path.`);
  if (!stats.isDirectory()) return [readNote(path, URI.file(resolve(path)).toString())];
  const root = URI.file(resolve(path)).toString();
  const uris = (await nodePlatform.list(root))
    .map(({ uri }) => uri)
    .filter((uri) => noteLanguageOf(uri) !== undefined);
  const base = path.replaceAll('\\', '/').replace(/\/+$/, '');
  return uris
    .sort()
    .map((uri) => readNote(`${base}${URI.parse(uri).path.slice(URI.parse(root).path.length)}`, uri));
}

function readNote(path: string, uri: string): NoteFile {
  const decoded = decodeText(readFileSync(URI.parse(uri).fsPath));
  if (decoded === undefined) throw new CorpusError(`"${path}" holds no text. Name notes only.`);
  return { path, note: createNote(uri, decoded.text, noteLanguageOf(uri) ?? 'plaintext') };
}

/** "misspeltName=error,unknownAcronym=off" over the defaults. */
function readSeverities(given = ''): Severities {
  const pairs = given.split(',').filter((pair) => pair !== '');
  const changed = pairs.map((pair): [FindingCode, FindingSeverity] => {
    const [code, severity] = pair.trim().split('=');
    const known = SEVERITIES.find((one) => one === severity);
    if (code === undefined || !Object.hasOwn(findingCodes, code) || known === undefined) {
      throw new UsageError(
        `"${pair}" is no severity. Write CODE=SEVERITY; codes are ${Object.keys(findingCodes).join(', ')}, severities ${SEVERITIES.join(', ')}.`,
      );
    }
    return [code as FindingCode, known];
  });
  return { ...findingCodes, ...Object.fromEntries(changed) };
}
