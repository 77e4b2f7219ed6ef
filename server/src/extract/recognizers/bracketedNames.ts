import type { Context } from '../context.ts';
import type { NameSpan } from '../refiners/overlaps.ts';
import { type AcronymPair, isPlaceOfWork, isShortForm, range } from './acronyms.ts';
import { wordingEnd } from './acronymWording.ts';

/**
 * "Civic Democratic Party (ODS)", "Bolivian Workers' Center (COB)": acronyms of a name in another language, whose
 * letters say nothing. Both must be found as organisations before; `known` are the pairs that letters show.
 */
export function pairByPlace(
  context: Context,
  spans: readonly NameSpan[],
  known: readonly AcronymPair[],
): AcronymPair[] {
  const { tokens } = context;
  const organizations = spans.filter(({ kind, nested }) => kind === 'organization' && !nested);
  const byFirst = new Map(organizations.map((span) => [span.first, span]));
  const paired = new Set(known.map(({ short }) => short.first));
  return organizations.flatMap((long) => {
    const from = wordingEnd(tokens, long.last + 1, Math.min(tokens.length, long.last + 9));
    const short = tokens[long.last]?.text === '(' ? byFirst.get(from) : undefined;
    if (short === undefined || long.last - long.first < 2 || paired.has(short.first)) return [];
    const letters = context.text.slice(short.start, short.end);
    const isClosed = /^[);,]$/.test(tokens[short.last]?.text ?? '');
    if (!isClosed || isPlaceOfWork(tokens, short.last) || short.last - short.first > 3 || !isAcronym(letters))
      return [];
    return [{ short: range(tokens, short.first, short.last), long: range(tokens, long.first, long.last) }];
  });
}

/**
 * Capitals throughout, a small letter or two aside ("ČSSD", "CiU"), or at least two to begin with ("ARA-Norte"); no
 * number of a paper ("DSC-7").
 */
function isAcronym(letters: string): boolean {
  if (/-\d+$/.test(letters)) return false;
  const small = letters.match(/\p{Ll}/gu)?.length ?? 0;
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return isShortForm(letters) && capitals >= 2 && (small < capitals || /^\p{Lu}{2}/u.test(letters));
}
