import { isCapitalized, type Token } from '../../text/tokens.ts';
import { isHyphen } from '../chunks.ts';
import { isWord } from '../dates/readWords.ts';
import { isOfficeEnding } from '../lexicon.ts';
import { speakerNouns } from '../lists/speakerNouns.ts';
import { speechVerbs } from '../lists/verbs.ts';
import { bodyMeant } from './bodySpeakers.ts';
import { isTheirs, SOURCE_WORDS, sourcePhraseEnd } from './sourcePhrases.ts';
import { holderBeside, onlyHolders, personMeant, type Spoken } from './speakers.ts';
import { personAt, type SpeechText } from './speechText.ts';

const REACH = 14;

/**
 * For each token that is a verb of saying the entity that says it ("Mr Norov said", "said Norov", "he added", "the
 * Secretary-General stressed"), else -1. What stands between quotation marks is left out.
 */
export function findSayings(text: SpeechText): Int32Array {
  const speakerAt = new Int32Array(text.tokens.length).fill(-1);
  const memory: Memory = { last: undefined, holders: new Map() };
  for (const sentence of text.context.sentences) {
    for (let verb = sentence.first; verb < sentence.last; verb++) {
      remember(text, verb, memory);
      if (!SAYING_WORDS.has(text.tokens[verb]!.lower)) continue;
      const source = sourcePhraseEnd(text, verb);
      const isMeant = isTheirs(text, verb);
      if (source === undefined && !isMeant && !isSpeechVerb(text, verb)) continue;
      const entity = isMeant
        ? personMeant(text, verb + 1, memory.last)
        : source !== undefined
          ? subjectBehind(text, source, sentence.last, memory)
          : (subjectBefore(text, verb, sentence.first, memory) ??
            subjectBehind(text, verb, sentence.last, memory));
      if (entity === undefined || entity === NOBODY) continue;
      speakerAt[verb] = entity;
      memory.last = { entity, at: verb };
    }
  }
  return speakerAt;
}

/** The subject is somebody who has no name. */
const NOBODY = -1;

/** What the text up to a verb tells of who speaks. */
interface Memory {
  last: Spoken | undefined;
  /** By office in lower case the last person who was named with it. */
  readonly holders: Map<string, number>;
}

function remember(text: SpeechText, i: number, { holders }: Memory): void {
  const { lower } = text.tokens[i]!;
  const holder = speakerNouns.has(lower) ? holderBeside(text, i) : undefined;
  if (holder === undefined) return;
  holders.set(lower, holder);
  holders.set(withWordBefore(text, i), holder);
}

/** "foreign minister". */
function withWordBefore({ tokens }: SpeechText, i: number): string {
  return `${tokens[i - 1]?.lower} ${tokens[i]!.lower}`;
}

/** Verbs that tell of speech beside words between quotation marks only. */
const BESIDE_MARKS = new Set(
  'laughs laughed laughing smiles smiled smiling grins grinned shrugs shrugged sighs sighed nods nodded begins began continues continued recounts remembers remembered remembering confided snapped sneered thinks thought wants wanted insisted jokes dismissed branded slammed likened derided ridiculed lauded labelled labeled compared cited defended portrayed characterised characterized attacked mocked'.split(
    ' ',
  ),
);
const NEAR = 5;

function isBesideMarks(text: SpeechText, verb: number): boolean {
  for (let i = verb - 4; i <= verb + NEAR; i++) if (text.isQuoted[i] === 1) return true;
  return false;
}

function isSpeechVerb(text: SpeechText, i: number): boolean {
  const token = text.tokens[i]!;
  if (text.isQuoted[i] === 1 || text.nameAt[i]! >= 0 || token.shape !== 'lower') return false;
  const isVerb = speechVerbs.has(token.lower) || isPhrasalVerb(text, i);
  if (!isVerb && !(BESIDE_MARKS.has(token.lower) && isBesideMarks(text, i))) return false;
  if (isWord(text.tokens[i - 1], 'to')) return isWord(text.tokens[i - 2], ...FOND);
  return !isWord(text.tokens[i - 1], 'the', 'a', 'an', 'this', 'that', 'its', 'his', 'her', 'their', 'of');
}

/** "likes to say", "went on to say". */
const FOND = ['like', 'likes', 'liked', 'used', 'on', 'fond', 'loves', 'loved'];

function isPhrasalVerb(text: SpeechText, i: number): boolean {
  const follower = PHRASAL_VERBS.get(text.tokens[i]!.lower);
  return follower !== undefined && text.tokens[i + 1]?.lower === follower;
}

/** Verbs of saying with the word that must follow: "put it", "ruled that". */
const PHRASAL_VERBS = new Map([
  ...['put', 'puts'].map((verb): [string, string] => [verb, 'it']),
  ...['ruled', 'rules', 'found', 'finds', 'held'].map((verb): [string, string] => [verb, 'that']),
]);

/** Every word at which somebody can be told to say something; those of sources at the end. */
const SAYING_WORDS: ReadonlySet<string> = new Set([
  ...speechVerbs,
  ...BESIDE_MARKS,
  ...PHRASAL_VERBS.keys(),
  ...SOURCE_WORDS,
]);

