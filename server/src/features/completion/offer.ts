import { type CompletionItem, CompletionItemKind, type TextEdit } from 'vscode-languageserver-types';
import type { Entity } from '../../index/model.ts';
import type { Span } from '../../text/span.ts';
import { type Note, rangeInNote } from '../note.ts';
import type { NoteDate } from '../noteDate.ts';

/** A text that somebody may want instead of what is typed. */
export interface Offer {
  /** What the list shows, where that is not the text. */
  readonly label?: string;
  readonly text: string;
  /** What it replaces; empty at the cursor. */
  readonly span: Span;
  readonly kind: CompletionItemKind;
  /** What it is: "person". */
  readonly detail: string;
  /** What tells it apart, at the right edge of the list. */
  readonly description: string;
  readonly data: CompletionData;
  /** What else changes when it is taken. */
  readonly additionalEdits?: readonly TextEdit[];
  /** Characters that take it and are written behind it. */
  readonly commitCharacters?: readonly string[];
}

/** What an item carries to `completionItem/resolve`: an entity with the date of the note, an event, or a source's URI. */
export type CompletionData =
  | { readonly id: string; readonly moment?: NoteDate }
  | { readonly event: string }
  | { readonly source: string };

/** An offer as LSP has it; `rank` is its place in the list. */
export function completionItem(note: Note, offer: Offer, rank: number): CompletionItem {
  const { text, span, kind, detail, description, data, commitCharacters, additionalEdits = [] } = offer;
  const typed = note.text.slice(span.start, span.end);
  return {
    label: offer.label ?? text,
    ...(description === '' ? {} : { labelDetails: { description } }),
    kind,
    detail,
    // The server has matched, slips included; the editor shall not filter that away.
    filterText: typed === '' ? text : typed,
    sortText: String(rank).padStart(4, '0'),
    textEdit: { range: rangeInNote(note, span), newText: text },
    ...(additionalEdits.length === 0 ? {} : { additionalTextEdits: [...additionalEdits] }),
    ...(commitCharacters === undefined ? {} : { commitCharacters: [...commitCharacters] }),
    data,
  };
}

export function kindOf(entity: Entity): CompletionItemKind {
  return entity.kind === 'person' ? CompletionItemKind.Constant : CompletionItemKind.Module;
}
