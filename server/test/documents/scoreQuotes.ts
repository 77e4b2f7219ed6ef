import type { ExtractionRecord } from '../../src/features/extractionRecord.ts';
import { overlaps } from '../../src/text/span.ts';
import { spanOverlap } from '../gold/compare.mjs';
import { pairOff, Tally } from '../gold/score.mjs';
import type { FactDocument } from './readFactDocuments.ts';
import type { GoldQuote } from './readFacts.ts';

type PredictedQuote = ExtractionRecord['quotes'][number];

/** A quote is right when it shares characters with the gold's and its speaker is the gold's. */
export function scoreQuotes(document: FactDocument): Tally<GoldQuote, PredictedQuote> {
  const { facts, record } = document;
  const tally = new Tally<GoldQuote, PredictedQuote>();
  if (facts.quotes === null) return tally;
  const gold = facts.quotes.filter(({ speaker }) => speaker !== null);
  const predicted = record.quotes.filter(({ direct }) => direct);
  const isSaidBy = (quote: GoldQuote, other: PredictedQuote) =>
    spanOverlap(quote, other) > 0 && goldEntitiesOf(document, other.speaker).has(quote.speaker!);
  tally.add(gold, predicted, pairOff(gold, predicted, [isSaidBy]));
  return tally;
}

/** Whom a predicted entity means: of the shared world the one that most of its mentions name, elsewhere all of them. */
function goldEntitiesOf({ gold, record }: FactDocument, entity: string): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const mention of record.mentions.filter((each) => each.entity === entity)) {
    const named = gold.mentions.find((each) => each.kind === mention.kind && overlaps(each, mention));
    if (named?.entity !== undefined) votes.set(named.entity, (votes.get(named.entity) ?? 0) + 1);
  }
  if (!gold.sharedIds) return new Set(votes.keys());
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return new Set(most === undefined ? [] : [most[0]]);
}
