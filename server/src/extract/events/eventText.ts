import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { type Dateline, findDateline } from '../dateline.ts';
import { sentenceTense, type Tense } from '../dates/tense.ts';
import type { DateExpression, LocalEntity, Mention, Quote, SourceDate } from '../extraction.ts';
import { findTitle } from '../title.ts';

/** What events are found from: the text, its dates and names. */
export interface EventsInput {
  readonly context: Context;
  readonly sourceDate: SourceDate | undefined;
  readonly dates: readonly DateExpression[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
  readonly quotes: readonly Quote[];
}

/** The same by token: which name, which date a token belongs to. */
export interface EventText {
  readonly input: EventsInput;
  readonly tokens: readonly Token[];
  /** Number of the outermost mention at a token, or -1. */
  readonly mentionAt: Int32Array;
  /** Number of the date at a token, or -1. */
  readonly dateAt: Int32Array;
  /** 1 for the sentences that hold a date. */
  readonly isDated: Uint8Array;
  readonly title: Span | undefined;
  readonly dateline: Dateline | undefined;
  /** What the verbs of a sentence say of its time. */
  readonly tenseOf: (sentence: number) => Tense;
}

/** Lays names and dates over the tokens, once for a document. */
export function createEventText(input: EventsInput): EventText {
  const { tokens } = input.context;
  const dateline = findDateline(input.context);
  const dateAt = withoutDateline(layOver(tokens, input.dates), dateline);
  return {
    input,
    tokens,
    mentionAt: layOver(tokens, input.mentions),
    dateAt,
    isDated: datedSentences(input.context, dateAt),
    tenseOf: sentenceTense(input.context),
    title: withoutLeadIn(input.context),
    dateline,
  };
}

/** A title; none where it only leads to a list: "At its meeting the Committee considered these cases:". */
function withoutLeadIn(context: Context): Span | undefined {
  const title = findTitle(context);
  return title !== undefined && context.text[title.end - 1] === ':' ? undefined : title;
}

/** The date of the dateline says when the document was written, not when something in it happened. */
function withoutDateline(dateAt: Int32Array, dateline: Dateline | undefined): Int32Array {
  return dateline === undefined ? dateAt : dateAt.fill(-1, dateline.first, dateline.last);
}

function datedSentences({ sentences, sentenceOf }: Context, dateAt: Int32Array): Uint8Array {
  const isDated = new Uint8Array(sentences.length);
  for (let i = 0; i < dateAt.length; i++) if (dateAt[i]! >= 0) isDated[sentenceOf[i]!] = 1;
  return isDated;
}

/** For each token the number of the span that it lies in, of nested ones the outermost; else -1. */
function layOver(
  tokens: readonly Token[],
  spans: readonly (Span & { readonly nested?: boolean })[],
): Int32Array {
  const laid = new Int32Array(tokens.length).fill(-1);
  let i = 0;
  spans.forEach((span, number) => {
    if (span.nested) return;
    while (i > 0 && tokens[i - 1]!.end > span.start) i--;
    while (i < tokens.length && tokens[i]!.end <= span.start) i++;
    for (; i < tokens.length && tokens[i]!.start < span.end; i++) laid[i] = number;
  });
  return laid;
}

/** First token of the date or mention at token `i`. */
export function firstOf(layer: Int32Array, i: number): number {
  let first = i;
  while (first > 0 && layer[first - 1] === layer[i]) first--;
  return first;
}

/** The token behind the date or mention at token `i`. */
export function endOf(layer: Int32Array, i: number): number {
  let end = i + 1;
  while (end < layer.length && layer[end] === layer[i]) end++;
  return end;
}

/** The kind of the outermost name at a token. */
export function kindAt(text: EventText, i: number): Mention['kind'] | undefined {
  const number = text.mentionAt[i];
  return number === undefined || number < 0 ? undefined : text.input.mentions[number]!.kind;
}
