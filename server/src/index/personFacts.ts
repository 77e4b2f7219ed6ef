import type { EntityKind, Mention } from '../extract/extraction.ts';
import { generationOf, personWords } from '../extract/refiners/personName.ts';
import type { SourceDocument } from './model.ts';

/** What a document tells of a person beside offices and company. */
export interface PersonFacts {
  /** By the form of address. */
  readonly gender?: 'man' | 'woman';
  /** What follows the name: "Sr.", "the Younger", "III"; see {@link generationOf}. */
  readonly generation?: string;
  /** The document's year. */
  readonly year?: number;
  /** The document itself says that another bears the name. */
  readonly hasNamesake: boolean;
  readonly isAthlete: boolean;
}

const MAN =
  /\b(?:Mr|Messrs|Sir|Lord|Senhor|Señor|Sr|Herr|Monsieur|M|King|Prince)\.?\s+(?:\p{Lu}[\p{L}.-]*\s+)?$/u;
const WOMAN =
  /\b(?:Ms|Mrs|Miss|Mme|Mlle|Dame|Lady|Madam|Madame|Senhora|Señora|Sra|Frau|Queen|Princess|Sister)\.?\s+(?:\p{Lu}[\p{L}.-]*\s+)?$/u;
const NAMESAKE =
  /\bnamesakes?\b|\b(?:the same|my|with (?:his|her)|shares? (?:his|her|a|the)) (?:full |very )?name\b|\bnot to be confused with\b|\bno relation\b|\bnot (?:his|her|my) (?:brother|sister|cousin|relative)\b/gi;
/** What somebody once was, "a former sprinter", is not what tells the bearers of a name apart. */
const ATHLETE =
  /(?<!\b(?:once|formerly|former|retired|ex)[ -](?:an? |the )?)\b(?:biathlon|bouts?|fencer|giant slalom|golfer|gymnast|hat-trick|hurdler|innings|jockey|judoka|knockout|medall?ists?|oarsman|playmaker|regatta|rower|slalom|tennis player|wickets?|goal ?keepers?|midfielders?|strikers?|defenders?|forwards?|centre-forward|winger|clean sheets|striker|footballer|cricketer|batsman|bowler|sprinter|swimmer|skier|ski jumper|cyclist|boxer|wrestler|scored|penalty|coach|squad|matchday|quarterback|pitcher)\b/i;
/** Characters on both sides of a name that tell what somebody does. */
const NEAR = 90;

const NONE: PersonFacts = { hasNamesake: false, isAthlete: false };

/** Facts of a person that a document mentions at these places under these full names; none of an organisation. */
export function readPersonFacts(
  document: SourceDocument,
  kind: EntityKind,
  mentions: readonly Mention[],
  keys: ReadonlySet<string>,
): PersonFacts {
  if (kind !== 'person') return NONE;
  const { text, extraction } = document;
  const before = mentions.map(({ start }) => text.slice(Math.max(0, start - 30), start));
  const isMan = before.some((words) => MAN.test(words));
  const isWoman = before.some((words) => WOMAN.test(words));
  const generations = new Set(mentions.flatMap(({ surface }) => generationOf(surface) ?? []));
  const [generation] = generations;
  const year = Number(extraction.date?.from?.slice(0, 4));
  return {
    ...(isMan === isWoman ? {} : { gender: isMan ? 'man' : 'woman' }),
    ...(generations.size === 1 ? { generation: generation! } : {}),
    ...(year > 0 ? { year } : {}),
    hasNamesake: keys.size > 0 && isAmongNamesakes(document, mentions) && !hasKindred(document, keys),
    isAthlete: mentions.some(({ start, end }) =>
      ATHLETE.test(text.slice(Math.max(0, start - NEAR), Math.min(text.length, end + NEAR))),
    ),
  };
}

function isAmongNamesakes(document: SourceDocument, mentions: readonly Mention[]): boolean {
  const places = namesakePlaces(document);
  return mentions.some(({ start }) => places.some((place) => start >= place.start && start < place.end));
}

/** Where another of the same surname is named, it is of the surname that the document speaks. */
function hasKindred({ extraction }: SourceDocument, keys: ReadonlySet<string>): boolean {
  const surnames = new Set([...keys].map(surnameOf));
  const kindred = extraction.entities.filter(
    ({ kind, name }) => kind === 'person' && surnames.has(surnameOf(personWords(name).join(' '))),
  );
  return kindred.length > 1;
}

function surnameOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

const placesOf = new WeakMap<SourceDocument, readonly { start: number; end: number }[]>();

/** The paragraphs that speak of a namesake. */
function namesakePlaces(document: SourceDocument): readonly { start: number; end: number }[] {
  let places = placesOf.get(document);
  if (places === undefined) {
    const { text } = document;
    places = [...text.matchAll(NAMESAKE)].map(({ index }) => {
      const before = text.lastIndexOf('\n\n', index);
      const behind = text.indexOf('\n\n', index);
      return { start: before + 1, end: behind === -1 ? text.length : behind };
    });
    placesOf.set(document, places);
  }
  return places;
}
