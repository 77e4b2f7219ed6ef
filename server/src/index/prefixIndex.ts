import { compare } from './collections.ts';
import { each, grouped, type Steps, sorted } from './steps.ts';

/** A text under which a value is found; of two that fit alike the one with the higher score comes first. */
export interface PrefixEntry<Value> {
  readonly key: string;
  readonly score: number;
  readonly value: Value;
}

/**
 * Values by the beginning of a key, the best first, at a cost that does not grow with their number but for a
 * logarithm: keys are sorted, so that a prefix is a range of them, and a tree over the scores gives a range's best.
 */
export class PrefixIndex<Value> {
  /** Entries by columns: an object for each would take most of the memory. */
  readonly #keys: readonly string[];
  readonly #values: readonly Value[];
  readonly #scores: Float64Array;
  readonly #byValue: Order<Value>;
  /** The place of the best score below each node; leaves are the second half. */
  readonly #best: Int32Array;

  /** Of entries with one key and one score the first by `byValue` comes first, or the first given. */
  static of<Value>(
    entries: readonly PrefixEntry<Value>[],
    byValue: Order<Value> = () => 0,
  ): Steps<PrefixIndex<Value>> {
    return PrefixIndex.empty(byValue).with(new Set(), entries);
  }

  static empty<Value>(byValue: Order<Value>): PrefixIndex<Value> {
    return new PrefixIndex<Value>([], [], new Float64Array(), byValue);
  }

  /** The entries come sorted by key, then by value. */
  private constructor(
    keys: readonly string[],
    values: readonly Value[],
    scores: Float64Array,
    byValue: Order<Value>,
  ) {
    this.#keys = keys;
    this.#values = values;
    this.#scores = scores;
    this.#byValue = byValue;
    this.#best = new Int32Array(2 * keys.length);
  }

