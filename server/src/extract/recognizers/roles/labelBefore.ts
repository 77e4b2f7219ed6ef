import type { Token } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import { bodyOfLine } from './bodyOfLine.ts';
import type { Names } from './names.ts';
import { behindBracket } from './officePhrase.ts';
import { type Lead, officePhraseBefore, organizationUntil } from './officePhraseBefore.ts';

/**
 * "Spokesperson: ⟨name⟩", "Chair | ⟨name⟩", "the African Union (head: ⟨name⟩)": the office begins its line, sentence,
 * entry or bracket; "three deputies: ⟨name⟩, ⟨name⟩ and ⟨name⟩" anywhere.
 */
export function labelBefore(context: Context, names: Names, end: number): Lead | undefined {
  const { tokens } = context;
  const lead: Lead = { end, mark: ':' };
  const start = officePhraseBefore(context, names, lead)?.start;
  if (start === undefined || tokens.slice(start + 1, end).some(({ gap }) => gap === 'line')) return undefined;
  const first = /^(the|a)$/.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
  const before = tokens[first - 1];
  if (before?.text === '(') return { ...lead, organization: organizationUntil(names, first - 1)?.entity };
  const begins = before === undefined || tokens[first]!.gap === 'line' || tokens[first]!.gap === 'paragraph';
  if (begins || /^[.;|•*–—]$/.test(before.text))
    return { ...lead, organization: bodyOfLine(context, names, first) };
  const isPlural = tokens[end]?.text === ':' && /[^s]s$/.test(tokens[end - 1]!.lower);
  return isPlural ? { ...lead, organization: firstBody(context, names, start) } : undefined;
}

/** The first body that the sentence names before a token. */
function firstBody({ sentences, sentenceOf }: Context, names: Names, end: number): number | undefined {
  for (let at = sentences[sentenceOf[end]!]!.first; at < end; at++) {
    const name = names.from(at);
    if (name?.kind === 'organization') return name.entity;
  }
  return undefined;
}

/** Nothing is said of the name itself, as in a speech: "MINISTER: Ana Duarte has told us …". */
export function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const behind = behindBracket(tokens, at);
  const next = tokens[behind];
  // "THE CHAIR: Mr ⟨name⟩, you signed"
  if (
    next?.text === ',' &&
    /^(you|your|i|we|do|did|can|is|was|are|have|will|would|could|please|what|why|how)$/.test(
      tokens[behind + 1]?.lower ?? '',
    )
  )
    return false;
  return (
    next === undefined ||
    next.gap !== 'space' ||
    next.shape !== 'lower' ||
    /^(of|and|for|from)$/.test(next.lower)
  );
}
