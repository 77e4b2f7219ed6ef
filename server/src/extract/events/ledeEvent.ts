import type { Span } from '../../text/span.ts';
import { isWord } from '../dates/readWords.ts';
import type { DatedEvent } from '../extraction.ts';
import { isSpeechVerb } from '../lexicon.ts';
import { AUXILIARIES, eventVerbs } from '../lists/eventVerbs.ts';
import { documentPlace } from './documentPlace.ts';
import type { EventText } from './eventText.ts';
import { intervalFields } from './fields.ts';
import { headline } from './headline.ts';
import { plainText } from './naming.ts';
import { behindDateline, titleTells } from './opening.ts';
import { participantsOfMain } from './participants.ts';
import { textOf } from './phrases.ts';
import { sentenceName } from './sentenceName.ts';
import { placeInSentence, toldNear } from './toldNear.ts';
import { fartherOn } from './whereabouts.ts';

/**
 * No event word in the opening: the document is about what its first sentence says. What a body demands or welcomes
 * is said on the document's own day and at its seat; else the sentence gives the day, or the next ones do.
 */
export function ledeEvent(text: EventText, opening: readonly number[]): DatedEvent | undefined {
  const { context, sourceDate } = text.input;
  const number = opening[0] ?? -1;
  const sentence = context.sentences[number];
  if (sentence === undefined || sourceDate?.from === undefined) return undefined;
  const isOpinion = opinionIn(text, number) !== undefined;
  const told = isOpinion ? undefined : toldNear(text, number);
  const last = context.sentences[told?.number ?? number]!;
  const title = titleTells(text, number) ? headline(text) : undefined;
  const place = isOpinion
    ? undefined
    : ((title && placeInTitle(text, title)) ?? told?.place ?? placeInSentence(text, number));
  const placeName = place ?? documentPlace(text);
  return {
    name: title === undefined ? sentenceName(text, number) : plainText(text, title),
    type: isOpinion ? 'statement' : 'other',
    ...intervalFields(told?.date ?? sourceDate),
    ...(placeName !== undefined && { place: placeName }),
    kind: 'main',
    ...participantsOfMain(text, sentence),
    evidence: { start: Math.min(text.title?.start ?? sentence.start, sentence.start), end: last.end },
    rule: 'events/opening',
    certainty: 0.5,
  };
}

/** The place in a headline: "Night ferry sinks off Tarsa". */
export function placeInTitle(text: EventText, title: Span): string | undefined {
  const first = text.tokens.findIndex(({ start }) => start >= title.start);
  let last = first;
  while (last < text.tokens.length && text.tokens[last]!.end <= title.end) last++;
  const place = fartherOn(text, first, last);
  return place && textOf(text, place);
}

const OPINIONS = new Set(
  'demand condemn welcome urge call express deplore regret denounce praise congratulate thank mourn reject warn note reaffirm reiterate stress deny appeal commend support oppose insist remind protest'.split(
    ' ',
  ),
);

/** The first verb of a sentence where it says what somebody thinks of something. */
export function opinionIn(text: EventText, number: number): number | undefined {
  const sentence = text.input.context.sentences[number]!;
  for (let i = behindDateline(text, sentence); i < sentence.last; i++) {
    const { lower, shape } = text.tokens[i]!;
    if (text.mentionAt[i]! >= 0 || shape !== 'lower') continue;
    if (isWord(text.tokens[i - 1], 'a', 'an', 'the', 'its', 'their', 'of', 'by')) continue;
    if (isOpinion(lower)) return i;
    const isVerb = AUXILIARIES.has(lower) || isSpeechVerb(lower) || eventVerbs.has(lower);
    if (isVerb && !isWord(text.tokens[i], 'has', 'have', 'today', 'strongly')) return undefined;
  }
  return undefined;
}

function isOpinion(word: string): boolean {
  return [word, word.replace(/(?:s|ed|d)$/, ''), word.replace(/(?:es|ed)$/, '')].some((form) =>
    OPINIONS.has(form),
  );
}
