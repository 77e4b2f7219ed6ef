/** A name as annotated: UTF-16 offsets into the text without tags, `end` exclusive. */
export interface AnnotatedMention {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'organization' | 'place';
  /** The entity, in the document or (world documents) everywhere. */
  readonly id?: string;
  /** A capitalised short form such as "the Ministry". */
  readonly short?: true;
  /** Lies inside another mention. */
  readonly nested?: true;
}

export interface AnnotatedDocument {
  readonly text: string;
  /** What the block between `---` lines gives, such as `genre` and `date`. */
  readonly meta: Readonly<Record<string, string>>;
  /** By start, the longer first. */
  readonly mentions: readonly AnnotatedMention[];
}

const kinds = { per: 'person', org: 'organization', place: 'place' } as const;
type Tag = keyof typeof kinds;

/**
 * Reads a document with inline tags (README.md beside this file gives the format). Throws, with the line
 * number, on an unknown or unbalanced tag, a stray `<`, a character reference such as `&amp;`, a name that is
 * empty or begins or ends with a blank.
 */
export function readAnnotated(file: string): AnnotatedDocument {
  const { meta, bodyStart } = readMeta(file);
  const mentions: AnnotatedMention[] = [];
  const open: { tag: Tag; start: number; id?: string; short?: true; at: number }[] = [];
  let text = '';
  let position = bodyStart;
  for (const markup of file.slice(bodyStart).matchAll(/<(\/?)(\w+)((?: \w+="[^"]*")*)>|<|&#?\w+;/g)) {
    const at = bodyStart + markup.index;
    text += file.slice(position, at);
    position = at + markup[0].length;
    const [, slash, tag, attributes] = markup;
    if (tag === undefined || !isTag(tag)) throw wrong(file, at, `unexpected ${markup[0]}`);
    if (slash === '') {
      open.push({ tag, start: text.length, at, ...readAttributes(file, at, attributes ?? '') });
      continue;
    }
    const opened = open.pop();
    if (opened?.tag !== tag)
      throw wrong(file, at, `</${tag}> closes ${opened ? `<${opened.tag}>` : 'nothing'}`);
    const surface = text.slice(opened.start);
    if (surface === '' || surface !== surface.trim()) throw wrong(file, at, `name "${surface}"`);
    mentions.push({
      start: opened.start,
      end: text.length,
      kind: kinds[tag],
      ...(opened.id !== undefined && { id: opened.id }),
      ...(opened.short && { short: true }),
      ...(open.length > 0 && { nested: true }),
    });
  }
  const left = open.pop();
  if (left) throw wrong(file, left.at, `<${left.tag}> is never closed`);
  text += file.slice(position);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, meta, mentions };
}

function readMeta(file: string): { meta: Record<string, string>; bodyStart: number } {
  const block = /^---\r?\n([\s\S]*?)^---\r?\n/m.exec(file);
  if (block?.index !== 0) return { meta: {}, bodyStart: 0 };
  const pairs = [...(block[1] ?? '').matchAll(/^(\w+): *(.*?) *\r?$/gm)];
  return {
    meta: Object.fromEntries(pairs.map(([, key, value]) => [key, value])),
    bodyStart: block[0].length,
  };
}

function readAttributes(file: string, at: number, attributes: string): { id?: string; short?: true } {
  const read: { id?: string; short?: true } = {};
  for (const [, key, value] of attributes.matchAll(/(\w+)="([^"]*)"/g)) {
    if (key === 'id' && value) read.id = value;
    else if (key === 'short' && value === 'y') read.short = true;
    else throw wrong(file, at, `attribute ${key}="${value}"`);
  }
  return read;
}

function isTag(tag: string): tag is Tag {
  return Object.hasOwn(kinds, tag);
}

function wrong(file: string, at: number, what: string): Error {
  return new Error(`line ${file.slice(0, at).split('\n').length}: ${what}`);
}
