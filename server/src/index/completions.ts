import { isFunctionWord, isNotName } from '../extract/lexicon.ts';
import { foldedBeginnings, foldTokens, nameKey } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { compare } from './collections.ts';
import type { Entity } from './model.ts';
import { type PrefixEntry, PrefixIndex } from './prefixIndex.ts';
import { changesBetween, flattened, mapped, type Steps } from './steps.ts';

/**
 * How well a name fits what was typed, best first: a whole word near its beginning, the beginning of such a word,
 * the same of a later word, its initials, or all but a slip.
 */
export const fits = ['word', 'start', 'innerWord', 'innerStart', 'initials', 'slip'] as const;

export type Fit = (typeof fits)[number];

/** An entity one of whose names fits what was typed. */
export interface NameMatch {
  readonly entity: Entity;
  readonly fit: Fit;
}

/**
 * Names for what somebody types: every name is listed under each of its words and under its initials. Slips are
 * looked for only when nothing else fits. The cost does not grow with the number of names.
 */
export class NameCompletions {
  static readonly #none = new NameCompletions([], PrefixIndex.empty(byId), PrefixIndex.empty(byId));

  readonly #entities: readonly Entity[];
  readonly #words: PrefixIndex<Entity>;
  readonly #initials: PrefixIndex<Entity>;

  private constructor(
    entities: readonly Entity[],
    words: PrefixIndex<Entity>,
    initials: PrefixIndex<Entity>,
  ) {
    this.#entities = entities;
    this.#words = words;
    this.#initials = initials;
  }

