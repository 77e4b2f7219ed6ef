import type { Token } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import type { Names } from './names.ts';
import { behindBracket } from './officePhrase.ts';
import { type Lead, officePhraseBefore, organizationUntil } from './officePhraseBefore.ts';

/** "Spokesperson: ⟨name⟩", "the African Union (head: ⟨name⟩)": the office begins its line, sentence or bracket. */
export function labelBefore(context: Context, names: Names, end: number): Lead | undefined {
  const { tokens } = context;
  const lead: Lead = { end, mark: ':' };
  const start = officePhraseBefore(context, names, lead)?.start;
  if (start === undefined) return undefined;
  const first = /^(the|a)$/.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
  const before = tokens[first - 1];
  if (before?.text === '(') return { ...lead, organization: organizationUntil(names, first - 1)?.entity };
  const begins = before === undefined || tokens[first]!.gap === 'line' || tokens[first]!.gap === 'paragraph';
  return begins || /^[.;]$/.test(before.text) ? lead : undefined;
}

/** Nothing is said of the name itself, as in a speech: "MINISTER: Ana Duarte has told us …". */
export function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[behindBracket(tokens, at)];
  return (
    next === undefined ||
    next.gap !== 'space' ||
    next.shape !== 'lower' ||
    /^(of|and|for|from)$/.test(next.lower)
  );
}
