import type { IndexView } from '../index/corpusIndex.ts';
import type { CorpusEvent } from '../index/model.ts';
import type { Block, Line } from './card.ts';
import { intervalText } from './dateText.ts';
import { quote } from './describe.ts';
import { contradictionLines } from './eventNotes.ts';
import { oneLine } from './places.ts';

const MOST_NAMES = 8;

/** What happened, when, where, who took part, and the sentence that says so. */
export function describeEvent(view: IndexView, event: CorpusEvent): Block[] {
  const date = event.from === undefined ? 'undated' : intervalText(event.from, event.to);
  const place = event.place === undefined ? [] : [oneLine(event.place)];
  const names = event.participants.flatMap((id) => namesWithPart(view, event, id));
  const more = names.length > MOST_NAMES ? [`${names.length - MOST_NAMES} more`] : [];
  const lines: Line[] = [
    [{ strong: oneLine(event.name) }],
    [[date, ...place].join(', ') + (event.status === undefined ? '' : ` (${event.status})`)],
    ...contradictionLines(event),
  ];
  if (names.length > 0) lines.push([`With ${[...names.slice(0, MOST_NAMES), ...more].join(', ')}`]);
  return [{ kind: 'text', lines }, ...quote(event.evidence[0])];
}

/** "Ann Lim (chair)" */
function namesWithPart(view: IndexView, { parts }: CorpusEvent, id: string): string[] {
  const name = view.entity(id)?.canonical;
  const part = parts.find(({ entity }) => entity === id)?.part;
  if (name === undefined) return [];
  return [part === undefined || part === 'attended' ? name : `${name} (${part})`];
}
