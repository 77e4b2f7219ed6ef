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

/** The gold events that were found as several, and the predicted ones that are several of the gold, in words. */
export function mixedEvents(links: readonly EventLink[]): { apart: string[]; merged: string[] } {
  const found = links.filter(({ predicted }) => predicted !== undefined);
  const mixed = (key: 'gold' | 'predicted', other: 'gold' | 'predicted'): string[] =>
    [...groups(found, key)]
      .filter(([, members]) => new Set(members.map((link) => link[other])).size > 1)
      .map(
        ([id, members]) => `${id}: ${members.map((link) => `${link[other]} (${link.document})`).join(', ')}`,
      );
  return { apart: mixed('gold', 'predicted'), merged: mixed('predicted', 'gold') };
}

function groups(
  links: readonly EventLink[],
  key: 'gold' | 'predicted',
): Map<string | undefined, EventLink[]> {
  const grouped = new Map<string | undefined, EventLink[]>();
  for (const link of links) grouped.set(link[key], [...(grouped.get(link[key]) ?? []), link]);
  return grouped;
}
