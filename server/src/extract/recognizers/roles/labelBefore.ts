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
  // "the Tide Office (seat: Lome; head: ⟨name⟩)"
  const bracket = before?.text === ';' ? bracketAround(tokens, first) : undefined;
  if (bracket !== undefined) return { ...lead, organization: organizationUntil(names, bracket)?.entity };
  const begins = before === undefined || tokens[first]!.gap === 'line' || tokens[first]!.gap === 'paragraph';
  if (begins || /^[.;|•*–—]$/.test(before.text))
    return { ...lead, organization: bodyOfLine(context, names, first) };
  const isPlural = tokens[end]?.text === ':' && /[^s]s$/.test(tokens[end - 1]!.lower);
  return isPlural ? { ...lead, organization: firstBody(context, names, start) } : undefined;
}

const LONGEST_BRACKET = 20;

/** The opening bracket that is not closed before a token. */
function bracketAround(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from - 1; at >= 0 && at > from - LONGEST_BRACKET; at--) {
    if (tokens[at]!.text === ')') return undefined;
    if (tokens[at]!.text === '(') return at;
  }
  return undefined;
}

/** What elects to the offices of the body that it belongs to. */
const GATHERING = /^(assembly|conference|congress|convention|meeting|synod)$/;

/** The first body that the sentence names before a token, a gathering aside. */
function firstBody(
  { tokens, sentences, sentenceOf }: Context,
  names: Names,
  end: number,
): number | undefined {
  for (let at = sentences[sentenceOf[end]!]!.first; at < end; at++) {
    const name = names.from(at);
    if (name?.kind !== 'organization') continue;
    return GATHERING.test(tokens[name.first]!.lower) ? undefined : name.entity;
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
