import type { UnionFind } from '../../text/unionFind.ts';
import type { Form } from './nameForms.ts';
import { nicknamed } from './personName.ts';

/** Joins the forms of one document that name the same person. */
export function joinPersons(forms: readonly Form[], sets: UnionFind): void {
  const persons = forms.flatMap((form, number) => (form.kind === 'person' && !form.isApart ? [number] : []));
  const full = persons.filter((number) => forms[number]!.words.length > 1);
  const byWord = new Map<string, number[]>();
  for (const number of full) {
    for (const word of new Set(forms[number]!.words)) byWord.set(word, [...(byWord.get(word) ?? []), number]);
  }
  const withWord = (word: string): readonly number[] => byWord.get(word) ?? [];
  const isFuller = (number: number, other: number): boolean => {
    const [one, fuller] = [forms[number]!, forms[other]!];
    const isOther = differ(one.generation, fuller.generation) || differ(one.sense, fuller.sense);
    return !isOther && isFullerName(one.words, fuller.words);
  };
  for (const number of full) {
    const { words } = forms[number]!;
    const kindred = withWord(words.at(-1)!);
    joinOnly(
      number,
      kindred.filter((other) => isFuller(number, other)),
      sets,
    );
    const rarest = words.map(withWord).sort((a, b) => a.length - b.length)[0]!;
    joinOnly(
      number,
      rarest.filter((other) => isPartOf(words, forms[other]!.words)),
      sets,
    );
  }
  for (const number of full) {
    const nickname = nicknamed(forms[number]!.surfaces[0]!)?.join(' ');
    if (nickname === undefined) continue;
    for (const other of withWord(forms[number]!.words.at(-1)!))
      if (forms[other]!.key === nickname) sets.union(number, other);
  }
  for (const number of persons) {
    const { words } = forms[number]!;
    if (words.length > 1) continue;
    const byAny = withWord(words[0]!);
    const bySurname = byAny.filter((other) => forms[other]!.words.at(-1) === words[0]);
    const fitting = bySurname.length > 0 ? bySurname : byAny;
    // Of two Britos it is the one who was named in full before the surname stood alone.
    const before = fitting.filter((other) => forms[other]!.first < forms[number]!.first);
    joinOnly(number, before.length > 0 ? before : fitting, sets);
  }
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Joins a form to the one set that fits; two that fit are a doubt, and nothing is joined. */
export function joinOnly(number: number, others: readonly number[], sets: UnionFind): void {
  const roots = new Set(others.filter((other) => other !== number).map((other) => sets.find(other)));
  if (roots.size === 1) sets.union(number, [...roots][0]!);
}

/** "Asante-Boateng" of "Kwabena Asante-Boateng", "Tomé Lopes" of "Tomé Lopes dos Anjos": one end of the name. */
function isPartOf(name: readonly string[], fuller: readonly string[]): boolean {
  if (name.length >= fuller.length) return false;
  const part = name.join(' ');
  return fuller.slice(0, name.length).join(' ') === part || fuller.slice(-name.length).join(' ') === part;
}

/**
 * True when `fuller` is the same name said more fully: "V. Norov", "Al Nahyan", or another order of the same
 * words. A different given name never fits.
 */
export function isFullerName(name: readonly string[], fuller: readonly string[]): boolean {
  if (name.length === fuller.length && [...name].sort().join(' ') === [...fuller].sort().join(' '))
    return true;
  if (name.length > fuller.length || name.at(-1) !== fuller.at(-1)) return false;
  let at = 0;
  for (const word of fuller) {
    const wanted = name[at];
    if (wanted !== undefined && (wanted === word || isInitialOf(wanted, word))) at++;
    else if (at === 0 && name[0]!.length > 1)
      return (
        name.length > 1 && fuller.slice(-name.length).join(' ') === name.join(' ') && isParticle(name[0]!)
      );
  }
  return at === name.length;
}

/** What the first letters of a name may become where spellings are folded: "W." of "villiam", "Ou" of "usman". */
const FOLDED: Readonly<Record<string, string>> = {
  c: 'ck',
  d: 'dj',
  k: 'kh',
  o: 'ou',
  p: 'pf',
  q: 'qk',
  t: 'tc',
  w: 'wv',
  x: 'xk',
  y: 'yie',
  z: 'zj',
};

function isInitialOf(initial: string, word: string): boolean {
  return initial.length === 1 && (FOLDED[initial] ?? initial).includes(word.charAt(0));
}

function isParticle(word: string): boolean {
  return /^(al|el|bin|ibn|van|von|de|da|di|du|dos|ben|abu|ter|la)$/.test(word);
}
