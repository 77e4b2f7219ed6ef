import type { TieKind } from '../extract/extraction.ts';
import { compare, pushTo } from './collections.ts';
import { digestOf } from './digest.ts';
import type { Entity, Evidence, SourceDocument, TieRecord } from './model.ts';
import { isInOffice } from './officeStanding.ts';

interface Said {
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
  readonly date?: TieRecord['date'] | undefined;
  readonly certainty: number;
  readonly evidence?: Evidence | undefined;
}

/**
 * What the documents say of what an entity had to do with others, by date, undated last. What several say of the
 * same day is one tie with several pieces of evidence; who belongs to what follows from offices and from the bodies
 * of bodies. `documents` are those that name the entity, by path.
 */
export function tiesOf(
  entity: Entity,
  documents: readonly SourceDocument[],
  idOf: (document: SourceDocument, local: number) => string | undefined,
): readonly TieRecord[] {
  const said = documents.flatMap((document) => tiesIn(document, entity.id, idOf));
  const groups = new Map<string, Said[]>();
  for (const one of [...said, ...belongings(entity), ...belongers(entity)]) pushTo(groups, keyOf(one), one);
  return [...groups.values()].map(merge).sort(byDate);
}

function tiesIn(
  document: SourceDocument,
  id: string,
  idOf: (document: SourceDocument, local: number) => string | undefined,
): Said[] {
  return digestOf(document).ties.flatMap(({ kind, from, to, date, certainty, evidence }): Said[] => {
    const [one, other] = [idOf(document, from), idOf(document, to)];
    if (one === undefined || other === undefined || one === other) return [];
    if (one !== id && other !== id) return [];
    const isTurned = kind === 'met' && one > other;
    return [{ kind, from: isTurned ? other : one, to: isTurned ? one : other, date, certainty, evidence }];
  });
}

/** Who holds an office of a body, the bodies below it. */
function belongers(entity: Entity): Said[] {
  const offices = entity.kind === 'person' ? [] : entity.roles;
  const held = offices.flatMap(({ person, organization, title, certainty, evidence }): Said[] =>
    organization === entity.id && person !== entity.id && isInOffice(title)
      ? [{ kind: 'belongs to', from: person, to: entity.id, certainty, evidence }]
      : [],
  );
  const below = entity.children.map(({ id, certainty, evidence }): Said => {
    return { kind: 'belongs to', from: id, to: entity.id, certainty, evidence };
  });
  return [...held, ...below];
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
