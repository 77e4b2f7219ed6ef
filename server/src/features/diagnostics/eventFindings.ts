import type { DatedEvent } from '../../extract/extraction.ts';
import { isPlaceName } from '../../extract/lexicon.ts';
import { countries } from '../../extract/lists/countries.ts';
import type { IndexView } from '../../index/corpusIndex.ts';
import type { CorpusEvent } from '../../index/model.ts';
import { nameKey } from '../../text/fold.ts';
import { daysBetween, intervalText } from '../dateText.ts';
import { namesIn } from '../note.ts';
import { oneLine, sentenceOf } from '../places.ts';
import type { Finding } from './finding.ts';
import type { Reading } from './reading.ts';

/** Events further apart than this, in days, are two. */
const NEAR = 45;
/** How many of the words of two names must be the same, 0 to 1; and where their kinds differ, or nobody is named. */
const KINDRED = 0.6;
const SAME = 0.9;

/** An event with another date or place than the sources give, where they tell of just one that it can be. */
export function eventFindings(view: IndexView, reading: Reading): Finding[] {
  return reading.events.flatMap((event): Finding[] => {
    if (event.precision !== 'day' || event.status !== undefined || !saysItsDate(reading, event)) return [];
    const told = view.events.filter((other) => isLike(view, reading, event, other));
    const [only] = told;
    if (only === undefined || told.length > 1) return [];
    return atOdds(reading, event, only);
  });
}

/** The date that an event has from another sentence, or from the note, may not be meant. */
function saysItsDate({ dates }: Reading, { from, evidence: { start, end } }: DatedEvent): boolean {
  return dates.some((date) => date.start >= start && date.end <= end && date.from === from);
}

function atOdds({ note }: Reading, event: DatedEvent, told: CorpusEvent): Finding[] {
  const apart = daysBetween(event.from!, told.from!, told.to ?? told.from!);
  const at = { start: event.evidence.start, end: event.evidence.end, code: 'eventAtOdds' as const };
  const name = oneLine(told.name);
  const evidence = told.evidence.slice(0, 1);
  if (apart > 0) {
    return [{ ...at, message: `The sources date “${name}” ${intervalText(told.from!, told.to)}.`, evidence }];
  }
  const isElsewhere =
    event.place !== undefined &&
    told.place !== undefined &&
    areApart(
      { place: event.place, words: note.text.slice(event.evidence.start, event.evidence.end) },
      { place: told.place, words: sentenceOf(told.evidence[0]!) },
    );
  return isElsewhere ? [{ ...at, message: `The sources place “${name}” in ${told.place}.`, evidence }] : [];
}

/** Whether one may be the other by kind, name, date and who took part. */
function isLike(view: IndexView, reading: Reading, event: DatedEvent, other: CorpusEvent): boolean {
  if (other.from === undefined || other.precision !== 'day') return false;
  const apart = daysBetween(event.from!, other.from, other.to ?? other.from);
  if (areOfOneText(event, other)) return true;
  const { likeness, isWhole } = likenessOf(view, event, other);
  const isOnce = likeness >= SAME && other.type === event.type && FOREVER.has(other.type);
  if (apart > (isOnce ? ALMOST_A_YEAR : NEAR)) return false;
  const participants = namedIn(view, reading, event, other);
  if (apart === 0 && event.type === 'meeting' && other.type === 'meeting' && participants >= PAIR)
    return true;
  if (likeness < (other.type === event.type ? KINDRED : SAME)) return false;
  if (likeness >= SAME && (ONCE.has(other.type) || isWhole)) return true;
  return participants > 0;
}

/** How many of those whom the note names with an event took part in another. */
function namedIn(view: IndexView, { note }: Reading, { evidence }: DatedEvent, other: CorpusEvent): number {
  const named = namesIn(note, view).filter(
    ({ start, end }) => start >= evidence.start && end <= evidence.end,
  );
  const ids = named.flatMap(({ candidates }) => candidates.map(({ id }) => id));
  return new Set(ids.filter((id) => other.participants.includes(id))).size;
}

