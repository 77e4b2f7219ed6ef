import { isCapitalized, type Token } from '../../text/tokens.ts';
import { isHyphen, isWord } from '../dates/readWords.ts';
import { AUXILIARIES, eventVerbs } from '../lists/eventVerbs.ts';
import { type EventText, endOf, firstOf } from './eventText.ts';

/** Tokens `first..last` (exclusive). */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const DETERMINERS = new Set(
  'the a an this that these those its their his her our my your each every any some no another such all both'.split(
    ' ',
  ),
);
const LONGEST = 40;

const BEFORE_STOP = new Set(
  'of in on at for from with by to as into and or but that which who where when while after before during until since about between among than then also not via per said told plus including through against under over within upon if because he she it they we i you there'.split(
    ' ',
  ),
);

/**
 * The phrase that names an event, around its noun at token `noun`: "second consultative meeting of the heads of
 * state", "Russia’s presidency of the SCO". Leading articles stay outside. `stop` is where the sentence ends.
 */
export function eventPhrase(text: EventText, noun: number, from: number, stop: number): Stretch {
  const first = leftEdge(text, noun, from);
  return { first, last: rightEdge(text, noun, stop) };
}

/** "the second round of consultations": the round is the event. */
const ROUNDS = new Set(['round', 'rounds', 'edition', 'series', 'stage', 'leg', 'cycle', 'day', 'opening']);

export function leftEdge(text: EventText, noun: number, from: number): number {
  let first = text.mentionAt[noun]! >= 0 ? firstOf(text.mentionAt, noun) : noun;
  for (let count = 0; first > from && count < 14; count++) {
    const before = first - 1;
    if (text.mentionAt[before]! >= 0) first = firstOf(text.mentionAt, before);
    else if (!isModifierBefore(text, before)) break;
    else first = before;
  }
  const isOfRound = isWord(text.tokens[first - 1], 'of') && ROUNDS.has(text.tokens[first - 2]?.lower ?? '');
  if (isOfRound && first - 2 >= from) return leftEdge(text, first - 2, from);
  return trimStart(text, first, noun);
}

const VERBAL_MODIFIERS = new Set([
  'working',
  'training',
  'founding',
  'opening',
  'closing',
  'planning',
  'early',
  'weekly',
  'monthly',
  'yearly',
  'quarterly',
]);

