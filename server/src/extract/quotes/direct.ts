import { isCapitalized } from '../../text/tokens.ts';
import type { Quote } from '../extraction.ts';
import type { Quoted } from './quotationMarks.ts';
import type { SpeechText } from './speechText.ts';
import { besideColonOrDash, besideHeadline, subjectOfPassageBefore } from './unsaid.ts';

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
    if (!isSpeech(text, passage, verb, speaker !== undefined)) continue;
    if (verb !== undefined)
      speaker =
        (isCited(text, verb, passage) ? besideColonOrDash(text, passage) : undefined) ?? speakerAt[verb]!;
    else
      speaker =
        besideColonOrDash(text, passage) ??
        besideHeadline(text, passage) ??
        speaker ??
        subjectOfPassageBefore(text, passage);
    waiting.push(passage);
    if (speaker === undefined) continue;
    for (const each of waiting) quotes.push(quoteOf(text, each, speaker));
    waiting = [];
  }
  return quotes;
}

/** "She quoted the founder, ⟨name⟩: “…”". */
function isCited(text: SpeechText, verb: number, passage: Quoted): boolean {
  return verb < passage.open && /^(quot|cit)(ed|es|ing)$/.test(text.tokens[verb]!.lower);
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
  const isFinished =
    text.tokens[passage.last - 1]!.text === '.' && text.tokens[passage.close + 1]?.shape !== 'lower';
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
/** What stands before the title of something. */
const TITLE_LEADS = new Set(
  'titled entitled called named dubbed theme motto slogan headlined panel session film book novel song album play poem essay article lecture exhibition headline'.split(
    ' ',
  ),
);

/** What stands before a colon and a title: "Keynote: “Who owns the fog?”". */
const TITLED = new Set(
  'keynote lecture talk panel session topic theme title paper workshop debate seminar discussion film exhibition motto slogan book'.split(
    ' ',
  ),
);

/** Speech, not a title, a name or a word held at arm’s length; a few words only with their "said" right beside them. */
function isSpeech(text: SpeechText, passage: Quoted, verb: number | undefined, goesOn: boolean): boolean {
  const lead = text.tokens[passage.open - 1];
  if (lead !== undefined && TITLE_LEADS.has(lead.lower)) return false;
  if (lead?.text === ':' && TITLED.has(text.tokens[passage.open - 2]?.lower ?? '')) return false;
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
  const isLed = /^[,:]$/.test(lead?.text ?? '');
  const ends = endsLikeSpeech(text, passage);
  const isBehind = verb !== undefined && verb > passage.close && verb - passage.close < 8;
  if (ends && isBehind) return true;
  const isInSentence = text.tokens[passage.first]!.shape === 'lower';
  if (words >= FEW_WORDS) return isInSentence || long === 0 || capitals / long < 0.7;
  const isNextSentence = goesOn && lead?.text === '.' && words > 1;
  return verb === undefined ? ends && (lead?.text === ':' || isNextSentence) : isLed;
}

function endsLikeSpeech(text: SpeechText, { last }: Quoted): boolean {
  return /^[,!?.…]$/.test(text.tokens[last - 1]!.text);
}
