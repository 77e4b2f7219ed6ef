import type { IndexView } from '../../index/corpusIndex.ts';
import type { Entity } from '../../index/model.ts';
import { nameWithin } from '../names.ts';
import { nearestFirst, type Office, officesBelow, officesOf } from '../offices.ts';
import type { Typing } from './typing.ts';

/** What the words before a place say about the name that may follow. */
export interface ContextBefore {
  /** A body that is named directly before: "SCO ", "the SCO’s ". */
  readonly body?: Entity;
  /** Words that end in an office: "the Director of the ". */
  readonly title?: string;
  /** An office and its body are named: "SCO Secretary-General ", "Director of the SCO ". Nearest in time first. */
  readonly holders: readonly Office[];
  /** The holders, or the bodies of the body before. */
  readonly preferred: ReadonlySet<Entity>;
}

const FARTHEST = 200;
const MOST_CHILDREN = 200;
const MOST_HOLDERS = 3;
const OF = /(?:^|\s)(?:of|at|for)(?:\s+the)?\s*$/i;
const NOTHING: ContextBefore = { holders: [], preferred: new Set() };

/** Reads the words before an offset, in the same paragraph. */
export function contextBefore(typing: Typing, offset: number): ContextBefore {
  const { view, note } = typing;
  const before = paragraphEnd(note.masked.slice(Math.max(0, offset - FARTHEST), offset));
  const name = view.findNames(before).at(-1);
  const body = name?.candidates[0];
  if (name === undefined || body?.kind !== 'organization') return titleContext(before);
  const between = before.slice(name.end).replace(/^['’][sS]?(?=\s)/, '');
  if (between.trim() !== '' && between.trim() !== ',') {
    const office = titleWords(between);
    return holderContext(typing, body, (core) => withoutQualifiers(office) === core);
  }
  const { title } = titleContext(before.slice(0, name.start));
  if (title !== undefined) {
    const part = partNamed(view, body, title);
    const context = holderContext(typing, part?.body ?? body, (core) => endsIn(part?.title ?? title, core));
    if (context.holders.length > 0) return context;
  }
  return between.trim() === '' ? { ...NOTHING, body, preferred: childrenOf(view, body) } : NOTHING;
}

/** True when the words end in the title of this office. */
export function isOffice({ title }: Office, words: string): boolean {
  return endsIn(words, titleCore(title));
}

/** A title as offices are compared: "Acting Secretary-General" gives "secretary general". */
export function titleCore(title: string): string {
  return withoutQualifiers(titleWords(title));
}

function paragraphEnd(text: string): string {
  return text.split(/\n[ \t]*\r?\n/).at(-1) ?? '';
}

function titleContext(before: string): ContextBefore {
  const of = OF.exec(before);
  const title = of === null ? '' : titleWords(before.slice(0, of.index));
  return title === '' ? NOTHING : { ...NOTHING, title };
}

function holderContext(
  { view, moment }: Typing,
  body: Entity,
  isMeant: (core: string) => boolean,
): ContextBefore {
  const isNamed = ({ title }: Office) => isMeant(titleCore(title));
  const own = officesOf(body).filter(isNamed);
  const offices =
    own.length > 0
      ? own
      : officesBelow(view, body)
          .map(({ office }) => office)
          .filter(isNamed);
  const nearest = nearestFirst(offices, (office) => office, moment?.date);
  const holders = distinctHolders(nearest).slice(0, MOST_HOLDERS);
  const people = holders.flatMap(({ person }) => view.entity(person) ?? []);
  return { holders, preferred: new Set(people) };
}

function distinctHolders(offices: readonly Office[]): Office[] {
  const seen = new Set<string>();
  return offices.filter(({ person }) => !seen.has(person) && seen.add(person));
}

function childrenOf(view: IndexView, body: Entity): ReadonlySet<Entity> {
  return new Set(body.children.slice(0, MOST_CHILDREN).flatMap(({ id }) => view.entity(id) ?? []));
}

/** "Director of the Executive Committee", said of a body: which of its bodies that is, and the title before it. */
function partNamed(
  view: IndexView,
  body: Entity,
  words: string,
): { readonly body: Entity; readonly title: string } | undefined {
  for (const child of childrenOf(view, body)) {
    const name = titleWords(nameWithin(child, body));
    const before = endsIn(words, name) ? words.slice(0, words.length - name.length) : '';
    const { title } = titleContext(before);
    if (title !== undefined) return { body: child, title };
  }
  return undefined;
}

/** Words in small letters with single blanks: "Secretary-General" gives "secretary general". */
function titleWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function endsIn(words: string, core: string): boolean {
  return core !== '' && ` ${words}`.endsWith(` ${core}`);
}

/** Words that say how or when somebody held an office, not which. */
const QUALIFIERS = new Set([
  'acting',
  'current',
  'former',
  'incoming',
  'late',
  'new',
  'outgoing',
  'the',
  'then',
]);

function withoutQualifiers(words: string): string {
  const parts = words.split(' ');
  while (parts.length > 1 && QUALIFIERS.has(parts[0]!)) parts.shift();
  return parts.join(' ');
}
