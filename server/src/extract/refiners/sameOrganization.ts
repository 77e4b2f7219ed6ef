import { foldTokens } from '../../text/fold.ts';
import type { UnionFind } from '../../text/unionFind.ts';
import type { Context } from '../context.ts';
import { isCompanySuffix, isNationality, isPlaceName } from '../lexicon.ts';
import { type AcronymPair, initialsKey, initialsOf } from '../recognizers/acronyms.ts';
import { acronymKeyOf, type Form } from './nameForms.ts';
import { joinOnly } from './samePerson.ts';

/** Joins the forms of one document that name the same organisation. */
export function joinOrganizations(
  context: Context,
  forms: readonly Form[],
  formsEnding: ReadonlyMap<number, readonly number[]>,
  pairs: readonly AcronymPair[],
  sets: UnionFind,
): void {
  const organizations = forms.flatMap((form, number) => (form.kind === 'organization' ? [number] : []));
  const defined = joinDefined(context, forms, organizations, formsEnding, pairs, sets);
  const full = organizations.filter((number) => isFull(forms[number]!));
  joinInitials(forms, organizations, full, defined, sets);
  joinWithoutOwner(forms, organizations, full, sets);
  joinParts(forms, organizations, full, sets);
  joinHeads(forms, organizations, full, sets);
}

/** What the document brackets. Returns the acronyms that it defines. */
function joinDefined(
  context: Context,
  forms: readonly Form[],
  organizations: readonly number[],
  formsEnding: ReadonlyMap<number, readonly number[]>,
  pairs: readonly AcronymPair[],
  sets: UnionFind,
): Set<number> {
  const byKey = new Map(
    organizations.map((number) => [`${forms[number]!.isAcronym} ${forms[number]!.key}`, number]),
  );
  // "Secretariat of the Harbour Union (HU)" does not make HU the secretariat.
  const holds = (number: number, words: readonly string[]): boolean =>
    !SMALL.has(forms[number]!.words.at(-words.length - 1) ?? '');
  const defined = new Set<number>();
  for (const { short: shortSpan, long: longSpan } of pairs) {
    const words = foldTokens(context.tokens.slice(longSpan.first, longSpan.last)).map(({ key }) => key);
    const acronym = acronymKeyOf(context, shortSpan);
    const written = formsEnding.get(shortSpan.end)?.find((number) => forms[number]!.isAcronym);
    const short = written ?? byKey.get(`true ${acronym}`);
    const ending = formsEnding.get(longSpan.end) ?? [];
    const spelt = ending.find((number) => initialsOf(forms[number]!.words).includes(initialsKey(acronym)));
    const long =
      byKey.get(`false ${words.join(' ')}`) ?? spelt ?? ending.find((number) => holds(number, words));
    if (short === undefined || long === undefined || forms[long]!.kind !== 'organization') continue;
    sets.union(short, long);
    defined.add(short);
  }
  return defined;
}

/** An acronym that is nowhere bracketed is the one name with its initials. */
function joinInitials(
  forms: readonly Form[],
  organizations: readonly number[],
  full: readonly number[],
  defined: ReadonlySet<number>,
  sets: UnionFind,
): void {
  const byInitials = groups(full, (number) => initialsOf(forms[number]!.words));
  for (const number of organizations) {
    if (!forms[number]!.isAcronym || forms[number]!.isApart || defined.has(number)) continue;
    joinOnly(number, byInitials.get(initialsKey(forms[number]!.key)) ?? [], sets);
  }
}

function isFull(form: Form): boolean {
  return !form.isAcronym && !form.isShort && form.words.length > 1;
}

/** "Forum for Security Cooperation" is "OSCE Forum for Security Cooperation"; "OSCE Security Forum" too. */
function joinWithoutOwner(
  forms: readonly Form[],
  organizations: readonly number[],
  full: readonly number[],
  sets: UnionFind,
): void {
  const owners = organizations.filter((number) => !forms[number]!.isShort);
  const names = new Set(owners.map((number) => forms[number]!.words.join(' ')));
  const owned = groups(full, (number) => {
    const { words } = forms[number]!;
    if (!names.has(words[0]!) || SMALL.has(words[1]!) || contentWords(words.slice(1)).length < 2) return [];
    return [bagOf(words.slice(1))];
  });
  for (const number of full) {
    const { words } = forms[number]!;
    if (contentWords(words).length > 1) joinOnly(number, owned.get(bagOf(words)) ?? [], sets);
  }
}

