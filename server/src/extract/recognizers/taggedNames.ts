import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { TAG_KINDS } from '../tagger/labels.ts';
import { type Tagger, tag } from '../tagger/tagger.ts';

/** What the statistical tagger sees in a document. */
export interface TaggedNames {
  /** What it takes for names, each as sure as the tagger is; without overlap. */
  readonly names: readonly Candidate[];
  /** How likely it thinks that a candidate's first word is part of a name of the candidate's kind. */
  readonly likelihood: (candidate: Candidate) => number;
}

/** Runs the tagger over a document. */
export function recognizeTaggedNames(context: Context, tagger: Tagger): TaggedNames {
  const { tokens } = context;
  const { names, probabilities } = tag(tagger, context);
  return {
    names: names.map(({ start: first, end: last, kind, probability }) => ({
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      first,
      last,
      kind,
      rule: `model/${kind}`,
      certainty: probability,
    })),
    likelihood: ({ first, kind }) => probabilities[first * TAG_KINDS.length + TAG_KINDS.indexOf(kind)] ?? 0,
  };
}
