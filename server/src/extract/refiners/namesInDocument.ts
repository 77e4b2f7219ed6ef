import { foldTokens } from '../../text/fold.ts';
import { normalizeSpace } from '../../text/normalize.ts';
import { UnionFind } from '../../text/unionFind.ts';
import type { Context } from '../context.ts';
import type { AliasKind, EntityKind, LocalEntity, Mention } from '../extraction.ts';
import { type AcronymPair, fitsInitials, isShortForm } from '../recognizers/acronyms.ts';
import type { NameSpan } from './overlaps.ts';

/** One way of writing a name in one document, with all places where it is written so. */
export interface Form {
  readonly kind: EntityKind;
  /** Folded words; see `foldTokens`. */
  readonly words: readonly string[];
  readonly key: string;
  readonly isAcronym: boolean;
  /** A capitalised head word that stands for a longer name ("the Ministry"). */
  readonly isShort: boolean;
  readonly surfaces: string[];
  /** Offset of the first mention. */
  readonly first: number;
}

/**
 * Decides which mentions of a document are the same person, organisation or place: by folded name, by
 * bracketed acronym, by initials, by surname, by "the Ministry" after a ministry. What fits two different
 * names stays by itself.
 */
export function resolveNames(
  context: Context,
  spans: readonly NameSpan[],
  pairs: readonly AcronymPair[],
): { mentions: Mention[]; entities: LocalEntity[] } {
  const { forms, formOf } = collectForms(context, spans);
  const sets = new UnionFind(forms.length);
  const formEnding = new Map(spans.map((span, i): [number, number] => [span.end, formOf[i]!]).reverse());
  joinOrganizations(context, forms, formEnding, pairs, sets);
  joinPersons(forms, sets);
  return build(context, spans, forms, formOf, sets);
}

function collectForms(context: Context, spans: readonly NameSpan[]): { forms: Form[]; formOf: number[] } {
  const forms: Form[] = [];
  const numbers = new Map<string, number>();
  const formOf = spans.map((span) => {
    const surface = normalizeSpace(context.text.slice(span.start, span.end));
    const words = wordsOf(context, span);
    const isAcronym =
      span.kind === 'organization' && span.last - span.first <= 3 && isAcronymSurface(surface);
    const key = isAcronym ? surface.replace(/[^\p{L}\p{N}]/gu, '') : words.join(' ');
    const id = `${span.kind} ${isAcronym} ${key}`;
    let number = numbers.get(id);
    if (number === undefined) {
      number = forms.length;
      numbers.set(id, number);
      const isShort = span.rule.endsWith('/short');
      forms.push({ kind: span.kind, words, key, isAcronym, isShort, surfaces: [], first: span.start });
    }
    forms[number]!.surfaces.push(surface);
    return number;
  });
  return { forms, formOf };
}

function wordsOf(context: Context, span: NameSpan): string[] {
  const words = foldTokens(context.tokens.slice(span.first, span.last)).map((token) => token.key);
  while (words.length > 1 && words[0] === 'the') words.shift();
  return span.kind === 'person' ? words.filter((word) => word !== 'jr' && word !== 'sr') : words;
}

/** "OSCE", "G20", "eu-LISA", not "Interpol", "The" or "7th": mostly capitals, or the G of a group of states. */
export function isAcronymSurface(surface: string): boolean {
  if (!isShortForm(surface) || surface.includes(' ')) return false;
  const capitals = surface.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 ? capitals * 2 >= surface.length - 1 : /^G\d{1,2}$/.test(surface);
}

function joinOrganizations(
  context: Context,
  forms: readonly Form[],
  formEnding: ReadonlyMap<number, number>,
  pairs: readonly AcronymPair[],
  sets: UnionFind,
): void {
  const organizations = forms.flatMap((form, number) => (form.kind === 'organization' ? [number] : []));
  const byKey = new Map(
    organizations.map((number) => [`${forms[number]!.isAcronym} ${forms[number]!.key}`, number]),
  );
  const defined = new Set<number>();
  for (const pair of pairs) {
    const short = byKey.get(`true ${keyOf(context, pair.short)}`);
    const long =
      byKey.get(`false ${wordsOfRange(context, pair.long).join(' ')}`) ?? formEnding.get(pair.long.end);
    if (short === undefined || long === undefined || forms[long]!.kind !== 'organization') continue;
    sets.union(short, long);
    defined.add(short);
  }
  for (const number of organizations) {
    const form = forms[number]!;
    const full = organizations.filter((other) => isFull(forms[other]!));
    if (form.isAcronym && !defined.has(number)) {
      joinOnly(
        number,
        full.filter((other) => fitsInitials(form.key, forms[other]!.words)),
        sets,
      );
    } else if (form.isShort) {
      joinNearest(
        number,
        full.filter((other) => forms[other]!.words.includes(form.words.at(-1)!)),
        forms,
        sets,
      );
    } else if (isFull(form)) {
      joinOnly(
        number,
        full.filter((other) => isWithoutParent(form, forms[other]!, organizations, forms)),
        sets,
      );
    }
  }
}

function isFull(form: Form): boolean {
  return !form.isAcronym && !form.isShort && form.words.length > 1;
}