/** "Mr Norov said", "Norov, who leads it, said", "he also said", "the envoy said". */
function subjectBefore(text: SpeechText, verb: number, first: number, memory: Memory): number | undefined {
  let isAside = false;
  for (let i = verb - 1; i >= Math.max(first, verb - REACH * 2); i--) {
    const token = text.tokens[i]!;
    if (text.isQuoted[i] === 1 || /^[.;:!?“”"«»]$/.test(token.text)) return undefined;
    if (token.text === ')') {
      i = openingOf(text, i);
      continue;
    }
    if (token.text === ',') {
      const person = isAside ? undefined : personBetweenCommas(text, i, first);
      if (person !== undefined) return person;
      isAside = !isAside;
    }
    if (token.text === ',' || isAside) continue;
    if (text.nameAt[i]! >= 0) return personOf(text, i) ?? text.mentions[text.nameAt[i]!]!.entity;
    if (personAt(text, i - 1) !== undefined && isLetters(token)) continue;
    if (isWord(token, 'he', 'she')) return personMeant(text, i, memory.last);
    const body = i === verb - 1 ? bodyMeant(text, i, memory.last) : undefined;
    if (body !== undefined) return body;
    if (speakerNouns.has(token.lower))
      return (
        memory.holders.get(withWordBefore(text, i)) ??
        memory.holders.get(token.lower) ??
        onlyHolders(text).get(token.lower) ??
        (isOfSomebody(text, i) ? undefined : personMeant(text, i, memory.last)) ??
        NOBODY
      );
    if (!isAdverb(token) && !isHyphen(token) && !isOfficeEnding(token.lower)) return undefined;
  }
  return undefined;
}

/** "his lawyer said": another than "him". */
function isOfSomebody(text: SpeechText, i: number): boolean {
  return [i - 1, i - 2].some((at) => isWord(text.tokens[at], 'his', 'her', 'their'));
}

/** The bracket that a closing one belongs to: "⟨name⟩ (Green Party) said". */
function openingOf({ tokens }: SpeechText, close: number): number {
  for (let i = close - 1; i > Math.max(0, close - REACH); i--) if (tokens[i]!.text === '(') return i;
  return close;
}

/** "Mr ⟨name⟩ of the Tide Office said": the person to whom the words before the name of a body lead. */
function personOf(text: SpeechText, i: number): number | undefined {
  if (personAt(text, i) !== undefined) return undefined;
  let at = i;
  while (text.nameAt[at - 1] === text.nameAt[i]) at--;
  if (isWord(text.tokens[at - 1], 'the')) at--;
  return isWord(text.tokens[at - 1], 'of', 'at', 'from', 'with') ? personAt(text, at - 2) : undefined;
}

/** "QC", "MP": letters behind a name. */
function isLetters({ shape, text }: Token): boolean {
  return shape === 'upper' && text.length > 1 && text.length < 5;
}

/** "the head of the Tide Office, Mr ⟨name⟩, said": the person who alone fills what stands before a comma. */
function personBetweenCommas(text: SpeechText, comma: number, first: number): number | undefined {
  const person = personAt(text, comma - 1);
  if (person === undefined) return undefined;
  let at = comma - 1;
  while (
    at > first &&
    at > comma - REACH &&
    (isCapitalized(text.tokens[at]) || text.tokens[at]!.text === '.')
  )
    at--;
  const isFilled = text.tokens[at]!.text === ',' && personAt(text, at - 1) === undefined;
  return isFilled ? person : undefined;
}

/** What may stand between a subject and its verb. */
function isAdverb(token: Token): boolean {
  const isSmall = isWord(
    token,
    'also',
    'then',
    'later',
    'has',
    'had',
    'further',
    'who',
    'however',
    'earlier',
    'once',
    'again',
    'will',
    'would',
    'could',
    'did',
    'still',
    'just',
    ')',
    ...['to', 'went', ...FOND],
  );
  return isSmall || /ly$/.test(token.lower);
}

/** Verbs behind which the listener stands: "told the Council". */
const LISTENED =
  /^(told|tells|tell|telling|informed|informs|assured|assures|reminded|reminds|thanked|thanks|praised|praises|congratulated|commended|accused|urged|blamed)$/;

/** "said Norov", "said the harbour master, Ama Sowah", "said the envoy". */
function subjectBehind(text: SpeechText, verb: number, end: number, memory: Memory): number | undefined {
  if (isWord(text.tokens[verb + 1], 'that') || LISTENED.test(text.tokens[verb]!.lower)) return undefined;
  for (let i = verb + 1; i < Math.min(end, verb + REACH); i++) {
    const token = text.tokens[i]!;
    if (text.isQuoted[i] === 1 || /^[.;:!?“”"]$/.test(token.text)) return undefined;
    if (text.nameAt[i]! >= 0) return personIn(text, i, end) ?? text.mentions[text.nameAt[i]!]!.entity;
    if (isWord(token, 'he', 'she')) return personMeant(text, i, memory.last);
    if (!isTitleWord(token)) return undefined;
  }
  return undefined;
}

/** What may stand between the verb and the name behind it. */
function isTitleWord(token: Token): boolean {
  if (token.kind !== 'word' || isCapitalized(token)) return true;
  if (/(ed|ing)$/.test(token.lower) && token.lower !== 'acting') return false;
  return !NO_TITLE.has(token.lower);
}

const NO_TITLE = new Set(
  'about in on to at when while after before because if it they we as by with from was were is are had has have will would could can not this there who which'.split(
    ' ',
  ),
);

/** The person of "said SCO Secretary-General Vladimir Norov". */
function personIn(text: SpeechText, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const person = personAt(text, i);
    if (person !== undefined) return person;
    if (/^[.,;:!?“”"]$/.test(text.tokens[i]!.text)) return undefined;
  }
  return undefined;
}
