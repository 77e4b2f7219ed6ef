import type { IndexView } from '../index/corpusIndex.ts';
import type { Alias, CorpusEvent, Entity, Evidence } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';
import type { Block, Line, Piece } from './card.ts';
import { dateText, intervalText, yearsText } from './dateText.ts';
import { nameWithin, withArticle } from './names.ts';
import { type Office, officesBelow, officesOf } from './offices.ts';
import { dateOf, oneLine, sentenceOf, titleOf } from './places.ts';

const MOST_OFFICES = 5;
const MOST_EVENTS = 3;
const MOST_NAMES = 6;
const LONGEST_QUOTE = 320;
const LONGEST_NAME = 120;
/** A tie less certain than this is shown as inferred. */
const SAID = 0.8;

/** What a reader wants to know about one person or organisation, so short that it fits a screen. */
export function describe(view: IndexView, entity: Entity): Block[] {
  const heading: Block = { kind: 'text', lines: [headingOf(entity), ...ties(view, entity)] };
  return [
    heading,
    list(officeLines(view, entity)),
    ...headed('Events', eventLines(view, entity)),
    ...quote(entity.introductions[0]),
    { kind: 'text', lines: [...otherNames(entity), countLine(entity)] },
  ].filter((block) => block.lines.length > 0) as Block[];
}

/** The candidates for a name that fits several, each with what tells it apart. */
export function describeCandidates(view: IndexView, surface: string, entities: readonly Entity[]): Block[] {
  const lines = entities.slice(0, MOST_NAMES).map((entity): Line => {
    const office = officesOf(entity)[0];
    const told =
      entity.kind === 'person' && office ? officeOfPerson(view, office) : parentPieces(view, entity);
    const mentions = `, ${counted(entity.mentions, 'mention')}${spanOf(entity)}`;
    return [{ strong: entity.canonical }, ...(told.length > 0 ? [', ', ...told] : []), mentions];
  });
  return [{ kind: 'text', lines: [[{ strong: oneLine(surface) }, ' may be:']] }, list(lines)];
}

function headingOf(entity: Entity): Line {
  const acronym = acronymOf(entity);
  const kind = { person: 'person', organization: 'organisation', place: 'place' }[entity.kind];
  const short = acronym === undefined || acronym === entity.canonical ? '' : ` (${acronym})`;
  return [{ strong: entity.canonical }, `${short} · ${kind}`];
}

function acronymOf(entity: Entity): string | undefined {
  return entity.aliases.find((alias) => alias.kind === 'acronym')?.surface;
}

/** What it is in one line, and whether that is from the sources. */
function ties(view: IndexView, entity: Entity): Line[] {
  const parent = parentPieces(view, entity);
  const lines: Line[] = parent.length > 0 ? [['A ', ...parent]] : [];
  if (entity.outside !== undefined)
    lines.push([`The long name is not from your sources (${entity.outside}).`]);
  return lines;
}

function parentPieces(view: IndexView, entity: Entity): Piece[] {
  const parent = entity.parent && view.entity(entity.parent.id);
  if (entity.parent === undefined || parent === undefined) return [];
  const { evidence, certainty } = entity.parent;
  const inferred = certainty < SAID ? ' (inferred)' : '';
  return ['body of ', linked(withArticle(view, parent), evidence), inferred];
}

function officeLines(view: IndexView, entity: Entity): Line[] {
  const own = officesOf(entity).map((office) =>
    entity.kind === 'person' ? officeOfPerson(view, office) : holderOf(view, office, office.title),
  );
  const below = officesBelow(view, entity).map(({ office, bodies }) =>
    holderOf(view, office, `${office.title} of ${pathWithin(entity, bodies)}`),
  );
  return [...own, ...below].slice(0, MOST_OFFICES);
}

/** "Secretary-General of the Harbour Authority (2017 to 2018)" */
function officeOfPerson(view: IndexView, office: Office): Piece[] {
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

/** Events about the entity before those that only mention it, then the latest; shown by date. */
function eventLines(view: IndexView, entity: Entity): Line[] {
  const rank = (event: CorpusEvent) =>
    (event.kind === 'main' ? 2 : 0) + (event.participants.includes(entity.id) ? 1 : 0);
  return view
    .eventsOf(entity.id)
    .filter((event) => event.from !== undefined && event.type !== 'term')
    .sort((a, b) => rank(b) - rank(a) || (a.from! < b.from! ? 1 : -1))
    .slice(0, MOST_EVENTS)
    .sort((a, b) => (a.from! < b.from! ? -1 : 1))
    .map((event) => {
      const place = event.place === undefined ? '' : `, ${event.place}`;
      return [
        linked(intervalText(event.from!, event.to), event.evidence[0]),
        `${place}: ${shortened(event.name, LONGEST_NAME)}`,
      ];
    });
}

function quote(introduction: Evidence | undefined): Block[] {
  if (introduction === undefined) return [];
  const { document, sentence } = introduction;
  const words = sentenceOf(introduction);
  const date = dateOf(document);
  // A headline that is quoted does not name its source once more.
  const title = titleOf(document) === words ? document.path : shortened(titleOf(document), LONGEST_NAME);
  const source = date === undefined ? title : `${title}, ${dateText(date)}`;
  const link = { text: source, document, offset: sentence.start };
  return [{ kind: 'quote', lines: [[shortened(words, LONGEST_QUOTE)], ['— ', link]] }];
}

function otherNames(entity: Entity): Line[] {
  const shown = new Set([entity.canonical, acronymOf(entity)]);
  const others = entity.aliases.filter(({ surface }) => !shown.has(oneLine(surface)));
  const isSlip = (alias: Alias) => alias.kind === 'misspelling';
  const names = distinct(others.filter((alias) => !isSlip(alias))).slice(0, MOST_NAMES);
  const slips = distinct(others.filter(isSlip)).slice(0, 2);
  const lines: Line[] = [];
  if (names.length > 0) lines.push([`Also: ${names.join(', ')}`]);
  if (slips.length > 0) lines.push([`Misspelt in sources: ${slips.join(', ')}`]);
  return lines;
}

function distinct(aliases: readonly Alias[]): string[] {
  return [...new Set(aliases.map(({ surface }) => oneLine(surface)))];
}

function countLine(entity: Entity): Line {
  return [
    `${counted(entity.mentions, 'mention')} in ${counted(entity.documents, 'source')}${spanOf(entity)}`,
  ];
}

function spanOf({ first, last }: Entity): string {
  return first === undefined ? '' : `, ${yearsText(first, last)}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function linked(text: string, evidence: Evidence | undefined): Piece {
  return evidence === undefined ? text : { text, document: evidence.document, offset: evidence.span.start };
}

/** A list under a heading, which also keeps it apart from a list before. */
function headed(heading: string, lines: readonly Line[]): Block[] {
  return lines.length === 0 ? [] : [{ kind: 'text', lines: [[heading]] }, list(lines)];
}

function list(lines: readonly Line[]): Block {
  return { kind: 'list', lines };
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
