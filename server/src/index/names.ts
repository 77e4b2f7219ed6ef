import { isCompanySuffix } from '../extract/lexicon.ts';
import { isAcronymSurface } from '../extract/refiners/nameForms.ts';
import { type FoldedToken, foldTokens, nameKey } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { pushTo } from './collections.ts';
import type { Entity, NoteMention } from './model.ts';
import { changesBetween, each, flattened, grouped, mapped, type Steps } from './steps.ts';

/** What stands behind one folded name: entities, each with the spellings that it was seen in. */
interface Entry {
  readonly entity: Entity;
  /** Acronyms must be written as they are: "WHO" is not "who". */
  readonly exact: string | undefined;
  readonly count: number;
  readonly isSurname: boolean;
}

/** Names that begin with one word, and beginnings of such names, which have no entry: by their words with blanks. */
type Branch = ReadonlyMap<string, readonly Entry[]>;

/**
 * All names of all entities, to be found in any text: a branch of folded names for each first word, scanned longest
 * match first. Finding costs the text's length times the longest name that begins there, whatever the number of names.
 */
export class NameTrie {
  static readonly #none = new NameTrie([], new Map());

  readonly #entities: readonly Entity[];
  readonly #branches: ReadonlyMap<string, Branch>;

  private constructor(entities: readonly Entity[], branches: ReadonlyMap<string, Branch>) {
    this.#entities = entities;
    this.#branches = branches;
  }

  /** The names of all entities; branches of which nobody's name has changed are those of the trie before. */
  static *of(entities: readonly Entity[], before = NameTrie.#none): Steps<NameTrie> {
    const { gone, come } = yield* changesBetween(before.#entities, entities);
    const branches = new Map(before.#branches);
    const added = yield* grouped(yield* flattened(yield* mapped(come, namesOf)), ({ key }) => [
      firstWord(key),
    ]);
    const left = yield* flattened(yield* mapped(gone, namesOf));
    const touched = new Set([...added.keys(), ...left.map(({ key }) => firstWord(key))]);
    yield* each(touched, (word) => {
      const names = [...namesIn(branches.get(word), gone), ...(added.get(word) ?? [])];
      if (names.length === 0) branches.delete(word);
      else branches.set(word, branchOf(names));
    });
    return new NameTrie(entities, branches);
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
    const branch = this.#branches.get(tokens[from]!.key);
    let best: { mention: NoteMention; last: number } | undefined;
    for (let i = from, key = ''; branch !== undefined && i < tokens.length; i++) {
      key = i === from ? tokens[i]!.key : `${key} ${tokens[i]!.key}`;
      const entries = branch.get(key);
      if (entries === undefined || (i > from && breaksName(text, tokens[i - 1]!.end, tokens[i]!.start)))
        break;
      const surface = text.slice(tokens[from]!.start, tokens[i]!.end);
      const candidates = [...new Set(matching(entries, surface).map((entry) => entry.entity))];
      if (candidates.length === 0) continue;
      const mention = { start: tokens[from]!.start, end: tokens[i]!.end, surface, candidates };
      best = { mention, last: i };
    }
    return best;
  }
}

/** The entries that may be written so. */
function matching(entries: readonly Entry[], surface: string): Entry[] {
  const fitting = entries.filter((entry) =>
    entry.exact === undefined ? hasCapital(surface) : lettersOf(surface) === entry.exact,
  );
  // A surname alone is any of its bearers, whoever the sources call so most.
  if (fitting.every((entry) => entry.isSurname)) return fitting;
  return fitting.filter((entry) => !entry.isSurname || entry.count > 0);
}

/** A folded name, and what stands behind it. */
interface Name {
  readonly key: string;
  readonly entry: Entry;
}

/**
 * The names of an entity, each once; though no source may use them alone, of a person the last word of full names too,
 * and of a company the name without its form ("Kivu Sugar Estates Ltd").
 */
function namesOf(entity: Entity): Name[] {
  const names = new Map<string, Name>();
  const add = (surface: string, count: number, isSurname: boolean): void => {
    const key = nameKey(surface);
    if (key === '') return;
    const exact = isAcronymSurface(surface) ? lettersOf(surface) : undefined;
    const id = `${key} ${exact ?? ''}`;
    if (!names.has(id)) names.set(id, { key, entry: { entity, exact, count, isSurname } });
  };
  for (const { surface, kind, count } of entity.aliases) add(surface, count, kind === 'surname');
  for (const { surface, kind } of entity.aliases) {
    const words = surface.split(' ');
    if (entity.kind === 'organization') add(withoutForm(words).join(' '), 0, false);
    else if (kind !== 'surname' && words.length > 1) add(words.at(-1)!, 0, true);
  }
  return [...names.values()];
}

/** Two words at least stay: one alone is often somebody's name. */
function withoutForm(words: readonly string[]): readonly string[] {
  const isForm = words.length > 2 && isCompanySuffix(words.at(-1)!.toLowerCase().replace(/,/g, ''));
  return isForm ? withoutForm(words.slice(0, -1)) : words;
}

function firstWord(key: string): string {
  const blank = key.indexOf(' ');
  return blank === -1 ? key : key.slice(0, blank);
}

/** The names of a branch but for those of some entities. */
function namesIn(branch: Branch | undefined, gone: ReadonlySet<Entity>): Name[] {
  return [...(branch ?? [])].flatMap(([key, entries]) =>
    entries.flatMap((entry) => (gone.has(entry.entity) ? [] : [{ key, entry }])),
  );
}

function branchOf(names: readonly Name[]): Branch {
  const branch = new Map<string, Entry[]>();
  for (const { key, entry } of names) {
    for (let end = key.indexOf(' '); end !== -1; end = key.indexOf(' ', end + 1)) {
      const beginning = key.slice(0, end);
      if (!branch.has(beginning)) branch.set(beginning, []);
    }
    pushTo(branch, key, entry);
  }
  for (const entries of branch.values()) if (entries.length > 1) entries.sort(byUse);
  return branch;
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
