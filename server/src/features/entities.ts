import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, RoleRecord } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';
import { eventRecord, roundedCertainty } from './events.ts';
import { reasonText } from './joinText.ts';
import { evidenceRecord, locationIn } from './places.ts';
import type { EntityDetail, EntityRecord, EvidenceRecord, JoinAnswer, RoleAnswer } from './records.ts';

export interface EntityQuestion {
  readonly kind?: 'person' | 'organization';
  /** Words that one of the names holds, in any spelling. */
  readonly text?: string;
  /** So many at most, those that fit the text best; for somebody who types. All when absent. */
  readonly limit?: number;
}

/** The entities of one kind, or whose names hold a text; most mentioned first. */
export function listEntities(view: IndexView, question: EntityQuestion = {}): EntityRecord[] {
  const { kind, limit, text = '' } = question;
  const wanted = nameKey(text);
  const isOfKind = (entity: Entity) => kind === undefined || entity.kind === kind;
  if (limit !== undefined && wanted !== '') {
    return view
      .complete(text, KINDS * limit)
      .filter(isOfKind)
      .slice(0, limit)
      .map(entityRecord);
  }
  const found = view.entities.filter(isOfKind).filter((entity) => wanted === '' || isCalled(entity, wanted));
  return found.slice(0, limit).map(entityRecord);
}

/** Of some that fit, as many may be of another kind. */
const KINDS = 3;

function isCalled(entity: Entity, wanted: string): boolean {
  const names = [entity.canonical, ...entity.aliases.map((alias) => alias.surface)];
  return names.some((name) => nameKey(name).includes(wanted));
}

export function entityRecord(entity: Entity): EntityRecord {
  return {
    id: entity.id,
    kind: entity.kind,
    canonical: entity.canonical,
    aliases: entity.aliases.map(({ surface, kind, count }) => ({ surface, kind, count })),
    parent: entity.parent?.id ?? null,
    possiblySame: entity.possiblySame.map(({ id, certainty }) => ({ id, certainty })),
    mentions: entity.mentions,
    documents: entity.documents,
    first: entity.first ?? null,
    last: entity.last ?? null,
  };
}

/** The offices of a person, or the office holders of an organisation, each said once per date. */
export function roleAnswers(entity: Entity): RoleAnswer[] {
  const answers = new Map<string, RoleAnswer>();
  for (const role of entity.roles) {
    const answer = roleAnswer(role);
    answers.set(JSON.stringify(answer), answer);
  }
  return [...answers.values()];
}

function roleAnswer({ person, title, organization, date, term }: RoleRecord): RoleAnswer {
  return {
    person,
    title,
    organization: organization ?? null,
    date: date ?? null,
    ...(term !== undefined && { term }),
  };
}

/** All that the sources say about one entity. */
export function entityDetail(view: IndexView, entity: Entity): EntityDetail {
  return {
    ...entityRecord(entity),
    roles: entity.roles.map((role) => ({ ...roleAnswer(role), evidence: evidenceRecord(role.evidence) })),
    events: view.eventsOf(entity.id).map((event) => eventRecord(view, event)),
    quotes: quotesOf(view, entity),
    ties: view.tiesOf(entity.id).map(({ date, evidence, ...tie }) => ({
      ...tie,
      certainty: roundedCertainty(tie.certainty),
      ...(date?.from === undefined ? {} : { start: date.from, end: date.to ?? date.from }),
      evidence: evidence.map(evidenceRecord),
    })),
    joins: joinAnswers(view, entity),
    evidence: entity.introductions.map(evidenceRecord),
  };
}

/** The surest first; those of the first sources where there are very many. */
function joinAnswers(view: IndexView, entity: Entity): JoinAnswer[] {
  const joins = [...view.joinsOf(entity.id)].sort((a, b) => b.certainty - a.certainty);
  return joins.slice(0, MOST_JOINS).map((join) => ({
    reason: reasonText(join),
    certainty: join.certainty,
    evidence: join.evidence().map(evidenceRecord),
  }));
}

const MOST_JOINS = 1000;

function quotesOf(view: IndexView, entity: Entity): EvidenceRecord[] {
  if (entity.kind !== 'person') return [];
  const documents = new Set(view.mentionsOf(entity.id).map((place) => place.document));
  return [...documents].flatMap((document) =>
    document.extraction.quotes
      .filter((quote) => view.entityOf(document, quote.speaker)?.id === entity.id)
      .map((quote) => ({
        ...evidenceRecord({ document, span: quote, sentence: quote }),
        ...locationIn(document, quote),
      })),
  );
}
