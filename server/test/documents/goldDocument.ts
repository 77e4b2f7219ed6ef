import { isAcronymSurface } from '../../src/extract/refiners/nameForms.ts';
import { normalizeSpace } from '../../src/text/normalize.ts';
import type { GoldDocument } from '../gold/score.mjs';
import type { AnnotatedDocument, AnnotatedMention } from './readDocument.ts';
import type { Facts } from './readFacts.ts';

/**
 * An annotated document as the scorer reads gold. Nested names and short forms are optional. `sharedIds`: ids
 * mean the same in all documents. Where ids are the document's own, a name without one is its own entity, and a
 * short form without one belongs to none.
 */
export function goldDocument(
  name: string,
  document: AnnotatedDocument,
  sharedIds: boolean,
  facts?: Facts,
): GoldDocument {
  const { text } = document;
  const names = document.mentions.filter((mention) => mention.kind !== 'place');
  return {
    name,
    text,
    entities: new Map(),
    mentions: names.map((mention) => ({
      document: name,
      start: mention.start,
      end: mention.end,
      surface: text.slice(mention.start, mention.end),
      kind: mention.kind,
      entity: entityKey(text, mention),
      names: new Set<string>(),
      alts: [],
      optional: Boolean(mention.nested || mention.short),
    })),
    ignore: [],
    acronyms: bracketedAcronyms(text, names).map((pair) => ({ ...pair, document: name })),
    roles: facts?.roles ?? null,
    events: facts?.events ?? null,
    sharedIds,
  };
}

/** What all names of one entity share; `undefined` for a short form that stands for none. */
export function entityKey(text: string, mention: AnnotatedMention): string | undefined {
  const { start, end, kind, id, short } = mention;
  return id ?? (short ? undefined : `${kind} ${normalizeSpace(text.slice(start, end))}`);
}

/** "Long Name (LN)" and "LN (Long Name)", both bearing one id. */
function bracketedAcronyms(
  text: string,
  names: readonly AnnotatedMention[],
): { short: string; long: string }[] {
  const surface = ({ start, end }: AnnotatedMention): string => normalizeSpace(text.slice(start, end));
  return names.flatMap((outside) =>
    names
      .filter(
        (inside) =>
          inside.id !== undefined &&
          inside.id === outside.id &&
          inside.start > outside.end &&
          /^\s*[([](?:the |or )?["“‘']?$/u.test(text.slice(outside.end, inside.start)),
      )
      .map((inside) => [surface(outside), surface(inside)].sort((a, b) => a.length - b.length))
      .filter(([short]) => isAcronymSurface(short!))
      .map(([short, long]) => ({ short: short!, long: long! })),
  );
}
