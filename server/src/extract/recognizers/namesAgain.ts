import { type FoldedToken, foldTokens } from '../../text/fold.ts';
import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { isAbstractNoun, isOfficeWord, isOrganizationHead, isPlaceName } from '../lexicon.ts';
import type { NameSpan } from '../refiners/overlaps.ts';

/** A name that the document has told us, to be found again: its folded words, and whose it is. */
interface Known {
  readonly words: readonly string[];
  readonly kind: 'person' | 'organization';
  readonly certainty: number;
  readonly rule: string;
}

/**
 * Finds again what the document has named once: full names wherever they stand (in headlines and capitals too),
 * and people by their surname. One pass over the tokens.
 */
export function findNamesAgain(context: Context, spans: readonly NameSpan[]): Candidate[] {
  const known = collectKnown(context, spans);
  if (known.size === 0) return [];
  const { folded } = context;
  const found: Candidate[] = [];
  for (let i = 0; i < folded.length; i++) {
    for (const name of known.get(folded[i]!.key) ?? []) {
      const last = folded[i + name.words.length - 1];
      if (last === undefined || !matches(context, folded, i, name)) continue;
      const first = folded[i]!.token;
      let end = first;
      while (context.tokens[end]!.end < last.end) end++;
      found.push({
        start: folded[i]!.start,
        end: last.end,
        first,
        last: end + 1,
        kind: name.kind,
        rule: name.rule,
        certainty: name.certainty,
      });
    }
  }
  return found;
}

/** Known names by their first word. */
function collectKnown(context: Context, spans: readonly NameSpan[]): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  const seen = new Set<string>();
  const add = (name: Known): void => {
    const id = `${name.kind} ${name.words.join(' ')}`;
    if (seen.has(id)) return;
    seen.add(id);
    const first = name.words[0]!;
    known.set(first, [...(known.get(first) ?? []), name]);
  };
  for (const span of spans) {
    if (span.kind === 'place' || span.certainty < 0.65) continue;
    const words = foldTokens(context.tokens.slice(span.first, span.last)).map((token) => token.key);
    const isAcronym =
      span.kind === 'organization' && words.length === 1 && context.tokens[span.first]!.shape === 'upper';
    if (words.length > 1 || isAcronym) {
      add({ words, kind: span.kind, certainty: Math.min(span.certainty, 0.8), rule: `${span.kind}/again` });
    }
    if (span.kind === 'person') {
      const surname = words.at(-1)!;
      if (isUsableSurname(context, surname)) {
        add({ words: [surname], kind: 'person', certainty: 0.75, rule: 'person/surname-again' });
      }
    }
  }
  return known;
}

function isUsableSurname(context: Context, surname: string): boolean {
  if (surname.length < 3 || /^(jr|sr|iii|ii|iv)$/.test(surname))
    return surname.length === 2 && !context.lowerWords.has(surname);
  const isWord =
    isAbstractNoun(surname) || isOrganizationHead(surname) || isOfficeWord(surname) || isPlaceName(surname);
  return !isWord && !context.lowerWords.has(surname);
}

function matches(context: Context, folded: readonly FoldedToken[], from: number, name: Known): boolean {
  for (let i = 0; i < name.words.length; i++) {
    const token = folded[from + i]!;
    if (token.key !== name.words[i]) return false;
    if (i > 0 && token.start - folded[from + i - 1]!.end > 3) return false;
  }
  const surface = context.text.slice(folded[from]!.start, folded[from + name.words.length - 1]!.end);
  if (name.words.length === 1 && name.kind === 'organization') return surface === surface.toUpperCase();
  return /^[^\p{Ll}]/u.test(surface) && !/\n\s*\n/.test(surface);
}
