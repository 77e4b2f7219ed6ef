import { blockKeys, samePairs } from './eventBlocks.ts';
import { bestFits, fitYear } from './kindredSetting.ts';
import { areCommonTheSame, countNames, type NameCounts, noNames } from './rareNames.ts';
import { each, HEAVY, type Steps } from './steps.ts';
import { changedTellers, type Teller, type Tellers } from './tellers.ts';
import type { ToldEvent } from './toldEvent.ts';

/** A told event: the URI of its document, and its number in it. */
export type ToldRef = readonly [uri: string, number: number];

/** Which told events are the same by themselves, block by block, as places in `refs`; and which fit each other. */
export interface Compared {
  readonly names: NameCounts;
  readonly pairs: ReadonlyMap<string, { readonly refs: readonly ToldRef[]; readonly pairs: Int32Array }>;
  /** An event and those that fit it best. */
  readonly fits: ReadonlyMap<
    string,
    readonly { readonly event: ToldRef; readonly best: readonly ToldRef[] }[]
  >;
}

type Tell = (teller: Teller) => readonly ToldEvent[];

/** Compares events with each other; of the years in which nothing has changed, what was found before is kept. */
export function* compareEvents(
  tellers: Tellers,
  tell: Tell,
  before?: { readonly tellers: Tellers; readonly compared: Compared },
): Steps<Compared> {
  const { gone, come } = yield* changedTellers(before?.tellers ?? new Map(), tellers);
  const changed = [...gone, ...come].map(({ digest }) => digest);
  const names = yield* countNames(before?.compared.names ?? noNames, gone, come);
  const isRare = (word: string) => !names.common.has(word);
  const areNamesSame = before !== undefined && areCommonTheSame(names, before.compared.names);
  const pairs = yield* byBlock(
    yield* tellersBy(tellers, ({ digest }) => digest.blocks),
    new Set(changed.flatMap(({ blocks }) => blocks)),
    before?.compared.pairs,
    function* (members, key) {
      const block = yield* gather(members, tell, (told) => blockKeys(told).includes(key));
      const found = yield* samePairs(block.told);
      return { refs: block.refs, pairs: Int32Array.from(found.flat()) };
    },
  );
  const fits = yield* byBlock(
    yield* tellersBy(tellers, ({ digest }) => digest.years),
    new Set(changed.flatMap(({ years }) => years)),
    areNamesSame ? before.compared.fits : undefined,
    function* (members, year) {
      const block = yield* gather(members, tell, ({ event }) => fitYear(event) === year);
      const found = yield* bestFits(block.told, isRare);
      return found
        .filter(({ best }) => best.length > 0)
        .map(({ event, best }) => ({ event: block.refs[event]!, best: best.map((one) => block.refs[one]!) }));
    },
  );
  return { names, pairs, fits };
}

/** Tellers by the blocks that they have events in. */
function* tellersBy(
  tellers: Tellers,
  keysOf: (teller: Teller) => readonly string[],
): Steps<Map<string, Teller[]>> {
  const blocks = new Map<string, Teller[]>();
  yield* each(tellers.values(), (teller) => {
    for (const key of keysOf(teller)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [teller]);
      else block.push(teller);
    }
  });
  return blocks;
}

/** What is found in each block, in the order of their keys; as before in those that nothing touches. */
function* byBlock<Found>(
  blocks: ReadonlyMap<string, readonly Teller[]>,
  touched: ReadonlySet<string>,
  before: ReadonlyMap<string, Found> | undefined,
  find: (members: readonly Teller[], key: string) => Steps<Found>,
): Steps<Map<string, Found>> {
  const found = new Map<string, Found>();
  for (const key of [...blocks.keys()].sort()) {
    const last = touched.has(key) ? undefined : before?.get(key);
    found.set(key, last ?? (yield* find(blocks.get(key)!, key)));
  }
  return found;
}

/** The events of a block, with where they come from. */
function* gather(
  members: readonly Teller[],
  tell: Tell,
  isMember: (told: ToldEvent) => boolean,
): Steps<{ told: ToldEvent[]; refs: ToldRef[] }> {
  const told: ToldEvent[] = [];
  const refs: ToldRef[] = [];
  yield* each(
    members,
    (teller) => {
      tell(teller).forEach((one, number) => {
        if (!isMember(one)) return;
        told.push(one);
        refs.push([teller.document.uri, number]);
      });
    },
    HEAVY,
  );
  return { told, refs };
}
