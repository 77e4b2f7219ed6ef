import { compareFits, fitOf, type NameMatch } from '../../index/completions.ts';
import type { Entity } from '../../index/model.ts';
import { longForm, shortForm } from '../nameForms.ts';
import { officesNear, officesOf } from '../offices.ts';
import { kindText } from '../symbols.ts';
import { kindOf, type Offer } from './offer.ts';
import { type ContextBefore, contextBefore, isOffice } from './officeContext.ts';
import type { TypedWords, Typing } from './typing.ts';

/** What the first mention of an organisation in a note is written as. */
export type FirstUse = 'longFormWithAcronym' | 'longForm';

const MOST = 30;
/** More of what the note names are not looked at: a note is about a few names, a list is not. */
const MOST_NAMED = 200;
/** What may follow a name; none where the words may be meant as they stand. */
const COMMIT_CHARACTERS = [',', '.', ';', ':', ')', '?', '!'];

/**
 * Names for the longest run of words that some name fits. With slips only where nothing fits without, or where the
 * longer run means the same ("Regoinal Anti"). What the words before suggest comes first: the bodies of the body
 * just named, the holder of the office.
 */
export function nameOffers(typing: Typing, runs: readonly TypedWords[], firstUse: FirstUse): Offer[] {
  const { run, context, matches } = bestFit(typing, runs) ?? {};
  if (run === undefined || context === undefined || matches === undefined) return [];
  return [...matches]
    .sort(orderIn(typing, context))
    .slice(0, MOST)
    .flatMap((match) => offersOf(typing, run, match, firstUse));
}

interface Fitting {
  readonly run: TypedWords;
  readonly context: ContextBefore;
  readonly matches: readonly NameMatch[];
}

function bestFit(typing: Typing, runs: readonly TypedWords[]): Fitting | undefined {
  const near: Fitting[] = [];
  for (const run of runs.filter(({ text }) => isWorthAsking(text))) {
    const context = contextBefore(typing, run.start);
    const matches = matchesFor(typing, run, context);
    if (matches.length === 0) continue;
    if (matches.every(({ fit }) => fit === 'slip')) {
      near.push({ run, context, matches });
      continue;
    }
    const exact = new Set(matches.map(({ entity }) => entity));
    const longer = near.find((one) => one.matches.some(({ entity }) => exact.has(entity)));
    return longer ?? { run, context, matches };
  }
  return near[0];
}

/** A letter says nothing, and a number is no name. */
function isWorthAsking(text: string): boolean {
  return text.length > 1 && !/^\p{N}+$/u.test(text);
}

function matchesFor(typing: Typing, { text }: TypedWords, { preferred }: ContextBefore): NameMatch[] {
  const { view, uses } = typing;
  const found = new Map(view.matchNames(text, MOST).map((match) => [match.entity, match]));
  for (const entity of [...preferred, ...[...uses.keys()].slice(0, MOST_NAMED)]) {
    const fit = found.has(entity) ? undefined : fitOf(entity, text);
    if (fit !== undefined) found.set(entity, { entity, fit });
  }
  const matches = [...found.values()];
  // Two small letters begin half of all words: only what is whole or stands for it is meant.
  const isShort = text.length < 3 && text === text.toLowerCase();
  return isShort ? matches.filter(({ fit }) => fit === 'word' || fit === 'initials') : matches;
}

/** By what stands before, by fit, then by use: in this note above all. */
function orderIn(
  { uses }: Typing,
  { preferred, title }: ContextBefore,
): (a: NameMatch, b: NameMatch) => number {
  const isExpected = ({ entity }: NameMatch) =>
    Number(preferred.has(entity) || (title !== undefined && hasOffice(entity, title)));
  const use = ({ entity }: NameMatch) =>
    Math.log2(1 + entity.mentions) + 3 * Math.log2(1 + (uses.get(entity) ?? 0));
  return (a, b) =>
    isExpected(b) - isExpected(a) ||
    compareFits(a.fit, b.fit) ||
    use(b) - use(a) ||
    (a.entity.id < b.entity.id ? -1 : 1);
}

function offersOf(typing: Typing, run: TypedWords, match: NameMatch, firstUse: FirstUse): Offer[] {
  const { entity, fit } = match;
  const texts = entity.kind === 'organization' ? bodyTexts : personTexts;
  const isFresh = !typing.named.has(entity);
  const isCertain = fit === 'start' && /\s/.test(run.text);
  return texts(entity, run.text, isFresh, firstUse).map((text) => ({
    text,
    span: run,
    kind: kindOf(entity),
    detail: kindText(entity.kind),
    description: descriptionOf(typing, entity, text),
    data: { id: entity.id, ...(typing.moment === undefined ? {} : { moment: typing.moment }) },
    ...(isCertain ? { commitCharacters: COMMIT_CHARACTERS } : {}),
  }));
}

/**
 * Where the note names a body first, its long name with the acronym in brackets; later the short one. Whoever
 * types several words of the long name wants that.
 */
function bodyTexts(entity: Entity, typed: string, isFresh: boolean, firstUse: FirstUse): string[] {
  const long = longForm(entity);
  const short = acronymTyped(entity, typed) ?? shortForm(entity) ?? long;
  const isAcronymTyped = short.toLowerCase().startsWith(typed.toLowerCase());
  const isAcronym = entity.aliases.some(({ kind, surface }) => kind === 'acronym' && surface === short);
  const introduced = isAcronym && short !== long ? `${long} (${short})` : long;
  const texts = isFresh
    ? [...(firstUse === 'longFormWithAcronym' ? [introduced] : []), long, ...(isAcronymTyped ? [short] : [])]
    : /\s/.test(typed) && !isAcronymTyped
      ? [long, short]
      : [short, long];
  return [...new Set(texts)];
}

/** Whoever types a surname knows it: the whole name first. */
function personTexts(entity: Entity, _: string, isFresh: boolean): string[] {
  const short = shortForm(entity);
  return [...new Set([longForm(entity), ...(isFresh || short === undefined ? [] : [short])])];
}

function acronymTyped(entity: Entity, typed: string): string | undefined {
  const start = typed.toLowerCase();
  return entity.aliases.find(
    ({ kind, surface }) => kind === 'acronym' && surface.toLowerCase().startsWith(start),
  )?.surface;
}

/** What tells it apart: the office at the note's date, or the name's other form. */
function descriptionOf({ view, moment }: Typing, entity: Entity, text: string): string {
  if (entity.kind === 'person') {
    const office = officesNear(entity, moment?.date)[0];
    const body = office?.organization === undefined ? undefined : view.entity(office.organization);
    const of = body === undefined ? undefined : (shortForm(body) ?? longForm(body));
    return office === undefined ? '' : of === undefined ? office.title : `${office.title}, ${of}`;
  }
  const long = longForm(entity);
  return text === long ? (shortForm(entity) ?? '') : text.startsWith(long) ? 'first use' : long;
}

function hasOffice(entity: Entity, title: string): boolean {
  return officesOf(entity).some((office) => isOffice(office, title));
}
