import type { IndexView } from '../../index/corpusIndex.ts';
import type { Entity } from '../../index/model.ts';
import type { Span } from '../../text/span.ts';
import { namesIn } from '../note.ts';
import type { Reading } from './reading.ts';

/** The entity of a local one that a span of the note names, when the names in the note leave no doubt. */
export function certainEntity(
  view: IndexView,
  { note, mentions }: Reading,
  local: number,
  within: Span,
): Entity | undefined {
  const mention = mentions.find(
    ({ entity, start, end }) => entity === local && start >= within.start && end <= within.end,
  );
  const name =
    mention && namesIn(note, view).find(({ start, end }) => start <= mention.start && end >= mention.end);
  return name?.candidates.length === 1 ? name.candidates[0] : undefined;
}
