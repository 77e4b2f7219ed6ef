import type { IndexView } from '../index/corpusIndex.ts';
import { GIVEN } from '../index/corrections.ts';
import type { Join } from '../index/joins.ts';
import type { Alias, Entity, Evidence } from '../index/model.ts';
import { bodiesBelow } from './bodies.ts';
import { type Block, type Line, linked, type Piece, shortened } from './card.ts';
import { dateText, yearsText } from './dateText.ts';
import { descriptionLines, parentPieces } from './description.ts';
import { eventLines } from './eventLines.ts';
import { inferredNames } from './joinText.ts';
import { acronymOf, nameWithin } from './names.ts';
import type { NoteDate } from './noteDate.ts';
import { officeLines, officeOfPerson } from './officeLines.ts';
import { officesOf } from './offices.ts';
import { dateOf, oneLine, sentenceOf, titleOf } from './places.ts';
import { kindText } from './symbols.ts';

/** What a card may hold below its heading, in its order. */
export const cardParts = ['description', 'offices', 'bodies', 'events', 'quote', 'names', 'counts'] as const;
type CardPart = (typeof cardParts)[number];

/** How much of a card is shown. */
export interface CardSize {
  /** Parts by name; unknown ones are ignored. */
  readonly parts: readonly string[];
  readonly maximumOffices: number;
  readonly maximumEvents: number;
  /** In characters. */
  readonly maximumQuoteLength: number;
}

export const usualCard: CardSize = {
  parts: cardParts,
  maximumOffices: 5,
  maximumEvents: 3,
  maximumQuoteLength: 260,
};

const MOST_NAMES = 6;
const MOST_DOUBTS = 3;
const MOST_BODIES = 4;
const LONGEST_NAME = 120;

/**
 * What a reader wants to know about one person or organisation, so short that it fits a screen. With a moment
 * the offices and events near to it come first.
 */
export function describe(view: IndexView, entity: Entity, moment?: NoteDate, size = usualCard): Block[] {
  const only = <T>(part: CardPart, make: () => readonly T[]): readonly T[] =>
    size.parts.includes(part) ? make() : [];
  // One more than is shown may change the heading.
  const most = Math.max(2, size.maximumOffices);
  const offices = only('offices', () => officeLines(view, entity, moment?.date, most));
  const events = only('events', () => eventLines(view, entity, moment?.date, size.maximumEvents));
  const blocks: Block[] = [
    text([
      headingOf(entity),
      ...only('description', () => descriptionLines(view, entity, moment)),
      ...only('bodies', () => bodies(view, entity)),
    ]),
    ...headed(officesHeading(entity, offices.length, moment), offices.slice(0, size.maximumOffices)),
    // Two lists without words between them would be one.
    ...(offices.length > 0 || events.length === 0 ? headed('Events', events) : [list(events)]),
    ...only('quote', () => quote(entity.introductions[0], size.maximumQuoteLength)),
    text([
      ...only('names', () => [...otherNames(view, entity), ...doubts(view, entity)]),
      ...only('counts', () => [
        [entity.mentions === 0 ? `Not in your sources; from ${GIVEN}.` : countsOf(entity)],
      ]),
    ]),
  ];
  return blocks.filter((block) => block.lines.length > 0);
}

/** The candidates for a name that fits several, each with what tells it apart and where a source names it. */
export function describeCandidates(view: IndexView, surface: string, entities: readonly Entity[]): Block[] {
  const lines = entities.slice(0, MOST_NAMES).map((entity): Line => {
    const told = tellingPieces(view, entity);
    return [
      { strong: entity.canonical },
      ...(told.length > 0 ? [', ', ...told] : []),
      `, ${countsOf(entity)}`,
    ];
  });
  const more = entities.length - lines.length;
  return [
    text([[{ strong: oneLine(surface) }, ' may be:']]),
    list(lines),
    ...(more > 0 ? [text([[`and ${more} more`]])] : []),
  ];
}

function tellingPieces(view: IndexView, entity: Entity): Piece[] {
  const office = entity.kind === 'person' ? officesOf(entity)[0] : undefined;
  const told = office === undefined ? parentPieces(view, entity) : officeOfPerson(view, office);
  const [introduction] = entity.introductions;
  if (told.length > 0 || introduction === undefined) return told;
  return [linked(shortened(titleOf(introduction.document), LONGEST_NAME), introduction)];
}

function headingOf(entity: Entity): Line {
  const acronym = acronymOf(entity);
  const short = acronym === undefined || acronym === entity.canonical ? '' : ` (${acronym})`;
  return [{ strong: entity.canonical }, `${short} · ${kindText(entity.kind)}`];
}

