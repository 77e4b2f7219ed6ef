import { LABELS, mayFollow, OUTSIDE, partOf } from './labels.ts';

/** The labels at which a name, or the outside, begins; and those at which it ends. As many as each other. */
export const OPENERS: readonly number[] = labelsWhere((label) => mayFollow(OUTSIDE, label));
export const CLOSERS: readonly number[] = labelsWhere((label) => mayFollow(label, OUTSIDE));
export const ENDS = OPENERS.length;

/** The labels "begin" of each kind; "inside" and "last" are the two after it. */
export const BEGINNINGS: readonly number[] = labelsWhere(
  (label) => label !== OUTSIDE && partOf(label) === 'begin',
);

/** The weights of the steps from label to label that are allowed. */
export interface Steps {
  /** For each opener the weights after all closers. */
  readonly between: Float64Array;
  /** The same for each closer: the weights before all openers. */
  readonly after: Float64Array;
  /** For each kind: begin to inside, begin to last, inside to inside, inside to last. */
  readonly within: Float64Array;
}

/** The steps as scores, which are added, and as factors, their exponentials. */
export interface Chain {
  readonly scores: Steps;
  readonly factors: Steps;
}

/** Takes the score of each label after each other. */
export function createChain(follow: Float32Array): Chain {
  const scoreOf = (label: number, next: number) => follow[label * LABELS + next]!;
  const between = OPENERS.flatMap((opener) => CLOSERS.map((closer) => scoreOf(closer, opener)));
  const after = CLOSERS.flatMap((closer) => OPENERS.map((opener) => scoreOf(closer, opener)));
  const within = BEGINNINGS.flatMap((begin) =>
    [begin, begin + 1].flatMap((label) => [begin + 1, begin + 2].map((next) => scoreOf(label, next))),
  );
  const steps = (weigh: (score: number) => number): Steps => ({
    between: Float64Array.from(between, weigh),
    after: Float64Array.from(after, weigh),
    within: Float64Array.from(within, weigh),
  });
  return { scores: steps((score) => score), factors: steps(Math.exp) };
}

/** The weight of a step inside a name, to "inside" or "last". */
export function stepWithin({ within }: Steps, label: number, next: number): number {
  const kind = (label - 1) >> 2;
  return within[kind * 4 + ((label - 1) & 3) * 2 + ((next - 1) & 3) - 1]!;
}

function labelsWhere(holds: (label: number) => boolean): number[] {
  return Array.from({ length: LABELS }, (_, label) => label).filter(holds);
}
