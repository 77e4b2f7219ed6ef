import type { Token } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import type { LocalEntity, Mention } from '../extraction.ts';
import type { Quoted } from './quotationMarks.ts';

/** The text with the name at each token, and what stands between quotation marks. */
export interface SpeechText {
  readonly context: Context;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Number of the outermost person or organisation at a token, or -1. */
  readonly nameAt: Int32Array;
  /** 1 for tokens between quotation marks. */
  readonly isQuoted: Uint8Array;
}

/** Lays names and quotation marks over the tokens, once for a document. */
export function createSpeechText(
  context: Context,
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
  quoted: readonly Quoted[],
): SpeechText {
  const { tokens } = context;
  const nameAt = new Int32Array(tokens.length).fill(-1);
  const isQuoted = new Uint8Array(tokens.length);
  for (const { first, last } of quoted) isQuoted.fill(1, first, last);
  let i = 0;
  mentions.forEach((mention, number) => {
    if (mention.nested || entities[mention.entity]?.kind === 'place') return;
    while (i < tokens.length && tokens[i]!.end <= mention.start) i++;
    for (; i < tokens.length && tokens[i]!.start < mention.end; i++) nameAt[i] = number;
  });
  return { context, tokens, mentions, nameAt, isQuoted };
}

/** The person named at a token. */
export function personAt(text: SpeechText, i: number): number | undefined {
  const mention = text.mentions[text.nameAt[i] ?? -1];
  return mention?.kind === 'person' ? mention.entity : undefined;
}

/** "Sowah’s deputy" is another person. */
export function isOwner(text: SpeechText, i: number): boolean {
  let behind = i;
  while (text.nameAt[behind] === text.nameAt[i] && behind < text.tokens.length) behind++;
  return /^['’]s$/.test(text.tokens[behind]?.lower ?? '');
}
