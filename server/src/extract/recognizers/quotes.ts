import { bySpan } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { LocalEntity, Mention, Quote } from '../extraction.ts';
import { findDirect } from '../quotes/direct.ts';
import { findQuoted } from '../quotes/quotationMarks.ts';
import { findReported } from '../quotes/reported.ts';
import { findSayings } from '../quotes/sayings.ts';
import { createSpeechText } from '../quotes/speechText.ts';

/**
 * What is said and by whom, in order: direct speech (the words between the quotation marks, wherever its "said"
 * stands) and reported speech (the clause behind "said that"). Titles and single words in quotation marks are no
 * speech; what nobody is said to have said is left out. Linear in the text.
 */
export function recognizeQuotes(
  context: Context,
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): Quote[] {
  const quoted = findQuoted(context.tokens);
  const text = createSpeechText(context, mentions, entities, quoted);
  const speakerAt = findSayings(text);
  const quotes = [...findDirect(text, quoted, speakerAt), ...findReported(text, speakerAt)];
  return quotes.sort(bySpan);
}