/** "Forum for Security Cooperation" is "OSCE Forum for Security Cooperation"; "Counter-Terrorism Office" too. */
function isWithoutParent(
  form: Form,
  other: Form,
  organizations: readonly number[],
  forms: readonly Form[],
): boolean {
  if (form.words.length < 2 || other.words.length <= form.words.length) return false;
  const content = contentWords(form.words);
  if (content.length < 2) return false;
  const prefix = other.words.slice(0, other.words.length - form.words.length);
  const isSuffix = other.words.slice(prefix.length).join(' ') === form.key;
  const rest = isSuffix ? prefix : other.words.slice(0, 1);
  const owner = rest.join(' ');
  if (!organizations.some((number) => forms[number]!.words.join(' ') === owner)) return false;
  return isSuffix || sameWords(content, contentWords(other.words.slice(1)));
}

const SMALL = new Set(['of', 'the', 'for', 'on', 'and', 'in', 'to']);

function contentWords(words: readonly string[]): string[] {
  return words.filter((word) => !SMALL.has(word));
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');
}

/** Joins a form to the one set that fits; two that fit are a doubt, and nothing is joined. */
function joinOnly(number: number, others: readonly number[], sets: UnionFind): void {
  const roots = new Set(others.filter((other) => other !== number).map((other) => sets.find(other)));
  if (roots.size === 1) sets.union(number, [...roots][0]!);
}

/** Joins a short form to the name that was said last before it. */
function joinNearest(
  number: number,
  others: readonly number[],
  forms: readonly Form[],
  sets: UnionFind,
): void {
  const before = others.filter((other) => forms[other]!.first < forms[number]!.first);
  const nearest = before.sort((a, b) => forms[b]!.first - forms[a]!.first)[0];
  if (nearest !== undefined) sets.union(number, nearest);
}

function joinPersons(forms: readonly Form[], sets: UnionFind): void {
  const persons = forms.flatMap((form, number) => (form.kind === 'person' ? [number] : []));
  const full = persons.filter((number) => forms[number]!.words.length > 1);
  for (const number of full) {
    joinOnly(
      number,
      full.filter((other) => isFullerName(forms[number]!.words, forms[other]!.words)),
      sets,
    );
  }
  for (const number of persons) {
    const { words } = forms[number]!;
    if (words.length > 1) continue;
    const bySurname = full.filter((other) => forms[other]!.words.at(-1) === words[0]);
    const byAny = full.filter((other) => forms[other]!.words.includes(words[0]!));
    joinOnly(number, bySurname.length > 0 ? bySurname : byAny, sets);
  }
}

/**
 * True when `fuller` is the same name said more fully: "V. Norov", "Al Nahyan", or another order of the same
 * words. A different given name never fits.
 */
export function isFullerName(name: readonly string[], fuller: readonly string[]): boolean {
  if (sameWords(name, fuller)) return true;
  if (name.length > fuller.length || name.at(-1) !== fuller.at(-1)) return false;
  let at = 0;
  for (const word of fuller) {
    const wanted = name[at];
    if (wanted !== undefined && (wanted === word || (wanted.length === 1 && word.startsWith(wanted)))) at++;
    else if (at === 0 && name[0]!.length > 1)
      return (
        name.length > 1 && fuller.slice(-name.length).join(' ') === name.join(' ') && isParticle(name[0]!)
      );
  }
  return at === name.length;
}

function isParticle(word: string): boolean {
  return /^(al|el|bin|ibn|van|von|de|da|di|du|dos|ben|abu|ter|la)$/.test(word);
}

function build(
  context: Context,
  spans: readonly NameSpan[],
  forms: readonly Form[],
  formOf: readonly number[],
  sets: UnionFind,
): { mentions: Mention[]; entities: LocalEntity[] } {
  const numbers = new Map<number, number>();
  const members: number[][] = [];
  forms.forEach((_, number) => {
    const root = sets.find(number);
    if (!numbers.has(root)) {
      numbers.set(root, members.length);
      members.push([]);
    }
    members[numbers.get(root)!]!.push(number);
  });
  const entities = members.map((group) => describe(group.map((number) => forms[number]!)));
  const mentions = spans.map((span, i): Mention => {
    const form = forms[formOf[i]!]!;
    return {
      start: span.start,
      end: span.end,
      kind: span.kind,
      surface: context.text.slice(span.start, span.end),
      rule: span.rule,
      certainty: span.certainty,
      entity: numbers.get(sets.find(formOf[i]!))!,
      alias: aliasKind(form),
      ...(span.nested ? { nested: true as const } : {}),
    };
  });
  return { mentions, entities };
}

function aliasKind(form: Form): AliasKind {
  if (form.isAcronym) return 'acronym';
  if (form.isShort) return 'short';
  return form.kind === 'person' && form.words.length === 1 ? 'surname' : 'full';
}

function describe(forms: readonly Form[]): LocalEntity {
  const full = forms.filter((form) => aliasKind(form) === 'full');
  const best = [...(full.length > 0 ? full : forms)].sort(
    (a, b) => fullness(b) - fullness(a) || a.first - b.first,
  )[0]!;
  const name = best.surfaces.find((surface) => surface !== surface.toUpperCase()) ?? best.surfaces[0]!;
  return { kind: best.kind, name, ...(full.length === 0 ? { partial: true as const } : {}) };
}

function fullness(form: Form): number {
  return form.kind === 'person' ? form.words.join('').length : form.surfaces.length * 10 + form.words.length;
}

function keyOf(context: Context, span: { start: number; end: number }): string {
  return context.text.slice(span.start, span.end).replace(/[^\p{L}\p{N}]/gu, '');
}

function wordsOfRange(context: Context, span: { first: number; last: number }): string[] {
  return foldTokens(context.tokens.slice(span.first, span.last)).map((token) => token.key);
}
