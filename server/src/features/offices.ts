import { compare, pushTo } from '../index/collections.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, Evidence, RoleRecord } from '../index/model.ts';
import { remember } from '../text/remember.ts';
import { daysBetween } from './dateText.ts';
import { datesOfTerm, holdsAt, isAfter, type Term, termsOf } from './terms.ts';

/** An office with all sources that give it: who, what, where, from when to when. */
export interface Office {
  readonly person: string;
  readonly title: string;
  readonly organization?: string;
  /** From when to when it was held as far as sources tell: the ends of its terms, else the sources' own dates. */
  readonly first?: string;
  readonly last?: string;
  /** When it was held in the sources' own words, the earliest first; one side may be open. */
  readonly terms: readonly Term[];
  /** The ISO dates at which a source has its holder in it, with where it says so; the earliest first. */
  readonly told: readonly { readonly date: string; readonly evidence: Evidence }[];
  /** Where the latest source says so. */
  readonly evidence: Evidence;
  /** All that the sources say of it. */
  readonly roles: readonly RoleRecord[];
}

/** Of a body with hundreds of bodies, as many are looked at. */
const MOST_BODIES = 50;
const MOST_HOLDERS = 200;

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

const knownHolders = new WeakMap<IndexView, Map<Entity, readonly Office[]>>();

/** The office holders of an organisation as {@link officesOf} tells them of each person; the latest first. Made once. */
export function holdersOf(view: IndexView, organization: Entity): readonly Office[] {
  const ofView = knownHolders.get(view) ?? new Map<Entity, readonly Office[]>();
  knownHolders.set(view, ofView);
  const holders = ofView.get(organization) ?? makeHolders(view, organization);
  ofView.set(organization, holders);
  return holders;
}

function makeHolders(view: IndexView, organization: Entity): readonly Office[] {
  const people = [...new Set(organization.roles.map(({ person }) => person))].slice(0, MOST_HOLDERS);
  return people
    .flatMap((id) => {
      const person = view.entity(id);
      return person === undefined ? [] : officesOf(person);
    })
    .filter((office) => office.organization === organization.id)
    .sort((a, b) => compare(b.last ?? '', a.last ?? ''));
}

/** How many days lie between a date and the sources that give an office; 0 within them. */
export function distanceFrom(moment: string, { first, last }: Office): number {
  return first === undefined ? Number.MAX_VALUE : daysBetween(moment, first, last);
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

function makeOffices(entity: Entity): Office[] {
  return rolesByOffice(entity)
    .map(officeOf)
    .sort((a, b) => compare(b.last ?? '', a.last ?? ''));
}

/**
 * What the sources say of each office and holder; "Acting", "Deputy" and "former" make another office. What a
 * source calls by its title alone is the office of that title that others give with its organisation.
 */
function rolesByOffice({ kind, roles }: Entity): RoleRecord[][] {
  const byTitle = new Map<string, RoleRecord[]>();
  for (const role of roles) pushTo(byTitle, `${role.person} ${officeKey(role.title)}`, role);
  return [...byTitle.values()].flatMap((same) => {
    const organizations = new Set(same.flatMap(({ organization }) => organization ?? []));
    if (kind === 'person' && organizations.size <= 1) return [same];
    const groups = new Map<string, RoleRecord[]>();
    for (const role of same) pushTo(groups, role.organization ?? '', role);
    if (kind === 'person') joinUnplaced(groups);
    return [...groups.values()];
  });
}

/** What sources say of an office without its organisation goes to the one that most of the others name. */
function joinUnplaced(groups: Map<string, RoleRecord[]>): void {
  const unplaced = groups.get('');
  const placed = [...groups.entries()].filter(([organization]) => organization !== '');
  const [most, next] = placed.sort(([, a], [, b]) => b.length - a.length);
  if (unplaced === undefined || most === undefined || most[1].length === next?.[1].length) return;
  groups.delete('');
  groups.set(most[0], [...most[1], ...unplaced]);
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
  const grandchildren = children
    .flatMap(([child]) => childrenOf(view, child!, seen).map((grandchild) => [grandchild, child!]))
    .slice(0, MOST_BODIES);
  return [...children, ...grandchildren].flatMap((bodies) =>
    holdersOf(view, bodies[0]!).map((office) => ({ office, bodies })),
  );
}

function childrenOf(view: IndexView, entity: Entity, seen: Set<string>): Entity[] {
  return entity.children.slice(0, MOST_BODIES).flatMap(({ id }) => {
    const child = view.entity(id);
    if (child === undefined || seen.has(id)) return [];
    seen.add(id);
    return [child];
  });
}

/** One office of one holder, from all that the sources say of it. */
function officeOf(roles: readonly RoleRecord[]): Office {
  const latestFirst = [...roles].sort((a, b) => compare(b.date ?? '', a.date ?? ''));
  const terms = termsOf(roles);
  const told = toldDates(roles, terms);
  const [first, last] = [told[0]?.date, told.at(-1)?.date];
  const said = latestFirst.find(({ organization }) => organization !== undefined) ?? latestFirst[0]!;
  const plain = latestFirst.find(({ title }) => !ORDINAL.test(title)) ?? said;
  return {
    person: said.person,
    title: plain.title,
    ...(said.organization === undefined ? {} : { organization: said.organization }),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    terms,
    told,
    evidence: said.evidence,
    roles,
  };
}

/**
 * When sources have the holder in the office: at the ends of a term that they give, else at their own date. What one
 * says of the office after the terms that others give is said of the past, and what one says shortly before them, of
 * what is to come.
 */
function toldDates(roles: readonly RoleRecord[], terms: readonly Term[]): Office['told'] {
  return roles
    .flatMap(({ date, term, evidence }) => {
      const dates = term === undefined ? datesWithin(terms, date) : datesOfTerm(term, date);
      return dates.map((one) => ({ date: one, evidence }));
    })
    .sort((a, b) => compare(a.date, b.date));
}

function datesWithin(terms: readonly Term[], date: string | undefined): string[] {
  if (date === undefined) return [];
  const isOutside = (term: Term): boolean =>
    !holdsAt(term, date) && (isAfter(term, date) || daysBetween(date, term.from!) <= CHOSEN_BEFORE);
  return terms.length > 0 && terms.every(isOutside) ? [] : [date];
}

/** Days from an election to an office at the most. */
const CHOSEN_BEFORE = 366;

/** "second Secretary-General"; a First Deputy is another matter. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) /;

/** As many titles are remembered. */
const MOST_TITLES = 10_000;

/** What makes titles of one person one office. */
const officeKey = remember((title) => titleKey(title.replace(ORDINAL, '')), MOST_TITLES);

/** "Secretary General" and "Secretary-General" are one office. */
export const titleKey = remember(
  (title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  MOST_TITLES,
);
