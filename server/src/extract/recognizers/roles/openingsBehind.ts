import { isCapitalized, type Token } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import type { Mention } from '../../extraction.ts';
import { isHonorific, isPostNominal, isRank } from '../../lexicon.ts';
import type { NameSpan } from '../../refiners/overlaps.ts';
import { beforeAddress } from './formsOfAddress.ts';
import type { Named, Names } from './names.ts';
import { behindBracket, officeBefore, openingBracket } from './officePhrase.ts';
import { isChoice, verbBehind } from './verbsOfOffice.ts';

/** What the offices behind one name are read with. */
export interface Reading {
  readonly context: Context;
  readonly names: Names;
  readonly person: Pick<NameSpan, 'first' | 'last' | 'start' | 'end'>;
  readonly mention: Mention;
}

/** Where the office of a name may begin, and where it must have ended. */
export interface Opening {
  readonly first: number;
  readonly last: number;
  /** Whether only a title in capitals or one with its body counts: "was Director of …", never "was a pilot". */
  readonly strict?: boolean;
  /** The body of an office that names none: "at the Tide Office, where she was ⟨here⟩". */
  readonly body?: number | undefined;
  /** The organ that elects, which has a chair of its own. */
  readonly elector?: number | undefined;
  /** Whether the office is told by a verb: "elected to chair the Council". */
  readonly isVerb?: boolean;
  /** Whether it is told by "as" behind a verb: "was returned as ⟨here⟩". */
  readonly isAs?: boolean;
  /** Whether somebody comes into the office or holds it by a verb: "was named ⟨here⟩". */
  readonly isCall?: boolean;
  /** Whether it is an office of several, in the plural: "⟨name⟩ and ⟨name⟩ were elected ⟨here⟩". */
  readonly isMany?: boolean;
  /** Whether its body may stand behind a comma or on the next line, as in lists. */
  readonly listed?: boolean;
}

const LINE_TOKENS = 24;
const LONGEST_DETOUR = 14;

/** Where behind a name its office may begin, the likeliest first. */
export function openingsBehind(reading: Reading): Opening[] {
  const { context, names, person } = reading;
  const { tokens, sentences, sentenceOf } = context;
  const { last } = sentences[sentenceOf[person.last - 1]!]!;
  const openings: Opening[] = [];
  const bracket = behindBracket(tokens, person.last);
  if (bracket > person.last) openings.push({ first: person.last + 1, last: bracket - 1, listed: true });
  const behind = behindLetters(tokens, bracket);
  const next = tokens[behind];
  if (next === undefined) return openings;
  const isAs = next.lower === 'as';
  const verb = isAs ? undefined : verbBehind(tokens, behindOrigin(tokens, names, behind), last);
  const choice = choiceBefore(context, names, person.first);
  const isChosen = isChoice(tokens, choice);
  const chooser = isChosen ? chooserBefore(context, names, choice) : undefined;
  if (verb !== undefined) openings.push(...verb.map((opening) => ({ ...opening, ...chooser, isCall: true })));
  const isOneOfSeveral = tokens[beforeAddress(tokens, person.first) - 1]?.lower === 'and';
  if (verb !== undefined && (isOneOfSeveral || /^(were|are|have|become|became)$/.test(next.lower)))
    openings.push(...verb.map((opening) => ({ ...opening, isMany: true })));
  const lineEnd = Math.min(tokens.length, behind + LINE_TOKENS);
  if (next.text === ',' && tokens[behind + 1]?.lower !== 'and')
    openings.push({
      first: behindDescription(tokens, names, behind + 1),
      last: tokens[behind + 1]?.gap === 'line' && isAlone(tokens, person) ? lineEnd : last,
      listed: true,
    });
  const as = roleMarkBehind(tokens, behind, last);
  if (as !== undefined) openings.push(...oneOrMany({ first: as + 1, last, ...chooser, isCall: true }));
  if (isChosen && next.text !== ',')
    openings.push(...oneOrMany({ first: behind, last, ...chooser, isCall: true }));
  const of = bodyBehind(tokens, names, behind);
  if (of !== undefined) openings.push({ first: of.last + 1, last, body: of.entity, listed: true });
  if (next.gap === 'line' && isAlone(tokens, person))
    openings.push({ first: behind, last: lineEnd, listed: true });
  if (isWide(context, behind))
    openings.push({ first: behindDash(tokens, behind), last: lineEnd, listed: true });
  return openings;
}

