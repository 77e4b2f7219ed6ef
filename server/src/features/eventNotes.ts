import type { Contradiction, CorpusEvent } from '../index/model.ts';
import { type Line, linked, type Piece } from './card.ts';
import { intervalText } from './dateText.ts';
import { oneLine } from './places.ts';

/** "planned", "cancelled", and what somebody did there ("chair"); none for what took place and who was there. */
export function eventNotes(event: CorpusEvent, entity?: string): string[] {
  const part = event.parts.find((one) => one.entity === entity)?.part;
  return [event.status ?? [], part === undefined || part === 'attended' ? [] : part].flat();
}

/** "another source: 8 July 2019", with a link to where it says so; one line for each. */
export function contradictionLines(event: CorpusEvent): Line[] {
  return event.contradictions.map((contradiction): Line => {
    const { evidence } = contradiction;
    const who = evidence.length === 1 ? 'another source' : `${evidence.length} other sources`;
    return [`${who}: `, saidInstead(contradiction)];
  });
}

function saidInstead({ field, value, evidence }: Contradiction): Piece {
  const [from = value, to] = value.split('/');
  return linked(field === 'date' ? intervalText(from, to) : oneLine(value), evidence[0]);
}