  /** The names of all entities; those that were in the list before need no work. */
  static *of(entities: readonly Entity[], before = NameCompletions.#none): Steps<NameCompletions> {
    const { gone, come } = yield* changesBetween(before.#entities, entities);
    const words = yield* flattened(yield* mapped(come, wordsOf));
    const initials = yield* flattened(yield* mapped(come, initialsOf));
    return new NameCompletions(
      entities,
      yield* before.#words.with(gone, words),
      yield* before.#initials.with(gone, initials),
    );
  }

  /** Entities whose names hold what was typed, best first; `limit` at most. Empty input gives the most used. */
  complete(typed: string, limit: number): NameMatch[] {
    const [key = '', ...others] = typedKeys(typed);
    const enough = limit * ENTRIES_PER_ENTITY;
    const matches = [
      ...matchesOf(key === '' ? [] : this.#words.withWords(key, enough), true),
      ...[key, ...others].flatMap((begun) => matchesOf(this.#words.startingWith(begun, enough), false)),
      ...this.#byInitials(key, limit),
    ];
    if (matches.length > 0 || key.length < SHORTEST_WITH_SLIP || isNotName(key))
      return ranked(matches).slice(0, limit);
    const near = this.#words.nearly(key, enough);
    return ranked(near.map(({ value }) => ({ entity: value, fit: 'slip' as const }))).slice(0, limit);
  }

  #byInitials(key: string, limit: number): NameMatch[] {
    if (key.length < 2 || key.includes(' ') || isFunctionWord(key)) return [];
    const entries = this.#initials.withWords(key, limit);
    return entries.map(({ value }) => ({ entity: value, fit: 'initials' }));
  }
}

function byId(a: Entity, b: Entity): number {
  return compare(a.id, b.id);
}

/** How one entity fits what was typed, slips aside; undefined when it does not. */
export function fitOf(entity: Entity, typed: string): Fit | undefined {
  const keys = typedKeys(typed);
  if (keys.length === 0) return 'start';
  let words = wordsOfAsked.get(entity);
  if (words === undefined) {
    words = wordsOf(entity);
    wordsOfAsked.set(entity, words);
  }
  const holds = words.filter((word) => keys.some((key) => word.key.startsWith(key)));
  const whole = holds.filter((word) => `${word.key} `.startsWith(`${keys[0]} `));
  const matches = [...matchesOf(whole, true), ...matchesOf(holds, false)];
  return ranked(matches)[0]?.fit;
}

/** The better of two fits comes first. */
export function compareFits(a: Fit, b: Fit): number {
  return fits.indexOf(a) - fits.indexOf(b);
}

/**
 * Words as the lists hold them, folded, with single blanks; then as they may be once the last is written to its end.
 * None for a text without words.
 */
export function typedKeys(typed: string): string[] {
  const words = foldTokens(tokenize(typed)).map((token) => token.key);
  const last = words.pop();
  if (last === undefined) return [];
  return [last, ...foldedBeginnings(last)].map((word) => [...words, word].join(' '));
}

/** The folded words of a name from each of them to the end, with the number of the first. */
export function suffixesOf(name: string): { readonly key: string; readonly at: number }[] {
  const whole = nameKey(name);
  const words = whole === '' ? [] : whole.split(' ');
  let start = 0;
  const suffixes = words.map((word, at) => {
    const key = whole.slice(start);
    start += word.length + 1;
    return { key, at };
  });
  return suffixes.filter(({ at }) => at === 0 || !isLinking(words[at]!));
}

/** The few entities that are asked about one by one are asked about at every keystroke. */
const wordsOfAsked = new WeakMap<Entity, PrefixEntry<Entity>[]>();

/** An entity has several names, and the same words in several of them. */
const ENTRIES_PER_ENTITY = 3;
const SHORTEST_WITH_SLIP = 5;
/** Beyond any number of mentions: words near a name's beginning come first, and are known by such a score. */
const NEAR_BEGINNING = 2 ** 40;

/** True for a word that no name is found by, though many sentences begin with it. */
export function isLinking(word: string): boolean {
  return LINKING.has(word);
}

const LINKING = new Set(['and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

function wordsOf(entity: Entity): PrefixEntry<Entity>[] {
  const keys = new Map<string, number>();
  for (const { surface, kind } of entity.aliases) {
    for (const { key, at } of suffixesOf(surface)) keys.set(key, Math.min(keys.get(key) ?? at, at));
    if (entity.kind !== 'person' || kind !== 'full') continue;
    const [first = '', ...others] = suffixesOf(surface)[0]?.key.split(' ') ?? [];
    if (others.length > 0) keys.set(`${first.charAt(0)} ${others.at(-1)}`, 0);
  }
  return [...keys].map(([key, at]) => {
    const score = entity.mentions + (at <= 1 ? NEAR_BEGINNING : 0);
    return { key, score, value: entity };
  });
}

function initialsOf(entity: Entity): PrefixEntry<Entity>[] {
  const keys = new Set<string>();
  for (const { surface, kind } of entity.aliases) {
    if (kind !== 'full' && kind !== 'variant') continue;
    const words = nameKey(surface).split(' ');
    if (words.length < 2) continue;
    for (const chosen of [words, words.filter((word) => !isLinking(word))]) {
      keys.add(chosen.map((word) => word.charAt(0)).join(''));
    }
  }
  return [...keys].map((key) => ({ key, score: entity.mentions, value: entity }));
}

function matchesOf(entries: readonly PrefixEntry<Entity>[], isWhole: boolean): NameMatch[] {
  return entries.map(({ value, score }) => {
    const near = isWhole ? 'word' : 'start';
    return { entity: value, fit: score >= NEAR_BEGINNING ? near : isWhole ? 'innerWord' : 'innerStart' };
  });
}

/** One match per entity, its best: the better fit first, then the more used, then the shorter. */
function ranked(matches: readonly NameMatch[]): NameMatch[] {
  const best = new Map<Entity, NameMatch>();
  for (const match of matches) {
    const known = best.get(match.entity);
    if (known === undefined || compareFits(match.fit, known.fit) < 0) best.set(match.entity, match);
  }
  return [...best.values()].sort(
    (a, b) =>
      compareFits(a.fit, b.fit) ||
      b.entity.mentions - a.entity.mentions ||
      a.entity.canonical.length - b.entity.canonical.length ||
      (a.entity.id < b.entity.id ? -1 : 1),
  );
}
