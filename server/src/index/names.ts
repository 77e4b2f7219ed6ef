import { isAcronymSurface } from '../extract/refiners/nameForms.ts';
import { type FoldedToken, foldTokens } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Entity, NoteMention } from './model.ts';
import { each, type Steps } from './steps.ts';

/** What stands behind one folded name: entities, each with the spellings that it was seen in. */
interface Entry {
  readonly entity: Entity;
  /** Acronyms must be written as they are: "WHO" is not "who". */
  readonly exact: string | undefined;
  readonly count: number;
  readonly isSurname: boolean;
}

/**
 * All names of all entities, to be found in any text: a trie over folded tokens, scanned longest match first.
 * Finding costs the text's length times the longest name that begins there, whatever the number of names.
 */
export class NameTrie {
  readonly #words = new Map<string, number>();
  /** Child of a node by word: `node * 2^26 + word` → node. */
  readonly #children = new Map<number, number>();
  readonly #entries = new Map<number, Entry[]>();
  #nodes = 1;

  static *of(entities: readonly Entity[]): Steps<NameTrie> {
    const trie = new NameTrie();
    yield* each(entities, (entity) => {
      for (const { surface, kind, count } of entity.aliases) {
        trie.#add(entity, surface, count, kind === 'surname');
      }
      if (entity.kind === 'person') trie.#addSurname(entity);
    });
    yield* each(trie.#entries.values(), (entries) => void entries.sort(byUse));
    return trie;
  }

  /** Names in a text: leftmost, longest, without overlap; candidates most used first, those without a full name last. */
  find(text: string): NoteMention[] {
    const tokens = foldTokens(tokenize(text));
    const found: NoteMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const match = this.#longest(text, tokens, i);
      if (match === undefined) continue;
      found.push(match.mention);
      i = match.last;
    }
    return found;
  }

  #longest(
    text: string,
    tokens: readonly FoldedToken[],
    from: number,
  ): { mention: NoteMention; last: number } | undefined {
    let node = 0;
    let best: { mention: NoteMention; last: number } | undefined;
    for (let i = from; i < tokens.length; i++) {
      const word = this.#words.get(tokens[i]!.key);
      const child = word === undefined ? undefined : this.#children.get(node * 2 ** 26 + word);
      if (child === undefined || (i > from && breaksName(text, tokens[i - 1]!.end, tokens[i]!.start))) break;
      node = child;
      const surface = text.slice(tokens[from]!.start, tokens[i]!.end);
      const candidates = [...new Set(this.#matching(node, surface).map((entry) => entry.entity))];
      if (candidates.length === 0) continue;
      const mention = { start: tokens[from]!.start, end: tokens[i]!.end, surface, candidates };
      best = { mention, last: i };
    }
    return best;
  }

  #matching(node: number, surface: string): Entry[] {
    const entries = this.#entries.get(node) ?? [];
    const fitting = entries.filter((entry) =>
      entry.exact === undefined ? hasCapital(surface) : lettersOf(surface) === entry.exact,
    );
    // A surname alone is any of its bearers, whoever the sources call so most.
    if (fitting.every((entry) => entry.isSurname)) return fitting;
    return fitting.filter((entry) => !entry.isSurname || entry.count > 0);
  }

  #add(entity: Entity, surface: string, count: number, isSurname: boolean): void {
    const words = foldTokens(tokenize(surface)).map((token) => token.key);
    while (words.length > 1 && words[0] === 'the') words.shift();
    if (words.length === 0) return;
    let node = 0;
    for (const word of words) node = this.#child(node, word);
    const exact = isAcronymSurface(surface) ? lettersOf(surface) : undefined;
    const entries = this.#entries.get(node) ?? [];
    if (entries.some((entry) => entry.entity === entity && entry.exact === exact)) return;
    entries.push({ entity, exact, count, isSurname });
    this.#entries.set(node, entries);
  }

  /** The last word of a person's full names, though no source may use it alone. */
  #addSurname(entity: Entity): void {
    for (const alias of entity.aliases) {
      const words = alias.surface.split(' ');
      if (alias.kind !== 'surname' && words.length > 1) this.#add(entity, words.at(-1)!, 0, true);
    }
  }

  #child(node: number, key: string): number {
    let word = this.#words.get(key);
    if (word === undefined) {
      word = this.#words.size;
      this.#words.set(key, word);
    }
    const edge = node * 2 ** 26 + word;
    let child = this.#children.get(edge);
    if (child === undefined) {
      child = this.#nodes++;
      this.#children.set(edge, child);
    }
    return child;
  }
}

function byUse(a: Entry, b: Entry): number {
  return (
    fullness(b) - fullness(a) || b.entity.mentions - a.entity.mentions || (a.entity.id < b.entity.id ? -1 : 1)
  );
}

/** Who has a full name comes before one of whom only the surname is known. */
function fullness({ entity, isSurname }: Entry): number {
  return isSurname && entity.aliases.every(({ kind }) => kind === 'surname') ? 0 : 1;
}

function hasCapital(surface: string): boolean {
  return /\p{Lu}|\p{Lo}/u.test(surface);
}

function lettersOf(surface: string): string {
  return surface.replace(/[^\p{L}\p{N}]/gu, '');
}

/** True when more than blanks, a hyphen, a dot or a possessive stands between two words of a name. */
function breaksName(text: string, from: number, to: number): boolean {
  if (to - from > 40) return true;
  const between = text.slice(from, to);
  return !/^(?:[\s.&/-]|[‐‑–]|['’‘][sS]?)*$/u.test(between) || /\n\s*\n/.test(between);
}
