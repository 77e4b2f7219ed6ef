import type { IndexView } from '../../index/corpusIndex.ts';
import type { SourceDocument } from '../../index/model.ts';
import { contentHash } from '../../text/contentHash.ts';

/** The sources of a corpus by the keys under which they are cited. */
export interface CitationKeys {
  keyOf(document: SourceDocument): string;
  documentOf(key: string): SourceDocument | undefined;
}

const known = new WeakMap<IndexView, CitationKeys>();

/**
 * A key for each source, from its path without the ending: "2031/Harbour news.txt" is `2031-harbour-news`. It stays as long as
 * the path does. Where two paths give the same, or one holds letters that BibTeX does not know, a part of the
 * path's hash tells them apart.
 */
export function citationKeys(view: IndexView): CitationKeys {
  let keys = known.get(view);
  if (keys === undefined) {
    keys = makeKeys(view.documents);
    known.set(view, keys);
  }
  return keys;
}

function makeKeys(documents: readonly SourceDocument[]): CitationKeys {
  const byKey = new Map<string, SourceDocument>();
  const byDocument = new Map<SourceDocument, string>();
  for (const document of documents) {
    const plain = plainKey(document.path);
    const isFree = plain !== undefined && !byKey.has(plain);
    const key = isFree ? plain : `${plain ?? 'source'}-${contentHash(document.uri).slice(0, 8)}`;
    byKey.set(key, document);
    byDocument.set(document, key);
  }
  return {
    keyOf: (document) => byDocument.get(document) ?? plainKey(document.path) ?? 'source',
    documentOf: (key) => byKey.get(key),
  };
}

/** Undefined when the path holds other letters than Latin ones. */
function plainKey(path: string): string | undefined {
  const folded = path
    .replace(/\.[^./]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  if (/[^\p{ASCII}]/u.test(folded.replace(/[^\p{L}]/gu, ''))) return undefined;
  const key = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return key === '' ? undefined : key;
}
