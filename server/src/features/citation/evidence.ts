import { createContext } from '../../extract/context.ts';
import { isFunctionWord } from '../../extract/lexicon.ts';
import { recognizeDates } from '../../extract/recognizers/dates.ts';
import type { IndexView } from '../../index/corpusIndex.ts';
import { evidenceAt } from '../../index/evidence.ts';
import type { Evidence } from '../../index/model.ts';
import { foldTokens } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';
import { type Note, namesIn } from '../note.ts';
import { dateOf } from '../places.ts';

const MOST_SOURCES = 3;
/** So many introductions and mentions of a name are looked at, and so many sentences compared word by word. */
const MOST_INTRODUCTIONS = 50;
const MOST_MENTIONS = 150;
const MOST_COMPARED = 40;
const MOST_EVENTS = 10;

/** A sentence of a source, and how much of the claim it holds. */
interface Support {
  readonly evidence: Evidence;
  readonly entities: Set<string>;
  isDated: boolean;
}

/**
 * Sentences of sources that may bear out what a stretch of a note says, one for each source, best first: those
 * that name the same people and organisations, tell of an event on the same date, and use the same words.
 */
export function evidenceFor(view: IndexView, note: Note, claim: Span): Evidence[] {
  const text = note.masked.slice(claim.start, claim.end);
  const supports = new Map<string, Support>();
  const add = (evidence: Evidence): Support => {
    const key = `${evidence.document.uri} ${evidence.sentence.start}`;
    const support = supports.get(key) ?? { evidence, entities: new Set<string>(), isDated: false };
    supports.set(key, support);
    return support;
  };
  for (const id of entitiesIn(view, note, claim)) {
    for (const evidence of evidenceOfName(view, id)) add(evidence).entities.add(id);
  }
  for (const evidence of evidenceOfDates(view, text)) add(evidence).isDated = true;
  return bestOfEach([...supports.values()], text);
}

function entitiesIn(view: IndexView, note: Note, claim: Span): Set<string> {
  const names = namesIn(note, view).filter((name) => overlaps(name, claim));
  return new Set(names.flatMap(({ candidates }) => (candidates[0] === undefined ? [] : [candidates[0].id])));
}

function evidenceOfName(view: IndexView, id: string): Evidence[] {
  const mentions = view.mentionsOf(id, MOST_MENTIONS);
  return [
    ...(view.entity(id)?.introductions ?? []).slice(0, MOST_INTRODUCTIONS),
    ...mentions.map(({ document, span }) => evidenceAt(document, span)),
  ];
}

function evidenceOfDates(view: IndexView, text: string): Evidence[] {
  const dates = recognizeDates(createContext({ text, fileName: '' }), undefined);
  return dates
    .flatMap(({ from }) => (from === undefined ? [] : view.eventsOn(from, MOST_EVENTS)))
    .flatMap((event) => event.evidence.slice(0, 1));
}

function bestOfEach(supports: readonly Support[], text: string): Evidence[] {
  const claimed = wordsOf(text);
  const likely = [...supports].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_COMPARED);
  const scored = likely
    .map((support) => ({ support, score: weightOf(support) + sharedWords(support.evidence, claimed) }))
    .sort((a, b) => b.score - a.score || earlier(a.support.evidence, b.support.evidence));
  const found = new Map(
    scored.map(({ support }) => [support.evidence.document, support.evidence] as const).reverse(),
  );
  return scored
    .map(({ support }) => support.evidence)
    .filter((evidence) => found.get(evidence.document) === evidence)
    .slice(0, MOST_SOURCES);
}

/** A name says more than a word does. */
function weightOf({ entities, isDated }: Support): number {
  return 2 * entities.size + (isDated ? 3 : 0);
}

function sharedWords({ document, sentence }: Evidence, claimed: ReadonlySet<string>): number {
  const words = wordsOf(document.text.slice(sentence.start, sentence.end));
  return [...words].filter((word) => claimed.has(word)).length;
}

function wordsOf(text: string): Set<string> {
  const words = foldTokens(tokenize(text)).map(({ key }) => key);
  return new Set(words.filter((word) => word.length > 2 && !isFunctionWord(word)));
}

/** The older source comes first, then the path decides. */
function earlier(a: Evidence, b: Evidence): number {
  const [one, other] = [dateOf(a.document) ?? '~', dateOf(b.document) ?? '~'];
  if (one !== other) return one < other ? -1 : 1;
  return a.document.path < b.document.path ? -1 : 1;
}
