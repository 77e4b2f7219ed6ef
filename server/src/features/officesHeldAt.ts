import { rankPhrases, ranks } from '../extract/lists/personTitles.ts';
import { compare } from '../index/collections.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, Evidence } from '../index/model.ts';
import { isInOffice } from '../index/officeStanding.ts';
import { daysBetween } from './dateText.ts';
import { distanceFrom, holdersOf, nearestFirst, type Office, officesOf, titleKey } from './offices.ts';
import { holdsAt, sideOf } from './terms.ts';

/** An office as it was at a date, with what tells so. */
export interface OfficeAt {
  readonly office: Office;
  /**
   * `said`: a source of that date gives it. `between`: sources before and after do. `before`, `after`: only
   * sources before, or after it, do, and none names another holder in between; then it is inferred.
   */
  readonly basis: 'said' | 'between' | 'before' | 'after';
  /** Nearest to the date first. */
  readonly evidence: readonly Evidence[];
}

/**
 * The offices that a person held at an ISO date of any precision, or who held those of an organisation then; what
 * is said before what is inferred. Former offices, and those not yet taken up, are none.
 */
export function officesHeldAt(view: IndexView, entity: Entity, date: string): OfficeAt[] {
  return officesOf(entity)
    .filter(({ title }) => isInOffice(title))
    .flatMap((office) => {
      const basis = basisAt(view, office, date);
      return basis === undefined ? [] : [{ office, basis, evidence: evidenceNear(office, date) }];
    })
    .sort(byBasis);
}

/**
 * The one office that tells best what a person is at a date: of those held then, without such of all, the nearest;
 * without a date the latest. No rank and no former office where there is another, of several at once one that an
 * organisation gives.
 */
export function officeAt(view: IndexView, person: Entity, date: string | undefined): Office | undefined {
  const proper = officesOf(person)
    .filter(({ title }) => date !== undefined && isInOffice(title) && !isRank(title))
    .flatMap((office) => {
      const basis = basisAt(view, office, date!);
      return basis === undefined ? [] : [{ office, basis }];
    })
    .sort(byBasis)
    .map(({ office }) => office);
  return best(proper.length > 0 ? proper : officesOf(person), date);
}

function best(offices: readonly Office[], date: string | undefined): Office | undefined {
  const near = nearestFirst(offices, (office) => office, date);
  const proper = near.filter(({ title }) => !isRank(title));
  const held = proper.filter(({ title }) => isInOffice(title));
  const choice = held.length > 0 ? held : proper.length > 0 ? proper : near.slice(0, 1);
  const distance = (office: Office) => (date === undefined ? office.last : distanceFrom(date, office));
  const [nearest] = choice;
  const asNear = choice.filter((office) => distance(office) === distance(nearest!));
  return asNear.find((office) => office.organization !== undefined) ?? nearest;
}

function isRank(title: string): boolean {
  const key = titleKey(title);
  return rankPhrases.has(key) || key.split(' ').every((word) => ranks.has(word));
}

const BASES: readonly OfficeAt['basis'][] = ['said', 'between', 'before', 'after'];

function byBasis(a: Pick<OfficeAt, 'basis'>, b: Pick<OfficeAt, 'basis'>): number {
  return BASES.indexOf(a.basis) - BASES.indexOf(b.basis);
}

/** Where sources have the holder in the office, the nearest to a date first. */
export function evidenceNear({ told }: Office, date: string): Evidence[] {
  return told
    .map((one) => ({ evidence: one.evidence, distance: daysBetween(date, one.date) }))
    .sort((a, b) => a.distance - b.distance)
    .map((one) => one.evidence);
}

/** What speaks for an office being held at a date; nothing where the sources speak against it. */
function basisAt(view: IndexView, office: Office, date: string): OfficeAt['basis'] | undefined {
  const { terms, told } = office;
  const held = terms.filter((term) => holdsAt(term, date));
  const isTold = told.some((one) => sideOf(one.date, date) === 0);
  if (isTold || held.some(({ from, to }) => from !== undefined && to !== undefined)) return 'said';
  if (terms.length > 0 && held.length === 0) return undefined;
  const before = told.filter((one) => sideOf(one.date, date) < 0).at(-1)?.date;
  const after = told.find((one) => sideOf(one.date, date) > 0)?.date;
  if (before !== undefined && after !== undefined) return 'between';
  const nearest = before ?? after;
  if (nearest === undefined) return undefined;
  const isTaken = otherHolders(view, office).some((other) =>
    [other.first, other.last].some((when) => when !== undefined && isBetween(when, nearest, date)),
  );
  if (isTaken) return undefined;
  return before === undefined ? 'after' : 'before';
}

function isBetween(date: string, one: string, other: string): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return sideOf(date, from) >= 0 && sideOf(date, to) <= 0;
}

/** Who held an office before its holder, as the sources date it; the nearest. */
export function predecessorOf(view: IndexView, office: Office): Office | undefined {
  const { first } = office;
  if (first === undefined) return undefined;
  const earlier = otherHolders(view, office).filter(({ last }) => last !== undefined && last <= first);
  return earlier.sort((a, b) => compare(b.last!, a.last!))[0];
}

/** Who held it after its holder; the nearest. */
export function successorOf(view: IndexView, office: Office): Office | undefined {
  const { last } = office;
  if (last === undefined) return undefined;
  const later = otherHolders(view, office).filter(({ first }) => first !== undefined && first >= last);
  return later.sort((a, b) => compare(a.first!, b.first!))[0];
}

/** The same office of the same body with another holder; of an office without a body nobody can tell. */
function otherHolders(view: IndexView, { person, title, organization }: Office): Office[] {
  const body = organization === undefined ? undefined : view.entity(organization);
  if (body === undefined) return [];
  return holdersOf(view, body).filter(
    (other) => other.person !== person && titleKey(other.title) === titleKey(title),
  );
}
