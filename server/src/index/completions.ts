import { editDistance } from '../text/editDistance.ts';
import { foldTokens } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Entity } from './model.ts';

/** One word of one name; names are found from any word onwards. */
interface Suffix {
  /** Folded words from this one to the name's end, with blanks. */
  readonly key: string;
  /** 0 when it is the name's first word. */
  readonly at: number;
  readonly entity: Entity;
  readonly count: number;
}

/**
 * Names for what somebody types: every name is listed under each of its words, sorted, so that a prefix is a
 * binary search. Slips are looked for only when nothing begins with what was typed.
 */
export class NameCompletions {
  readonly #suffixes: Suffix[];

  constructor(entities: readonly Entity[]) {
    const suffixes = entities.flatMap(suffixesOf);
    this.#suffixes = suffixes.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  /** Entities whose names hold what was typed, best first; `limit` at most. Empty input gives the most used. */
  complete(typed: string, limit: number): Entity[] {
    const words = foldTokens(tokenize(typed)).map((token) => token.key);
    const prefix = words.join(' ');
    const matches = this.#startingWith(prefix);
    const found = matches.length > 0 || prefix.length < 4 ? matches : this.#nearly(prefix);
    return ranked(found).slice(0, limit);
  }

  #startingWith(prefix: string): Suffix[] {
    const found: Suffix[] = [];
    for (let i = this.#lowerBound(prefix); i < this.#suffixes.length && found.length < MOST_MATCHES; i++) {
      if (!this.#suffixes[i]!.key.startsWith(prefix)) break;
      found.push(this.#suffixes[i]!);
    }
    return found;
  }

  /** Names whose beginning is one edit from what was typed; the first letter is taken to be right. */
  #nearly(prefix: string): Suffix[] {
    const found: Suffix[] = [];
    const initial = prefix.charAt(0);
    for (let i = this.#lowerBound(initial), looked = 0; i < this.#suffixes.length; i++, looked++) {
      const suffix = this.#suffixes[i]!;
      if (!suffix.key.startsWith(initial) || looked > MOST_LOOKED_AT) break;
      if (beginsNearly(suffix.key, prefix)) found.push(suffix);
    }
    return found;
  }

  #lowerBound(prefix: string): number {
    let low = 0;
    let high = this.#suffixes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#suffixes[middle]!.key < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const MOST_MATCHES = 2_000;
const MOST_LOOKED_AT = 20_000;

function suffixesOf(entity: Entity): Suffix[] {
  return entity.aliases
    .filter((alias) => alias.kind !== 'misspelling')
    .flatMap((alias) => {
      const words = foldTokens(tokenize(alias.surface)).map((token) => token.key);
      const places = words.keys();
      return [...places]
        .filter((at) => at === 0 || !LINKING.has(words[at]!))
        .map((at) => ({ key: words.slice(at).join(' '), at, entity, count: alias.count }));
    });
}

/** Nobody looks for a name by these, but many sentences begin with them. */
const LINKING = new Set(['and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

function beginsNearly(key: string, typed: string): boolean {
  for (const length of [typed.length, typed.length - 1, typed.length + 1]) {
    if (editDistance(key.slice(0, length), typed, 1) <= 1) return true;
  }
  return false;
}

/** One place per entity: first words before inner words, then the more used, then the shorter. */
function ranked(suffixes: readonly Suffix[]): Entity[] {
  const best = new Map<Entity, number>();
  for (const { entity, at } of suffixes) best.set(entity, Math.min(best.get(entity) ?? at, at));
  return [...best.keys()].sort(
    (a, b) =>
      Number(best.get(a)! > 1) - Number(best.get(b)! > 1) ||
      b.mentions - a.mentions ||
      a.canonical.length - b.canonical.length ||
      (a.id < b.id ? -1 : 1),
  );
}
