import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, Evidence } from '../index/model.ts';
import { type Office, officesNear } from './offices.ts';

/** A body above or below another, or the one for which somebody holds an office. */
export interface Tie {
  readonly entity: Entity;
  /** Where a source says so. */
  readonly evidence?: Evidence;
  /** True when no source says so in so many words. */
  readonly isInferred: boolean;
  /** The office that makes the tie, of a person. */
  readonly office?: Office;
}

/** A tie less certain than this is shown as inferred. */
export const SAID = 0.8;
const MOST = 100;

/** The body that an organisation belongs to; of a person the organisations, those nearest to a date first. */
export function bodiesAbove(view: IndexView, entity: Entity, moment?: string): Tie[] {
  if (entity.kind === 'person') return organizationsOf(view, entity, moment);
  const { parent } = entity;
  const above = parent === undefined ? undefined : view.entity(parent.id);
  return parent === undefined || above === undefined ? [] : [tie(above, parent)];
}

/** The bodies of an organisation, most mentioned first. */
export function bodiesBelow(view: IndexView, entity: Entity): Tie[] {
  return entity.children
    .flatMap((link) => {
      const below = view.entity(link.id);
      return below === undefined ? [] : [tie(below, link)];
    })
    .sort((a, b) => b.entity.mentions - a.entity.mentions)
    .slice(0, MOST);
}

function tie(entity: Entity, { evidence, certainty }: NonNullable<Entity['parent']>): Tie {
  return { entity, isInferred: certainty < SAID, ...(evidence === undefined ? {} : { evidence }) };
}

function organizationsOf(view: IndexView, person: Entity, moment: string | undefined): Tie[] {
  const ties = new Map<Entity, Tie>();
  for (const office of officesNear(person, moment)) {
    const entity = office.organization === undefined ? undefined : view.entity(office.organization);
    if (entity === undefined || ties.has(entity)) continue;
    ties.set(entity, { entity, evidence: office.evidence, isInferred: false, office });
  }
  return [...ties.values()].slice(0, MOST);
}
