import type { IndexView } from '../../index/corpusIndex.ts';
import type { Entity } from '../../index/model.ts';
import { dateText, daysBetween } from '../dateText.ts';
import { withArticle } from '../names.ts';
import { holdersOf, type Office, officesOf, titleKey } from '../offices.ts';
import { areRelated } from './bodiesAbove.ts';
import { certainEntity } from './certainEntity.ts';
import type { Finding } from './finding.ts';
import { momentAt, speaksOfOtherTimes } from './moment.ts';
import { type Reading, sentenceAt } from './reading.ts';

/**
 * An office at the head of a body given to somebody whom the sources have in another body at that time, and somebody
 * else in it. Where they ever give that person an office of this body, or of one above or below it, nothing is said.
 */
export function officesElsewhere(view: IndexView, reading: Reading): Finding[] {
  return reading.roles.flatMap((role): Finding[] => {
    if (role.organization === undefined || !HEAD.test(role.title) || speaksOfOtherTimes(reading, role))
      return [];
    const person = certainEntity(view, reading, role.person, role);
    const body = certainEntity(view, reading, role.organization, sentenceAt(reading, role.start) ?? role);
    const moment = momentAt(reading, role.start);
    if (person?.kind !== 'person' || body?.kind !== 'organization' || moment === undefined) return [];
    const own = officesOf(person);
    if (own.some((office) => isOf(view, office, body))) return [];
    const there = own.find((office) => isToldNear(office, moment.date, YEAR));
    const holder = holdersOf(view, body).find(
      (office) => titleKey(office.title) === titleKey(role.title) && isToldNear(office, moment.date, SEASON),
    );
    if (there === undefined || holder === undefined) return [];
    const name = view.entity(holder.person)?.canonical ?? '';
    const when = `${moment.date.length === DAY ? 'On' : 'In'} ${dateText(moment.date)}`;
    return [
      {
        start: role.start,
        end: role.end,
        code: 'officeAtOdds',
        message: `${when} the sources have ${name} as ${holder.title} of ${withArticle(view, body)}, and ${person.canonical} as ${there.title}${bodyOf(view, there)}.`,
        evidence: [holder.evidence, there.evidence],
      },
    ];
  });
}

/** Offices that one holds at a time. */
const HEAD =
  /^(?:chair(?:man|woman|person)?|president|governor|head|chief executive(?: officer)?|director|(?:director|secretary)[- ]general|(?:general|executive) secretary|(?:executive|managing) director|commander|mayor|rector|chancellor|prime minister)$/i;

/** Days that a source may be from the moment of which a note speaks. */
const YEAR = 365;
const SEASON = 92;
const DAY = 'YYYY-MM-DD'.length;

function isToldNear({ first, last, told }: Office, date: string, days: number): boolean {
  if (first === undefined || last === undefined) return false;
  return daysBetween(date, first, last) === 0 || told.some((one) => daysBetween(date, one.date) <= days);
}

/** True for an office of the body, of one above or below it, or of one that the sources do not name. */
function isOf(view: IndexView, { organization, title }: Office, body: Entity): boolean {
  const other = organization === undefined ? undefined : view.entity(organization);
  if (other !== undefined) return areRelated(view, other, body);
  return !/\b(?:minister|mayor|governor|judge|ambassador|senator)\b/i.test(title);
}

function bodyOf(view: IndexView, { organization }: Office): string {
  const body = organization === undefined ? undefined : view.entity(organization);
  return body === undefined ? '' : ` of ${withArticle(view, body)}`;
}
