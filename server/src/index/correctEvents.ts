import { nameKey } from '../text/fold.ts';
import { type Corrections, correctionKey, GIVEN, type GivenEvent } from './corrections.ts';
import type { CorpusEvent, Entity } from './model.ts';
import { byDateAndName } from './series.ts';
import { each, type Steps, sorted } from './steps.ts';

/** The events with what the user tells of them, in the order of `foldEvents`. */
export function* correctEvents(
  events: readonly CorpusEvent[],
  { events: given }: Corrections,
  entities: readonly Entity[],
): Steps<readonly CorpusEvent[]> {
  if (given.length === 0) return events;
  const corrected = [...events];
  const ids = new Set(events.map(({ id }) => id));
  const namedBy = yield* namesOf(entities);
  for (const one of given) {
    yield;
    const participants = [
      ...new Set(one.participants.flatMap((name) => namedBy.get(correctionKey(name)) ?? [])),
    ];
    const told = toldAmong(corrected, one);
    for (const number of told) corrected[number] = withGiven(corrected[number]!, one, participants);
    if (told.length === 0) corrected.push(newEvent(one, participants, ids));
  }
  return yield* sorted(corrected, byDateAndName);
}

function* namesOf(entities: readonly Entity[]): Steps<Map<string, string>> {
  const names = new Map<string, string>();
  yield* each(entities, ({ id, canonical, aliases }) => {
    for (const name of [canonical, ...aliases.map(({ surface }) => surface)]) {
      const key = correctionKey(name);
      if (!names.has(key)) names.set(key, id);
    }
  });
  return names;
}

/** The events of that name: the only one, else those of the year. */
function toldAmong(events: readonly CorpusEvent[], given: GivenEvent): number[] {
  const key = nameKey(given.name);
  const told = events.flatMap(({ name }, number) => (nameKey(name) === key ? [number] : []));
  const year = given.from?.slice(0, 4);
  return told.length < 2 ? told : told.filter((number) => events[number]!.from?.slice(0, 4) === year);
}

/** Fields that the user leaves out stay as the sources have them. */
function withGiven(event: CorpusEvent, given: GivenEvent, participants: readonly string[]): CorpusEvent {
  const { from, to, precision, place } = given;
  const { from: _from, to: _to, ...undated } = event;
  const dated = precision === 'none' ? event : { ...undated, ...interval(from, to), precision };
  const all = [...new Set([...event.participants, ...participants])];
  return {
    ...dated,
    ...(place === undefined ? {} : { place }),
    participants: all,
    others: event.others.filter((id) => !all.includes(id)),
    contradictions: event.contradictions.filter(
      ({ field }) => (field === 'place' ? place : given.from) === undefined,
    ),
    certainty: 1,
    outside: GIVEN,
  };
}

function newEvent(given: GivenEvent, participants: readonly string[], ids: Set<string>): CorpusEvent {
  const { name, from, to, precision, place } = given;
  const base = `event/${from ?? 'undated'}/${nameKey(name).split(' ').slice(0, 8).join('-')}`;
  let id = base;
  for (let number = 2; ids.has(id); number++) id = `${base}-${number}`;
  ids.add(id);
  return {
    id,
    name,
    type: 'other',
    kind: 'mentioned',
    precision,
    ...interval(from, to),
    ...(place === undefined ? {} : { place }),
    participants,
    others: [],
    parts: [],
    contradictions: [],
    series: [],
    certainty: 1,
    evidence: [],
    outside: GIVEN,
  };
}

function interval(from: string | undefined, to: string | undefined): { from?: string; to?: string } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
