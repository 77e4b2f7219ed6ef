import type { Role } from '../../extract/extraction.ts';
import type { IndexView } from '../../index/corpusIndex.ts';
import type { Entity } from '../../index/model.ts';
import { dateText, daysBetween, yearsText } from '../dateText.ts';
import { withArticle } from '../names.ts';
import { holdersOf, type Office, officesOf, titleKey } from '../offices.ts';
import { evidenceNear } from '../officesHeldAt.ts';
import { sideOf, termText } from '../terms.ts';
import { certainEntity } from './certainEntity.ts';
import type { Finding } from './finding.ts';
import { momentAt, speaksOfOtherTimes } from './moment.ts';
import { type Reading, sentenceAt } from './reading.ts';

/**
 * An office given to somebody at a date at which the sources know another in it: who came before the first time
 * that they give it to this one, or after the last; or well outside the time for which they say that it was held.
 * Where the sentence itself speaks of other times, or the note names another date near by, nothing is said.
 */
export function officeFindings(view: IndexView, reading: Reading): Finding[] {
  return reading.roles.flatMap((role): Finding[] => {
    if (speaksOfOtherTimes(reading, role)) return [];
    const person = certainEntity(view, reading, role.person, role);
    if (person?.kind !== 'person') return [];
    const moment = momentAt(reading, role.start);
    const office = officeMeant(view, reading, role, person);
    const body = office?.organization === undefined ? undefined : view.entity(office.organization);
    if (moment === undefined || office === undefined || body === undefined) return [];
    if (moment.near.some((date) => date !== moment.date && isWithin(date, office))) return [];
    const said = { view, person, office, body, date: moment.date };
    const other = holderAt(view, body, office, moment.date);
    const message = other === undefined ? outsideTerms(said) : otherHolder(said, other);
    const evidence = other === undefined ? [] : [other.evidence];
    return message === undefined
      ? []
      : [
          {
            start: role.start,
            end: role.end,
            code: 'officeAtOdds',
            message,
            evidence: [...evidence, evidenceNear(office, moment.date)[0] ?? office.evidence],
          },
        ];
  });
}

/** The one office of that title, and of that body where the note names one, that the sources give to a person. */
function officeMeant(view: IndexView, reading: Reading, role: Role, person: Entity): Office | undefined {
  const held = officesOf(person).filter((office) => titleKey(office.title) === titleKey(role.title));
  const body =
    role.organization === undefined
      ? undefined
      : certainEntity(view, reading, role.organization, sentenceAt(reading, role.start) ?? role);
  const there = body === undefined ? [] : held.filter(({ organization }) => organization === body.id);
  const [office, ...others] = there.length > 0 ? there : held;
  return others.length > 0 || office?.first === undefined ? undefined : office;
}

/** What a note says of an office: who holds which, of which body, at which date. */
interface Said {
  readonly view: IndexView;
  readonly person: Entity;
  readonly office: Office;
  readonly body: Entity;
  readonly date: string;
}

function otherHolder({ view, person, office, body, date }: Said, other: Office): string {
  const holder = view.entity(other.person)?.canonical ?? '';
  const when = other.first === undefined ? '' : ` (${yearsText(other.first, other.last)})`;
  const said = `, ${person.canonical} in ${yearsText(office.first!, office.last)}`;
  return `${date.length === DAY ? 'On' : 'In'} ${dateText(date)} the sources have ${holder} as ${office.title} of ${withArticle(view, body)}${when}${said}.`;
}

/** Days by which a note may be early, or late: an office is spoken of between the election to it and its beginning. */
const EARLY = 183;
const LATE = 14;

/** Where sources say from when to when the office was held, and the date is well outside. */
function outsideTerms({ view, person, office, body, date }: Said): string | undefined {
  const { terms, told } = office;
  const isFar = terms.every(
    ({ from, to }) =>
      (to !== undefined && date > to && daysBetween(date, to) > LATE) ||
      (from !== undefined && date < from && daysBetween(date, from) > EARLY),
  );
  if (terms.length === 0 || !isFar || told.some((one) => sideOf(one.date, date) === 0)) return undefined;
  const when = terms.map((term) => (term.from && term.to ? `from ${termText(term)}` : termText(term)));
  return `The sources have ${person.canonical} as ${office.title} of ${withArticle(view, body)} ${when.join(', ')}, not ${date.length === DAY ? 'on' : 'in'} ${dateText(date)}.`;
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
