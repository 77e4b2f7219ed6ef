import type { TieKind } from '../extract/extraction.ts';
import { compare, pushTo } from './collections.ts';
import { digestOf } from './digest.ts';
import { evidenceAt } from './evidence.ts';
import type { Entity, Evidence, SourceDocument, TieRecord } from './model.ts';
import { isInOffice } from './officeStanding.ts';
import { each, mapped, type Steps, sorted } from './steps.ts';

type EntityOf = (document: SourceDocument, local: number) => Entity | undefined;

interface Said {
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
  readonly date?: TieRecord['date'] | undefined;
  readonly certainty: number;
  readonly evidence?: Evidence | undefined;
}

/**
 * What the documents say of who had to do with whom, by entity. What several say of the same day is one tie with
 * several pieces of evidence; who belongs to what follows from offices and from the bodies of bodies.
 */
export function* foldTies(
  documents: readonly SourceDocument[],
  entities: readonly Entity[],
  entityOf: EntityOf,
): Steps<ReadonlyMap<string, readonly TieRecord[]>> {
  const said = [
    ...(yield* mapped(documents, (document) => tiesIn(document, entityOf))),
    ...(yield* mapped(entities, belongings)),
  ].flat();
  const groups = new Map<string, Said[]>();
  yield* each(said, (one) => pushTo(groups, keyOf(one), one));
  const byEntity = new Map<string, TieRecord[]>();
  yield* each(yield* sorted(yield* mapped(groups.values(), merge), byDate), (tie) => {
    pushTo(byEntity, tie.from, tie);
    pushTo(byEntity, tie.to, tie);
  });
  return byEntity;
}

function tiesIn(document: SourceDocument, entityOf: EntityOf): Said[] {
  return document.extraction.ties.flatMap(({ kind, from, to, date, certainty, start, end }): Said[] => {
    const [one, other] = [entityOf(document, from)?.id, entityOf(document, to)?.id];
    if (one === undefined || other === undefined || one === other) return [];
    const isTurned = kind === 'met' && one > other;
    const evidence = evidenceAt(document, { start, end });
    return [{ kind, from: isTurned ? other : one, to: isTurned ? one : other, date, certainty, evidence }];
  });
}

/** The offices of a person, the body above a body. */
function belongings(entity: Entity): Said[] {
  const offices = entity.kind === 'person' ? entity.roles : [];
  const held = offices.flatMap(({ organization, title, certainty, evidence }): Said[] =>
    organization === undefined || !isInOffice(title)
      ? []
      : [{ kind: 'belongs to', from: entity.id, to: organization, certainty, evidence }],
  );
  const { parent } = entity;
  if (parent === undefined) return held;
  const { id, certainty, evidence } = parent;
  return [...held, { kind: 'belongs to', from: entity.id, to: id, certainty, evidence }];
}

/** What happened is told apart by its day; what lasts is one, whenever it is said. */
function keyOf({ kind, from, to, date }: Said): string {
  const day = isLasting(kind) ? '' : `${date?.from ?? ''}/${date?.to ?? ''}`;
  return `${kind} ${day} ${from} ${to}`;
}

function isLasting(kind: TieKind): boolean {
  return kind === 'belongs to' || kind === 'spoke for';
}

function merge(group: readonly Said[]): TieRecord {
  const { kind, from, to } = group[0]!;
  const evidence = group.flatMap((one) => one.evidence ?? []);
  const date = isLasting(kind) ? spanOf(evidence) : group[0]!.date;
  return {
    kind,
    from,
    to,
    ...(date === undefined ? {} : { date }),
    certainty: Math.max(...group.map((one) => one.certainty)),
    evidence,
  };
}

/** The dates of the first and the last source. */
function spanOf(evidence: readonly Evidence[]): TieRecord['date'] {
  const dates = evidence.flatMap(({ document }) => digestOf(document).from ?? []).sort(compare);
  return dates.length === 0 ? undefined : { from: dates[0]!, to: dates.at(-1)!, precision: 'day' };
}

function byDate(a: TieRecord, b: TieRecord): number {
  return (
    compare(a.date?.from ?? '9999', b.date?.from ?? '9999') ||
    compare(a.kind, b.kind) ||
    compare(a.from, b.from) ||
    compare(a.to, b.to)
  );
}
