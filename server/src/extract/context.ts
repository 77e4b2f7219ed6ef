import { type FoldedToken, foldTokens } from '../text/fold.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A document as the extractor gets it: masked text (markup blanked, offsets kept) and what its file tells. */
export interface SourceText {
  readonly text: string;
  /** The file's name without folder, for a date when nothing better tells. */
  readonly fileName: string;
  /** From front matter or metadata. */
  readonly date?: string;
  readonly title?: string;
}

/** What all recognizers of one document share. */
export interface Context {
  readonly source: SourceText;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens as names are compared; see `foldTokens`. */
  readonly folded: readonly FoldedToken[];
  readonly sentences: readonly Sentence[];
  /** For each token the number of its sentence. */
  readonly sentenceOf: Uint32Array;
  /** Words that the document also writes in small letters: capitalised, they are hardly names. */
  readonly lowerWords: ReadonlySet<string>;
  /** Words in capitals throughout, folded: the acronyms that the document uses. */
  readonly upperWords: ReadonlySet<string>;
  /** What was asked before; see {@link oncePerDocument}. */
  readonly answers: Map<unknown, unknown>;
}

/** Tokens and sentences of a document, made once for all recognizers. */
export function createContext(source: SourceText): Context {
  const tokens = tokenize(source.text);
  const sentences = splitSentences(tokens);
  const sentenceOf = new Uint32Array(tokens.length);
  sentences.forEach((sentence, number) => {
    sentenceOf.fill(number, sentence.first, sentence.last);
  });
  const lowerWords = new Set<string>();
  const upperWords = new Set<string>();
  for (const { shape, text, lower } of tokens) {
    if (shape === 'lower') lowerWords.add(text);
    else if (shape === 'upper') upperWords.add(lower);
  }
  const folded = foldTokens(tokens);
  const answers = new Map();
  return {
    source,
    text: source.text,
    tokens,
    folded,
    sentences,
    sentenceOf,
    lowerWords,
    upperWords,
    answers,
  };
}

/**
 * The same function of a document, computed once for each: for what several recognizers ask. The context keeps the
 * answers: a weak map would keep each document alive beyond the small collections of garbage.
 */
export function oncePerDocument<T>(compute: (context: Context) => T): (context: Context) => T {
  return (context) => {
    const { answers } = context;
    if (!answers.has(compute)) answers.set(compute, compute(context));
    return answers.get(compute) as T;
  };
}
