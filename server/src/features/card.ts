import type { Evidence, SourceDocument } from '../index/model.ts';
import { linkTo, placeText } from './places.ts';

/** Words of a card: plain, strong, or with a link to where a source says so. */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly text: string; readonly document: SourceDocument; readonly offset: number };

export type Line = readonly Piece[];

/** What a hover shows, before it is Markdown or plain text. */
export interface Block {
  readonly kind: 'text' | 'list' | 'quote';
  readonly lines: readonly Line[];
}

/** Words with a link to where a source says so, or plain where none does. */
export function linked(text: string, evidence: Evidence | undefined): Piece {
  return evidence === undefined ? text : { text, document: evidence.document, offset: evidence.span.start };
}

/** A text cut to a length, between words, so that it shows. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

/** A text that begins with a capital. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** Blocks as Markdown without HTML, images or commands; every word from a document is escaped. */
export function renderMarkdown(blocks: readonly Block[]): string {
  const rendered = blocks.map(({ kind, lines }) => {
    const texts = lines.map((line) => line.map(markdownPiece).join(''));
    if (kind === 'list') return texts.map((text) => `- ${text}`).join('\n');
    if (kind === 'quote') return texts.map((text) => `> ${text}`).join('\n>\n');
    return texts.join('  \n');
  });
  return rendered.join('\n\n');
}

/** Blocks as text for a terminal, or for clients without Markdown; evidence as `path:line:column`. */
export function renderPlain(blocks: readonly Block[]): string {
  const rendered = blocks.map(({ kind, lines }) => {
    const prefix = { text: '', list: '- ', quote: '  ' }[kind];
    return lines.map((line) => `${prefix}${line.map(plainPiece).join('')}`).join('\n');
  });
  return rendered.join('\n\n');
}

function markdownPiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  if ('strong' in piece) return `**${escapeMarkdown(piece.strong)}**`;
  return `[${escapeMarkdown(piece.text)}](${linkDestination(piece.document, piece.offset)})`;
}

function plainPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'strong' in piece ? piece.strong : `${piece.text} (${placeText(piece.document, piece.offset)})`;
}

function linkDestination(document: SourceDocument, offset: number): string {
  return linkTo(document, offset).replace(/[()<>\s\\]/g, (character) => encodeUnsafe(character));
}

function encodeUnsafe(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/**
 * Text of a document so that Markdown shows it as it is: no emphasis, links, addresses made to links, HTML,
 * headings, lists or rules come of it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~@|$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^(\s*)([-+#=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
