import type { Candidate } from './candidates.ts';
import { findCandidates } from './candidates.ts';
import type { Dated } from './dating.ts';
import { pairWithDates } from './dating.ts';
import type { EventText } from './eventText.ts';
import { isRunning } from './opening.ts';

/** A candidate with its date, when the text gives it one. */
export interface Told {
  readonly candidate: Candidate;
  readonly dated: Dated | undefined;
  /** The sentence dates other candidates, too. */
  readonly isShared: boolean;
}

/** What is longer is a table or a list, of which no one clause tells. */
const LONGEST_SENTENCE = 400;

/** All candidates of the running text with their dates; the date of the dateline is nobody’s. */
export function findTold(text: EventText, opening: readonly number[]): Told[] {
  const { context } = text.input;
  const { title } = text;
  const told: Told[] = [];
  context.sentences.forEach(({ first, last, start }, number) => {
    if (title !== undefined && start >= title.start && start < title.end) return;
    const isHead = number < (opening[0] ?? 0) && !isRunning(text, first, last);
    if (isHead || last - first > LONGEST_SENTENCE) return;
    const candidates = findCandidates(text, number);
    const dated = pairWithDates(text, number, candidates);
    for (const candidate of candidates) {
      const own = dated.find((pair) => pair.candidate === candidate);
      told.push({ candidate, dated: own, isShared: dated.length > (own === undefined ? 0 : 1) });
    }
  });
  return told;
}
