import { isCapitalized, type Token } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type Chunk, isHyphen, readSentences } from '../chunks.ts';
import type { Context } from '../context.ts';
import {
  isAbstractNoun,
  isGivenName,
  isHonorific,
  isMaybeName,
  isNameParticle,
  isNationality,
  isNotName,
  isOfficeWord,
  isOrganizationHead,
  isPlaceName,
  isRank,
  isSpeechVerb,
  isSurname,
  isTitleOrName,
  longestPlaceAt,
} from '../lexicon.ts';

/**
 * Finds people by what stands around their names: honorifics and ranks ("Mr Norov"), offices ("Secretary-General
 * Vladimir Norov", "Evgeny Sysoev, Director of"), verbs of speech ("Alimov said"), and by given names and
 * surnames of many cultures. Titles stay outside the name.
 */
export function recognizePeople(context: Context): Candidate[] {
  const found: Candidate[] = [];
  for (const { style, chunks } of readSentences(context)) {
    if (style === 'shouting') continue;
    for (const chunk of joinParticles(context, chunks)) {
      found.push(...peopleIn(context, chunk, style === 'headline'));
    }
  }
  return found;
}

/** Chunks that a small particle joins ("Mohammed bin Salman", "Ursula von der Leyen"). */
function joinParticles(context: Context, chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const before = joined.at(-1);
    const isNear = before !== undefined && before.last < chunk.first && chunk.first - before.last <= 3;
    const between = isNear ? context.tokens.slice(before.last, chunk.first) : [];
    const isJoined = isNear && between.every((token) => isNameParticle(token.lower) || isHyphen(token));
    if (before !== undefined && isJoined)
      joined[joined.length - 1] = { first: before.first, last: chunk.last };
    else joined.push(chunk);
  }
  return joined;
}

function peopleIn(context: Context, chunk: Chunk, isHeadline: boolean): Candidate[] {
  const { tokens } = context;
  const found: Candidate[] = [];
  let at = chunk.first;
  while (at < chunk.last) {
    const place = longestPlaceAt(tokens, at);
    if (place > 1) {
      at += place;
      continue;
    }
    const titleEnd = titlesFrom(tokens, at, chunk.last);
    const first = Math.max(titleEnd?.end ?? at, at);
    const last = nameEnd(context, first, chunk.last);
    if (last > first) {
      const evidence = evidenceFor(context, chunk, first, last, titleEnd?.kind);
      if (evidence !== undefined) {
        const certainty = evidence.certainty - (isHeadline && titleEnd === undefined ? 0.2 : 0);
        found.push(candidate(context, first, last, evidence.rule, certainty));
      }
    }
    at = Math.max(last, first, at + 1);
  }
  return found;
}

type Title = 'honorific' | 'office' | 'name';

/** The titles that begin at a token, and where they end. */
function titlesFrom(
  tokens: readonly Token[],
  from: number,
  end: number,
): { end: number; kind: Title } | undefined {
  let at = from;
  let kind: Title | undefined;
  while (at < end) {
    const { lower, text } = tokens[at]!;
    const word = lower.replace(/\.$/, '');
    if (isHonorific(word) || isRank(word)) kind = kind ?? 'honorific';
    else if (isOfficeWord(word)) kind = 'office';
    else if (!(kind !== undefined && (text === '.' || isHyphen(tokens[at])))) break;
    at++;
  }
  if (kind === undefined) return undefined;
  return { end: at, kind: at === from + 1 && isTitleOrName(tokens[from]!.lower) ? 'name' : kind };
}

/** The end of the name words that begin at a token. */
function nameEnd(context: Context, first: number, end: number): number {
  const { tokens } = context;
  let last = first;
  while (last < end && last - first < 9) {
    const token = tokens[last]!;
    const isLink = last > first && (isHyphen(token) || token.text === '.' || isNameParticle(token.lower));
    if (!isLink && !isPersonWord(context, last)) break;
    last++;
  }
  while (last > first && !isCapitalized(tokens[last - 1])) last--;
  return last;
}

/** A capitalised word that a person's name may hold: not a head word, an office, an acronym, an ordinary word. */
function isPersonWord(context: Context, at: number): boolean {
  const { lower, shape, text } = context.tokens[at]!;
  const isKnown = isGivenName(lower) || isSurname(lower) || isMaybeName(lower);
  if (shape === 'upper' && text.length > 1 && !/^(\p{Lu}\.)+$/u.test(text))
    return /^(II|III|IV|JR|SR)$/.test(text);
  if (!isCapitalized(context.tokens[at])) return false;
  if (isOrganizationHead(lower) || isOfficeWord(lower) || isNationality(lower))
    return isKnown && isGivenName(lower);
  if (isPlaceName(lower) && !isKnown) return false;
  if (isNotName(lower)) return false;
  return isKnown || !(isAbstractNoun(lower) || context.lowerWords.has(lower));
}

