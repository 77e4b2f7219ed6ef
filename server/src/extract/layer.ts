import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';

/** By token, the candidate that it belongs to. */
export type Layer = readonly (Candidate | undefined)[];

/** Of candidates that overlap the later ones stand. */
export function layOver({ tokens }: Context, candidates: readonly Candidate[]): Layer {
  const layer: (Candidate | undefined)[] = new Array(tokens.length);
  for (const candidate of candidates) layer.fill(candidate, candidate.first, candidate.last);
  return layer;
}
