import type { Token } from '../../../text/tokens.ts';
import type { Mention, Role } from '../../extraction.ts';
import { isHonorific, isOfficeWord, isRank } from '../../lexicon.ts';
import type { NameSpan } from '../../refiners/overlaps.ts';
import type { Names } from './names.ts';
import { behindBracket } from './officePhrase.ts';

/** "Judges ⟨name⟩, ⟨name⟩ and ⟨name⟩": the office of the first in the singular; undefined where it is none in plural. */
export function inSingular(role: Role): Role | undefined {
  const [, start = '', plural = '', end = ''] = /^(.*?)(\p{L}+)([ -]general)?$/iu.exec(role.title) ?? [];
  // "Clerk to the Governors"
  if (!/(?:[^s]s|men)$/.test(plural) || /\b(?:of|to|for) /i.test(start)) return undefined;
  const one = plural.endsWith('men')
    ? `${plural.slice(0, -3)}man`
    : plural.replace(/(?:ies|s)$/, (ending) => (ending === 'ies' ? 'y' : ''));
  return isOfficeWord(one.toLowerCase())
    ? { ...role, title: start + one + end, rule: 'role/many' }
    : undefined;
}

/** The same office of the next person of the list. */
export function sharedBy(role: Role, person: NameSpan, mention: Mention): Role {
  return { ...role, person: mention.entity, start: person.start, end: person.end, rule: 'role/list' };
}

const LONGEST_ADDRESS = 6;

/**
 * Whether between two names is only what joins those of one list: a comma or "and", a bracket, "of" and a place,
 * forms of address.
 */
export function isOneList(tokens: readonly Token[], names: Names, from: number, to: number): boolean {
  const bracket = behindBracket(tokens, from);
  const of = tokens[bracket]?.lower === 'of' ? bracket + 1 : undefined;
  const place = of === undefined ? undefined : names.from(tokens[of]?.lower === 'the' ? of + 1 : of);
  const behindOf = place?.kind === 'place' ? place.last : bracket;
  // "⟨name⟩, Mexico; ⟨name⟩, Zambia"
  const country = tokens[behindOf]?.text === ',' ? names.from(behindOf + 1) : undefined;
  const at = country?.kind === 'place' ? country.last : behindOf;
  if (at >= to || to > at + LONGEST_ADDRESS) return false;
  if (!/^(,|;|and)$/.test(tokens[at]!.lower)) return false;
  return tokens
    .slice(at + 1, to)
    .every(
      ({ lower }) => /^(,|\.|and)$/.test(lower) || isHonorific(lower) || isRank(lower.replace(/\.$/, '')),
    );
}

/** "were elected vice-chairs" tells of an office, "were elected members" hardly without the body. */
export function isMoreThanMember({ title, organization }: Role): boolean {
  return (
    organization !== undefined ||
    !/^(?:an? )?(?:\p{Ll}+ )?(?:member|partner|candidate|expert|champion|agent|assistant|representative|patron|king|queen|prince|officer|official|priest|guard)$/iu.test(
      title,
    )
  );
}
