import {
  isGivenName,
  isHonorific,
  isMaybeName,
  isNameParticle,
  isNationality,
  isNotName,
  isOfficeWord,
  isPlaceName,
  isRank,
  isSurname,
} from '../../extract/lexicon.ts';
import type { IndexView } from '../../index/corpusIndex.ts';
import type { Entity, NoteMention } from '../../index/model.ts';
import { foldWord, nameKey } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { isNotAName } from '../ignored.ts';
import { placesThatTell } from '../links.ts';
import { namesIn } from '../note.ts';
import type { Finding } from './finding.ts';
import { type NameWord, nameWordsOf } from './nameWords.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { isInSources } from './sourceWords.ts';

const SHORTEST = 5;
/** A surname that stands alone must be this long, and used this often, before a word like it is doubted. */
const SHORTEST_ALONE = 6;
const SELDOM = 2;
/** How much of the text around a word is read for the name that it may be part of. */
const AROUND = 120;

/**
 * Words that no source writes, one slip from a word of a known name, where that name would stand if it were spelt
 * so. What the sources or the lists know, what the note writes in small letters too, and a word beside which the
 * right one stands, is left alone.
 */
export function misspeltNames(view: IndexView, reading: Reading): Finding[] {
  const words = nameWordsOf(view);
  const known = namesIn(reading.note, view);
  const { tokens } = reading.context;
  const found: Finding[] = [];
  let at = 0;
  for (const [number, token] of tokens.entries()) {
    while (at < known.length && known[at]!.end <= token.start) at++;
    const isKnown = at < known.length && known[at]!.start <= token.start;
    if (isKnown || !mayBeMisspelt(view, reading, token)) continue;
    const key = foldWord(token.text);
    if (words.has(key)) continue;
    for (const near of words.near(key)) {
      const right = isInflected(key, near.key) ? undefined : nameWith(view, reading, number, near);
      if (right === undefined) continue;
      found.push(findingOf(view, token, near, right));
      break;
    }
  }
  return found;
}

function mayBeMisspelt(view: IndexView, { context }: Reading, { text, lower, kind, shape }: Token): boolean {
  return (
    kind === 'word' &&
    shape === 'capitalized' &&
    text.length >= SHORTEST &&
    !context.lowerWords.has(lower) &&
    !isOrdinary(lower) &&
    !isNotAName(view, text) &&
    !isInSources(view, text)
  );
}

function isOrdinary(word: string): boolean {
  const isName = isGivenName(word) || isSurname(word) || isMaybeName(word);
  return isName || isPlaceName(word) || isNationality(word) || isNotName(word);
}

/** "Lims" of Lim, "Norova" of Norov: forms, and other people's names, not slips; the last letter twice is one. */
function isInflected(word: string, near: string): boolean {
  return (word.startsWith(near) && word.at(-1) !== near.at(-1)) || near.startsWith(word);
}

/** The known name that would stand there if the word were the near one. */
function nameWith(
  view: IndexView,
  reading: Reading,
  number: number,
  near: NameWord,
): NoteMention | undefined {
  const { tokens, text } = reading.context;
  const { start, end } = tokens[number]!;
  const from = Math.max(0, start - AROUND);
  const at = start - from;
  const around = text.slice(from, start) + near.surface + text.slice(end, end + AROUND);
  const name = view.findNames(around).find((one) => one.start <= at && at < one.end);
  if (name === undefined || name.candidates.length === 0 || standsBeside(reading, start, near))
    return undefined;
  const isAlone = !/\s/.test(name.surface.trim());
  return isAlone && !isClearAlone(reading, number, near, name) ? undefined : name;
}

/** The right word in the same sentence: the writer knows. */
function standsBeside(reading: Reading, offset: number, near: NameWord): boolean {
  const sentence = sentenceAt(reading, offset);
  if (sentence === undefined) return false;
  const { tokens } = reading.context;
  return tokens.some(
    (token) =>
      token.start >= sentence.start && token.end <= sentence.end && foldWord(token.text) === near.key,
  );
}

/** A surname by itself: long, used by the sources, not at the beginning of a sentence, no part of another name. */
function isClearAlone({ context }: Reading, number: number, near: NameWord, name: NoteMention): boolean {
  const { tokens } = context;
  const [before, token, behind] = [tokens[number - 1], tokens[number]!, tokens[number + 1]];
  const uses = name.candidates.flatMap((entity) => usesOf(entity, near.key));
  if (near.key.length < SHORTEST_ALONE || sum(uses) < SELDOM || near.key[0] !== foldWord(token.text)[0])
    return false;
  if (
    name.candidates.some((entity) => !isKnownByOneWord(entity, near.key)) ||
    joins(before, token) ||
    joins(token, behind)
  )
    return false;
  const isTitled = before !== undefined && isTitle(before.lower);
  const isFirst = context.sentences[context.sentenceOf[number]!]?.first === number;
  const isPartOfName =
    before !== undefined && token.gap === 'space' && (isCapital(before) || isParticle(before));
  const goesOn = behind !== undefined && isCapital(behind) && behind.gap === 'space';
  return !goesOn && (isTitled || (!isFirst && !isPartOfName));
}

function joins(left: Token | undefined, right: Token | undefined): boolean {
  const isMark = /^[-‐‑–/’'.&]$/;
  return (
    right?.gap === 'none' && (isMark.test(left?.text ?? '') || isMark.test(right.text)) && right.text !== '.'
  );
}

/** A person's surname, or the whole name of a body that is long enough. */
function isKnownByOneWord({ kind, canonical }: Entity, key: string): boolean {
  return kind === 'person' || (nameKey(canonical) === key && key.length > SHORTEST_ALONE);
}

/** "van", "bin", "es": what stands between the words of a name. */
function isParticle({ kind, shape, text, lower }: Token): boolean {
  return (
    kind === 'word' && shape === 'lower' && (text.length <= 2 || isNameParticle(lower)) && !ORDINARY.has(text)
  );
}

const ORDINARY = new Set(['as', 'at', 'by', 'if', 'in', 'is', 'of', 'on', 'or', 'so', 'to', 'we', 'he']);

function isTitle(word: string): boolean {
  return isHonorific(word) || isRank(word) || isOfficeWord(word);
}

function isCapital({ kind, shape }: Token): boolean {
  return kind === 'word' && (shape === 'capitalized' || shape === 'upper');
}

function findingOf(view: IndexView, { start, end, text }: Token, near: NameWord, name: NoteMention): Finding {
  const entity = name.candidates[0]!;
  const uses = sum(usesOf(entity, near.key));
  const right = isShouted(near.surface)
    ? near.surface[0] + near.surface.slice(1).toLowerCase()
    : near.surface;
  const times = uses === 1 ? 'once' : `${uses} times`;
  return {
    start,
    end,
    code: 'misspeltName',
    message: `No source writes “${text}”; they write “${right}” ${times}.`,
    evidence: placesThatTell(view, entity).slice(0, 1),
    replacements: [right],
    ...(entity.kind === 'place' ? {} : { mayBe: { kind: entity.kind, canonical: entity.canonical } }),
  };
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase();
}

/** How often each alias with a word is used. */
function usesOf(entity: Entity, key: string): number[] {
  return entity.aliases.flatMap(({ surface, count }) =>
    nameKey(surface).split(' ').includes(key) ? count : [],
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
