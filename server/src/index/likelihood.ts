import { isOnce } from './actionWords.ts';
import { isManyADay, signsOf } from './eventSigns.ts';
import type { Rarity } from './rarity.ts';
import type { ToldEvent } from './toldEvent.ts';

/** From here on two events are taken for one. */
export const LIKELY = 0.6;
/** Documents that share less than this in rare names tell different stories, whatever the day. */
const ONE_STORY = 3;
const MOST_STORY = 20;
const MOST_NAMES = 12;

/**
 * What speaks for two events, dated by days, being one, and against it: the weights of a logistic regression over the
 * pairs of the annotated documents that are not frozen, rounded; those of places and of first days are set by hand.
 * They add up to the logarithm of the odds.
 */
const WEIGHTS = {
  base: -2.5,
  sameDays: 1.8,
  nextDays: -1.5,
  /** The first of several days is told as the day; on the last there is much that is signed and said. */
  sameStart: 0.7,
  /** How much of the name of one the other's sentence says, from 0 to 1. */
  toldName: 1.1,
  sameAction: 1.2,
  twoActions: -1.3,
  /** What befalls a thing only once. */
  once: 0.8,
  /** Each document tells of nothing else on these days. */
  alone: 0.7,
  /** The same by how much the documents have in common. */
  aloneInStory: 0.08,
  story: 0.02,
  /** Words that the names share. */
  word: 0.4,
  /** By how rare the proper names are that both sentences have. */
  names: 0.08,
  atOdds: -0.3,
  otherPlace: -0.8,
  manyADay: -0.4,
  /** Two documents with one event each that they are about: a meeting and a statement of the same day. */
  bothMain: -1,
} as const;

/**
 * How likely two events of two documents are one, from 0 to 1: by their days, names and places, what is done, and
 * how much the documents have in common. For events that days are known of.
 */
export function likelihoodOf(a: ToldEvent, b: ToldEvent, rarity: Rarity): number {
  const story = Math.min(MOST_STORY, rarityIn(a.story, b.story, rarity));
  const names = Math.min(MOST_NAMES, rarityIn(namesHere(a), namesHere(b), rarity));
  if (story + 2 * names < ONE_STORY || areStrangers(a, b)) return 0;
  const { apart, place, shared, actions, areTwoActions, areAtOdds } = signsOf(a, b);
  const areAlone = a.isAlone && b.isAlone;
  const odds =
    WEIGHTS.base +
    (apart > 0 ? WEIGHTS.nextDays : 0) +
    daysWeight(a, b) +
    Math.max(toldIn(a, b), toldIn(b, a)) * WEIGHTS.toldName +
    (actions.length > 0 ? WEIGHTS.sameAction : 0) +
    (isOnce(actions) ? WEIGHTS.once : 0) +
    (areTwoActions ? WEIGHTS.twoActions : 0) +
    (areAlone ? WEIGHTS.alone + story * WEIGHTS.aloneInStory : 0) +
    story * WEIGHTS.story +
    names * WEIGHTS.names +
    Math.min(4, shared) * WEIGHTS.word +
    (areAtOdds ? WEIGHTS.atOdds : 0) +
    (place === 'other' ? WEIGHTS.otherPlace : 0) +
    (isManyADay(a) || isManyADay(b) ? WEIGHTS.manyADay : 0) +
    (a.event.kind === 'main' && b.event.kind === 'main' ? WEIGHTS.bothMain : 0);
  return 1 / (1 + Math.exp(-odds));
}

function daysWeight({ event: a }: ToldEvent, { event: b }: ToldEvent): number {
  if (a.from !== b.from) return 0;
  return a.to === b.to ? WEIGHTS.sameDays : WEIGHTS.sameStart;
}

/** Each name speaks of somebody or something that the other document does not know: two events of one day. */
function areStrangers(a: ToldEvent, b: ToldEvent): boolean {
  return hasStranger(a, b) && hasStranger(b, a);
}

function hasStranger({ setting: { core, place } }: ToldEvent, { setting, story }: ToldEvent): boolean {
  const isPlace = (word: string) => place.includes(word) || setting.place.includes(word);
  const isKnown = (name: readonly string[]) =>
    story.has(name.at(-1)!) || name.filter((word) => story.has(word)).length * 2 > name.length;
  return core.some((name) => !name.every(isPlace) && !isKnown(name));
}

/** How much it tells that both have these words. */
function rarityIn(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const word of few) if (many.has(word)) sum += rarity(word);
  return sum;
}

function namesHere({ setting }: ToldEvent): ReadonlySet<string> {
  return new Set(setting.here.flat());
}

/** Which part of the name of one the other's name or sentence has, too. */
function toldIn({ words }: ToldEvent, { words: name, setting }: ToldEvent): number {
  if (words.length === 0) return 0;
  const isSaid = (word: string) =>
    name.includes(word) ||
    setting.words.includes(word) ||
    setting.here.some((run) => run.some((one) => one.startsWith(word)));
  return words.filter(isSaid).length / words.length;
}
