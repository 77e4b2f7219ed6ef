import { isCapitalized, type Token } from '../../../text/tokens.ts';
import { isHyphen } from '../../chunks.ts';
import type { Context } from '../../context.ts';
import { isOfficeModifier, isOfficeWord, isOrganizationHead } from '../../lexicon.ts';
import type { Named, Names } from './names.ts';
import { capitalsEnd, isLink } from './officePhrase.ts';
import type { Opening } from './openingsBehind.ts';

/** What narrows an office: the title ends before token `titleEnd`, title and body before `phraseEnd`. */
export interface ComplementBehind {
  readonly titleEnd: number;
  readonly phraseEnd: number;
  readonly body: number | undefined;
  /** "mayor of Lome", "ambassador to Spain". */
  readonly isOfPlace?: boolean;
}

/**
 * What follows the head of an office: "of the Tide Office", "of ⟨Foreign Affairs⟩", in lists ", Tide Office" and the
 * body on the next line. `owner`: the body that the words before the office name.
 */
export function complementBehind(
  context: Context,
  names: Names,
  head: number,
  opening: Opening,
  owner: number | undefined,
): ComplementBehind {
  const { tokens } = context;
  const end = head + 1;
  const next = tokens[end];
  const plain = { titleEnd: end, phraseEnd: end, body: owner };
  if (next === undefined || end >= opening.last)
    return withBodyListed(tokens, names, opening, plain, next?.gap === 'line' ? end : undefined);
  if (opening.isVerb) {
    const body = names.from(behindDeterminer(tokens, end));
    return body?.kind === 'organization' ? { titleEnd: end, phraseEnd: body.last, body: body.entity } : plain;
  }
  const linked = isLink(next) ? linkedBehind(tokens, names, end, owner) : plain;
  if (linked.body !== undefined && linked.body !== owner) return linked;
  const at = linked.phraseEnd;
  const isSetOff = tokens[at]?.text === ',' || isBar(tokens, at);
  return withBodyListed(
    tokens,
    names,
    opening,
    linked,
    isSetOff ? at + 1 : tokens[at]?.gap === 'line' ? at : undefined,
  );
}

/** "of the Tide Office", "of its Tide Office", "of the Office", "of the party", "of Lome", "of ⟨Foreign Affairs⟩". */
function linkedBehind(
  tokens: readonly Token[],
  names: Names,
  link: number,
  owner: number | undefined,
): ComplementBehind {
  const first = behindDeterminer(tokens, link + 1);
  const name = names.from(first);
  if (name?.kind === 'organization') return { titleEnd: link, phraseEnd: name.last, body: name.entity };
  const called = names.bodyCalled(tokens, link + 1, link + 3);
  if (called !== undefined && !isCapitalized(tokens[link + 3]))
    return { titleEnd: link, phraseEnd: link + 3, body: called.entity };
  const generic = first > link + 1 ? genericBody(tokens, names, first) : undefined;
  if (generic !== undefined) return { titleEnd: link, phraseEnd: first + 1, body: generic.entity };
  if (name?.kind === 'place' && !isHyphen(tokens[name.last])) {
    const isOfPlace = /^(of|to)$/.test(tokens[link]!.lower) && !isPartOfName(tokens, name.last);
    // "Head of the Lome office"
    const isNoun = isPlainWord(tokens[name.last]) && /^[,.;)]$/.test(tokens[name.last + 1]?.text ?? '.');
    const titleEnd = isNoun ? name.last + 1 : name.last;
    return { titleEnd, phraseEnd: titleEnd, body: owner, isOfPlace };
  }
  const isField = /^(of|for|to)$/.test(tokens[link]!.lower);
  const field = isField
    ? (capitalsEnd(tokens, names, first) ?? (name ? undefined : fieldEnd(tokens, first)))
    : subjectEnd(tokens, names, link);
  if (field === undefined) return { titleEnd: link, phraseEnd: link, body: owner };
  // "Head of Standards at the Tide Office"
  const second = isLink(tokens[field]) ? names.from(behindDeterminer(tokens, field + 1)) : undefined;
  return second?.kind === 'organization'
    ? { titleEnd: field, phraseEnd: second.last, body: second.entity }
    : { titleEnd: field, phraseEnd: field, body: owner };
}

