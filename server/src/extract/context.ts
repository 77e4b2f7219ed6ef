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
  return { source, text: source.text, tokens, folded, sentences, sentenceOf, lowerWords, upperWords };
}

/** The same function of a document, computed once for each: for what several recognizers ask. */
export function oncePerDocument<T>(compute: (context: Context) => T): (context: Context) => T {
  const known = new WeakMap<Context, { readonly answer: T }>();
  return (context) => {
    let entry = known.get(context);
    if (entry === undefined) {
      entry = { answer: compute(context) };
      known.set(context, entry);
    }
    return entry.answer;
  };
}