/** An office of one, or of the several of whom the name is the last. */
function oneOrMany(opening: Opening): Opening[] {
  return [opening, { ...opening, isMany: true }];
}

/** "⟨name⟩ of the Tide Office, ⟨its Director⟩". */
function bodyBehind(tokens: readonly Token[], names: Names, at: number): Named | undefined {
  if (!/^(of|from|at|with)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const body = names.from(tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
  return body?.kind === 'organization' && tokens[body.last]?.text === ',' ? body : undefined;
}

/** The "as" or "to be" behind a name, what describes the name between commas aside: "⟨name⟩ of Norway as the next Chair". */
function roleMarkBehind(tokens: readonly Token[], from: number, last: number): number | undefined {
  if (tokens[from]?.lower === 'as') return from;
  if (tokens[from]?.lower === 'to' && tokens[from + 1]?.lower === 'be') return from + 1;
  const isDescribed = tokens[from]?.text === ',';
  if (!isDescribed && tokens[from]?.lower !== 'of') return undefined;
  for (let at = from + 1; at < last && at < from + LONGEST_DETOUR; at++) {
    const isSetOff = !isDescribed || tokens[at - 1]!.text === ',';
    if (tokens[at]!.lower === 'as') return isSetOff ? at : undefined;
    if (isSetOff && tokens[at]!.lower === 'to' && tokens[at + 1]?.lower === 'be') return at + 1;
    if (!isDescribed && !isCapitalized(tokens[at])) return undefined;
  }
  return undefined;
}

/** The token behind ", 54," or "of Norway". */
function behindOrigin(tokens: readonly Token[], names: Names, from: number): number {
  if (tokens[from]?.text === ',' && tokens[from + 1]?.kind === 'number' && tokens[from + 2]?.text === ',')
    return from + 3;
  const place = tokens[from]?.lower === 'of' ? names.from(from + 1) : undefined;
  return place?.kind === 'place' ? place.last : from;
}

/** The token behind an age and an origin: ", 48, of Lome, Togo, ⟨a former manager⟩". */
function behindDescription(tokens: readonly Token[], names: Names, from: number): number {
  let at = from;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  if (!/^(of|from)$/.test(tokens[at]?.lower ?? '')) return at;
  let end = at + 1;
  for (let place = names.from(end); place?.kind === 'place'; place = names.from(end)) {
    if (tokens[place.last]?.text !== ',') break;
    end = place.last + 1;
  }
  return end > at + 1 ? end : at;
}

const LONGEST_CHOICE = 8;

/**
 * The token before a name and its forms of address, "Professor" among them, and before others that are chosen with it:
 * "elected ⟨name⟩ chairman and ⟨name⟩ and ⟨here⟩".
 */
function choiceBefore(context: Context, names: Names, first: number): number {
  const { tokens } = context;
  let at = beforeForms(tokens, first) - 1;
  for (let steps = 0; steps < LONGEST_CHOICE && at > 0 && /^(and|,|;)$/.test(tokens[at]!.lower); steps++) {
    let end = at;
    while (end > 0 && /^(and|,|;)$/.test(tokens[end - 1]!.lower)) end--;
    const office = officeBefore(context, names, end) ?? end;
    const bracket = openingBracket(tokens, office) ?? office;
    const other = names.until(bracket);
    if (other?.kind !== 'person') return office < end ? office - 1 : at;
    at = beforeForms(tokens, other.first) - 1;
  }
  return at;
}

function beforeForms(tokens: readonly Token[], first: number): number {
  const at = beforeAddress(tokens, first);
  return /^(professor|ambassador|senator|judge)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
}

const CHOOSER_TOKENS = 8;
/** Parts of bodies that fill the offices of others. */
const ORGAN =
  /^(assembly|board|commission|committee|conference|congress|council|court|ministry|government|parliament|senate|house|meeting|synod|cabinet)$/;

/**
 * The body before a verb of choosing, which chooses for itself ("the Harbour Bank has named ⟨name⟩"); of an organ it
 * is known only that it elects its own chair.
 */
function chooserBefore(
  { tokens, sentences, sentenceOf }: Context,
  names: Names,
  verb: number,
): Pick<Opening, 'body' | 'elector'> | undefined {
  const { first } = sentences[sentenceOf[verb]!]!;
  for (let end = verb; end > first && end > verb - CHOOSER_TOKENS; end--) {
    const name = names.until(end);
    if (name?.kind === 'person') return undefined;
    if (name?.kind !== 'organization') continue;
    const isOrgan = tokens.slice(name.first, name.last).some(({ lower }) => ORGAN.test(lower));
    const isElected = tokens[verb]!.lower.startsWith('elect') && !isOfMany(tokens, name);
    return { body: isOrgan ? undefined : name.entity, elector: isElected ? name.entity : undefined };
  }
  return undefined;
}

/** Assemblies elect for the whole of a body or state. */
function isOfMany(tokens: readonly Token[], { first, last }: Named): boolean {
  return tokens
    .slice(first, last)
    .some(({ lower }) => /^(assembly|parliament|house|senate|synod)$/.test(lower));
}

const SIGNED = /^(signed|sgd|sd|s)\.?$/;
/** Letters of honour, or what says that somebody is no longer in service: "OBE", "Q.C.", "Esq.", "(ret.)". */
function isLetters(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const word = token.lower.replaceAll('.', '');
  if (/^(ret|retd|esq)$/.test(word)) return true;
  return token.shape !== 'lower' && (isPostNominal(word) || /^(bart|san|re|ra)$/.test(word));
}

/** The token behind letters after a name: " MP", ", OBE". */
function behindLetters(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let next = at; next < at + 2; ) {
    next = tokens[at]?.text === ',' ? at + 1 : at;
    if (!isLetters(tokens[next]) || tokens[next]!.gap !== 'space') return at;
    if (/^(of|for)$/.test(tokens[next + 1]?.lower ?? '')) return at;
    at = next + (tokens[next + 1]?.text === '.' && tokens[next + 2]?.text === ',' ? 2 : 1);
  }
  return at;
}

/** A name that has its line for itself, forms of address and marks aside. */
function isAlone(tokens: readonly Token[], person: Reading['person']): boolean {
  for (let at = person.first; at > person.first - 7; at--) {
    if (at === 0 || /^(line|paragraph)$/.test(tokens[at]!.gap)) return true;
    const { lower, kind } = tokens[at - 1]!;
    // "Remarks by ⟨name⟩"
    if (lower === 'by') return true;
    const isForm = isHonorific(lower) || isRank(lower.replace(/\.$/, '')) || SIGNED.test(lower);
    if (kind !== 'mark' && kind !== 'number' && !isForm) return false;
  }
  return false;
}

/** Two blanks, a tab, a bar or a dash between blanks: the next column of a list. */
function isWide({ text, tokens }: Context, at: number): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at]!];
  if (next.gap !== 'space') return false;
  const isDash = /^[-–—|]$/.test(next.text) && tokens[at + 1]?.gap === 'space';
  return isDash || /\t| {2}/.test(text.slice(before.end, next.start));
}

function behindDash(tokens: readonly Token[], at: number): number {
  return /^[-–—|]$/.test(tokens[at]!.text) ? at + 1 : at;
}
