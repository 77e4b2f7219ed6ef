import type { Token } from '../../../text/tokens.ts';
import type { Mention, Role } from '../../extraction.ts';
import { isHonorific, isOfficeWord, isRank } from '../../lexicon.ts';
import type { NameSpan } from '../../refiners/overlaps.ts';
import { behindBracket } from './officePhrase.ts';

/** "Judges ⟨name⟩, ⟨name⟩ and ⟨name⟩": the office of the first in the singular; undefined where it is none in plural. */
export function inSingular(role: Role): Role | undefined {
  const [, start = '', plural = ''] = /^(.*?)([\p{L}]+)$/u.exec(role.title) ?? [];
  if (!/[^s]s$/.test(plural)) return undefined;
  const one = plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1);
  return isOfficeWord(one.toLowerCase()) ? { ...role, title: start + one, rule: 'role/many' } : undefined;
}

/** The same office of the next person of the list. */
export function sharedBy(role: Role, person: NameSpan, mention: Mention): Role {
  return { ...role, person: mention.entity, start: person.start, end: person.end, rule: 'role/list' };
}

const LONGEST_ADDRESS = 6;

/** Whether between two names is only what joins those of one list: a comma or "and", a bracket, forms of address. */
export function isOneList(tokens: readonly Token[], from: number, to: number): boolean {
  const at = behindBracket(tokens, from);
  if (at >= to || to > at + LONGEST_ADDRESS) return false;
  if (!/^(,|;|and)$/.test(tokens[at]!.lower)) return false;
  return tokens
    .slice(at + 1, to)
    .every(
      ({ lower }) => /^(,|\.|and)$/.test(lower) || isHonorific(lower) || isRank(lower.replace(/\.$/, '')),
    );
}
