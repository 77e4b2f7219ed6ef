import { isRank } from '../extract/lexicon.ts';
import { compare, pushTo } from '../index/collections.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity } from '../index/model.ts';
import { isInOffice } from '../index/officeStanding.ts';
import { nameKey } from '../text/fold.ts';
import { capitalized, type Line, linked, type Piece } from './card.ts';
import { intervalText, yearsText } from './dateText.ts';
import { nameWithin, withArticle } from './names.ts';
import { holdersOf, nearestFirst, type Office, officesBelow, officesNear, titleKey } from './offices.ts';
import { officeAt } from './officesHeldAt.ts';
import { termText } from './terms.ts';

const MOST_OTHERS = 2;

/** An office of an organisation or of a body below it, with those who held it, one of them at the moment. */
interface Post {
  readonly title: string;
  readonly holders: readonly Office[];
}

/**
 * Of an organisation who holds its offices, then those of the bodies below it; those of the moment first,
 * without one the latest. Of a person the offices beside the one that says what she is. `most` at most.
 */
export function officeLines(
  view: IndexView,
  entity: Entity,
  moment: string | undefined,
  most: number,
): Line[] {
  if (entity.kind !== 'person') {
    const posts = postsOf(view, entity, moment).slice(0, most);
    return posts.map((post) => postLine(view, post));
  }
  const main = officeAt(view, entity, moment);
  const offices = officesNear(entity, moment);
  return offices
    .filter((office) => office !== main && !offices.some((other) => isPartOf(office, other)))
    .slice(0, most)
    .map((office) => [...officeOfPerson(view, office), years(office)]);
}

/**
 * True for "Minister" beside "Minister of the Sea" and "Admiral" beside "Rear Admiral" in the same years: the shorter
 * title says no more.
 */
function isPartOf(office: Office, other: Office): boolean {
  const [title, fuller] = [titleKey(office.title), titleKey(other.title)];
  if (office.organization !== undefined || office.terms.length > 0) return false;
  const isShort = title === fuller ? other.organization !== undefined : isShortFor(title, fuller);
  return isShort && haveYearsInCommon(office, other);
}

function isShortFor(title: string, fuller: string): boolean {
  return fuller.startsWith(`${title} `) || (isRank(title) && fuller.endsWith(` ${title}`));
}

function haveYearsInCommon(one: Office, other: Office): boolean {
  if (one.first === undefined || other.first === undefined) return true;
  return yearOf(one.first) <= yearOf(other.last!) && yearOf(other.first) <= yearOf(one.last!);
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** "Secretary-General of the Harbour Authority", with a link to where a source says so. */
export function officeOfPerson(view: IndexView, office: Office): Piece[] {
  const organization = office.organization === undefined ? undefined : view.entity(office.organization);
  const isNamed = organization === undefined || namesBody(office.title, organization);
  const of = isNamed ? '' : ` of ${withArticle(view, organization)}`;
  return [linked(capitalized(`${office.title}${of}`), office.evidence)];
}

/** True when a title has the name of a body or its acronym in it: "Special Envoy of the UN Secretary-General". */
function namesBody(title: string, { canonical, aliases }: Entity): boolean {
  const acronyms = aliases.filter(({ kind }) => kind === 'acronym').map(({ surface }) => surface);
  const words = ` ${nameKey(title)} `;
  return [canonical, ...acronyms].some((name) => words.includes(` ${nameKey(name)} `));
}

/**
 * From when to when an office was held in the sources' words ("1 May 2015 to 30 April 2021", "since 2009"), else from
 * when to when they give it: "sources from 2 May 2017 to 3 June 2019"; empty when undated.
 */
export function sourcesText({ first, last, terms }: Office): string {
  if (terms.length > 0) return terms.map(termText).join(', ');
  if (first === undefined) return '';
  return first === last ? `source of ${intervalText(first)}` : `sources from ${intervalText(first, last)}`;
}

function postsOf(view: IndexView, entity: Entity, moment: string | undefined): Post[] {
  const own = holdersOf(view, entity).map((office) => ({ office, title: office.title }));
  const below = officesBelow(view, entity).map(({ office, bodies }) => ({
    office,
    title: `${office.title} of ${pathWithin(entity, bodies)}`,
  }));
  below.sort((a, b) => compare(b.office.last ?? '', a.office.last ?? ''));
  const byTitle = new Map<string, { office: Office; title: string }[]>();
  for (const one of nearestFirst([...own, ...below], ({ office }) => office, moment)) {
    pushTo(byTitle, titleKey(one.title), one);
  }
  const posts = [...byTitle.values()].map((held) => ({
    title: held[0]!.title,
    holders: held.map(({ office }) => office),
  }));
  return [...posts.filter(isHeld), ...posts.filter((post) => !isHeld(post))];
}

function isHeld({ title }: Post): boolean {
  return isInOffice(title);
}

/** "Ada Lim, Director of its Executive Committee (2017); earlier Bo Holm (2015)" */
function postLine(view: IndexView, { title, holders: [holder, ...others] }: Post): Piece[] {
  const pieces: Piece[] = [`${nameOf(view, holder!)}, `, linked(title, holder!.evidence), years(holder!)];
  for (const other of others.slice(0, MOST_OTHERS)) {
    pieces.push(orderOf(other, holder!), linked(nameOf(view, other), other.evidence), years(other));
  }
  return pieces;
}

/** Who held an office when the other did is neither earlier nor later: one of its directors. */
function orderOf({ first = '', last = '' }: Office, holder: Office): string {
  if (first > (holder.last ?? '')) return '; later ';
  return last < (holder.first ?? '') ? '; earlier ' : '; ';
}

function nameOf(view: IndexView, { person }: Office): string {
  return view.entity(person)?.canonical ?? '';
}

/** "its Secretariat", "the Secretariat of its Harbour Board": bodies from the lowest up. */
function pathWithin(entity: Entity, bodies: readonly Entity[]): string {
  const names = bodies.map((body, level) => nameWithin(body, bodies[level + 1] ?? entity));
  return names
    .map((name, level) => (level === bodies.length - 1 ? `its ${name}` : `the ${name}`))
    .join(' of ');
}

function years({ first, last }: Office): string {
  return first === undefined ? '' : ` (${yearsText(first, last)})`;
}
