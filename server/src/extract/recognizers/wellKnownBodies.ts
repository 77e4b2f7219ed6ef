import { isCapitalized } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { bodyByName, longestBodyName } from '../gazetteer/gazetteer.ts';

/** Finds the names of well-known international bodies ("Interpol", "European Union") by the gazetteer. */
export function recognizeWellKnownBodies(context: Context): Candidate[] {
  const { tokens, text, folded } = context;
  const found: Candidate[] = [];
  for (let i = 0; i < folded.length; i++) {
    const first = folded[i]!.token;
    const longest = isCapitalized(tokens[first]) ? longestBodyName(folded[i]!.key) : 0;
    if (longest === 0) continue;
    let key = '';
    let end: number | undefined;
    for (let length = 1; length <= longest && i + length <= folded.length; length++) {
      const word = folded[i + length - 1]!;
      if (length > 1 && word.start - folded[i + length - 2]!.end > 2) break;
      key = length === 1 ? word.key : `${key} ${word.key}`;
      if (bodyByName(key).length > 0 && isCapitalized(tokens[word.token])) end = i + length - 1;
    }
    if (end === undefined) continue;
    let last = first;
    while (tokens[last]!.end < folded[end]!.end) last++;
    const certainty = end > i ? 0.93 : 0.85;
    const span = { start: folded[i]!.start, end: folded[end]!.end };
    if (end === i && text.slice(span.start, span.end).length < 5) continue;
    found.push({
      ...span,
      first,
      last: last + 1,
      kind: 'organization',
      rule: 'organization/well-known',
      certainty,
    });
    i = end;
  }
  return found;
}
