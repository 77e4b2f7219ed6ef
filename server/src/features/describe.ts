import type { IndexView } from '../index/corpusIndex.ts';
import { GIVEN } from '../index/corrections.ts';
import type { Alias, Entity, Evidence } from '../index/model.ts';
import { SAID } from './bodies.ts';
import { type Block, type Line, linked, type Piece, shortened } from './card.ts';
import { dateText, yearsText } from './dateText.ts';
import { eventLines } from './eventLines.ts';
import { withArticle } from './names.ts';
import type { NoteDate } from './noteDate.ts';
import { officeLines, officeOfPerson } from './officeLines.ts';
import { officesOf } from './offices.ts';
import { dateOf, oneLine, sentenceOf, titleOf } from './places.ts';

const MOST_NAMES = 6;
const LONGEST_QUOTE = 320;
const LONGEST_NAME = 120;

/**
 * What a reader wants to know about one person or organisation, so short that it fits a screen. With a moment
 * the offices and events near to it come first.
 */
export function describe(view: IndexView, entity: Entity, moment?: NoteDate): Block[] {
  const heading: Block = { kind: 'text', lines: [headingOf(entity), ...ties(view, entity)] };
  return [
    heading,
    ...headed(orderOfOffices(moment), officeLines(view, entity, moment?.date)),
    ...headed('Events', eventLines(view, entity, moment?.date)),
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
  const description = entity.given?.description;
  const lines: Line[] = description === undefined ? [] : [[`${description} (from ${GIVEN})`]];
  if (parent.length > 0) lines.push(['A ', ...parent]);
  if (entity.outside !== undefined)
    lines.push([`The long name is not from your sources (${entity.outside}).`]);
  return lines;
}

function parentPieces(view: IndexView, entity: Entity): Piece[] {
  const parent = entity.parent && view.entity(entity.parent.id);
  if (entity.parent === undefined || parent === undefined) return [];
  const { evidence, certainty, outside } = entity.parent;
  const inferred = outside === GIVEN ? ` (from ${GIVEN})` : certainty < SAID ? ' (inferred)' : '';
  return ['body of ', linked(withArticle(view, parent), evidence), inferred];
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
  const given = new Set(entity.given?.names);
  const others = entity.aliases.filter(({ surface }) => !shown.has(oneLine(surface)) && !given.has(surface));
  const isSlip = (alias: Alias) => alias.kind === 'misspelling';
  const names = distinct(others.filter((alias) => !isSlip(alias))).slice(0, MOST_NAMES);
  const slips = distinct(others.filter(isSlip)).slice(0, 2);
  const lines: Line[] = [];
  if (names.length > 0) lines.push([`Also: ${names.join(', ')}`]);
  const added = [...given].filter((name) => name !== entity.canonical).slice(0, MOST_NAMES);
  if (added.length > 0) lines.push([`Also, from ${GIVEN}: ${added.join(', ')}`]);
  if (slips.length > 0) lines.push([`Misspelt in sources: ${slips.join(', ')}`]);
  return lines;
}

function distinct(aliases: readonly Alias[]): string[] {
  return [...new Set(aliases.map(({ surface }) => oneLine(surface)))];
}

function countLine(entity: Entity): Line {
  if (entity.mentions === 0) return [`Not in your sources; from ${GIVEN}.`];
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

/** A list under a heading; the heading of a single office would say nothing. */
function headed(heading: string, lines: readonly Line[]): Block[] {
  if (lines.length === 0) return [];
  const isBare = lines.length === 1 && heading !== 'Events';
  return isBare ? [list(lines)] : [{ kind: 'text', lines: [[heading]] }, list(lines)];
}

function orderOfOffices(moment: NoteDate | undefined): string {
  if (moment === undefined) return 'Offices, latest first';
  return `Offices, nearest to ${dateText(moment.date)} first (the date ${moment.reason})`;
}

function list(lines: readonly Line[]): Block {
  return { kind: 'list', lines };
}
