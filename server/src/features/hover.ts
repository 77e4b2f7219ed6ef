import type { Hover } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import { type Block, renderMarkdown, renderPlain } from './card.ts';
import { type CardSize, describe, describeCandidates, usualCard } from './describe.ts';
import { type Note, nameAt, rangeInNote } from './note.ts';
import { noteDateAt } from './noteDate.ts';

/** How a hover is to look. */
export interface HoverStyle extends CardSize {
  readonly format: 'markdown' | 'plaintext';
}

/** Who or what the name at an offset is; undefined where there is none. */
export function hover(
  view: IndexView,
  note: Note,
  offset: number,
  style: HoverStyle = { ...usualCard, format: 'markdown' },
): Hover | undefined {
  const name = nameAt(note, view, offset);
  const [first, ...others] = name?.candidates ?? [];
  if (name === undefined || first === undefined) return undefined;
  const blocks: Block[] =
    others.length === 0
      ? describe(view, first, noteDateAt(note, offset, view), style)
      : describeCandidates(view, name.surface, name.candidates);
  const value = style.format === 'markdown' ? renderMarkdown(blocks) : renderPlain(blocks);
  return { contents: { kind: style.format, value }, range: rangeInNote(note, name) };
}
