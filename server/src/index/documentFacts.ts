import type { SourceDocument } from './model.ts';
import { nodesOf } from './nodes.ts';
import { personFacts } from './personFacts.ts';

const known = new WeakMap<SourceDocument, string>();

/**
 * All that who is who depends on in a document, as one text: names, offices, bodies above bodies, places, the year.
 * Where it is the same before and after an edit, everybody is who they were.
 */
export function documentFacts(document: SourceDocument): string {
  const facts = known.get(document) ?? readFacts(document);
  known.set(document, facts);
  return facts;
}

function readFacts(document: SourceDocument): string {
  const { date, entities, mentions, roles } = document.extraction;
  const nodes = nodesOf(document).map((node) => [
    node.local,
    node.kind,
    [...node.keys],
    [...node.weakKeys],
    [...node.acronyms],
    node.mentions.length,
    personFacts(node),
  ]);
  const places = entities.map(({ kind, name, parent }) => [kind === 'place' ? name : '', parent?.entity]);
  const countries = mentions.filter(({ kind }) => kind === 'place').map(({ surface }) => surface);
  const offices = roles.map(({ person, title, organization }) => [person, title, organization]);
  return JSON.stringify([date?.from, nodes, places, countries, offices]);
}
