import type { EntityKind, Extraction, LocalEntity, Mention } from '../extract/extraction.ts';
import { isAcronymSurface } from '../extract/refiners/nameForms.ts';
import { type Corrections, correctionKey, GIVEN } from './corrections.ts';
import type { SourceDocument } from './model.ts';
import { withExtraction } from './storedDocument.ts';

/** Corrects what documents say; one that no correction concerns is given back as it is. */
export type DocumentCorrector = (document: SourceDocument) => SourceDocument;

/**
 * What is no name goes; kinds become what the user says; a document's one name for two is taken apart; names that
 * the user gives are found where the document writes them. The rest of an extraction follows.
 */
export function documentCorrector(corrections: Corrections): DocumentCorrector {
  const rules = rulesOf(corrections);
  if (rules.ignored.size + rules.kinds.size + rules.apart.size + rules.given.size === 0) {
    return (document) => document;
  }
  const corrected = new WeakMap<SourceDocument, SourceDocument>();
  return (document) => {
    const known = corrected.get(document) ?? correct(document, rules);
    corrected.set(document, known);
    return known;
  };
}

interface Rules {
  readonly ignored: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, EntityKind>;
  /** Names that must not be one with certain others: which of their lists they are in. */
  readonly apart: ReadonlyMap<string, readonly number[]>;
  /** Spellings that are looked for, with the kind of what they name. */
  readonly given: ReadonlyMap<string, EntityKind>;
}

function rulesOf({ ignore, entities, different }: Corrections): Rules {
  const kinds = new Map<string, EntityKind>();
  const given = new Map<string, EntityKind>();
  for (const { kind, canonical, aliases } of entities) {
    for (const name of [canonical, ...aliases]) {
      kinds.set(correctionKey(name), kind);
      given.set(name, kind);
    }
  }
  const apart = new Map<string, number[]>();
  different.forEach((names, list) => {
    for (const key of new Set(names.map(correctionKey))) apart.set(key, [...(apart.get(key) ?? []), list]);
  });
  return { ignored: new Set(ignore.map(correctionKey)), kinds, apart, given };
}

/** An extraction while it is taken apart: entities by number, `undefined` for those that go. */
interface Draft {
  readonly entities: (LocalEntity | undefined)[];
  mentions: Mention[];
}

function correct(document: SourceDocument, rules: Rules): SourceDocument {
  const { extraction } = document;
  const draft: Draft = { entities: [...extraction.entities], mentions: [...extraction.mentions] };
  const steps = [forget, changeKinds, takeApart, findGiven];
  const changed = steps.map((step) => step(document, draft, rules));
  return changed.includes(true) ? withExtraction(document, renumbered(extraction, draft)) : document;
}

function forget(_: SourceDocument, draft: Draft, { ignored }: Rules): boolean {
  if (ignored.size === 0) return false;
  const gone = draft.entities.map(
    (entity) => entity !== undefined && ignored.has(correctionKey(entity.name)),
  );
  const stay = draft.mentions.filter(
    ({ entity, surface }) => !gone[entity] && !ignored.has(correctionKey(surface)),
  );
  if (stay.length === draft.mentions.length) return false;
  const named = new Set(stay.map(({ entity }) => entity));
  draft.entities.forEach((_, local) => {
    if (!named.has(local)) draft.entities[local] = undefined;
  });
  draft.mentions = stay;
  return true;
}

function changeKinds(_: SourceDocument, draft: Draft, { kinds }: Rules): boolean {
  if (kinds.size === 0) return false;
  let hasChanged = false;
  draft.entities.forEach((entity, local) => {
    const kind = entity && kinds.get(correctionKey(entity.name));
    if (entity === undefined || kind === undefined || kind === entity.kind) return;
    const { parent: _, ...rest } = entity;
    draft.entities[local] = { ...rest, kind };
    draft.mentions = draft.mentions.map((mention) =>
      mention.entity === local ? { ...mention, kind } : mention,
    );
    hasChanged = true;
  });
  return hasChanged;
}