function isModifierBefore(text: EventText, i: number): boolean {
  const token = text.tokens[i]!;
  if (text.dateAt[i]! >= 0) return text.tokens[i + 1]?.kind !== 'possessive' && token.kind === 'number';
  if (token.kind === 'possessive') return true;
  if (token.kind === 'mark') {
    const isJoined = token.gap === 'none' && text.tokens[i + 1]!.gap === 'none';
    if (isHyphen(token)) return isJoined;
    return /^['’]$/.test(token.text) && token.gap === 'none' && !isJoined;
  }
  if (DETERMINERS.has(token.lower) || BEFORE_STOP.has(token.lower) || AUXILIARIES.has(token.lower))
    return false;
  if (eventVerbs.has(token.lower) && token.shape === 'lower') return false;
  if (token.kind !== 'word' && token.kind !== 'number') return false;
  const isVerbal =
    /(ly|ing)$/.test(token.lower) && token.shape === 'lower' && !VERBAL_MODIFIERS.has(token.lower);
  return !isVerbal || isHyphen(text.tokens[i - 1]);
}

/** Dates and stray marks do not begin a name. */
function trimStart(text: EventText, start: number, noun: number): number {
  let first = start;
  while (
    first < noun &&
    (text.dateAt[first]! >= 0 ||
      text.tokens[first]!.kind === 'possessive' ||
      text.tokens[first]!.kind === 'mark')
  )
    first++;
  return first;
}

const CHAIN = new Set('of on for with between against among to by and about within & into under'.split(' '));
const STOP = new Set(
  'in at from during since until till that which who whom whose where when while after before as but or via if because than so also said says led held under'.split(
    ' ',
  ),
);

function rightEdge(text: EventText, noun: number, stop: number): number {
  const head = text.mentionAt[noun]! >= 0 ? endOf(text.mentionAt, noun) : noun + 1;
  const titled = titleAfter(text, withBrackets(text, head, stop), stop);
  if (titled !== undefined) return titled;
  let last = withBrackets(text, head, stop);
  let isBetween = false;
  for (let i = last; i < stop && i - head < LONGEST; ) {
    const isPair: boolean = isBetween && isWord(text.tokens[i], 'and');
    isBetween = isWord(text.tokens[i], 'between') || (isBetween && !isPair);
    if (
      (!isPair && isEnd(text, i)) ||
      isSecondName(text, i) ||
      (i === head && DETERMINERS.has(text.tokens[i]!.lower))
    )
      break;
    const next = text.mentionAt[i]! >= 0 ? withBrackets(text, endOf(text.mentionAt, i), stop) : i + 1;
    if (!CHAIN.has(text.tokens[i]!.lower) && !DETERMINERS.has(text.tokens[i]!.lower)) last = next;
    i = next;
  }
  return titleBehindComma(text, last, stop) ?? last;
}

/** Two names side by side belong to two phrases: "During the visit to Paris Quispe met …". */
function isSecondName(text: EventText, i: number): boolean {
  const [here, before] = [text.mentionAt[i]!, text.mentionAt[i - 1]!];
  return here >= 0 && before >= 0 && here !== before;
}

const IRREGULAR = new Set(
  'broke took came went set blew fell rose grew stood gave made saw put ran'.split(' '),
);

function isEnd(text: EventText, i: number): boolean {
  const token = text.tokens[i]!;
  if (text.mentionAt[i]! >= 0) return false;
  if (text.dateAt[i]! >= 0 || token.gap === 'paragraph') return true;
  if (token.kind === 'mark') return !(isHyphen(token) && token.gap === 'none') && token.text !== '&';
  if (STOP.has(token.lower) || AUXILIARIES.has(token.lower)) return true;
  if (isWord(token, 'on', 'by') && isTimeOrAgent(text, i)) return true;
  if (isWord(token, 'to') && isInfinitive(text, i + 1)) return true;
  if (isWord(token, 'and') && startsClause(text, i + 1)) return true;
  return (
    token.shape === 'lower' &&
    (eventVerbs.has(token.lower) || IRREGULAR.has(token.lower) || /^\w{3,}ed$/.test(token.lower)) &&
    !isHyphen(text.tokens[i - 1])
  );
}

/** "on 5 May", "on Monday", "by decision of". */
function isTimeOrAgent(text: EventText, i: number): boolean {
  const isAside =
    isWord(text.tokens[i + 1], 'the') && isWord(text.tokens[i + 2], 'sidelines', 'margins', 'fringes');
  return text.dateAt[i + 1]! >= 0 || isWord(text.tokens[i], 'by') || isAside;
}

/** "to strengthen the ties": a verb, not "to the region" or "to Paris". */
function isInfinitive(text: EventText, i: number): boolean {
  const token = text.tokens[i];
  return token?.shape === 'lower' && !DETERMINERS.has(token.lower);
}

/** What follows "and" is not a noun of the same phrase: "and said", "and the holding of …". */
function startsClause(text: EventText, i: number): boolean {
  const token = text.tokens[i];
  if (token === undefined) return true;
  const isVerb =
    AUXILIARIES.has(token.lower) || eventVerbs.has(token.lower) || /^\w{3,}ed$/.test(token.lower);
  return (
    (token.shape === 'lower' && isVerb) ||
    DETERMINERS.has(token.lower) ||
    isWord(token, 'he', 'she', 'it', 'they', 'we', 'said')
  );
}

/** "Forum (FSC)": a short name in brackets belongs to the name before it. */
function withBrackets(text: EventText, i: number, stop: number): number {
  const { tokens } = text;
  if (tokens[i]?.text !== '(' || i + 2 >= stop) return i;
  for (let at = i + 1; at < Math.min(stop, i + 5); at++)
    if (tokens[at]!.text === ')') return isCapitalized(tokens[i + 1]) ? at + 1 : i;
  return i;
}

const TITLED = new Set(['titled', 'entitled', 'called', 'named', 'dubbed', 'themed', 'headlined']);
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’' };

/** A title behind the noun: "titled X", "“X”", or the bare capitalised words "session Transnational Threats: …". */
function titleAfter(text: EventText, i: number, stop: number): number | undefined {
  const { tokens } = text;
  const start = TITLED.has(tokens[i]?.lower ?? '') ? i + 1 : i;
  const open = tokens[start];
  if (open === undefined || start >= stop || open.gap === 'paragraph') return undefined;
  const close = QUOTES[open.text];
  if (close !== undefined) {
    for (let at = start + 1; at < Math.min(stop, start + LONGEST); at++)
      if (tokens[at]!.text === close) return at + 1;
    return undefined;
  }
  if (!isCapitalized(open) || (start === i && text.mentionAt[i]! >= 0)) return undefined;
  return capitalizedRun(text, start, stop);
}

/** "…, On the Role and Nature of …": a title set off by a comma. */
function titleBehindComma(text: EventText, i: number, stop: number): number | undefined {
  const { tokens } = text;
  if (tokens[i]?.text !== ',' || i + 3 >= stop) return undefined;
  const open = tokens[i + 1]!;
  if (QUOTES[open.text] !== undefined) return titleAfter(text, i + 1, stop);
  return /^(On|Towards|Toward|For|From)$/.test(open.text) ? capitalizedRun(text, i + 1, stop) : undefined;
}

const INSIDE_TITLE = new Set(
  'of and the in on at for to a an with between by from into or as against & : , -'.split(' '),
);

/** Capitalised words with the small ones between them. */
function capitalizedRun(text: EventText, start: number, stop: number): number {
  let last = start;
  for (let i = start; i < Math.min(stop, start + LONGEST); i++) {
    const token = text.tokens[i]!;
    const isName =
      text.mentionAt[i]! >= 0 || isCapitalized(token) || (token.kind === 'number' && text.dateAt[i]! < 0);
    if (isName) last = i + 1;
    else if (!INSIDE_TITLE.has(token.lower) && !isHyphen(token) && token.kind !== 'possessive') break;
    if (text.dateAt[i]! >= 0) break;
  }
  return last;
}

/** The text of a stretch on one line. */
export function textOf(text: EventText, { first, last }: Stretch): string {
  if (last <= first) return '';
  return text.input.context.text
    .slice(text.tokens[first]!.start, text.tokens[last - 1]!.end)
    .replace(/\s+/g, ' ');
}

/** True for a token that begins a capitalised name. */
export function isNameToken(text: EventText, i: number): boolean {
  const token: Token | undefined = text.tokens[i];
  return token !== undefined && (text.mentionAt[i]! >= 0 || isCapitalized(token));
}
