import { isCapitalized } from '../../text/tokens.ts';
import { isWord } from '../dates/readWords.ts';
import type { Quote } from '../extraction.ts';
import type { Quoted } from './quotationMarks.ts';
import type { SpeechText } from './speechText.ts';

/**
 * The passages between quotation marks that somebody says. The speaker stands behind the passage, before it, or with
 * another passage of the same turn: in the same paragraph, or in the next that opens with a mark again.
 */
export function findDirect(text: SpeechText, quoted: readonly Quoted[], speakerAt: Int32Array): Quote[] {
  const quotes: Quote[] = [];
  let waiting: Quoted[] = [];
  let speaker: number | undefined;
  let previous: Quoted | undefined;
  for (const passage of quoted) {
    if (previous === undefined || !isSameTurn(text, previous, passage)) {
      waiting = [];
      speaker = undefined;
    }
    previous = passage;
    const verb = sayingBeside(text, passage, speakerAt);
    if (!isSpeech(text, passage, verb)) continue;
    if (verb !== undefined) speaker = speakerAt[verb]!;
    waiting.push(passage);
    if (speaker === undefined) continue;
    for (const each of waiting) quotes.push(quoteOf(text, each, speaker));
    waiting = [];
  }
  return quotes;
}

function quoteOf(text: SpeechText, { first, last }: Quoted, speaker: number): Quote {
  return { start: text.tokens[first]!.start, end: text.tokens[last - 1]!.end, speaker, direct: true };
}

function isSameTurn(text: SpeechText, before: Quoted, passage: Quoted): boolean {
  if (before.isContinued && passage.open === before.close) return true;
  // A paragraph that is a quote behind another goes on with it.
  if (passage.open === before.close + 1) return true;
  for (let i = before.close + 1; i <= passage.open; i++)
    if (text.tokens[i]!.gap === 'paragraph') return false;
  return true;
}

/** The verb of saying nearest to a passage: in the rest of its sentence, else in what leads to it. */
function sayingBeside(text: SpeechText, passage: Quoted, speakerAt: Int32Array): number | undefined {
  const isFinished = text.tokens[passage.last - 1]!.text === '.';
  for (let i = passage.close + 1; i < text.tokens.length && !isFinished && !beginsAnew(text, i); i++) {
    if (speakerAt[i]! >= 0) return i;
  }
  for (let i = passage.open - 1; i >= 0 && !isStop(text, i); i--) {
    if (speakerAt[i]! >= 0) return i;
    if (text.tokens[i]!.gap === 'paragraph') break;
  }
  return undefined;
}

function beginsAnew(text: SpeechText, i: number): boolean {
  return text.tokens[i]!.gap === 'paragraph' || isStop(text, i);
}

function isStop(text: SpeechText, i: number): boolean {
  return text.isQuoted[i] === 0 && /^[.!?]$/.test(text.tokens[i]!.text);
}

const FEW_WORDS = 4;

/** Speech, not a title, a name or a word held at arm’s length; a few words only with their "said" right beside them. */
function isSpeech(text: SpeechText, passage: Quoted, verb: number | undefined): boolean {
  const lead = text.tokens[passage.open - 1];
  if (isWord(lead, 'titled', 'entitled', 'called', 'named', 'dubbed', 'theme', 'motto', 'slogan'))
    return false;
  let words = 0;
  let long = 0;
  let capitals = 0;
  for (let i = passage.first; i < passage.last; i++) {
    const token = text.tokens[i]!;
    if (token.kind !== 'word') continue;
    words++;
    if (token.text.length < 4) continue;
    long++;
    if (isCapitalized(token)) capitals++;
  }
  if (words >= FEW_WORDS) return long === 0 || capitals / long < 0.7;
  if (verb === undefined) return false;
  const ends = /^[,!?.…]$/.test(text.tokens[passage.last - 1]!.text);
  const isBehind = verb > passage.close && verb - passage.close < 8;
  return (ends && isBehind) || /^[,:]$/.test(lead?.text ?? '');
}
