import type { IndexView } from '../index/corpusIndex.ts';
import { compare, pushTo } from '../index/fold.ts';
import type { Entity, Evidence, RoleRecord } from '../index/model.ts';
import { daysBetween } from './dateText.ts';

/** An office with all sources that give it: who, what, where, from when to when. */
export interface Office {
  readonly person: string;
  readonly title: string;
  readonly organization?: string;
  /** Dates of the first and last source that gives it. */
  readonly first?: string;
  readonly last?: string;
  /** Where the latest source says so. */
  readonly evidence: Evidence;
}

const known = new WeakMap<Entity, readonly Office[]>();

/** The offices of a person, or the office holders of an organisation; the latest first. Made once. */
export function officesOf(entity: Entity): readonly Office[] {
  let offices = known.get(entity);
  if (offices === undefined) {
    offices = makeOffices(entity);
    known.set(entity, offices);
  }
  return offices;
}

/** The same, those held at or near a date first; without one the latest. */
export function officesNear(entity: Entity, moment: string | undefined): readonly Office[] {
  return nearestFirst(officesOf(entity), (office) => office, moment);
}

/** Whatever comes with an office, that of the office held at or near a date first. */
export function nearestFirst<T>(
  items: readonly T[],
  officeIn: (one: T) => Office,
  moment: string | undefined,
): T[] {
  if (moment === undefined) return [...items];
  return items
    .map((one) => ({ one, distance: distanceFrom(moment, officeIn(one)) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ one }) => one);
}

function distanceFrom(moment: string, { first, last }: Office): number {
  return first === undefined ? Number.MAX_VALUE : daysBetween(moment, first, last);
}

function makeOffices(entity: Entity): Office[] {
  const groups = new Map<string, RoleRecord[]>();
  for (const role of entity.roles) {
    pushTo(groups, JSON.stringify([role.person, titleKey(role.title), role.organization ?? '']), role);
  }
  return [...groups.values()].map(officeOf).sort((a, b) => compare(b.last ?? '', a.last ?? ''));
}

/**
 * The office holders of the bodies below an organisation, two levels down; each with its body, and the bodies
 * between that and the organisation after it.
 */
export function officesBelow(
  view: IndexView,
  entity: Entity,
): { readonly office: Office; readonly bodies: readonly Entity[] }[] {
  const seen = new Set([entity.id]);
  const children = childrenOf(view, entity, seen).map((child) => [child]);
  const grandchildren = children.flatMap(([child]) =>
    childrenOf(view, child!, seen).map((grandchild) => [grandchild, child!]),
  );
  return [...children, ...grandchildren].flatMap((bodies) =>
    officesOf(bodies[0]!).map((office) => ({ office, bodies })),
  );
}

function childrenOf(view: IndexView, entity: Entity, seen: Set<string>): Entity[] {
  return entity.children.flatMap(({ id }) => {
    const child = view.entity(id);
    if (child === undefined || seen.has(id)) return [];
    seen.add(id);
    return [child];
  });
}

function officeOf(roles: readonly RoleRecord[]): Office {
  const dated = roles
    .filter((role) => role.date !== undefined)
    .sort((a, b) => compare(a.date ?? '', b.date ?? ''));
  const latest = dated.at(-1) ?? roles[0]!;
  const first = dated[0]?.date;
  const last = latest.date;
  return {
    person: latest.person,
    title: latest.title,
    ...(latest.organization === undefined ? {} : { organization: latest.organization }),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    evidence: latest.evidence,
  };
}

/** "Secretary General" and "Secretary-General" are one office. */
function titleKey(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}