const LONGEST_SUBJECT = 5;

/** The end of "lecturer in ⟨fire science⟩ at the Tide Office". */
function subjectEnd(tokens: readonly Token[], names: Names, link: number): number | undefined {
  if (tokens[link]!.lower !== 'in') return undefined;
  for (let at = link + 2; at <= link + LONGEST_SUBJECT && tokens[at]?.kind === 'word'; at++)
    if (/^(at|of)$/.test(tokens[at]!.lower))
      return names.from(behindDeterminer(tokens, at + 1))?.kind === 'organization' ? at : undefined;
  return undefined;
}

/** "of Lome's sister town", "of Lome city council": the place is part of what follows. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === 'possessive') return true;
  return (
    [at, at + 1].some((next) => isOrganizationHead(tokens[next]?.lower ?? '')) && isPlainWord(tokens[at])
  );
}

function behindDeterminer(tokens: readonly Token[], at: number): number {
  return /^(the|its|his|her|their|our)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** "of the party": the only body of its sort in the document. */
function genericBody(tokens: readonly Token[], names: Names, at: number): Named | undefined {
  const isAlone =
    tokens[at]?.shape === 'lower' && tokens[at + 1]?.kind !== 'word' && !isHyphen(tokens[at + 1]);
  return isAlone && tokens[at + 1]?.kind !== 'possessive'
    ? names.onlyBodyCalled(tokens[at]!.lower)
    : undefined;
}

function withBodyListed(
  tokens: readonly Token[],
  names: Names,
  { listed }: Opening,
  found: ComplementBehind,
  first: number | undefined,
): ComplementBehind {
  if (!listed || found.body !== undefined || first === undefined) return found;
  const body = names.from(first);
  if (body?.kind !== 'organization') return found;
  const isBody = tokens[first]!.gap === 'line' ? endsLine(tokens, body.last) : !hasOffice(tokens, body.last);
  return isBody ? { ...found, phraseEnd: body.last, body: body.entity } : found;
}

/** A bar or a dash between blanks: the end of a column. */
function isBar(tokens: readonly Token[], at: number): boolean {
  return (
    /^[-–—|]$/.test(tokens[at]?.text ?? '') && tokens[at]!.gap === 'space' && tokens[at + 1]?.gap === 'space'
  );
}

function endsLine(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || /^(line|paragraph)$/.test(tokens[at].gap);
}

/** In "Ana Duarte, Director, NWB Chair Tomas Brink" the body belongs to what follows it. */
function hasOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.gap !== 'space' || token.kind !== 'word') return false;
  return isCapitalized(token) || isOfficeWord(token.lower) || isOfficeModifier(token.lower);
}

/** "Chairman for the ⟨session⟩". */
const TIMES =
  /^(session|sessions|period|current|coming|ensuing|following|second|third|fourth|years?|months?|weeks?|moment|meeting|duration|remainder|first|second|another)$/;
const MOST_FIELD_WORDS = 3;

/** "for ⟨operations⟩", "of the ⟨youth wing⟩": one noun in small letters, or a few up to the end of the phrase. */
function fieldEnd(tokens: readonly Token[], first: number): number | undefined {
  if (!isPlainWord(tokens[first]) || tokens[first]!.text.length < 5 || TIMES.test(tokens[first]!.text))
    return undefined;
  for (let at = first + 1; at <= first + MOST_FIELD_WORDS; at++) {
    if (/^([,.;:)]|and|at|in|for)$/.test(tokens[at]?.lower ?? '.')) return at;
    if (!isPlainWord(tokens[at])) break;
  }
  return first + 1;
}

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.shape === 'lower';
}
