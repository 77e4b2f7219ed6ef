import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';
import { type Line, linked, type Piece } from './card.ts';
import { yearsText } from './dateText.ts';
import { nameWithin, withArticle } from './names.ts';
import { nearestFirst, type Office, officesBelow, officesNear } from './offices.ts';

const MOST_OFFICES = 5;

/**
 * The offices of a person, or the office holders of an organisation, then those of the bodies below it. Those
 * held at or near the moment come first, without one the latest.
 */
export function officeLines(view: IndexView, entity: Entity, moment: string | undefined): Line[] {
  const own = officesNear(entity, moment).map((office) =>
    entity.kind === 'person' ? officeOfPerson(view, office) : holderOf(view, office, office.title),
  );
  const below = nearestFirst(officesBelow(view, entity), ({ office }) => office, moment);
  const lines = below.map(({ office, bodies }) =>
    holderOf(view, office, `${office.title} of ${pathWithin(entity, bodies)}`),
  );
  return [...own, ...lines].slice(0, MOST_OFFICES);
}

/** "Secretary-General of the Harbour Authority (2017 to 2018)" */
export function officeOfPerson(view: IndexView, office: Office): Piece[] {
  const organization = office.organization === undefined ? undefined : view.entity(office.organization);
  const isSaid =
    organization !== undefined && nameKey(office.title).includes(nameKey(organization.canonical));
  const of = organization === undefined || isSaid ? '' : ` of ${withArticle(view, organization)}`;
  return [linked(`${office.title}${of}`, office.evidence), years(office)];
}

/** "Ada Lim, Director of its Executive Committee (2017)" */
function holderOf(view: IndexView, office: Office, title: string): Piece[] {
  const name = view.entity(office.person)?.canonical ?? '';
  return [`${name}, `, linked(title, office.evidence), years(office)];
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
