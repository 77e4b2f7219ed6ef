import { URI } from 'vscode-uri';
import type { SourceText } from '../extract/context.ts';
import { extract } from '../extract/extract.ts';
import type { Tagger } from '../extract/tagger/tagger.ts';
import type { Problem } from '../features/status.ts';
import type { SourceDocument } from '../index/model.ts';
import { decodeText } from '../text/decode.ts';
import { readFrontMatter } from '../text/frontMatter.ts';
import { type Markup, maskMarkup } from '../text/mask.ts';
import type { ExtractionCache } from './extractionCache.ts';
import type { Platform } from './platform.ts';
import type { FileEntry } from './protocol.ts';

/** Files that we read, by ending. */
const MARKUP = new Map<string, Markup>([
  ['txt', 'plain'],
  ['text', 'plain'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);

/** Documents that somebody may expect us to read: named as a problem rather than passed over. */
const UNREAD = new Set(['pdf', 'doc', 'docx', 'odt', 'rtf', 'eml', 'msg', 'epub']);

const LARGEST = 20 * 1024 * 1024;

/** A source that was read, or what kept it from being read. */
export type Loaded = { readonly document: SourceDocument } | { readonly problem: Problem };

/** The sources among the files of a folder: those we read and those whose absence must be named. By path. */
export function sourcesAmong(files: readonly FileEntry[]): FileEntry[] {
  return files
    .filter(({ uri }) => MARKUP.has(endingOf(uri)) || UNREAD.has(endingOf(uri)))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

/** What sources are read with; by rules alone where there is no tagger, each time anew where there is no cache. */
export interface Reading {
  readonly tagger?: Tagger | undefined;
  readonly cache?: ExtractionCache | undefined;
}

/** Reads, decodes and extracts one file of a folder. Never rejects. */
export async function loadSource(
  platform: Platform,
  file: FileEntry,
  folder: string,
  { tagger, cache }: Reading = {},
): Promise<Loaded> {
  const problem = (message: string): Loaded => ({ problem: { uri: file.uri, message } });
  const ending = endingOf(file.uri);
  if (!MARKUP.has(ending)) {
    return problem(`Files of the kind .${ending} are not read. Save the document as .txt, .md or .html.`);
  }
  if (file.size > LARGEST) {
    return problem(`The file is larger than ${LARGEST / 1024 / 1024} MB. Split it into smaller ones.`);
  }
  try {
    const decoded = decodeText(await platform.read(file.uri));
    if (decoded === undefined) return problem('The file holds no text. Remove it, or save it as UTF-8 text.');
    const path = pathWithin(folder, file.uri);
    const source = sourceText(path, decoded.text);
    const make = () => extract(source, tagger);
    const maker = tagger === undefined ? 'rules' : 'model';
    const extraction = cache === undefined ? make() : await cache.get(source, maker, make);
    return { document: { uri: file.uri, path, text: source.text, extraction, ...describedIn(decoded.text) } };
  } catch (error) {
    return problem(`The file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A source from its text, as an open editor has it. */
export function makeSource(uri: string, folder: string, text: string, tagger?: Tagger): SourceDocument {
  const path = pathWithin(folder, uri);
  const source = sourceText(path, text);
  return { uri, path, text: source.text, extraction: extract(source, tagger), ...describedIn(text) };
}

/** What its front matter says of a source beyond its date. */
function describedIn(text: string): Pick<SourceDocument, 'title' | 'publisher'> {
  const { title, publisher } = readFrontMatter(text);
  return { ...(title === undefined ? {} : { title }), ...(publisher === undefined ? {} : { publisher }) };
}

function sourceText(path: string, text: string): SourceText {
  const { title, date } = readFrontMatter(text);
  return {
    text: maskMarkup(text, MARKUP.get(endingOf(path)) ?? 'plain'),
    fileName: path.slice(path.lastIndexOf('/') + 1),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  };
}

/** True for a file that we read as a source when it lies in a corpus folder. */
export function isReadable(uri: string): boolean {
  return MARKUP.has(endingOf(uri));
}

/** True when the URI lies in the folder. */
export function isWithin(folder: string, uri: string): boolean {
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The path of a file relative to a folder, with `/`. */
function pathWithin(folder: string, uri: string): string {
  const base = URI.parse(folder).path.replace(/\/?$/, '/');
  const { path } = URI.parse(uri);
  return path.startsWith(base) ? path.slice(base.length) : path;
}

function endingOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}
