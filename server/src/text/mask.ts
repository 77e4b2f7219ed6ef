import { readFrontMatter } from './frontMatter.ts';
import type { Span } from './span.ts';

/** How a text is marked up: what `maskMarkup` has to look for. */
export type Markup = 'plain' | 'markdown' | 'html';

/** Tokens read this as an empty line, and line tables do not see it. */
const PARAGRAPH = '\u2029';

const URL = /\b(?:https?|ftp|file|mailto):[^\s<>"'`()[\]]+|\bwww\.[^\s<>"'`()[\]]+/gi;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g;
const HTML_COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const TAG = /<\/?[a-z][^<>]*>|<[!?][a-z][^<>]*>/gi;
const BLOCK_TAG =
  /^<\/?(?:p|div|h[1-6]|li|ul|ol|table|tr|t[dh]|br|hr|section|article|header|footer|title|blockquote|pre|d[ltd])\b/i;
const SILENT_ELEMENT = /<(script|style|noscript|template|svg)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const CHARACTER_REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/gi;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LINK_TARGET_LIMIT = 500;

/**
 * Blanks what is not prose, keeping every offset and line: front matter, URLs and e-mail addresses; in Markdown
 * also code, comments, tags and link targets; in HTML all tags, scripts and comments. Linear in the text.
 */
export function maskMarkup(text: string, markup: Markup): string {
  if (markup === 'html') return maskHtml(text);
  const frontMatter: Span = { start: 0, end: readFrontMatter(text).end };
  const withoutHead = blank(text, [frontMatter]);
  if (markup === 'plain') return maskAddresses(withoutHead);
  const withoutBlocks = blankMatches(blank(withoutHead, fencedBlocks(withoutHead)), HTML_COMMENT);
  const withoutCode = blank(withoutBlocks, codeSpans(withoutBlocks));
  return maskAddresses(blankMatches(blank(withoutCode, linkTargets(withoutCode)), TAG));
}

function maskHtml(text: string): string {
  const silent = blankMatches(blankMatches(text, HTML_COMMENT), SILENT_ELEMENT);
  const untagged = silent.replace(TAG, (tag) => {
    return BLOCK_TAG.test(tag) ? PARAGRAPH + blankOut(tag.slice(1)) : blankOut(tag);
  });
  return maskAddresses(untagged.replace(CHARACTER_REFERENCE, characterOf));
}

function maskAddresses(text: string): string {
  return blankMatches(blankMatches(text, URL), EMAIL);
}

/** The character that a reference stands for, filled up to the reference's length. */
function characterOf(reference: string): string {
  const known: Record<string, string> = {
    '&amp;': '&',
    '&quot;': '"',
    '&apos;': "'",
    '&rsquo;': '’',
    '&lsquo;': '‘',
    '&ldquo;': '“',
    '&rdquo;': '”',
    '&ndash;': '–',
    '&mdash;': '—',
    '&#39;': "'",
  };
  return (known[reference] ?? '').padEnd(reference.length);
}

function fencedBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  let open: { start: number; mark: string } | undefined;
  let start = 0;
  while (start < text.length) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak;
    const line = text.slice(start, Math.min(end, start + 200));
    const mark = FENCE.exec(line)?.[1];
    if (open === undefined) {
      if (mark !== undefined) open = { start, mark };
    } else if (mark?.startsWith(open.mark) && line.trim() === mark) {
      blocks.push({ start: open.start, end });
      open = undefined;
    }
    start = end + 1;
  }
  if (open !== undefined) blocks.push({ start: open.start, end: text.length });
  return blocks;
}

/** Code between runs of equally many backticks, within a paragraph. */
function codeSpans(text: string): Span[] {
  const runs = [...text.matchAll(/`+|\n[ \t]*\r?\n/g)];
  const nextOfLength = new Map<number, number>();
  const closing = new Int32Array(runs.length).fill(-1);
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i]![0];
    if (run.startsWith('`')) {
      closing[i] = nextOfLength.get(run.length) ?? -1;
      nextOfLength.set(run.length, i);
    } else {
      nextOfLength.clear();
    }
  }
  const spans: Span[] = [];
  for (let i = 0; i < runs.length; i++) {
    const close = closing[i]!;
    if (close === -1) continue;
    spans.push({ start: runs[i]!.index, end: runs[close]!.index + runs[close]![0].length });
    i = close;
  }
  return spans;
}

/** What follows `](` up to its closing bracket on the same line, and what follows `[label]:`. */
function linkTargets(text: string): Span[] {
  const targets: Span[] = [];
  let behind = 0;
  for (const match of text.matchAll(/\]\(|^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:/gm)) {
    if (match.index < behind) continue;
    const start = match.index + match[0].length;
    const end = match[0] === '](' ? closingBracket(text, start) : lineEnd(text, start);
    if (end === undefined) continue;
    targets.push({ start: match[0] === '](' ? match.index : start, end });
    behind = end;
  }
  return targets;
}

function closingBracket(text: string, from: number): number | undefined {
  let depth = 1;
  for (let i = from; i < text.length && i < from + LINK_TARGET_LIMIT; i++) {
    const character = text.charAt(i);
    if (character === '\n') return undefined;
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth === 0) return i + 1;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Blanks sorted, disjoint spans. */
function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), blankOut(text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function blankMatches(text: string, pattern: RegExp): string {
  return text.replace(pattern, blankOut);
}

function blankOut(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
