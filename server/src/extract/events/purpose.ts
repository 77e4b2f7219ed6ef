import { isWord } from '../dates/readWords.ts';
import { GATHERINGS } from '../lists/eventWords.ts';
import type { EventText } from './eventText.ts';
import { isReached } from './reached.ts';
import type { Trigger } from './triggers.ts';

const COMING_TOGETHER = ['met', 'gathered', 'convened', 'assembled'];

/** "met in Bern for ⟨the fourth seminar⟩": what they came together for. */
export function purposeOf(text: EventText, triggers: readonly Trigger[], verb: Trigger): Trigger | undefined {
  if (!isWord(text.tokens[verb.first], ...COMING_TOGETHER)) return undefined;
  return triggers.find(
    ({ kind, type, first, isBody }) =>
      kind === 'noun' &&
      isBody === undefined &&
      GATHERINGS.has(type) &&
      first >= verb.last &&
      isLedByFor(text, first, verb.last) &&
      isReached(text, verb.last, first, true),
  );
}

/** "for the", "for its annual" before a noun, with nothing but its own words between. */
function isLedByFor(text: EventText, noun: number, from: number): boolean {
  for (let i = noun - 1; i >= from && i > noun - 8; i--) {
    if (isWord(text.tokens[i], 'for')) return true;
    if (isWord(text.tokens[i], 'of', 'in', 'at', 'on', 'with', 'and', ',')) return false;
  }
  return false;
}
