import { countries, nationalities } from '../extract/lists/countries.ts';
import { digestOf } from './digest.ts';
import { isGenericName } from './genericNames.ts';
import type { JoinedSets } from './joinedSets.ts';
import type { SourceDocument } from './model.ts';
import type { Node } from './nodes.ts';
import { each, type Steps } from './steps.ts';

/** A body's name taken apart: whose it is (a country, a place, another body), and what remains. */
export interface OwnedName {
  readonly owner: string;
  readonly core: string;
  /** Equal for names that are the same: "Ghana Navy" and "Navy of Ghana", never the University of York and York's. */
  readonly id: string;
}

/** Takes names apart by the owners that the documents know: their organisations, and their places. */
export class Owners {
  readonly #bodies = new Map<string, number>();
  readonly #places = new Set<string>();
  /** Places by the beginning of their last word, from which their adjective is made, each with its documents. */
  readonly #stems = new Map<string, Map<string, number>>();
  readonly #inDocument = new Map<SourceDocument, Set<string>>();

  static *among(nodes: readonly Node[], sets: JoinedSets): Steps<Owners> {
    const owners = new Owners();
    yield* each(nodes, (node, number) => {
      if (node.kind === 'organization') owners.#addBody(node, sets.find(number));
    });
    yield* each(new Set(nodes.map((node) => node.document)), (document) => owners.#addPlaces(document));
    return owners;
  }

  #addBody({ keys, acronyms, document }: Node, root: number): void {
    for (const name of [...keys, ...[...acronyms].map((acronym) => acronym.toLowerCase())]) {
      if (!this.#bodies.has(name)) this.#bodies.set(name, root);
    }
    this.#in(document).add(`body ${root}`);
  }

  #addPlaces(document: SourceDocument): void {
    for (const name of digestOf(document).places) {
      this.#addPlace(name);
      this.#in(document).add(placeOwner(name));
    }
  }

  /** Owners that a document speaks of. */
  in(document: SourceDocument): ReadonlySet<string> {
    return this.#in(document);
  }

  /** A folded name without its owner; `undefined` when it names none. */
  split(key: string): OwnedName | undefined {
    const words = key.split(' ');
    if (words.length > MOST_WORDS) return undefined;
    const behind = this.#splitBehind(words);
    // Of what a state has, the country is the owner: "Ministry of Justice of Peru" is no body of a "Justice of Peru".
    const ofState = behind.find(({ owner, core }) => owner.startsWith('place') && isGenericName(core));
    return ofState ?? behind[0] ?? this.#splitBefore(words);
  }

  #splitBehind(words: readonly string[]): OwnedName[] {
    const found: OwnedName[] = [];
    for (let cut = 1; cut < words.length - 1; cut++) {
      if (words[cut] !== 'of') continue;
      const from = words[cut + 1] === 'the' ? cut + 2 : cut + 1;
      const owner = this.#ownerOf(words.slice(from).join(' '), false);
      if (owner !== undefined) found.push(owned(owner, words.slice(0, cut), 'behind'));
    }
    return found;
  }

  #splitBefore(words: readonly string[]): OwnedName | undefined {
    for (let cut = words.length - 1; cut > 0; cut--) {
      if (/^(?:of|for|and|on)$/.test(words[cut]!)) continue;
      const owner = this.#ownerOf(words.slice(0, cut).join(' '), true);
      if (owner !== undefined) return owned(owner, words.slice(cut), 'before');
    }
    return undefined;
  }

  #addPlace(name: string): void {
    this.#places.add(name);
    const last = name.slice(name.lastIndexOf(' ') + 1);
    // An adjective that was taken for a place.
    if (/(?:ian|ean|ese|ish)$/.test(last)) return;
    for (const stem of new Set([last, last.slice(0, -1), last.slice(0, -2)])) {
      if (stem.length < 4) continue;
      const places = this.#stems.get(stem) ?? new Map<string, number>();
      this.#stems.set(stem, places.set(name, (places.get(name) ?? 0) + 1));
    }
  }

  /** "Vitorian" of Santa Vitória, "Bavarian" of Bavaria. */
  #placeOfAdjective(word: string): string | undefined {
    const stem = ADJECTIVE.exec(word)?.[1];
    const place = stem === undefined ? undefined : mostNamed(this.#stems.get(stem));
    return place === undefined ? undefined : placeOwner(place);
  }

  #ownerOf(name: string, isBefore: boolean): string | undefined {
    const country = (isBefore ? nationalities.get(name) : undefined) ?? countries.get(name);
    if (country !== undefined) return `place ${country}`;
    const ofAdjective = isBefore ? this.#placeOfAdjective(name) : undefined;
    if (ofAdjective !== undefined) return ofAdjective;
    if (this.#places.has(name)) return placeOwner(name);
    const body = this.#bodies.get(name);
    return body === undefined ? undefined : `body ${body}`;
  }

  #in(document: SourceDocument): Set<string> {
    let owners = this.#inDocument.get(document);
    if (owners === undefined) {
      owners = new Set();
      this.#inDocument.set(document, owners);
    }
    return owners;
  }
}

/** Of several places of which an adjective may be the one that most documents name: "Santa Vitória" before "Vitória". */
function mostNamed(places: ReadonlyMap<string, number> | undefined): string | undefined {
  const [most, next] = [...(places ?? [])].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  const isClear =
    next === undefined || most![0].endsWith(next[0]) || next[0].endsWith(most![0]) || most![1] > 2 * next[1];
  return isClear ? most?.[0] : undefined;
}

const MOST_WORDS = 16;
const ADJECTIVE = /^(\p{L}{4,}?)(?:ian|ean|an|n|ese|ish|i)$/u;

function placeOwner(name: string): string {
  return `place ${countries.get(name) ?? name}`;
}

function owned(owner: string, words: readonly string[], side: string): OwnedName {
  const core = plainCore(words.join(' '));
  const isEither = owner.startsWith('body') || isGenericName(core);
  return { owner, core, id: `${owner}: ${core}${isEither ? '' : ` ${side}`}` };
}

/** "foreign ministry" as "ministry of foreign affairs", "ministerial council" as "council of ministers". */
export function plainCore(core: string): string {
  if (core === 'ministerial council') return 'council of ministers';
  const field = /^(\w+) ministry$/.exec(core)?.[1];
  if (field === undefined) return core;
  return `ministry of ${field === 'foreign' ? 'foreign affairs' : field}`;
}
