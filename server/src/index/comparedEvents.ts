import { rivalsIn } from './eventBlocks.ts';
import { bestFits } from './kindredSetting.ts';
import { likelyPairs } from './likelyPairs.ts';
import { areCommonTheSame, countNames, type NameCounts, noNames } from './rareNames.ts';
import { eachByWeight, grouped, type Steps } from './steps.ts';
import { takenOver } from './takenOver.ts';
import { changedTellers, type Teller, type Tellers } from './tellers.ts';
import type { ToldEvent } from './toldEvent.ts';

/** A told event: the URI of its document, and its number in it. */
export type ToldRef = readonly [uri: string, number: number];

/** Events that are compared with each other, and the pairs of them that may be the same, as places in `refs`. */
export interface Block {
  readonly refs: readonly ToldRef[];
  readonly rivals: Uint16Array | Uint32Array;
  /** What is known of each pair: 0 for nothing yet. */
  readonly verdicts: Uint8Array;
}

/** Two told events that are likely one. */
interface Likely {
  readonly a: ToldRef;
  readonly b: ToldRef;
  readonly likelihood: number;
}

/** Which told events may be the same by themselves, block by block, which likely are, and which fit each other. */
export interface Compared {
  readonly names: NameCounts;
  readonly blocks: ReadonlyMap<string, Block>;
  /** By year. */
  readonly likely: ReadonlyMap<string, readonly Likely[]>;
  /** An event and those that fit it best. */
  readonly fits: ReadonlyMap<
    string,
    readonly { readonly event: ToldRef; readonly best: readonly ToldRef[] }[]
  >;
}

export type Tell = (teller: Teller) => readonly ToldEvent[];

/** Compares events with each other; of the years and the pairs in which nothing has changed, what was found before is kept. */
export function* compareEvents(
  tellers: Tellers,
  tell: Tell,
  before?: { readonly tellers: Tellers; readonly compared: Compared },
): Steps<Compared> {
  const { gone, come } = yield* changedTellers(before?.tellers ?? new Map(), tellers);
  if (before !== undefined && gone.length + come.length === 0) return before.compared;
  const changed = [...gone, ...come].map(({ digest }) => digest);
  const changedUris = new Set([...gone, ...come].map(({ document }) => document.uri));
  const names = yield* countNames(before?.compared.names ?? noNames, gone, come);
  const isRare = (word: string) => !names.common.has(word);
  const areNamesSame = before !== undefined && areCommonTheSame(names, before.compared.names);
  const blocks = yield* byBlock(
    yield* grouped(tellers.values(), ({ digest }) => digest.blocks),
    new Set(changed.flatMap(({ blocks }) => blocks)),
    before?.compared.blocks,
    function* (members, key) {
      const block = yield* gather(members, tell, ({ blocks }) => blocks.includes(key));
      const { refs } = block;
      const rivals = yield* rivalsIn(block.told);
      const last = before?.compared.blocks.get(key);
      const verdicts =
        last === undefined
          ? new Uint8Array(rivals.length / 2)
          : yield* takenOver(last, refs, rivals, (uri) => changedUris.has(uri));
      return { refs, rivals, verdicts };
    },
  );
  const years = yield* grouped(tellers.values(), ({ digest }) => digest.years);
  const touched = new Set(changed.flatMap(({ years }) => years));
  const likely = yield* byBlock(years, touched, before?.compared.likely, function* (members, year) {
    const block = yield* gather(members, tell, (one) => one.year === year);
    const found = yield* likelyPairs(block.told);
    const refTo = (place: number) => block.refs[place]!;
    return found.map(({ a, b, likelihood }) => ({ a: refTo(a), b: refTo(b), likelihood }));
  });
  const fits = yield* byBlock(
    years,
    touched,
    areNamesSame ? before.compared.fits : undefined,
    function* (members, year) {
      const block = yield* gather(members, tell, (one) => one.year === year);
      const found = yield* bestFits(block.told, isRare);
      const refTo = (place: number) => block.refs[place]!;
      return found.map(({ event, best }) => ({ event: refTo(event), best: best.map(refTo) }));
    },
  );
  return { names, blocks, likely, fits };
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

/** How much longer it takes to tell an event than to look at it. */
const GATHERED = 4;

/** The events of a block, with where they come from. */
function* gather(
  members: readonly Teller[],
  tell: Tell,
  isMember: (told: ToldEvent) => boolean,
): Steps<{ told: ToldEvent[]; refs: ToldRef[] }> {
  const told: ToldEvent[] = [];
  const refs: ToldRef[] = [];
  const gatherOf = (teller: Teller): void => {
    tell(teller).forEach((one, number) => {
      if (!isMember(one)) return;
      told.push(one);
      refs.push([teller.document.uri, number]);
    });
  };
  yield* eachByWeight(members, ({ digest }) => GATHERED * digest.facts.length, gatherOf);
  return { told, refs };
}
