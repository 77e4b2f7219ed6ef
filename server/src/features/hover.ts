import type { Hover } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import { type Block, renderMarkdown, renderPlain } from './card.ts';
import { describe, describeCandidates } from './describe.ts';
import { type Note, nameAt, rangeInNote } from './note.ts';
import { noteDateAt } from './noteDate.ts';

/** Who or what the name at an offset is; undefined where there is none. */
export function hover(
  view: IndexView,
  note: Note,
  offset: number,
  format: 'markdown' | 'plaintext' = 'markdown',
): Hover | undefined {
  const name = nameAt(note, view, offset);
  const [first, ...others] = name?.candidates ?? [];
  if (name === undefined || first === undefined) return undefined;
  const blocks: Block[] =
    others.length === 0
      ? describe(view, first, noteDateAt(note, offset))
      : describeCandidates(view, name.surface, name.candidates);
  const value = format === 'markdown' ? renderMarkdown(blocks) : renderPlain(blocks);
  return { contents: { kind: format, value }, range: rangeInNote(note, name) };
}
