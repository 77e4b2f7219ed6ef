import { bodyByName } from '../extract/gazetteer/gazetteer.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import { GIVEN } from '../index/corrections.ts';
import type { Entity, Evidence } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';
import { SAID } from './bodies.ts';
import { capitalized, type Line, linked, type Piece, shortened } from './card.ts';
import { dateText } from './dateText.ts';
import { withArticle } from './names.ts';
import type { NoteDate } from './noteDate.ts';
import { officeOfPerson, sourcesText } from './officeLines.ts';
import { distanceFrom, officesOf } from './offices.ts';
import { officeAt } from './officesHeldAt.ts';
import { oneLine } from './places.ts';

const LOOKED_AT = 5;
const LONGEST = 140;

/** What somebody or something is: an office, the body above, or what the sources call it; and what is not theirs. */
export function descriptionLines(view: IndexView, entity: Entity, moment?: NoteDate): Line[] {
  return [...givenDescription(entity), ...toldLines(view, entity, moment)];
}

/** What the user says of it. */
function givenDescription({ given }: Entity): Line[] {
  return given?.description === undefined ? [] : [[`${given.description} (from ${GIVEN})`]];
}

function toldLines(view: IndexView, entity: Entity, moment: NoteDate | undefined): Line[] {
  if (entity.kind === 'person') {
    const office = mainOffice(view, entity, moment);
    return office.length > 0 ? [office] : saidOf(entity);
  }
  const parent = parentPieces(view, entity);
  const said = parent.length > 0 ? [['A ', ...parent]] : saidOf(entity);
  return [...said, ...notFromSources(entity, said.length === 0)];
}

/** "body of the Harbour Authority"; nothing for one that stands alone. */
export function parentPieces(view: IndexView, entity: Entity): Piece[] {
  const parent = entity.parent && view.entity(entity.parent.id);
  if (entity.parent === undefined || parent === undefined) return [];
  const { evidence, certainty, outside } = entity.parent;
  const how = outside === undefined ? inferredText(certainty) : outsideText(outside);
  return ['body of ', linked(withArticle(view, parent), evidence), how];
}

function inferredText(certainty: number): string {
  return certainty < SAID ? ' (inferred)' : '';
}

function outsideText(outside: string): string {
  return outside === GIVEN ? ` (from ${GIVEN})` : ` (not from your sources: ${outside})`;
}

/** "Secretary-General of the Harbour Authority (sources from 2 May 2017 to 3 June 2019)" */
function mainOffice(view: IndexView, person: Entity, moment: NoteDate | undefined): Piece[] {
  const office = officeAt(view, person, moment?.date);
  if (office === undefined) return [];
  const isChoice = officesOf(person).length > 1;
  const isThen = moment !== undefined && distanceFrom(moment.date, office) === 0;
  const choice =
    moment === undefined
      ? isChoice && 'latest known'
      : !isThen && office.first !== undefined && `nearest known to ${dateText(moment.date)}`;
  const told = [choice || '', sourcesText(office)].filter((part) => part !== '').join(', ');
  return [...officeOfPerson(view, office), told === '' ? '' : ` (${told})`];
}

/** What a source calls it right behind its name, with a link to there. */
function saidOf(entity: Entity): Line[] {
  for (const introduction of entity.introductions.slice(0, LOOKED_AT)) {
    const words = wordsBehind(introduction, entity.kind === 'person');
    if (words !== undefined) return [[linked(capitalized(shortened(words, LONGEST)), introduction)]];
  }
  return [];
}

const ACRONYM = /^\s*\([^()]{2,40}\)/;
const IS = /^\s*,?\s+(?:is|was)\s+/;
const IS_A = /^(?:an?|one of)\s/;
const IS_THE =
  /^(?:the\s(?:first|last|only|main|largest|oldest|former|current|permanent|highest)|established|founded|created|set up|formed)\s/;
const APPOSITION = /^\s*,\s+(?=an?\s)/;
/** What stands before a name that is the subject of what follows: nothing, a break, "said that". */
const SUBJECT = /(?:^|[,;:–—-]|\b(?:that|because|as|while|although|but|where))\s*(?:the\s+)?$/i;
/** A name after these is not what an apposition behind it tells of. */
const PART = /\b(?:and|or|of)\s+(?:the\s+)?$/i;
/** Where what is said of a name ends and what it does begins. */
const END =
  /[;:–—()]|,\s(?:which|who|whose|where|but|has|had|said|says|told)\b|\s(?:said|says|told)\b|[.!?]["”’']?$/;

/** "an old port" of "Harbour Town (HT), an old port, said" and of "Harbour Town was an old port." */
function wordsBehind({ document, span, sentence }: Evidence, isPerson: boolean): string | undefined {
  const before = document.text.slice(Math.max(sentence.start, span.start - 40), span.start);
  const behind = document.text.slice(span.end, Math.min(sentence.end, span.end + 2 * LONGEST));
  const rest = behind.replace(ACRONYM, '');
  const verb = SUBJECT.test(before) ? IS.exec(rest)?.[0] : undefined;
  const comma = PART.test(before) ? undefined : APPOSITION.exec(rest)?.[0];
  if (verb === undefined && comma === undefined) return undefined;
  const said = oneLine(rest.slice((verb ?? comma ?? '').length));
  if (!IS_A.test(said) && (verb === undefined || isPerson || !IS_THE.test(said))) return undefined;
  const end = END.exec(said)?.index;
  const words = said.slice(0, verb === undefined ? firstOf(end, said.indexOf(',')) : end).trim();
  return words.split(' ').length > 2 ? words : undefined;
}

function firstOf(end: number | undefined, comma: number): number | undefined {
  if (comma < 0) return end;
  return end === undefined ? comma : Math.min(end, comma);
}

/** What is the built-in list's: the long name, and what it says of a body that no source describes. */
function notFromSources(entity: Entity, isUnsaid: boolean): Line[] {
  const { outside } = entity;
  const facts = isUnsaid ? wellKnownFacts(entity) : undefined;
  if (facts === undefined)
    return outside === undefined ? [] : [[`The long name is not from your sources (${outside}).`]];
  const what = outside === undefined ? 'Not' : 'This and the long name are not';
  return [[`${facts.text}. ${what} from your sources (${facts.source}).`]];
}

/** "Military alliance, founded 2002, Moscow" */
function wellKnownFacts({ canonical, aliases }: Entity): { text: string; source: string } | undefined {
  const [body, ...others] = bodyByName(nameKey(canonical));
  if (body === undefined || others.length > 0) return undefined;
  const isCalledSo = aliases.some(
    ({ kind, surface }) => kind === 'acronym' && body.acronyms.includes(surface),
  );
  if (!isCalledSo) return undefined;
  const founded = body.founded === undefined ? '' : `, founded ${body.founded}`;
  const seat = body.seat === undefined ? '' : `, ${body.seat}`;
  return { text: `${capitalized(body.kind)}${founded}${seat}`, source: body.source };
}
