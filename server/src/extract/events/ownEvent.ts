import { isWord } from '../dates/readWords.ts';
import type { DatedEvent, DateInterval, EventType } from '../extraction.ts';
import { headLines, type Line } from '../lines.ts';
import { type DocumentKind, documentKind, isQuestionsAndAnswers, type KindFound } from './documentKind.ts';
import { documentPlace, placeOfPublisher } from './documentPlace.ts';
import { type EventText, endOf, firstOf, kindAt } from './eventText.ts';
import { intervalFields } from './fields.ts';
import { dateIn, dayOfLine, placeOfLines } from './headLines.ts';
import { cut } from './naming.ts';
import { participantsOfMain } from './participants.ts';
import { type Stretch, textOf } from './phrases.ts';
import { isNear, toldNear } from './toldNear.ts';
import { fartherOn } from './whereabouts.ts';

/** The event that a document is of itself: its hearing, interview, judgment or report. */
export interface OwnEvent {
  readonly event: DatedEvent;
  readonly kind: DocumentKind;
}

const TYPES: Readonly<Record<DocumentKind, EventType>> = {
  sitting: 'session',
  interview: 'meeting',
  judgment: 'other',
  report: 'statement',
  address: 'address',
  match: 'other',
};
/** How many lines behind the one that names the kind its day may stand. */
const REACH = 3;

/** What the heading of a document says that it is the record of, on its day; undefined where it does not say. */
export function ownEvent(text: EventText, opening: readonly number[]): OwnEvent | undefined {
  const stop = text.input.context.sentences[opening[0] ?? -1]?.first ?? text.tokens.length;
  const found = documentKind(text, stop) ?? asInterview(text, stop);
  if (found === undefined) return undefined;
  const { kind, lines, number } = found;
  const near = lines.slice(number, number + REACH);
  const dated = dayOfOwn(text, kind, near);
  const talk = kind === 'interview' ? sentenceOfTalk(text, opening) : undefined;
  const told = talk && dateIn(text, talk, (date) => isNear(text, date));
  const played = kind === 'match' ? toldNear(text, opening[0] ?? -1) : undefined;
  const interval: DateInterval | undefined = told ?? played?.date ?? dated?.date ?? text.input.sourceDate;
  if (interval === undefined) return undefined;
  const behind = played === undefined ? dated?.line : text.input.context.sentences[played.number];
  const line = { first: lines[number]!.first, last: (behind ?? lines[number]!).last };
  const evidence: Stretch = told === undefined ? line : talk!;
  const place = placeOfOwn(text, found, near, talk) ?? played?.place;
  return {
    kind,
    event: {
      name: cut(nameOfOwn(text, found, stop)),
      type: TYPES[kind],
      ...intervalFields(interval),
      ...(place !== undefined && { place }),
      kind: 'main',
      ...participantsOfMain(text, evidence),
      evidence: { start: text.tokens[evidence.first]!.start, end: text.tokens[evidence.last - 1]!.end },
      rule: `events/document is a ${kind}`,
      certainty: dated === undefined ? 0.7 : 0.8,
    },
  };
}

/** The first day in the lines of a heading; of a report not what it is about: "which occurred on 3 May", "the six months to 30 June". */
function dayOfOwn(
  text: EventText,
  kind: DocumentKind,
  lines: readonly Line[],
): { date: DateInterval; line: Line } | undefined {
  const days = lines.flatMap((line) => dayOfLine(text, line, kind === 'match') ?? []);
  return kind === 'report'
    ? days.find(({ date, line }) => date.from === date.to && !hasRelative(text, line))
    : days[0];
}

function hasRelative(text: EventText, { first, last }: Line): boolean {
  for (let i = first; i < last; i++) if (isWord(text.tokens[i], 'which', 'that')) return true;
  return false;
}

function asInterview(text: EventText, stop: number): KindFound | undefined {
  const lines = headLines(text.tokens).filter(({ last }) => last <= stop);
  const [title] = lines;
  return title !== undefined && isQuestionsAndAnswers(text)
    ? { kind: 'interview', number: 0, lines, words: title }
    : undefined;
}

/** A report has no place but that of its date; what is heard and ruled has that of its house, too. */
function placeOfOwn(
  text: EventText,
  { kind, lines }: KindFound,
  near: readonly Line[],
  talk: Stretch | undefined,
): string | undefined {
  if (kind === 'report') return documentPlace(text);
  return (
    placeOfLines(text, near) ??
    placeOfLines(text, lines) ??
    documentPlace(text) ??
    placeOfTalk(text, talk) ??
    placeOfPublisher(text)
  );
}

