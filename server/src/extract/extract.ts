import { type Context, createContext, type SourceText } from './context.ts';
import { createEventText } from './events/eventText.ts';
import type { Extraction } from './extraction.ts';
import { findIntroductions } from './introductions.ts';
import { withTerms } from './officeTerms.ts';
import { findPublisher } from './publisher.ts';
import { recognizeAcronymNames } from './recognizers/acronymNames.ts';
import { recognizeAcronyms } from './recognizers/acronyms.ts';
import { pairByPlace } from './recognizers/bracketedNames.ts';
import { recognizeDates } from './recognizers/dates.ts';
import { recognizeFamilyFirms } from './recognizers/familyFirms.ts';
import { findNamesAgain } from './recognizers/namesAgain.ts';
import { recognizeOrganizations } from './recognizers/organizations.ts';
import { recognizePeople } from './recognizers/people.ts';
import { recognizePlaces } from './recognizers/places.ts';
import { recognizeQuotes } from './recognizers/quotes.ts';
import { recognizeRoles } from './recognizers/roles.ts';
import { recognizeTaggedNames } from './recognizers/taggedNames.ts';
import { recognizeTurnedNames } from './recognizers/turnedNames.ts';
import { recognizeWellKnownBodies } from './recognizers/wellKnownBodies.ts';
import { wholeLongForms } from './recognizers/wholeLongForms.ts';
import { weighByTagger } from './refiners/agreement.ts';
import { correctNames } from './refiners/correctedNames.ts';
import { findEvents } from './refiners/events.ts';
import { resolveNames } from './refiners/namesInDocument.ts';
import { resolveOverlaps } from './refiners/overlaps.ts';
import { findParents } from './refiners/parents.ts';
import { findSourceDate } from './sourceDate.ts';
import type { Tagger } from './tagger/tagger.ts';
import { findTies } from './ties/findTies.ts';
import { findTitle } from './title.ts';

/**
 * Reads one document: names, who is who, offices, dates, events, quotes. Depends on nothing but its argument
 * and the shipped lists; never throws; takes time linear in the text.
 */
export function extract(source: SourceText, tagger?: Tagger): Extraction {
  const { context, pairs, spans, mentions, entities } = findNames(source, tagger);
  const date = findSourceDate(context);
  const title = findTitle(context);
  const publisher = findPublisher({ context, mentions, entities });
  const dates = recognizeDates(context, date);
  const roles = withTerms(context, recognizeRoles(context, spans, mentions), dates, mentions);
  const quotes = recognizeQuotes(context, mentions, entities);
  const eventText = createEventText({ context, sourceDate: date, dates, mentions, entities, quotes });
  const events = findEvents(eventText);
  const acronyms = pairs
    .filter(({ isInWords }) => !isInWords)
    .map(({ short, long }) => ({ short: spanOf(short), long: spanOf(long) }));
  return {
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    sentences: sentenceSpans(context),
    mentions,
    entities,
    acronyms,
    roles,
    dates,
    events,
    quotes,
    ties: findTies(eventText, roles, events),
    introductions: findIntroductions({ context, title, mentions, entities, acronyms, roles }),
  };
}

/** What {@link extract} begins with: the names in a document, and which of them are the same. */
export function findNames(source: SourceText, tagger?: Tagger) {
  const context = createContext(source);
  const tagged = tagger === undefined ? undefined : recognizeTaggedNames(context, tagger);
  const spelled = wholeLongForms(context, recognizeAcronyms(context), tagged?.names ?? []);
  const proposed = [
    ...recognizeAcronymNames(context, spelled),
    ...recognizeOrganizations(context),
    ...recognizeFamilyFirms(context),
    ...recognizeWellKnownBodies(context),
    ...recognizePeople(context),
    ...recognizeTurnedNames(context),
    ...recognizePlaces(context),
  ];
  const seen = tagged === undefined ? undefined : correctNames(context, proposed, tagged);
  const candidates = [...weighByTagger(context, proposed, seen), ...(seen?.names ?? [])];
  const sure = resolveOverlaps(context, candidates);
  const again = weighByTagger(context, findNamesAgain(context, sure), seen);
  const spans = resolveOverlaps(context, [...candidates, ...again]);
  const pairs = [...spelled, ...pairByPlace(context, spans, spelled)];
  const { mentions, entities } = resolveNames(context, spans, pairs);
  return { context, pairs, spans, mentions, entities: findParents(context, mentions, entities) };
}

function spanOf({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}

function sentenceSpans(context: Context): { start: number; end: number }[] {
  return context.sentences.map(spanOf);
}
