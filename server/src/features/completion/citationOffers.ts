import { CompletionItemKind } from 'vscode-languageserver-types';
import { suffixesOf, typedKeys } from '../../index/completions.ts';
import type { IndexView } from '../../index/corpusIndex.ts';
import { evidenceAt } from '../../index/evidence.ts';
import type { Evidence, SourceDocument } from '../../index/model.ts';
import { PrefixIndex } from '../../index/prefixIndex.ts';
import { finish } from '../../index/steps.ts';
import { footnote, sourceText } from '../citation/cite.ts';
import { claimAt } from '../citation/claim.ts';
import { evidenceFor } from '../citation/evidence.ts';
import { citationKeys } from '../citation/keys.ts';
import { dateOf, titleOf } from '../places.ts';
import type { Offer } from './offer.ts';
import type { Typing } from './typing.ts';

const MOST = 20;
const LONGEST = 100;
/** A citation that is being typed: `[@`, `[see @har`, `[@one; @`, `[^har`. */
const PANDOC = /\[(?:[^\]\n]*[\s;-])?@([\w:.-]*)$/;
const FOOTNOTE = /\[\^([\w:.-]*)$/;

/**
 * Sources for a citation that is being typed, by key or any word of the title; first those that may bear out the
 * sentence. A footnote brings its definition. Undefined where no citation is typed.
 */
export function citationOffers(typing: Typing): Offer[] | undefined {
  const { view, note, offset } = typing;
  const before = note.text.slice(
    Math.max(note.text.lastIndexOf('\n', offset - 1) + 1, offset - LONGEST),
    offset,
  );
  const pandoc = PANDOC.exec(before);
  const typed = pandoc?.[1] ?? FOOTNOTE.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const start = offset - typed.length;
  const supporting = evidenceBefore(typing, start);
  const keys = citationKeys(view);
  const bearing = supporting
    .map(({ document }) => document)
    .filter((source) => isMeant(source, keys.keyOf(source), typed));
  const sources = [...new Set([...bearing, ...sourcesFor(view, typed)])].slice(0, MOST);
  const closing = note.text.charAt(offset) === ']' ? '' : ']';
  return sources.map((source): Offer => {
    const evidence = supporting.find(({ document }) => document === source) ?? firstSentence(source);
    const { label, edits } =
      pandoc === null ? footnote(view, note, evidence) : { label: keys.keyOf(source), edits: [] };
    // An edit must not touch another: at the very end of a note the definition is part of the text itself.
    const isAtEnd = offset === note.text.length;
    return {
      label,
      text: `${label}${closing}${isAtEnd ? edits.map(({ newText }) => newText).join('') : ''}`,
      span: { start, end: offset },
      kind: CompletionItemKind.Reference,
      detail: sourceText(source),
      description: titleOf(source),
      data: { source: source.uri },
      additionalEdits: isAtEnd ? [] : edits,
    };
  });
}

/** What the sentence before the citation says is what it is for. */
function evidenceBefore({ view, note, offset }: Typing, start: number): Evidence[] {
  const lineStart = note.text.lastIndexOf('\n', offset - 1) + 1;
  const before = note.text
    .slice(lineStart, start)
    .replace(/\[[^\]]*$/, '')
    .trimEnd();
  const claim = before === '' ? undefined : claimAt(note, lineStart + before.length);
  return claim === undefined ? [] : evidenceFor(view, note, claim);
}

function isMeant(source: SourceDocument, key: string, typed: string): boolean {
  const [begun = ''] = typedKeys(typed);
  return wordsOf(source, key).some((word) => word.startsWith(begun));
}

function firstSentence(document: SourceDocument): Evidence {
  const [introduction] = document.extraction.introductions;
  const { start, end } = introduction?.sentence ?? document.extraction.sentences[0] ?? { start: 0, end: 0 };
  return evidenceAt(document, { start, end: Math.max(start, end) });
}

const indexes = new WeakMap<IndexView, PrefixIndex<SourceDocument>>();

/** The latest first. */
function sourcesFor(view: IndexView, typed: string): SourceDocument[] {
  let index = indexes.get(view);
  if (index === undefined) {
    const { keyOf } = citationKeys(view);
    const entries = view.documents.flatMap((value) => {
      const score = Number((dateOf(value) ?? '').replaceAll('-', '').padEnd(8, '0'));
      return wordsOf(value, keyOf(value)).map((key) => ({ key, score, value }));
    });
    index = finish(PrefixIndex.of(entries));
    indexes.set(view, index);
  }
  const [begun = ''] = typedKeys(typed);
  return index.startingWith(begun, 3 * MOST).map(({ value }) => value);
}

function wordsOf(source: SourceDocument, key: string): string[] {
  const suffixes = [...suffixesOf(titleOf(source)), ...suffixesOf(key)];
  return [...new Set(suffixes.map((suffix) => suffix.key))];
}
