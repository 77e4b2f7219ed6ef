import { isWord } from '../dates/readWords.ts';
import { AUXILIARIES, eventVerbs } from '../lists/eventVerbs.ts';
import { irregularPasts } from '../lists/pastVerbs.ts';
import type { Candidate } from './candidates.ts';
import { findCandidates } from './candidates.ts';
import type { Dated } from './dating.ts';
import { pairWithDates } from './dating.ts';
import type { EventText } from './eventText.ts';
import { isRunning } from './opening.ts';
import { plainVerbs } from './plainVerbs.ts';

/** A candidate with its date, when the text gives it one. */
export interface Told {
  readonly candidate: Candidate;
  readonly dated: Dated | undefined;
  /** The sentence dates other candidates, too. */
  readonly isShared: boolean;
  /** Known as an event by its date alone. */
  readonly isPlain?: true;
}

/** What is longer is a table or a list, of which no one clause tells. */
const LONGEST_SENTENCE = 400;

/** How far a date may stand from a verb that is in no list. */
const NEAR = 14;

/** What the dates of a sentence tell that belong to no event word: "She married in 1941". */
function plainlyTold(text: EventText, number: number, dated: readonly Dated[]): Dated[] {
  const near = dated.map(({ candidate }) => candidate);
  const verbs = plainVerbs(text, number).filter(
    ({ verb }) => !near.some((other) => other.verb?.first === verb?.first),
  );
  if (verbs.length === 0) return [];
  return pairWithDates(text, number, verbs, NEAR, dated).filter((pair) => !isOfRelative(text, pair));
}

/** "mentioned changes ⟨that took place in 2017⟩": the day of the clause between, not of the verb before it. */
function isOfRelative(text: EventText, { candidate, first }: Dated): boolean {
  for (let i = candidate.verb?.last ?? first; i < first - 1; i++)
    if (isWord(text.tokens[i], 'that', 'which') && isPredicate(text.tokens[i + 1]!.lower)) return true;
  return false;
}

function isPredicate(word: string): boolean {
  return AUXILIARIES.has(word) || eventVerbs.has(word) || irregularPasts.has(word) || /^\w{3,}ed$/.test(word);
}

/** All candidates of the running text with their dates; the date of the dateline is nobody’s. */
export function findTold(text: EventText, opening: readonly number[]): Told[] {
  const { context } = text.input;
  const { title } = text;
  const told: Told[] = [];
  context.sentences.forEach(({ first, last, start }, number) => {
    if (title !== undefined && start >= title.start && start < title.end) return;
    const isHead = number < (opening[0] ?? 0) && !isRunning(text, first, last);
    if (isHead || last - first > LONGEST_SENTENCE) return;
    const isDated = text.isDated[number] === 1;
    const candidates = findCandidates(text, number);
    const dated = isDated ? pairWithDates(text, number, candidates) : [];
    const plain = isDated ? plainlyTold(text, number, dated) : [];
    for (const pair of plain)
      told.push({
        candidate: pair.candidate,
        dated: pair,
        isShared: dated.length + plain.length > 1,
        isPlain: true,
      });
    for (const candidate of candidates) {
      const own = dated.find((pair) => pair.candidate === candidate);
      told.push({
        candidate,
        dated: own,
        isShared: dated.length + plain.length > (own === undefined ? 0 : 1),
      });
    }
  });
  return told;
}
