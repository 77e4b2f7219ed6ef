import { type Bearer, bearerOf, type Signs, takeOver } from './bearer.ts';
import { choose } from './chosenBearer.ts';
import type { JoinedSets, JoinReason } from './joinedSets.ts';
import { type AreApart, areSurelyApart } from './toldApart.ts';
import { addFacts, countFacts, type ToldFacts } from './toldFacts.ts';

/** Why two of one name are one, by what they share: an office, a body, a country, or the others around them. */
const WITH: Readonly<Record<string, JoinReason>> = {
  title: 'same name and office',
  body: 'same name and body',
  organ: 'same name and body',
  country: 'same name and country',
};

/** More bearers of one name than this are not compared: the rest stay by themselves. */
const MOST_BEARERS = 40;

/**
 * Joins the nodes of one name: those that share a sign, then the rest with the one that they are not told apart
 * from; of several the one of clearly the most company in common. Those of whom more is told come first.
 */
export function joinNamesakes(
  numbers: readonly number[],
  signs: Signs,
  areApart: AreApart,
  sets: JoinedSets,
): void {
  const groups = groupsBySign(numbers, signs, sets);
  if (groups.length === 1) return;
  const without = new Set(numbers);
  const bearers: Bearer[] = [];
  const candidates = groups.map((group) => bearerOf(group, signs, without));
  for (const candidate of candidates.sort(moreToldFirst)) {
    const fitting =
      bearers.length > MOST_BEARERS
        ? []
        : bearers.filter((bearer) => !areApart(candidate, bearer, signs.company));
    const same = fitting.length > 1 ? choose(candidate, fitting, signs.company) : fitting[0];
    if (same === undefined) bearers.push(candidate);
    else {
      sets.join(
        same.numbers[0]!,
        candidate.numbers[0]!,
        fitting.length > 1 ? 'same name and company' : 'same name',
      );
      takeOver(same, candidate);
    }
  }
  joinKnownBetter(bearers, signs, areApart, sets);
}

/** Two who seemed apart may be one in the light of what else has come to be known of them. */
function joinKnownBetter(
  bearers: readonly Bearer[],
  signs: Signs,
  areApart: AreApart,
  sets: JoinedSets,
): void {
  if (bearers.length > MOST_BEARERS) return;
  bearers.forEach((bearer, at) => {
    const same = bearers.slice(0, at).filter((other) => !areApart(bearer, other, signs.company));
    if (same.length === 1) sets.join(same[0]!.numbers[0]!, bearer.numbers[0]!, 'same name and company');
  });
}

function moreToldFirst(a: Bearer, b: Bearer): number {
  const isTold = ({ signs }: Bearer): number => (signs.size > 0 ? 1 : 0);
  return isTold(b) - isTold(a) || b.numbers.length - a.numbers.length || a.numbers[0]! - b.numbers[0]!;
}

function groupsBySign(numbers: readonly number[], signs: Signs, sets: JoinedSets): number[][] {
  const bearers = new Map<string, { readonly number: number; readonly facts: ToldFacts }[]>();
  for (const number of numbers) {
    const said = [signs.facts(number)];
    for (const sign of signs.of(number)) {
      const known = bearers.get(sign) ?? [];
      bearers.set(sign, known);
      const same = known.find((bearer) => !areSurelyApart(bearer, { facts: countFacts(said) }));
      if (same === undefined) known.push({ number, facts: countFacts(said) });
      else {
        addFacts(same.facts, countFacts(said));
        sets.join(same.number, number, WITH[sign.slice(0, sign.indexOf(' '))] ?? 'same name');
      }
    }
  }
  const groups = new Map<number, number[]>();
  for (const number of numbers) {
    const group = groups.get(sets.find(number));
    if (group === undefined) groups.set(sets.find(number), [number]);
    else group.push(number);
  }
  return [...groups.values()];
}
