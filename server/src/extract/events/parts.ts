import { isWord } from '../dates/readWords.ts';
import type { EventPart, PartTaken } from '../extraction.ts';
import { isHonorific, isOfficeWord } from '../lexicon.ts';
import { AUXILIARIES } from '../lists/eventVerbs.ts';
import { PART_NOUNS, PART_PHRASES, PART_VERBS } from '../lists/partWords.ts';
import type { EventText } from './eventText.ts';
import type { NamePlace } from './names.ts';

const ORDER: readonly EventPart[] = ['host', 'chair', 'organiser', 'speaker', 'attended', 'sent message'];

/** Gathers what everybody did; of several parts of one the most telling stays. */
export class Parts {
  readonly #parts = new Map<number, EventPart>();

  add(entity: number, part: EventPart | undefined): void {
    if (part === undefined) return;
    const known = this.#parts.get(entity);
    if (known === undefined || ORDER.indexOf(part) < ORDER.indexOf(known)) this.#parts.set(entity, part);
  }

  /** The parts by entity; those who were there did not just send a message. */
  taken(present: ReadonlySet<number>): PartTaken[] {
    return [...this.#parts]
      .map(([entity, part]) => ({ entity, part }))
      .filter(({ entity, part }) => present.has(entity) === (part !== 'sent message'))
      .sort((a, b) => a.entity - b.entity);
  }
}

/** What the words around a name say that it did: "hosted by ⟨name⟩", "⟨name⟩ chaired", "speakers included ⟨name⟩". */
export function partOf(text: EventText, name: NamePlace): EventPart | undefined {
  return partAsAgent(text, name.first) ?? partAsSubject(text, name) ?? undefined;
}

const LONGEST_LIST = 40;

/** "chaired by A, B and C of the D": the verb before the "by" that leads to the name; or a noun of what it did. */
function partAsAgent(text: EventText, first: number): EventPart | undefined {
  const { tokens } = text;
  for (let i = first - 1; i >= 0 && i > first - LONGEST_LIST; i--) {
    if (text.mentionAt[i]! >= 0) continue;
    const token = tokens[i]!;
    if (tokens[i + 1]!.gap === 'paragraph') return undefined;
    if (isWord(token, 'by')) return PART_VERBS.get(verbBefore(text, i));
    const noun = nounBefore(text, i);
    if (noun !== undefined) return noun;
    if (!isInList(text, i)) return undefined;
  }
  return undefined;
}

/** "jointly organised", "co-hosted": the verb that stands before "by", adverbs aside. */
function verbBefore(text: EventText, by: number): string {
  const at = /ly$/.test(text.tokens[by - 1]?.lower ?? '') ? by - 2 : by - 1;
  return text.tokens[at]?.lower ?? '';
}

/** "speakers included", "with the participation of", "under the chairmanship of" that end at token `i`. */
function nounBefore(text: EventText, i: number): EventPart | undefined {
  const { tokens } = text;
  if (isWord(tokens[i], 'included', 'include', 'were', 'are', 'was'))
    return PART_NOUNS.get(tokens[i - 1]?.lower ?? '');
  return isWord(tokens[i], 'of', 'from') ? PART_PHRASES.get(tokens[i - 1]?.lower ?? '') : undefined;
}

const BETWEEN_NAMES = new Set(', . & - and the of as well for its a an both with'.split(' '));

/** What stands between the names of a list, their offices included. */
function isInList(text: EventText, i: number): boolean {
  const token = text.tokens[i]!;
  if (token.kind === 'possessive' || BETWEEN_NAMES.has(token.lower)) return true;
  return isOfficeWord(token.lower) || isHonorific(token.lower) || token.shape === 'capitalized';
}

/** "⟨name⟩ chaired", "⟨name⟩, head of the office, will host", "⟨name⟩ and B took part". */
function partAsSubject(text: EventText, { last }: NamePlace): EventPart | undefined {
  const { tokens } = text;
  let at = skipNames(text, last);
  if (tokens[at]?.text === ',') at = skipApposition(text, at);
  for (let i = at; i < at + 5 && i < tokens.length; i++) {
    const { lower, gap, kind } = tokens[i]!;
    if (gap === 'paragraph' || text.mentionAt[i]! >= 0) return undefined;
    const next = tokens[i + 1];
    if (isWord(tokens[i], 'took', 'takes', 'take') && isWord(next, 'part')) return 'attended';
    const part = PART_VERBS.get(lower);
    if (part !== undefined && !isWord(next, 'by')) return isOfPassive(text, at, i) ? undefined : part;
    const isAside =
      kind === 'word' &&
      (AUXILIARIES.has(lower) || /ly$/.test(lower) || isWord(tokens[i], 'also', 'who', 'which', 'then'));
    if (!isAside) return undefined;
  }
  return undefined;
}

/** "was hosted" has the event for its subject, "has hosted" the host. */
function isOfPassive(text: EventText, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++)
    if (isWord(text.tokens[i], 'was', 'were', 'is', 'are', 'be', 'been', 'being')) return true;
  return false;
}

const MOST_NAMES = 6;

/** The token behind a name and those joined to it by "and". */
function skipNames(text: EventText, from: number): number {
  let at = from;
  for (let n = 0; n < MOST_NAMES; n++) {
    if (!isWord(text.tokens[at], 'and', '&')) return at;
    let next = at + 1;
    while (next < at + 8 && text.mentionAt[next]! < 0 && isInList(text, next)) next++;
    if ((text.mentionAt[next] ?? -1) < 0) return at;
    const number = text.mentionAt[next];
    while (text.mentionAt[next] === number) next++;
    at = next;
  }
  return at;
}

const LONGEST_APPOSITION = 16;

/** The token behind the second comma: "⟨name⟩, head of the office, …"; the first one when there is none. */
function skipApposition(text: EventText, comma: number): number {
  for (let i = comma + 1; i < Math.min(text.tokens.length, comma + LONGEST_APPOSITION); i++) {
    if (/^[.;:]$/.test(text.tokens[i]!.text) && text.mentionAt[i]! < 0) break;
    if (text.tokens[i]!.text === ',' && text.mentionAt[i]! < 0) return i + 1;
  }
  return comma + 1;
}
