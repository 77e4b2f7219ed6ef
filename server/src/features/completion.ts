import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  MarkupKind,
} from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity } from '../index/model.ts';
import { renderMarkdown, renderPlain } from './card.ts';
import { describe } from './describe.ts';
import { type Note, rangeInNote } from './note.ts';
import { officesOf } from './offices.ts';
import { kindText } from './symbols.ts';

const MOST = 30;
/** A name of more words than this is not typed to the end before it is taken. */
const MOST_WORDS = 6;
const LONGEST_PREFIX = 120;
const WORD_START = /(?<![\p{L}\p{N}\p{M}'’-])[\p{L}\p{N}]/gu;

/** What an item carries to `completionItem/resolve`. */
export interface CompletionData {
  readonly id: string;
}

/**
 * Names for what is typed before an offset: the longest run of words there that some name fits is replaced.
 * Nothing in code, links and front matter.
 */
export function completion(view: IndexView, note: Note, offset: number): CompletionList {
  for (const start of prefixStarts(note, offset)) {
    const typed = note.text.slice(start, offset);
    const entities = isWorthAsking(typed) ? view.complete(typed, MOST) : [];
    if (entities.length === 0) continue;
    const range = rangeInNote(note, { start, end: offset });
    const texts = entities.flatMap((entity) => insertions(entity, typed));
    const items = texts.map(({ entity, text }, rank): CompletionItem => {
      return {
        label: text,
        labelDetails: { description: descriptionOf(entity, text) },
        kind: entity.kind === 'person' ? CompletionItemKind.Constant : CompletionItemKind.Module,
        detail: kindText(entity.kind),
        // The server has matched, slips included; the editor shall not filter that away.
        filterText: typed,
        sortText: String(rank).padStart(4, '0'),
        textEdit: { range, newText: text },
        data: { id: entity.id } satisfies CompletionData,
      };
    });
    return { isIncomplete: true, items };
  }
  return { isIncomplete: false, items: [] };
}

/** Adds the documentation to an item; it stays as it is when its entity has gone. */
export function resolveCompletion(
  view: IndexView,
  item: CompletionItem,
  format: 'markdown' | 'plaintext' = 'markdown',
): CompletionItem {
  const id = (item.data as Partial<CompletionData> | undefined)?.id;
  const entity = typeof id === 'string' ? view.entity(id) : undefined;
  if (entity === undefined) return item;
  const blocks = describe(view, entity);
  const kind = format === 'markdown' ? MarkupKind.Markdown : MarkupKind.PlainText;
  const value = format === 'markdown' ? renderMarkdown(blocks) : renderPlain(blocks);
  return { ...item, documentation: { kind, value } };
}

/** Where the words before the offset begin, the farthest first; none where the text is masked. */
function prefixStarts(note: Note, offset: number): number[] {
  const lineStart = Math.max(note.text.lastIndexOf('\n', offset - 1) + 1, offset - LONGEST_PREFIX);
  const before = note.text.slice(lineStart, offset);
  if (before === '' || /\s$/.test(before) || note.masked.charAt(offset - 1) === ' ') return [];
  return [...before.matchAll(WORD_START)]
    .map((match) => lineStart + match.index)
    .filter((start) => note.masked.slice(start, offset) === note.text.slice(start, offset))
    .slice(-MOST_WORDS);
}

/** Two letters, or three where the writer does not begin with a capital: else every word would ask. */
function isWorthAsking(typed: string): boolean {
  return typed.length >= (/^\p{Lu}/u.test(typed) ? 2 : 3);
}

/** The full name, and the acronym too where that is what is being typed. */
function insertions(entity: Entity, typed: string): { entity: Entity; text: string }[] {
  const start = typed.toLowerCase();
  const acronym = entity.aliases.find(
    ({ kind, surface }) => kind === 'acronym' && surface.toLowerCase().startsWith(start),
  );
  const texts = new Set([entity.canonical, ...(acronym === undefined ? [] : [acronym.surface])]);
  return [...texts].map((text) => ({ entity, text }));
}

function descriptionOf(entity: Entity, text: string): string {
  if (text !== entity.canonical) return entity.canonical;
  if (entity.kind === 'person') return officesOf(entity)[0]?.title ?? '';
  return entity.aliases.find(({ kind, surface }) => kind === 'acronym' && surface !== text)?.surface ?? '';
}
