import type { Context } from '../context.ts';

export type Tense = 'past' | 'future' | undefined;

const FUTURE = new Set(
  'will shall upcoming forthcoming scheduled planned plans plan expected due slated tomorrow next'.split(' '),
);
const PAST = new Set(
  'was were had did said took held met told went came became began made gave led won saw'.split(' '),
);

/** Tells for the sentences of a document whether their verbs speak of what is over or of what is to come. */
export function sentenceTense(context: Context): (sentence: number) => Tense {
  const known = new Map<number, Tense>();
  return (sentence) => {
    if (!known.has(sentence)) known.set(sentence, tenseOf(context, sentence));
    return known.get(sentence);
  };
}

function tenseOf(context: Context, number: number): Tense {
  const sentence = context.sentences[number];
  if (sentence === undefined) return undefined;
  let isPast = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = context.tokens[i]!;
    const isPlanned = FUTURE.has(token.lower) && !PAST.has(context.tokens[i - 1]?.lower ?? '');
    if (isPlanned) return 'future';
    if (
      PAST.has(token.lower) ||
      (token.shape === 'lower' && token.lower.length > 4 && token.lower.endsWith('ed'))
    )
      isPast = true;
  }
  return isPast ? 'past' : undefined;
}