  /** An index without the values that are gone, and with the entries that come. */
  *with(gone: ReadonlySet<Value>, come: readonly PrefixEntry<Value>[]): Steps<PrefixIndex<Value>> {
    const added = yield* this.#sortedByKey(come);
    const keys: string[] = [];
    const values: Value[] = [];
    const scores = new Float64Array(this.#keys.length + added.length);
    const push = (key: string, score: number, value: Value): void => {
      scores[keys.length] = score;
      keys.push(key);
      values.push(value);
    };
    let at = 0;
    for (const { key, score, value } of added) {
      for (; at < this.#keys.length && this.#isBefore(at, key, value); at++) {
        if (!gone.has(this.#values[at]!)) push(this.#keys[at]!, this.#scores[at]!, this.#values[at]!);
        if (at % BATCH === 0) yield;
      }
      push(key, score, value);
      if (keys.length % BATCH === 0) yield;
    }
    for (; at < this.#keys.length; at++) {
      if (!gone.has(this.#values[at]!)) push(this.#keys[at]!, this.#scores[at]!, this.#values[at]!);
      if (at % BATCH === 0) yield;
    }
    const index = new PrefixIndex(keys, values, scores.slice(0, keys.length), this.#byValue);
    yield;
    yield* index.#rank();
    return index;
  }

  /** Many entries share a key: the keys are sorted, those that begin alike at a time, then those of each by their values. */
  *#sortedByKey(entries: readonly PrefixEntry<Value>[]): Steps<PrefixEntry<Value>[]> {
    const byBeginning = yield* grouped(entries, ({ key }) => [key.slice(0, BEGINNING)]);
    const all: PrefixEntry<Value>[] = [];
    for (const beginning of [...byBeginning.keys()].sort(compare)) {
      const groups = yield* grouped(byBeginning.get(beginning)!, ({ key }) => [key]);
      const keys = yield* sorted([...groups.keys()], compare);
      yield* each(keys, (key) => {
        for (const entry of groups.get(key)!.sort((a, b) => this.#byValue(a.value, b.value))) all.push(entry);
      });
      yield;
    }
    return all;
  }

  #isBefore(at: number, key: string, value: Value): boolean {
    const order = compare(this.#keys[at]!, key) || this.#byValue(this.#values[at]!, value);
    return order <= 0;
  }

  *#rank(): Steps<void> {
    const size = this.#keys.length;
    for (let i = 0; i < size; i++) this.#best[size + i] = i;
    for (let node = size - 1; node > 0; node--) {
      this.#best[node] = this.#better(this.#best[2 * node]!, this.#best[2 * node + 1]!);
      if (node % BATCH === 0) yield;
    }
  }

  /** The best of the entries whose keys begin so; `limit` at most. */
  startingWith(prefix: string, limit: number): PrefixEntry<Value>[] {
    return this.#bestOf([this.#range(prefix)], limit);
  }

  /** The best of the entries whose keys begin with these words, whole. */
  withWords(words: string, limit: number): PrefixEntry<Value>[] {
    const low = this.#lowerBound(words, 0, this.#keys.length);
    const high = this.#lowerBound(words + BEHIND_BLANK, low, this.#keys.length);
    return this.#bestOf([{ low, high }], limit);
  }

  /**
   * The best of the entries whose keys begin with a text that is one slip from this: a letter wrong, missing, too
   * many, or two in the wrong order. The first letter is taken to be right.
   */
  nearly(prefix: string, limit: number): PrefixEntry<Value>[] {
    const ranges = new Map<number, Range>();
    for (let at = 1; at < prefix.length; at++) {
      const before = prefix.slice(0, at);
      const within = this.#range(before);
      if (within.low === within.high) break;
      for (const text of this.#slips(prefix, at, within)) {
        const range = this.#range(text, within);
        const known = ranges.get(range.low);
        if (range.low < range.high && (known === undefined || known.high < range.high)) {
          ranges.set(range.low, range);
        }
      }
    }
    return this.#bestOf([...ranges.values()], limit);
  }

  /** Texts that may have been meant, when the slip is at this place. */
  *#slips(typed: string, at: number, within: Range): Generator<string> {
    const before = typed.slice(0, at);
    const after = typed.slice(at + 1);
    yield before + after;
    if (after !== '') yield before + after.charAt(0) + typed.charAt(at) + after.slice(1);
    for (const letter of this.#lettersAfter(before, within)) {
      yield before + letter + after;
      yield before + letter + typed.slice(at);
    }
  }

  /** The letters that follow a prefix in the keys of its range. */
  *#lettersAfter(prefix: string, { low, high }: Range): Generator<string> {
    for (let i = low; i < high; ) {
      const letter = this.#keys[i]!.charAt(prefix.length);
      if (letter === '') {
        i = this.#lowerBound(`${prefix} `, i, high);
        continue;
      }
      yield letter;
      i = this.#range(prefix + letter, { low: i, high }).high;
    }
  }

  #range(prefix: string, { low, high }: Range = { low: 0, high: this.#keys.length }): Range {
    return { low: this.#lowerBound(prefix, low, high), high: this.#lowerBound(prefix + LAST, low, high) };
  }

  /** The first entry from `low` on whose key is not before this one. */
  #lowerBound(key: string, low: number, high: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#keys[middle]! < key) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The best first: the best of the best range is taken, and what is left on its two sides joins the ranges. */
  #bestOf(ranges: readonly Range[], limit: number): PrefixEntry<Value>[] {
    const open = ranges.flatMap((range) => this.#topOf(range));
    const found: PrefixEntry<Value>[] = [];
    const seen = new Set<number>();
    while (open.length > 0 && found.length < limit) {
      let next = 0;
      for (let i = 1; i < open.length; i++) {
        if (this.#better(open[i]!.best, open[next]!.best) === open[i]!.best) next = i;
      }
      const { best, low, high } = open.splice(next, 1)[0]!;
      open.push(...this.#topOf({ low, high: best }), ...this.#topOf({ low: best + 1, high }));
      if (seen.has(best)) continue;
      seen.add(best);
      found.push({ key: this.#keys[best]!, score: this.#scores[best]!, value: this.#values[best]! });
    }
    return found;
  }

  #topOf({ low, high }: Range): (Range & { readonly best: number })[] {
    if (low >= high) return [];
    const size = this.#keys.length;
    let best = low;
    let from = low + size;
    let to = high + size;
    while (from < to) {
      if (from % 2 === 1) best = this.#better(best, this.#best[from++]!);
      if (to % 2 === 1) best = this.#better(best, this.#best[--to]!);
      from >>= 1;
      to >>= 1;
    }
    return [{ best, low, high }];
  }

  /** The place with the higher score, the earlier where they are equal. */
  #better(a: number, b: number): number {
    const one = this.#scores[a]!;
    const other = this.#scores[b]!;
    if (one === other) return Math.min(a, b);
    return one > other ? a : b;
  }
}

/** The order of two values. */
export type Order<Value> = (a: Value, b: Value) => number;

/** Entries that are gone through at one go. */
const BATCH = 2048;
/** Letters of keys that begin alike: one list of all keys would take long to grow. */
const BEGINNING = 2;

/** Stretch of entries, `high` exclusive. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** Behind every letter that a folded key holds. */
const LAST = '\uffff';
/** The character behind the blank: keys between a word and this begin with the whole word. */
const BEHIND_BLANK = '!';
