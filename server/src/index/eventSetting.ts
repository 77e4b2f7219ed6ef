import type { DatedEvent } from '../extract/extraction.ts';
import { MONTHS, WEEKDAYS } from '../extract/lists/calendarWords.ts';
import { foldWord, nameKey } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { actionsIn } from './actionWords.ts';
import type { SourceDocument } from './model.ts';

/** The words around an event by which a sentence elsewhere may mean the same one. */
export interface EventSetting {
  /** Proper names of its sentence but for its place, each as its folded words. */
  readonly names: readonly (readonly string[])[];
  /** Folded words of all names near it: of its sentence, of a main event those of its whole document. */
  readonly nearby: ReadonlySet<string>;
  /** Beginnings of the common words of its sentence and, of a main event, its title. */
  readonly words: ReadonlySet<string>;
  /** Beginnings of all of these words and names. */
  readonly stems: ReadonlySet<string>;
  /** Proper names of the event's own name, as folded words. */
  readonly core: readonly (readonly string[])[];
  /** Folded words of all names of its sentence. */
  readonly here: ReadonlySet<string>;
  /** What its name says is done. */
  readonly actions: ReadonlySet<string>;
  /** What its sentence says is done. */
  readonly actionsHere: ReadonlySet<string>;
  /** Its sentence gives the place, and not only a dateline. */
  readonly statesPlace: boolean;
}

const MOST_CHARACTERS = 600;
const STEM = 5;
const LEAST_LETTERS = 4;
const NAME = /\p{Lu}[\p{L}\p{M}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{M}\p{N}'’-]*)*/gu;
const WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{3,}/gu;

/** What an event's sentence names, a main event's title and document too. */
export function settingOf(told: EventInDocument): EventSetting {
  let setting = settings.get(told);
  if (setting === undefined) {
    setting = readSetting(told);
    settings.set(told, setting);
  }
  return setting;
}

/** An event of a document. */
interface EventInDocument {
  readonly document: SourceDocument;
  readonly event: DatedEvent;
}

/** They go with what they are made for: an event is compared with many. */
const settings = new WeakMap<EventInDocument, EventSetting>();

function readSetting({ document, event }: EventInDocument): EventSetting {
  const { extraction } = document;
  const passage = cut(document.text, event.evidence);
  const place = new Set(nameKey(event.place ?? '').split(' '));
  const names = namesIn(passage).filter((words) => !words.every((word) => place.has(word)));
  const isMain = event.kind === 'main';
  const title = isMain && extraction.title !== undefined ? cut(document.text, extraction.title) : '';
  const common = `${passage}\n${title.toLowerCase()}`.match(WORD) ?? [];
  const nearby = new Set([...names, ...(isMain ? namesIn(document.text) : [])].flat());
  const words = new Set(common.map((word) => stem(foldWord(word))));
  return {
    names,
    nearby,
    words,
    stems: new Set([...words, ...[...nearby].map(stem)]),
    core: namesIn(event.name).flatMap(withoutTitles),
    here: new Set(namesIn(passage).flat()),
    actions: actionsIn(nameKey(event.name).split(' ')),
    actionsHere: actionsIn(common.map(foldWord)),
    statesPlace: statesPlace(passage, event),
  };
}

const TITLES = new Set(
  'president prime minister ministers foreign secretary general king queen mayor director chair chairman chairwoman chairperson governor ambassador professor doctor captain colonel admiral deputy vice head'.split(
    ' ',
  ),
);

/** "President Ama Sowah" names her by her name. */
function withoutTitles(words: readonly string[]): string[][] {
  const rest = words.filter((word) => !TITLES.has(word));
  return rest.length === 0 ? [] : [rest];
}

/** Where a dateline may stand. */
const HEAD = 3;

function statesPlace(passage: string, { place, name }: DatedEvent): boolean {
  if (place === undefined) return false;
  const isPartOfName = place.includes(' ') && name.startsWith(place);
  return !isPartOfName && passage.toLowerCase().lastIndexOf(place.toLowerCase()) > HEAD;
}

function stem(word: string): string {
  return word.slice(0, STEM);
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + MOST_CHARACTERS));
}

/** Capitalised words in a row; calendar words are none, and neither are small ones. */
function namesIn(passage: string): string[][] {
  const runs = passage.match(NAME) ?? [];
  const folded = runs.map((run) => run.split(' ').map(foldWord).filter(isName));
  return folded.filter((words) => words.length > 0);
}

function isName(word: string): boolean {
  return word.length >= LEAST_LETTERS && !MONTHS.has(word) && !WEEKDAYS.has(word);
}