/** Of a local entity that bears two names of one list, each but its own name becomes an entity. */
function takeApart(_: SourceDocument, draft: Draft, { apart }: Rules): boolean {
  if (apart.size === 0) return false;
  const before = draft.entities.length;
  const numbers = new Map<string, number>();
  draft.mentions = draft.mentions.map((mention) => {
    const owner = draft.entities[mention.entity];
    const key = correctionKey(mention.surface);
    const ownKey = owner === undefined ? key : correctionKey(owner.name);
    const lists = apart.get(ownKey) ?? [];
    if (owner === undefined || key === ownKey || !apart.get(key)?.some((list) => lists.includes(list))) {
      return mention;
    }
    const id = `${mention.entity} ${key}`;
    const local = numbers.get(id) ?? draft.entities.length;
    if (!numbers.has(id)) draft.entities.push({ kind: owner.kind, name: mention.surface });
    numbers.set(id, local);
    return { ...mention, entity: local, alias: isAcronymSurface(mention.surface) ? 'acronym' : 'full' };
  });
  return draft.entities.length > before;
}

/** Names of the user's, as they are written, where nothing else has been found. */
function findGiven({ text }: SourceDocument, draft: Draft, { given }: Rules): boolean {
  const found: Mention[] = [];
  for (const [name, kind] of given) {
    let local: number | undefined;
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!isWhole(text, start, end) || overlapsAny(draft.mentions, start, end)) continue;
      local ??= localFor(draft, name, kind);
      const alias = isAcronymSurface(name) ? ('acronym' as const) : ('full' as const);
      found.push({ start, end, kind, surface: name, rule: GIVEN, certainty: 1, entity: local, alias });
    }
  }
  if (found.length === 0) return false;
  draft.mentions = [...draft.mentions, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
  return true;
}

function localFor(draft: Draft, name: string, kind: EntityKind): number {
  const key = correctionKey(name);
  const known = draft.mentions.find(
    (mention) => mention.kind === kind && correctionKey(mention.surface) === key,
  );
  return known?.entity ?? draft.entities.push({ kind, name }) - 1;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}

/** Mentions are sorted by start; what overlaps begins before `end`, and the outermost of nested ones first. */
function overlapsAny(mentions: readonly Mention[], start: number, end: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - NESTED), low).some((mention) => mention.end > start);
}

/** How many mentions before a place may reach into it: one and those nested in it. */
const NESTED = 8;

/** The extraction with the draft's entities and mentions; whatever spoke of an entity that is gone goes too. */
function renumbered(extraction: Extraction, draft: Draft): Extraction {
  const numberOf = new Map<number, number>();
  draft.entities.forEach((entity, local) => {
    if (entity !== undefined) numberOf.set(local, numberOf.size);
  });
  const entities = draft.entities.flatMap((entity) => entity ?? []);
  const kindOf = (local: number | undefined) => (local === undefined ? undefined : entities[local]?.kind);
  const person = (local: number) => {
    const number = numberOf.get(local);
    return kindOf(number) === 'person' ? number : undefined;
  };
  const body = (local: number | undefined) => {
    const number = local === undefined ? undefined : numberOf.get(local);
    return kindOf(number) === 'organization' ? number : undefined;
  };
  const some = (locals: readonly number[]) => locals.flatMap((local) => numberOf.get(local) ?? []);
  return {
    ...extraction,
    entities: entities.map((entity) => {
      if (entity.parent === undefined) return entity;
      const { parent, ...rest } = entity;
      const above = body(parent.entity);
      return above === undefined ? rest : { ...rest, parent: { ...parent, entity: above } };
    }),
    mentions: draft.mentions.map((mention) => ({ ...mention, entity: numberOf.get(mention.entity)! })),
    roles: extraction.roles.flatMap(({ organization, ...role }) => {
      const [holder, of] = [person(role.person), body(organization)];
      if (holder === undefined) return [];
      return { ...role, person: holder, ...(of === undefined ? {} : { organization: of }) };
    }),
    events: extraction.events.map((event) => ({
      ...event,
      participants: some(event.participants),
      others: some(event.others),
      parts: event.parts.flatMap(({ entity, part }) =>
        some([entity]).map((number) => ({ entity: number, part })),
      ),
    })),
    ties: extraction.ties.flatMap((tie) => {
      const [from, to] = [numberOf.get(tie.from), numberOf.get(tie.to)];
      return from === undefined || to === undefined ? [] : [{ ...tie, from, to }];
    }),
    quotes: extraction.quotes.flatMap((quote) => {
      const speaker = numberOf.get(quote.speaker);
      return speaker === undefined ? [] : { ...quote, speaker };
    }),
    introductions: extraction.introductions.flatMap((introduction) => {
      const mention = draft.mentions.find(
        ({ start, end }) => start === introduction.name.start && end === introduction.name.end,
      );
      const entity = mention === undefined ? numberOf.get(introduction.entity) : numberOf.get(mention.entity);
      return entity === undefined ? [] : { ...introduction, entity };
    }),
  };
}
