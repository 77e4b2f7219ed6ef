/** What stands above a document between two lines of dashes. */
export interface FrontMatter {
  readonly title?: string;
  readonly publisher?: string;
  /** ISO date, `2019-07-10` or less precise. */
  readonly date?: string;
  /** Offset behind the closing line; 0 when there is no front matter. */
  readonly end: number;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const ENTRY = /^(title|publisher|date)[ \t]*:[ \t]*(.*)$/i;
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\d])/;

/** Reads title, publisher and date from front matter. Anything else in it is skipped; a block that never closes is none. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (opening === null) return { end: 0 };
  const found: Found = {};
  let start = opening[0].length;
  while (start < text.length) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak;
    const line = text.slice(start, end).trimEnd();
    if (CLOSING.test(line)) return { ...found, end };
    const entry = ENTRY.exec(line);
    if (entry !== null) readEntry(found, entry[1]!.toLowerCase(), unquoted(entry[2]!));
    start = end + 1;
  }
  return { end: 0 };
}

type Found = { -readonly [Key in 'title' | 'publisher' | 'date']?: string };

function readEntry(found: Found, key: string, value: string): void {
  if ((key === 'title' || key === 'publisher') && value !== '') found[key] = value;
  const date = key === 'date' ? ISO_DATE.exec(value)?.[0] : undefined;
  if (date !== undefined) found.date = date;
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  const quote = trimmed.charAt(0);
  const isQuoted = trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote);
  return isQuoted ? trimmed.slice(1, -1).trim() : trimmed;
}
