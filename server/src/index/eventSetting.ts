import type { DatedEvent } from '../extract/extraction.ts';
import { MONTHS, WEEKDAYS } from '../extract/lists/calendarWords.ts';
import { foldWord, nameKey } from '../text/fold.ts';
import { intern, internWords } from '../text/intern.ts';
import type { Span } from '../text/span.ts';
import { actionsIn } from './actionWords.ts';
import type { SourceDocument } from './model.ts';

/** A proper name, as its folded words. */
type Name = readonly string[];

/** The words around an event by which a sentence elsewhere may mean the same one. Lists: there are very many. */
export interface EventSetting {
  /** The names of its sentence and, of a main event, of its own name and its title. */
  readonly here: readonly Name[];
  /** Those of its sentence but for its place. */
  readonly names: readonly Name[];
  /** Folded words of all names of a main event's document. */
  readonly inDocument: ReadonlySet<string> | undefined;
  /** Beginnings of the common words of its sentence and, of a main event, its title. */
  readonly words: readonly string[];
  /** The names in its own name. */
  readonly core: readonly Name[];
  /** Folded words of its place. */
  readonly place: Name;
  /** What its name says is done. */
  readonly actions: readonly string[];
  /** What its sentence says is done. */
  readonly actionsHere: readonly string[];
  /** Its sentence gives the place, and not only a dateline. */
  readonly statesPlace: boolean;
}

const MOST_CHARACTERS = 600;
const STEM = 5;
const LEAST_LETTERS = 4;
const NAME = /\p{Lu}[\p{L}\p{M}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{M}\p{N}'’-]*)*/gu;
const POSSESSIVE = /['’]s?$/;
const WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{3,}/gu;

/** What an event's sentence names, a main event's title and document too; `inDocument` as {@link namesOfDocument} has them. */
export function readSetting(
  { text, extraction }: SourceDocument,
  event: DatedEvent,
  inDocument: ReadonlySet<string>,
): EventSetting {
  const passage = cut(text, event.evidence);
  const place = internWords(nameKey(event.place ?? '').split(' '));
  const isMain = event.kind === 'main';
  const title = isMain && extraction.title !== undefined ? cut(text, extraction.title) : '';
  // Copies of lists here and below: those that a filter makes have much room behind them.
  const said = namesIn(passage).slice();
  const here = isMain ? [...said, ...namesIn(event.name), ...namesIn(title)] : said;
  const names = said.filter((name) => !name.every((word) => place.includes(word)));
  const common = (`${passage}\n${title.toLowerCase()}`.match(WORD) ?? []).map(foldWord);
  return {
    here,
    names: names.length === here.length ? here : names.slice(),
    inDocument: isMain ? inDocument : undefined,
    words: [...new Set(common.map(stemOf))].map(intern),
    core: namesIn(withoutCapital(event.name, text)).flatMap(withoutTitles).slice(),
    place,
    actions: internWords([...actionsIn(nameKey(event.name).split(' '))]),
    actionsHere: internWords([...actionsIn(common)]),
    statesPlace: statesPlace(passage, event),
  };
}

/** Folded words of all names of a document. */
export function namesOfDocument({ text }: SourceDocument): ReadonlySet<string> {
  return new Set(namesIn(text).flat());
}

/** Folded words of the names near an event: of its sentence but for its place, of a main event of its document. */
export function nearbyWords({ names, inDocument }: EventSetting): Iterable<string> {
  return inDocument ?? new Set(names.flat());
}

/** True for a folded word of a name near an event. */
export function isNearby({ names, inDocument }: EventSetting, word: string): boolean {
  return inDocument === undefined ? isIn(names, word) : inDocument.has(word);
}

/** True for a folded word of a name in an event's sentence. */
export function isHere({ here }: EventSetting, word: string): boolean {
  return isIn(here, word);
}

/** True when one of the names has the word. */
export function isIn(names: readonly Name[], word: string): boolean {
  return names.some((name) => name.includes(word));
}

/** True when a common word is used around an event, or begins a name there; takes the word's beginning. */
export function speaksOf(setting: EventSetting, stem: string): boolean {
  if (setting.words.includes(stem)) return true;
  for (const name of nearbyWords(setting)) if (stemOf(name) === stem) return true;
  return false;
}

const FIRST_WORD = /^(\p{Lu}\p{Ll}+) (?=\p{Ll})/u;

/** "Judgment in …", "Parish loses …": the first word is a name only where the text writes it so within a sentence. */
function withoutCapital(name: string, text: string): string {
  const word = FIRST_WORD.exec(name)?.[1];
  if (word === undefined) return name;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (/\p{Ll},?\s$/u.test(text.slice(Math.max(0, at - 3), at))) return name;
  return name.slice(word.length);
}

const TITLES = new Set(
  'president prime minister ministers foreign secretary general king queen mayor director chair chairman chairwoman chairperson governor ambassador professor doctor captain colonel admiral deputy vice head'.split(
    ' ',
  ),
);

/** "President Ama Sowah" names her by her name. */
function withoutTitles(name: Name): Name[] {
  const rest = name.filter((word) => !TITLES.has(word));
  return rest.length === 0 ? [] : [internWords(rest)];
}

/** Where a dateline may stand. */
const HEAD = 3;

function statesPlace(passage: string, { place, name }: DatedEvent): boolean {
  if (place === undefined) return false;
  const isPartOfName = place.includes(' ') && name.startsWith(place);
  return !isPartOfName && passage.toLowerCase().lastIndexOf(place.toLowerCase()) > HEAD;
}

function stemOf(word: string): string {
  return word.slice(0, STEM);
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + MOST_CHARACTERS));
}

/** Capitalised words in a row, without a possessive s; calendar words are none, and neither are small ones. */
function namesIn(passage: string): Name[] {
  const runs = passage.match(NAME) ?? [];
  const wordsOf = (run: string) => run.split(' ').map((word) => foldWord(word.replace(POSSESSIVE, '')));
  const folded = runs.map((run) => internWords(wordsOf(run).filter(isName)));
  return folded.filter((words) => words.length > 0);
}

function isName(word: string): boolean {
  return word.length >= LEAST_LETTERS && !MONTHS.has(word) && !WEEKDAYS.has(word);
}