/** Two people who met on a day met once. */
const PAIR = 2;
const ALMOST_A_YEAR = 300;

/** What is held once under its name, so that the name is enough. */
const ONCE: ReadonlySet<DatedEvent['type']> = new Set(['summit', 'conference', 'signing', 'founding']);
/** What does not come again in the next year, under that name. */
const FOREVER: ReadonlySet<DatedEvent['type']> = new Set(['founding', 'appointment', 'signing']);

/** Signings of one text: "Tanga Pilotage Agreement". */
function areOfOneText(event: DatedEvent, other: CorpusEvent): boolean {
  if (!SIGNED.has(event.type) || event.type !== other.type) return false;
  const text = TEXT.exec(event.name)?.[0];
  return text !== undefined && text === TEXT.exec(other.name)?.[0];
}

const SIGNED: ReadonlySet<DatedEvent['type']> = new Set(['signing']);
const TEXT =
  /\b(?:\p{Lu}[\p{L}-]+ ){1,4}(?:Accords?|Agreement|Charter|Convention|Declaration|Memorandum|Pact|Protocol|Treaty)\b/u;

/**
 * How much two names have in common beside the places of their events, 0 to 1; one in full within the other is 1. They
 * are `isWhole` when both have the same number of words and enough in common to tell of one thing.
 */
function likenessOf(
  view: IndexView,
  event: DatedEvent,
  other: CorpusEvent,
): { likeness: number; isWhole: boolean } {
  const places = new Set(nameKey(`${event.place ?? ''} ${other.place ?? ''}`).split(' '));
  const [left, right] = [event, other].map((one) => {
    return new Set(wordsOf(view, one).filter((word) => !places.has(word)));
  });
  const shared = [...left!].filter((word) => right!.has(word));
  const fewer = Math.min(left!.size, right!.size);
  const isWithin = fewer >= TELLING && shared.length === fewer && shared.some((word) => !word.includes('/'));
  const likeness = isWithin ? 1 : (2 * shared.length) / (left!.size + right!.size || 1);
  return { likeness, isWhole: shared.length >= TELLING && left!.size === right!.size };
}

const known = new WeakMap<object, { readonly view: IndexView; readonly words: readonly string[] }>();

/** The words of an event's name, whoever is named in it as one word, however it is written. Found once for a view. */
function wordsOf(view: IndexView, event: DatedEvent | CorpusEvent): readonly string[] {
  const found = known.get(event);
  if (found?.view === view) return found.words;
  let rest = event.name;
  const words: string[] = [];
  for (const { start, end, candidates } of [...view.findNames(rest)].reverse()) {
    if (candidates.length !== 1) continue;
    words.push(candidates[0]!.id);
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  words.push(
    ...nameKey(rest)
      .split(' ')
      .filter((word) => word.length > 2 && !HELD.test(word)),
  );
  known.set(event, { view, words });
  return words;
}

const HELD = /^(?:the|and|for|held|met|took|place|hosted|opened)$/;
/** So many words of a name are not the same by chance. */
const TELLING = 3;

/**
 * Two towns or two countries; a hall lies in a town, and a town in a country. A town that no list has is one where
 * both texts say "in" before it.
 */
function areApart(a: Placed, b: Placed): boolean {
  const [left, right] = [nameKey(a.place), nameKey(b.place)];
  if (left.includes(right) || right.includes(left) || countries.has(left) !== countries.has(right))
    return false;
  return [a, b].every((one) => isPlaceName(nameKey(one.place)) || isInTown(one));
}

/** A place, and the words that speak of it. */
interface Placed {
  readonly place: string;
  readonly words: string;
}

function isInTown({ place, words }: Placed): boolean {
  const isTown = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(place) && !BUILDING.test(place);
  return isTown && words.includes(` in ${place}`);
}

const BUILDING =
  /\b(?:Building|Center|Centre|Church|Court|Hall|Hotel|House|Palace|Palais|Park|Square|Stadium|Theatre)\b/;
