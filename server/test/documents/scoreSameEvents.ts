/** A gold event of one document, and the corpus's event that it was found as. */
export interface EventLink {
  readonly document: string;
  readonly gold: string;
  /** `undefined`: not found. */
  readonly predicted: string | undefined;
}

interface PairCounts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/**
 * Pairs of events of two documents that are one event: by the gold, by the prediction, by both. Once over the
 * events that were found, and once with the gold's pairs of all.
 */
export function sameEvent(byDocument: readonly (readonly EventLink[])[]): Record<string, PairCounts> {
  let [right, predicted, gold, all] = [0, 0, 0, 0];
  for (const [i, links] of byDocument.entries()) {
    for (const others of byDocument.slice(i + 1)) {
      for (const link of links) {
        for (const other of others) {
          if (link.document === other.document) continue;
          const isOne = link.gold === other.gold;
          const areFound = link.predicted !== undefined && other.predicted !== undefined;
          const isCalledOne = areFound && link.predicted === other.predicted;
          right += Number(isOne && isCalledOne);
          predicted += Number(isCalledOne);
          gold += Number(isOne && areFound);
          all += Number(isOne);
        }
      }
    }
  }
  return {
    'same event over sources, of those found': { right, predicted, gold },
    'same event over sources, of all': { right, predicted, gold: all },
  };
}
