import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract.ts';
import type { Extraction, Mention } from '../../src/extract/extraction.ts';
import { loadTagger, type Tagger } from '../../src/extract/tagger/tagger.ts';
import { annotate, withoutAnnotations } from '../../src/text/annotate.ts';

/** The tagger with the model that ships, for tests of rules and model together. */
export const tagger = loadTagger(readFileSync(join(import.meta.dirname, '../../model/names.bin')));

/** A drawing of names, drawn again from what is found in its text: equal when the extractor is right. */
export function redrawNames(drawing: string, model?: Tagger): string {
  const text = withoutAnnotations(drawing);
  const extraction = extract({ text, fileName: 'fixture.txt' }, model);
  return annotate(
    text,
    extraction.mentions
      .filter((mention) => mention.kind !== 'place')
      .map((mention) => ({ start: mention.start, end: mention.end, label: labelOf(mention, extraction) })),
  );
}

function labelOf(mention: Mention, extraction: Extraction): string {
  const { name } = extraction.entities[mention.entity]!;
  return name === mention.surface ? mention.kind : `${mention.kind} = ${name}`;
}

/** The offices that a text gives, a line each: `person: title, organization`. */
export function rolesIn(text: string): string[] {
  const { roles, entities } = extract({ text, fileName: 'fixture.txt' });
  return roles.map(({ person, title, organization }) => {
    const body = organization === undefined ? '-' : entities[organization]!.name;
    return `${entities[person]!.name}: ${title}, ${body}`;
  });
}
