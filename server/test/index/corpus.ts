import { extract } from '../../src/extract/extract.ts';
import { CorpusIndex, type IndexView } from '../../src/index/corpusIndex.ts';
import { type Corrections, noCorrections } from '../../src/index/corrections.ts';
import type { SourceDocument } from '../../src/index/model.ts';

/** Several files in one string, each behind a line `=== path`. */
export function sourcesIn(files: string): SourceDocument[] {
  return files
    .split(/^=== /m)
    .slice(1)
    .map((file) => {
      const end = file.indexOf('\n');
      return source(file.slice(0, end).trim(), file.slice(end + 1));
    });
}

/** A source as the loader would make it. */
export function source(path: string, text: string): SourceDocument {
  return { uri: `file:///${path}`, path, text, extraction: extract({ text, fileName: path }) };
}

/** The view over several files in one string, as the user corrects it. */
export function viewOf(files: string, corrections: Partial<Corrections> = {}): IndexView {
  const index = new CorpusIndex();
  index.correct({ ...noCorrections, ...corrections });
  for (const document of sourcesIn(files)) index.set(document);
  return index.view();
}

/** The entities of a view, a line each: `canonical: alias (kind), …`. */
export function dumpEntities(view: IndexView): string[] {
  return view.entities
    .map(({ canonical, aliases, parent }) => {
      const others = aliases
        .filter((alias) => alias.surface !== canonical)
        .map(({ surface, kind }) => `${surface} (${kind})`);
      const owner = parent === undefined ? '' : ` < ${view.entity(parent.id)!.canonical}`;
      return `${[canonical, ...others.sort()].join(', ')}${owner}`;
    })
    .sort();
}
