import type { IndexView } from '../../index/corpusIndex.ts';
import type { Entity } from '../../index/model.ts';

const MOST_LEVELS = 5;

/** True for the same body, or two of which one is above the other. */
export function areRelated(view: IndexView, a: Entity, b: Entity): boolean {
  return isAbove(view, a, b) || isAbove(view, b, a);
}

function isAbove(view: IndexView, above: Entity, below: Entity): boolean {
  let at: Entity | undefined = below;
  for (let level = 0; at !== undefined && level < MOST_LEVELS; level++) {
    if (at === above) return true;
    at = at.parent && view.entity(at.parent.id);
  }
  return false;
}
