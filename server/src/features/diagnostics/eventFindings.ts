import type { DatedEvent } from '../../extract/extraction.ts';
import { isPlaceName } from '../../extract/lexicon.ts';
import type { IndexView } from '../../index/corpusIndex.ts';
import type { CorpusEvent } from '../../index/model.ts';
import { nameKey } from '../../text/fold.ts';
import { daysBetween, intervalText } from '../dateText.ts';
import { namesIn } from '../note.ts';
import { oneLine } from '../places.ts';
import type { Finding } from './finding.ts';
import type { Reading } from './reading.ts';

/** Events further apart than this, in days, are two. */
const NEAR = 45;
/** How many of the words of two names must be the same, 0 to 1. */
const KINDRED = 0.6;

/** An event with another date or place than the sources give, where they tell of just one that it can be. */
export function eventFindings(view: IndexView, reading: Reading): Finding[] {
  return reading.events.flatMap((event): Finding[] => {
    if (event.precision !== 'day' || event.from === undefined || event.status !== undefined) return [];
    const told = view.events.filter((other) => isLike(view, reading, event, other));
    const [only] = told;
    if (only === undefined || told.length > 1) return [];
    return atOdds(event, only);
  });
}

function atOdds(event: DatedEvent, told: CorpusEvent): Finding[] {
  const apart = daysBetween(event.from!, told.from!, told.to ?? told.from!);
  const at = { start: event.evidence.start, end: event.evidence.end, code: 'eventAtOdds' as const };
  const name = oneLine(told.name);
  const evidence = told.evidence.slice(0, 1);
  if (apart > 0) {
    return [{ ...at, message: `The sources date “${name}” ${intervalText(told.from!, told.to)}.`, evidence }];
  }
  const isElsewhere =
    event.place !== undefined && told.place !== undefined && areApart(event.place, told.place);
  return isElsewhere ? [{ ...at, message: `The sources place “${name}” in ${told.place}.`, evidence }] : [];
}

function isLike(view: IndexView, { note }: Reading, event: DatedEvent, other: CorpusEvent): boolean {
  if (other.from === undefined || other.precision !== 'day' || other.type !== event.type) return false;
  if (daysBetween(event.from!, other.from, other.to ?? other.from) > NEAR) return false;
  if (likeness(event.name, other.name) < KINDRED) return false;
  const { start, end } = event.evidence;
  const named = namesIn(note, view).filter((name) => name.start >= start && name.end <= end);
  return named.some(({ candidates }) => candidates.some(({ id }) => other.participants.includes(id)));
}

function likeness(a: string, b: string): number {
  const words = (name: string) =>
    new Set(
      nameKey(name)
        .split(' ')
        .filter((word) => word.length > 2),
    );
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size || 1);
}

/** Two towns or countries; a hall lies in a town, and a town in a country. */
function areApart(a: string, b: string): boolean {
  const [left, right] = [nameKey(a), nameKey(b)];
  return isPlaceName(left) && isPlaceName(right) && !left.includes(right) && !right.includes(left);
}