interface Reason {
  readonly rule: string;
  readonly certainty: number;
}

function evidenceFor(
  context: Context,
  chunk: Chunk,
  first: number,
  last: number,
  title: Title | undefined,
): Reason | undefined {
  const { tokens } = context;
  const words = tokens.slice(first, last).filter((token) => token.kind === 'word').length;
  const isWholeTail = last === chunk.last;
  if (title === 'honorific' || (title === 'name' && words > 1))
    return { rule: 'person/honorific', certainty: 0.95 };
  if (title === 'name') return { rule: 'person/honorific', certainty: 0.5 };
  if (title === 'office' && words >= 2) return { rule: 'person/office', certainty: 0.92 };
  if (title === 'office' && isWholeTail) return { rule: 'person/office-surname', certainty: 0.7 };
  if (!isWholeTail && !isPossessiveOffice(tokens, last)) return byLexicon(tokens, first, last, words, 0.1);
  if (words >= 2 && hasApposition(tokens, last)) return { rule: 'person/apposition', certainty: 0.88 };
  if (words >= 2 && isAfterOffice(tokens, first)) return { rule: 'person/apposition', certainty: 0.85 };
  if (isSpeaker(tokens, first, last) && !(words === 1 && tokens[first]!.lower.endsWith('ly'))) {
    return { rule: 'person/speech', certainty: words >= 2 ? 0.85 : 0.6 };
  }
  if (words >= 2 && isAfterBody(tokens, chunk, first)) return { rule: 'person/after-body', certainty: 0.75 };
  if (words >= 2 && /^\p{Lu}\.$/u.test(tokens[first]!.text))
    return { rule: 'person/initials', certainty: 0.85 };
  return byLexicon(tokens, first, last, words, 0);
}

function isPossessiveOffice(tokens: readonly Token[], last: number): boolean {
  return tokens[last]?.kind === 'possessive';
}

function byLexicon(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: number,
  penalty: number,
): Reason | undefined {
  if (words < 2 || words > 5) return undefined;
  const [head, tail] = [tokens[first]!.lower, tokens[last - 1]!.lower];
  const given = isGivenName(head) ? 1 : isMaybeName(head) ? 0.5 : 0;
  const surname = isSurname(tail) || isSurname(head) ? 1 : isMaybeName(tail) ? 0.5 : 0;
  if (given === 1 && surname > 0) return { rule: 'person/given-name-surname', certainty: 0.9 - penalty };
  if (given === 1) return { rule: 'person/given-name', certainty: 0.8 - penalty };
  if (given + surname > 1) return { rule: 'person/given-name-surname', certainty: 0.75 - penalty };
  return given + surname === 1 ? { rule: 'person/surname', certainty: 0.55 - penalty } : undefined;
}

/** "Evgeny Sysoev, Director of …", "X Y, the country's foreign minister". */
function hasApposition(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.text !== ',') return false;
  for (let i = last + 1; i < last + 8; i++) {
    const token = tokens[i];
    if (token === undefined || /^[,.;:()]$/.test(token.text)) return false;
    if (isOfficeWord(token.lower)) return true;
  }
  return false;
}

/** "… the Director, Marcel Pesko", "foreign minister Ann Onymous". */
function isAfterOffice(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (before.text === ',' && tokens[first - 2] !== undefined) return isOfficeWord(tokens[first - 2]!.lower);
  return before.kind === 'word' && before.shape === 'lower' && isOfficeWord(before.lower);
}

/** "Chair of the River Commission ⟨Ana Duarte⟩": an office, its body, and then nothing but a person can follow. */
function isAfterBody(tokens: readonly Token[], chunk: Chunk, first: number): boolean {
  if (first === chunk.first || !isOrganizationHead(tokens[first - 1]!.lower)) return false;
  const link = tokens[chunk.first - 1]?.lower === 'the' ? chunk.first - 2 : chunk.first - 1;
  return /^(of|at|for)$/.test(tokens[link]?.lower ?? '') && isOfficeWord(tokens[link - 1]?.lower ?? '');
}

function isSpeaker(tokens: readonly Token[], first: number, last: number): boolean {
  const after = tokens[last];
  if (after !== undefined && after.shape === 'lower' && isSpeechVerb(after.lower)) return true;
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    before.shape === 'lower' &&
    isSpeechVerb(before.lower) &&
    tokens[first - 2]?.kind === 'mark'
  );
}

function candidate(
  context: Context,
  first: number,
  last: number,
  rule: string,
  certainty: number,
): Candidate {
  return {
    start: context.tokens[first]!.start,
    end: context.tokens[last - 1]!.end,
    first,
    last,
    kind: 'person',
    rule,
    certainty,
  };
}
