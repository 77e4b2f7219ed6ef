import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { type Tagger, tag } from '../tagger/tagger.ts';

/** What the statistical tagger takes for names, each as sure as the tagger is. */
export function recognizeTaggedNames(context: Context, tagger: Tagger): Candidate[] {
  const { tokens } = context;
  return tag(tagger, context).names.map(
    ({ start: first, end: last, kind, probability }): Candidate => ({
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      first,
      last,
      kind,
      rule: `model/${kind}`,
      certainty: probability,
    }),
  );
}