const OPENING = 3;

/** "We met her in Thessaloniki on Monday": the sentence that says so. */
function sentenceOfTalk(text: EventText, opening: readonly number[]): Stretch | undefined {
  for (const number of opening.slice(0, OPENING)) {
    const { first, last } = text.input.context.sentences[number]!;
    for (let i = first; i < last; i++)
      if (isWord(text.tokens[i], 'met', 'spoke', 'talked', 'interviewed', 'received')) return { first, last };
  }
  return undefined;
}

function placeOfTalk(text: EventText, talk: Stretch | undefined): string | undefined {
  const place = talk && fartherOn(text, talk.first, talk.last);
  return place && textOf(text, place);
}

function nameOfOwn(text: EventText, { kind, lines, words }: KindFound, stop: number): string {
  const title = withoutDate(text, words);
  if (kind === 'interview') return nameOfInterview(text, stop) ?? titledInterview(text) ?? title;
  if (kind === 'judgment') {
    const parties = partiesOf(text, lines);
    return parties === undefined ? title : `Judgment in ${parties}`;
  }
  if (hasBody(text, words) || title.split(' ').length > LONGEST_LABEL) return title;
  const body = lines.find((line) => hasBody(text, line) && line.first <= words.first);
  return body === undefined ? title : `${title}, ${textOf(text, body)}`;
}

const LONGEST_LABEL = 4;

function hasBody(text: EventText, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (kindAt(text, i) === 'organization') return true;
  return false;
}

const BEFORE_DATE = ['on', 'of', 'dated', 'for', 'delivered', 'given', 'issued', 'published', 'held'];

/** The part of a line up to its date. */
function withoutDate(text: EventText, { first, last }: Stretch): string {
  let end = last;
  for (let i = last - 1; i > first; i--) if (isOneDay(text, i)) end = firstOf(text.dateAt, i);
  while (
    end > first + 1 &&
    (text.tokens[end - 1]!.kind === 'mark' || isWord(text.tokens[end - 1], ...BEFORE_DATE))
  )
    end--;
  return textOf(text, { first, last: end });
}

function isOneDay(text: EventText, i: number): boolean {
  const date = text.input.dates[text.dateAt[i]!];
  return date !== undefined && (date.precision !== 'day' || date.from === date.to);
}

/** Whom the interview is with: who is named first, but not as its author. */
function nameOfInterview(text: EventText, stop: number): string | undefined {
  const end = Math.min(text.tokens.length, stop + 60);
  for (let i = 0; i < end; i++) {
    if (kindAt(text, i) !== 'person') continue;
    const isAuthor = isWord(text.tokens[i - 1], 'by') || text.tokens[i - 1]?.text === ':';
    if (!isAuthor)
      return `Interview with ${text.input.entities[text.input.mentions[text.mentionAt[i]!]!.entity]!.name}`;
    i = endOf(text.mentionAt, i) - 1;
  }
  return undefined;
}

/** By the first line, which the headline may not be: a question may be longer. */
function titledInterview(text: EventText): string | undefined {
  const [line] = headLines(text.tokens, 1);
  return line && `Interview: ${cut(textOf(text, line))}`;
}

/** "Hartwell Quarries Ltd v. Parish Council of Stoke Merrow", or the one with the other in brackets behind their names. */
function partiesOf(text: EventText, lines: readonly Line[]): string | undefined {
  const versus = lines.find((line) => wordIn(text, line, VERSUS) > line.first);
  if (versus !== undefined) return textOf(text, versus);
  const [first, second] = [CLAIMANTS, DEFENDANTS].map((words) => {
    const line = lines.find((one) => wordIn(text, one, words) > one.first);
    return line && textOf(text, { first: line.first, last: wordIn(text, line, words) - 1 });
  });
  return first === undefined || second === undefined ? undefined : `${first} v. ${second}`;
}

const VERSUS = ['v', 'vs', 'versus'];
const CLAIMANTS = ['plaintiff', 'plaintiffs', 'claimant', 'appellant', 'applicant', 'petitioner'];
const DEFENDANTS = ['defendant', 'defendants', 'respondent', 'respondents'];

/** The token of a line that is one of the words, or -1. */
function wordIn(text: EventText, { first, last }: Line, words: readonly string[]): number {
  for (let i = first; i < last; i++) if (isWord(text.tokens[i], ...words)) return i;
  return -1;
}