/** "Bodies: Pilot Training Centre, Secretariat and 2 more" */
function bodies(view: IndexView, entity: Entity): Line[] {
  const below = bodiesBelow(view, entity);
  if (below.length === 0) return [];
  const shown = below.slice(0, MOST_BODIES);
  const names = shown.flatMap((body, at): Piece[] => [
    at === 0 ? '' : ', ',
    linked(nameWithin(body.entity, entity), body.evidence),
    body.isInferred ? ' (inferred)' : '',
  ]);
  const more = entity.children.length - shown.length;
  return [['Bodies: ', ...names, more > 0 ? ` and ${more} more` : '']];
}

function officesHeading({ kind }: Entity, count: number, moment: NoteDate | undefined): string {
  const offices = kind === 'person' ? 'Other titles' : 'Offices';
  if (moment === undefined) return count === 1 ? offices : `${offices}, latest first`;
  return `${offices}, nearest to ${dateText(moment.date)} first (the date ${moment.reason})`;
}

/** The sentence of a piece of evidence, cut to a length, with its source and date. */
export function quote(
  introduction: Evidence | undefined,
  longest: number = usualCard.maximumQuoteLength,
): Block[] {
  if (introduction === undefined) return [];
  const { document, sentence } = introduction;
  const words = sentenceOf(introduction);
  const date = dateOf(document);
  // A headline that is quoted does not name its source once more.
  const title = titleOf(document) === words ? document.path : shortened(titleOf(document), LONGEST_NAME);
  const source = date === undefined ? title : `${title}, ${dateText(date)}`;
  const link = { text: source, document, offset: sentence.start };
  return [{ kind: 'quote', lines: [[shortened(words, longest)], ['— ', link]] }];
}

/** "Possibly the same: Ana Duarte, A. Duarte" */
function doubts(view: IndexView, { possiblySame }: Entity): Line[] {
  const names = possiblySame.slice(0, MOST_DOUBTS).flatMap(({ id, evidence }, at): Piece[] => {
    const other = view.entity(id);
    return other === undefined ? [] : [at === 0 ? '' : ', ', linked(other.canonical, evidence)];
  });
  return names.length === 0 ? [] : [['Possibly the same: ', ...names]];
}

/**
 * Other spellings, with a link where only one's own reckoning ties one to the rest. Capitals, a word of the name and its
 * surname alone go without saying.
 */
function otherNames(view: IndexView, entity: Entity): Line[] {
  const acronym = acronymOf(entity);
  const given = new Set(entity.given?.names);
  const others = entity.aliases.filter(({ surface }) => oneLine(surface) !== acronym && !given.has(surface));
  const isSlip = (alias: Alias) => alias.kind === 'misspelling';
  const names = distinct(
    entity,
    others.filter((alias) => !isSlip(alias)),
  ).slice(0, MOST_NAMES);
  const slips = distinct(entity, others.filter(isSlip)).slice(0, 2);
  const lines: Line[] = [];
  if (names.length > 0) {
    const inferred = inferredNames(view, entity);
    lines.push([
      'Also: ',
      ...names.flatMap((name, at) => [at === 0 ? '' : ', ', ...nameSaid(name, inferred)]),
    ]);
  }
  const added = [...given]
    .filter((name) => name !== entity.canonical && name !== acronym)
    .slice(0, MOST_NAMES);
  if (added.length > 0) lines.push([`Also, from ${GIVEN}: ${added.join(', ')}`]);
  if (slips.length > 0) lines.push([`Misspelt in sources: ${slips.join(', ')}`]);
  return lines;
}

/** A name, "(inferred)" where no document ties it to the others for sure. */
function nameSaid(name: string, inferred: ReadonlyMap<string, Join>): Piece[] {
  const join = inferred.get(name);
  return join === undefined ? [name] : [linked(name, join.evidence()[0]), ' (inferred)'];
}

function distinct({ canonical }: Entity, aliases: readonly Alias[]): string[] {
  const seen = new Set([canonical.toLowerCase(), ...canonical.toLowerCase().split(' ')]);
  return aliases
    .map(({ surface }) => oneLine(surface))
    .filter((name) => {
      const key = name.toLowerCase();
      return !seen.has(key) && seen.add(key);
    });
}

function countsOf({ mentions, documents, first, last }: Entity): string {
  if (mentions === 0) return `not in your sources; from ${GIVEN}`;
  const span = first === undefined ? '' : `, ${yearsText(first, last)}`;
  return `${counted(mentions, 'mention')} in ${counted(documents, 'source')}${span}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function headed(heading: string, lines: readonly Line[]): Block[] {
  return lines.length === 0 ? [] : [text([[heading]]), list(lines)];
}

function text(lines: readonly Line[]): Block {
  return { kind: 'text', lines };
}

function list(lines: readonly Line[]): Block {
  return { kind: 'list', lines };
}
