import { type Context, createContext } from '../../extract/context.ts';
import { extract } from '../../extract/extract.ts';
import type { Extraction } from '../../extract/extraction.ts';
import { readFrontMatter } from '../../text/frontMatter.ts';
import { remember } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import type { Note } from '../note.ts';

/** What a note says, read by rules alone, a paragraph at a time: offsets are those of the note. */
export interface Reading extends Said {
  readonly note: Note;
  readonly context: Context;
  /** Headings: what stands there is no running text. */
  readonly headings: readonly Span[];
}

/** The parts of an extraction that are compared with the sources. */
type Said = Pick<Extraction, 'mentions' | 'entities' | 'acronyms' | 'roles' | 'dates' | 'events'>;

const readings = new WeakMap<Note, Reading>();

/** Reads a note; once for each version of it, and of what has not changed since the last version nothing. */
export function readingOf(note: Note): Reading {
  let reading = readings.get(note);
  if (reading === undefined) {
    const fileName = note.uri.slice(note.uri.lastIndexOf('/') + 1);
    const { date = '' } = readFrontMatter(note.text);
    const parts = paragraphsIn(note.masked).map(({ start, end }) => {
      const said = readParagraph(`${fileName}\n${date}\n${note.masked.slice(start, end)}`);
      return { start, said };
    });
    reading = {
      note,
      context: createContext({ text: note.masked, fileName }),
      headings: headingsIn(note.masked),
      ...joined(parts),
    };
    readings.set(note, reading);
  }
  return reading;
}

/** The sentence around an offset; undefined between sentences. */
export function sentenceAt({ context: { sentences } }: Reading, offset: number): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= offset ? sentence : undefined;
}

export function isInHeading({ headings }: Reading, offset: number): boolean {
  return headings.some(({ start, end }) => start <= offset && offset < end);
}

/** As many paragraphs as a few long notes have. */
const MOST_PARAGRAPHS = 5000;

/** A paragraph behind two lines: the file's name, and the note's own date or nothing. */
const readParagraph: (text: string) => Said = remember((key) => {
  const [fileName = '', date = ''] = key.split('\n', 2);
  const text = key.slice(fileName.length + date.length + 2);
  return extract({ text, fileName, ...(date === '' ? {} : { date }) });
}, MOST_PARAGRAPHS);

function paragraphsIn(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    paragraphs.push({ start, end: index });
    start = index + gap.length;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs.filter(({ start, end }) => /\S/.test(text.slice(start, end)));
}

/** What paragraphs say as one text says it: offsets moved, entities of one numbered after those of the one before. */
function joined(parts: readonly { readonly start: number; readonly said: Said }[]): Said {
  const whole = {
    mentions: [],
    entities: [],
    acronyms: [],
    roles: [],
    dates: [],
    events: [],
  } as Mutable<Said>;
  for (const { start: by, said } of parts) {
    const first = whole.entities.length;
    const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
    const numbered = (local: number) => local + first;
    for (const { parent, ...entity } of said.entities) {
      const above = parent && {
        ...parent,
        entity: numbered(parent.entity),
        evidence: moved(parent.evidence),
      };
      whole.entities.push(above === undefined ? entity : { ...entity, parent: above });
    }
    for (const mention of said.mentions)
      whole.mentions.push({ ...moved(mention), entity: numbered(mention.entity) });
    for (const { short, long } of said.acronyms)
      whole.acronyms.push({ short: moved(short), long: moved(long) });
    for (const { organization, ...role } of said.roles) {
      const of = organization === undefined ? {} : { organization: numbered(organization) };
      whole.roles.push({ ...moved(role), person: numbered(role.person), ...of });
    }
    for (const date of said.dates) whole.dates.push(moved(date));
    for (const event of said.events) {
      const participants = event.participants.map(numbered);
      whole.events.push({
        ...event,
        evidence: moved(event.evidence),
        participants,
        others: event.others.map(numbered),
      });
    }
  }
  return whole;
}

type Mutable<T> = { [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : never };

/** Lines that begin with `#`, and lines with capitals and no small letter. */
function headingsIn(text: string): Span[] {
  const headings: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const isShouted = /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
    if (isShouted || /^ {0,3}#{1,6}\s/.test(line)) headings.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return headings;
}
