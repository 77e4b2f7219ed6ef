import { pushTo } from '../index/collections.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import { GIVEN } from '../index/corrections.ts';
import type { Join } from '../index/joins.ts';
import type { Entity, Evidence, SourceDocument } from '../index/model.ts';
import { type Block, capitalized, type Line, linked, type Piece, shortened } from './card.ts';
import { oneLine, placeText } from './places.ts';
import { kindText } from './symbols.ts';

/** Why a name in one document is held for a name in another, as a reader is told. */
const texts: Readonly<Record<Join['reason'], string>> = {
  'canonical name': 'named so first',
  'same name': 'the same name',
  'same name and office': 'the same name and office',
  'same name and body': 'the same name, of the same body',
  'same name and country': 'the same name, in the same country',
  'same name and company': 'the same name, in like company',
  'word order': 'the same words in another order',
  translation: 'the same name in another language',
  misspelling: 'one letter off the usual spelling',
  'fuller name': 'one is the other in full',
  'fuller name and office': 'one is the other in full, in the same office',
  'fuller name and company': 'one is the other in full, in like company',
  surname: 'a surname or initials that fit nobody else',
  'surname and company': 'a surname or initials that fit others too, in like office or company',
  acronym: 'an acronym of this name alone',
  'acronym and company': 'an acronym that others have too, in like company',
  initials: 'an acronym of the initials of this name alone',
  'same acronym': 'the same acronym, which no source explains',
  owner: 'the same words, put in another way',
  'owner named beside it': 'the same name, where its owner is spoken of',
  'only one known': 'the only one of this name',
  'called after it': 'called after what it inquires into, or after its chair',
  'part of the name': 'a part of the name, in like company',
  'well-known body': 'a well-known body (not from your sources)',
  'dossier.yml': `from ${GIVEN}`,
};

/** A join less certain than this is called inferred. */
const SURE = 0.95;
/** Joins that are listed for one reason. */
const MOST_JOINS = 5;
const LONGEST = 80;

/** "the same name and office" */
export function reasonText({ reason }: Join): string {
  return texts[reason];
}

/** "the same name and office (0.99)" */
function joinText({ reason, certainty }: Join): string {
  return certainty === 1 ? texts[reason] : `${texts[reason]} (${certainty.toFixed(2)})`;
}

/** Names that no document ties to the entity for sure, each with the likeliest join of a document that uses it. */
export function inferredNames(view: IndexView, { id }: Entity): Map<string, Join> {
  const best = new Map<string, Join>();
  for (const join of view.joinsOf(id)) {
    for (const { surface } of join.node.spellings) {
      if (join.certainty > (best.get(surface)?.certainty ?? 0)) best.set(surface, join);
    }
  }
  return new Map([...best].filter(([, { certainty }]) => certainty < SURE));
}

/** Why all that the documents call an entity is held for one: by reason, the surest first. */
export function explain(view: IndexView, entity: Entity): Block[] {
  const groups = new Map<string, Join[]>();
  const joins = [...view.joinsOf(entity.id)].sort((a, b) => b.certainty - a.certainty);
  for (const join of joins) pushTo(groups, joinText(join), join);
  return [
    { kind: 'text', lines: [[{ strong: entity.canonical }, ` · ${kindText(entity.kind)}`]] },
    ...[...groups].flatMap(([text, group]): Block[] => [
      { kind: 'text', lines: [[capitalized(text)]] },
      { kind: 'list', lines: linesOf(group) },
    ]),
  ];
}

/** The words of both sides of each join, linked to where they stand, and how many more there are. */
function linesOf(joins: readonly Join[]): Line[] {
  const lines = joins.slice(0, MOST_JOINS).map((join): Line => {
    return join.evidence().flatMap((evidence, at) => [at === 0 ? '' : ', ', wordsOf(evidence)]);
  });
  const more = joins.length - lines.length;
  return more > 0 ? [...lines, [`and ${more} more`]] : lines;
}

function wordsOf(evidence: Evidence): Piece {
  const { start, end } = evidence.span;
  return linked(shortened(oneLine(evidence.document.text.slice(start, end)), LONGEST), evidence);
}

/** For a drawing of a source: which entity each of its local entities is, and why, unless it bears the first name of it. */
export function joinsIn(view: IndexView, document: SourceDocument): string[] {
  return document.extraction.entities.map((_, local) => {
    const entity = view.entityOf(document, local);
    const join =
      entity &&
      view.joinsOf(entity.id).find(({ node }) => node.document === document && node.local === local);
    const other = join?.evidence().at(-1);
    if (entity === undefined || other === undefined || other.document === document) return '';
    const place = placeText(other.document, other.span.start);
    return `${oneLine(entity.canonical)} by ${joinText(join!)}, as in ${place}`;
  });
}
