import { isCapitalized, type Token } from '../../../text/tokens.ts';
import type { Mention } from '../../extraction.ts';
import { isOrganizationHead } from '../../lexicon.ts';
import type { NameSpan } from '../../refiners/overlaps.ts';

/** The outermost names of a document, by the tokens at which they begin and end. */
export class Names {
  readonly #byFirst = new Map<number, number>();
  readonly #byLast = new Map<number, number>();
  readonly #byWord = new Map<string, number>();
  /** Words in the names of several bodies. */
  readonly #shared = new Set<string>();
  readonly #spans: readonly NameSpan[];
  readonly #mentions: readonly Mention[];

  constructor(tokens: readonly Token[], spans: readonly NameSpan[], mentions: readonly Mention[]) {
    this.#spans = spans;
    this.#mentions = mentions;
    spans.forEach((span, number) => {
      if (span.nested || isOffice(tokens, span)) return;
      this.#byFirst.set(span.first, number);
      this.#byLast.set(span.last, number);
      if (span.kind !== 'organization') return;
      for (let i = span.first; i < span.last; i++) {
        const { lower } = tokens[i]!;
        if (!isOrganizationHead(lower)) continue;
        const other = this.#byWord.get(lower);
        if (other === undefined) this.#byWord.set(lower, number);
        else if (mentions[other]!.entity !== mentions[number]!.entity) this.#shared.add(lower);
      }
    });
  }

  /** The name that begins at a token. */
  from(token: number): Named | undefined {
    return this.#named(this.#byFirst.get(token));
  }

  /** The name that ends before a token. */
  until(token: number): Named | undefined {
    return this.#named(this.#byLast.get(token));
  }

  /** The body that a short form stands for: "the Bank" of a document that names one bank in full before. */
  bodyCalled(tokens: readonly Token[], from: number, end: number): Named | undefined {
    if (end - from !== 2 || tokens[from]?.lower !== 'the' || !isCapitalized(tokens[from + 1]))
      return undefined;
    const body = this.#named(this.#byWord.get(tokens[from + 1]!.lower));
    return body !== undefined && body.first < from ? body : undefined;
  }

  /** "the party" of a document that names one party only. */
  onlyBodyCalled(word: string): Named | undefined {
    return this.#shared.has(word) ? undefined : this.#named(this.#byWord.get(word));
  }

  #named(number: number | undefined): Named | undefined {
    if (number === undefined) return undefined;
    const { first, last, kind } = this.#spans[number]!;
    return { first, last, kind, entity: this.#mentions[number]!.entity };
  }
}

export interface Named {
  readonly first: number;
  readonly last: number;
  readonly kind: Mention['kind'];
  readonly entity: number;
}

/** "Defence Attaché", "Majority Leader": an office that was taken for a body. */
function isOffice(tokens: readonly Token[], { first, last, kind }: NameSpan): boolean {
  const word = tokens[last - 1]?.lower ?? '';
  return (
    kind === 'organization' &&
    last - first <= 3 &&
    /^(attaché|attache|leader|secretary|minister|director|president|chairman|counsellor|officer|manager|adviser)$/.test(
      word,
    )
  );
}
