import { extract } from '../../src/extract/extract.ts';
import type { Extraction, Mention } from '../../src/extract/extraction.ts';
import { annotate, withoutAnnotations } from '../../src/text/annotate.ts';

/** A drawing of names, drawn again from what is found in its text: equal when the extractor is right. */
export function redrawNames(drawing: string): string {
  const text = withoutAnnotations(drawing);
  const extraction = extract({ text, fileName: 'fixture.txt' });
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
