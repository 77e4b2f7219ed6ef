import type { IndexView } from '../../index/corpusIndex.ts';
import type { Entity } from '../../index/model.ts';
import { dateText, daysBetween, yearsText } from '../dateText.ts';
import { withArticle } from '../names.ts';
import { holdersOf, type Office, officesOf, titleKey } from '../offices.ts';
import { certainEntity } from './certainEntity.ts';
import type { Finding } from './finding.ts';
import { momentAt, speaksOfOtherTimes } from './moment.ts';
import type { Reading } from './reading.ts';

/**
 * An office given to somebody at a date at which the sources know another in it: who came before the first time
 * that they give it to this one, or after the last. Where the sentence itself speaks of other times, or the note
 * names another date near by, nothing is said.
 */
export function officeFindings(view: IndexView, reading: Reading): Finding[] {
  return reading.roles.flatMap((role): Finding[] => {
    if (speaksOfOtherTimes(reading, role)) return [];
    const person = certainEntity(view, reading, role.person, role);
    if (person?.kind !== 'person') return [];
    const moment = momentAt(reading, role.start);
    const held = officesOf(person).filter((office) => titleKey(office.title) === titleKey(role.title));
    if (moment === undefined || held.length !== 1 || held[0]!.organization === undefined) return [];
    const [office] = held;
    const body = view.entity(office!.organization!);
    const other = body && holderAt(view, body, office!, moment.date);
    if (other === undefined || moment.near.some((date) => date !== moment.date && isWithin(date, office!)))
      return [];
    const holder = view.entity(other.person)?.canonical ?? '';
    const when = other.first === undefined ? '' : ` (${yearsText(other.first, other.last)})`;
    const said =
      office!.first === undefined ? '' : `, ${person.canonical} in ${yearsText(office!.first, office!.last)}`;
    return [
      {
        start: role.start,
        end: role.end,
        code: 'officeAtOdds',
        message: `${moment.date.length === DAY ? 'On' : 'In'} ${dateText(moment.date)} the sources have ${holder} as ${office!.title} of ${withArticle(view, body!)}${when}${said}.`,
        evidence: [other.evidence, office!.evidence],
      },
    ];
  });
}

const DAY = 'YYYY-MM-DD'.length;

/**
 * Another in the same office on the other side of a change: after the last of this one, or before the first; or whom
 * the nearest sources before have in it where those behind have somebody else than this one, too.
 */
function holderAt(view: IndexView, body: Entity, office: Office, date: string): Office | undefined {
  const { first, last } = office;
  if (first === undefined || last === undefined) return undefined;
  const same = holdersOf(view, body).filter(
    ({ title, organization }) =>
      titleKey(title) === titleKey(office.title) && organization === office.organization,
  );
  const others = same.filter(({ person }) => person !== office.person);
  const beyond = others.find((other) => {
    if (other.first === undefined || other.last === undefined) return false;
    const cut = (one: string) => one.slice(0, date.length);
    // The source of a change names both, of one date.
    const isAfter = last <= other.first && last < other.last && cut(other.first) <= date && cut(last) < date;
    const isBefore =
      other.last <= first && other.first < first && date <= cut(other.last) && date < cut(first);
    return isAfter || isBefore;
  });
  return beyond ?? holderAround(others, office, date);
}

/** An obituary gives an office long after: what counts is who is in it on both sides of the date. */
function holderAround(others: readonly Office[], office: Office, date: string): Office | undefined {
  const told = datesOf(office);
  if (told.some((own) => daysBetween(date, own) < FAR)) return undefined;
  const isBefore = (one: string) => one.slice(0, date.length) <= date;
  const nearest = (isOn: (one: string) => boolean, of: Office) => datesOf(of).filter(isOn);
  const lastOwn = told.filter(isBefore).at(-1) ?? '';
  const firstOwn = told.find((one) => !isBefore(one)) ?? '9999';
  const before = others.find((other) => (nearest(isBefore, other).at(-1) ?? '') > lastOwn);
  const behind = others.find((other) => (nearest((one) => !isBefore(one), other)[0] ?? '9999') < firstOwn);
  return behind === undefined ? undefined : before;
}

/** In how many days a source for an office at a date may follow, or precede. */
const FAR = 365;

/** When sources give an office, the earliest first. */
function datesOf({ told }: Office): string[] {
  return told.map(({ date }) => date);
}

function isWithin(date: string, { first, last }: Office): boolean {
  return first!.slice(0, date.length) <= date && date <= last!.slice(0, Math.max(4, date.length));
}