const SMALL = new Set('of the for on and in to de da do dos das du del di'.split(' '));

function contentWords(words: readonly string[]): string[] {
  return words.filter((word) => !SMALL.has(word));
}

function bagOf(words: readonly string[]): string {
  return contentWords(words).sort().join(' ');
}

/** Organs: with another body's name before them they are not that body. */
const ORGANS = new Set(
  `agency assembly association authority board branch bureau center club command commission committee corps council court
  delegation department directorate division embassy federation fund institute mission office organization party police registry secretariat
  section society staff subcommittee union unit`.split(/\s+/),
);

/**
 * A part of one name only: its end ("Herald", "Coastal Rescue Service"), its beginning up to "of" or "for"
 * ("Commission of Inquiry"), a company's name without its legal form or trade.
 */
function joinParts(
  forms: readonly Form[],
  organizations: readonly number[],
  full: readonly number[],
  sets: UnionFind,
): void {
  const names = new Set(organizations.map((number) => forms[number]!.words.join(' ')));
  const byPart = groups(full, (number) => partsOf(forms[number]!.words, names));
  for (const number of organizations) {
    const { isAcronym, isShort, words } = forms[number]!;
    if (isAcronym || isShort || (words.length === 1 && (isNationality(words[0]!) || isPlaceName(words[0]!))))
      continue;
    const wholes = byPart.get(words.join(' ')) ?? [];
    joinOnly(number, wholes, sets);
  }
}

const LONGEST = 14;

function partsOf(words: readonly string[], names: ReadonlySet<string>): string[] {
  if (words.length > LONGEST) return [];
  const parts: string[] = [];
  for (let cut = 1; cut < words.length; cut++) {
    const [before, behind] = [words.slice(0, cut), words.slice(cut)];
    const isLinked = SMALL.has(behind[0]!);
    // What stands behind "Committee of the" is another body.
    const isComplement = before.some((word) => SMALL.has(word));
    if (!names.has(before.join(' ')) && !isComplement && !isLinked) parts.push(behind.join(' '));
    if (isLinked ? before.length > 1 : isTrade(behind)) parts.push(before.join(' '));
  }
  return parts;
}

/** What may be left out behind a company's or a club's name. */
function isTrade(words: readonly string[]): boolean {
  return !words.some((word) => ORGANS.has(word) || SMALL.has(word)) || words.every(isCompanySuffix);
}

/** "The Ministry" is the ministry most spoken of among those named before it, else the only one. */
function joinHeads(
  forms: readonly Form[],
  organizations: readonly number[],
  full: readonly number[],
  sets: UnionFind,
): void {
  const byHead = groups(full, (number) => [headOf(forms[number]!.words)]);
  const byWord = groups(full, (number) => [...new Set(forms[number]!.words)]);
  const uses = new Map<number, number>();
  for (const number of organizations) {
    const root = sets.find(number);
    if (!forms[number]!.isShort) uses.set(root, (uses.get(root) ?? 0) + forms[number]!.surfaces.length);
  }
  const usesOf = (number: number): number => uses.get(sets.find(number)) ?? 0;
  const joined = organizations.flatMap((number): [number, number][] => {
    const form = forms[number]!;
    if (!form.isShort) return [];
    const word = form.words[0]!;
    const fitting = byHead.get(word) ?? byWord.get(word) ?? [];
    const before = fitting.filter((other) => forms[other]!.first < form.first);
    const most = before.sort((a, b) => usesOf(b) - usesOf(a) || forms[b]!.first - forms[a]!.first)[0];
    const only = new Set(fitting.map((other) => sets.find(other))).size === 1 ? fitting[0] : undefined;
    const chosen = most ?? only;
    return chosen === undefined ? [] : [[number, chosen]];
  });
  for (const [short, whole] of joined) sets.union(short, whole);
}

/** The word that says what sort of body it is: the last before "of" and the like. */
function headOf(words: readonly string[]): string {
  const link = words.findIndex((word, at) => at > 0 && SMALL.has(word) && word !== 'and');
  return words[link === -1 ? words.length - 1 : link - 1]!;
}

/** Numbers by what they have in common, in their own order. */
function groups(
  numbers: readonly number[],
  keysOf: (number: number) => readonly string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const number of numbers) {
    for (const key of keysOf(number)) {
      const group = found.get(key);
      if (group === undefined) found.set(key, [number]);
      else group.push(number);
    }
  }
  return found;
}
