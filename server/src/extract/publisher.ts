import { nameKey } from '../text/fold.ts';
import { normalizeSpace } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { findDateline } from './dateline.ts';
import type { LocalEntity, Mention, SourcePublisher } from './extraction.ts';
import { isPlaceName } from './lexicon.ts';

/** What a publisher is read from beside the text. */
interface Read {
  readonly context: Context;
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
}

/**
 * Who published a document, with the reason for it, in this order of trust: a line that says so, the agency of the
 * dateline, the body over or about which a release is, the head of a periodical, the notice of copyright. Undefined
 * when nothing tells. What front matter says is not read here.
 */
export function findPublisher(read: Read): SourcePublisher | undefined {
  const lines = linesOf(read.context.text);
  return (
    fromLabel(read, lines) ??
    fromAgency(read) ??
    fromRelease(read, lines) ??
    fromMasthead(read, lines) ??
    fromCopyright(read, lines)
  );
}

const HEAD = 8;
const TAIL = 8;
const LONGEST = 200;

/** The first and the last lines that hold any text, without blanks around it. */
function linesOf(text: string): { head: Span[]; tail: Span[] } {
  const all = [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => {
    return { start: index, end: index + line.trimEnd().length };
  });
  const lines = all.filter(({ start, end }) => end - start <= LONGEST);
  const [first, last] = [all[HEAD], all.at(-TAIL)];
  return {
    head: lines.filter(({ start }) => first === undefined || start < first.start),
    tail: lines.filter(({ start }) => last === undefined || start >= last.start),
  };
}

type Lines = ReturnType<typeof linesOf>;

const LABEL =
  /^(?:publisher|source|(?:published|issued|released|distributed) (?:by|on behalf of))\s?:?\s+(?:the )?/i;
const DESK =
  '(?:[Pp]ress|PRESS|Information|INFORMATION|News|NEWS|Communications?|Media|MEDIA) (?:[Ss]ervice|SERVICE|[Oo]ffice|OFFICE|[Dd]epartment|Bureau|[Cc]ent(?:re|er))';
/** "Press Service of the President of Arvania", "Garda Press Office"; not a "Press Office" of nobody. */
const SERVICE = new RegExp(
  `^(?:${DESK} (?:of|at) (?:the )?\\p{Lu}[^.:;,]{3,80}|(?!The |Public )\\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}[\\p{L}’'.-]*){0,5} ${DESK})$`,
  'u',
);

/** "Corporate Communications, HLA": whose it is stands behind it. */
const OWN_DESK =
  /^(?:corporate|external|public|press|media|group)\s(?:affairs|communications?|relations|information|office)$/i;

function bodyBehind({ mentions }: Read, { end }: Span, line: Span): Span | undefined {
  return mentions.find(
    (mention) => mention.kind === 'organization' && mention.start >= end && mention.end <= line.end,
  );
}

/** "Published by the Harbour Lights Authority", "Press Service of the President of Arvania". */
function fromLabel(read: Read, { head, tail }: Lines): SourcePublisher | undefined {
  for (const line of [...head, ...tail]) {
    const words = textOf(read, line);
    const label = LABEL.exec(words)?.[0];
    const named = label === undefined ? undefined : nameAt(read, line.start + label.length, line.end);
    const isDesk = named !== undefined && OWN_DESK.test(textOf(read, named));
    const owner = isDesk ? bodyBehind(read, named, line) : undefined;
    if (named !== undefined && (!isDesk || owner !== undefined))
      return published(read, owner ?? named, 'label');
    if (SERVICE.test(words)) return published(read, line, 'label');
  }
  return undefined;
}

/** "MOSCOW (Reuters) –", "LAS PALMAS, March 9 (ANS) --". */
function fromAgency(read: Read): SourcePublisher | undefined {
  const { tokens, text } = read.context;
  const dateline = findDateline(read.context);
  if (dateline === undefined) return undefined;
  const words = tokens.slice(0, dateline.last).map((token) => token.text);
  const close = words.lastIndexOf(')');
  const open = words.lastIndexOf('(', close);
  if (open < dateline.first || close - open < 2 || close - open > 5) return undefined;
  const span = { start: tokens[open + 1]!.start, end: tokens[close - 1]!.end };
  const agency = text.slice(span.start, span.end);
  const isName = /^\p{Lu}[\p{L}’'.-]{1,30}(?: \p{Lu}[\p{L}’'.-]{1,30}){0,3}$/u.test(agency);
  const isBeforeDash = /^[-–—‒―]$/.test(words[close + 1] ?? '');
  if (!isName || !isBeforeDash || NO_AGENCY.test(agency) || isPlaceName(agency.toLowerCase()))
    return undefined;
  return isAtPlace(read, dateline.place) ? published(read, span, 'agency') : undefined;
}

/** What wires put into brackets beside their name. */
const NO_AGENCY = /^(?:Adds|Bulletin|Corrects|Delayed|Exclusive|Flash|Lead|Special|Staff|Updated?|Urgent)\b/;

/** Nobody's name: "Ehud Olmert (Kadima) –" is a list. */
function isAtPlace({ mentions }: Read, place: Span | undefined): boolean {
  if (place === undefined) return false;
  return !mentions.some(({ kind, start, end }) => kind !== 'place' && start < place.end && end > place.start);
}

const RELEASE =
  /^(?:for immediate release|embargoed|(?:press|media|news) (?:release|statement)|(?:public )?(?:press|information|media) (?:service|office)$)/i;

/** The body whose name is a line over a release, or about which its foot tells: "About the Harbour Lights Authority". */
function fromRelease(read: Read, { head, tail }: Lines): SourcePublisher | undefined {
  if (!head.some((line) => RELEASE.test(textOf(read, line)))) return undefined;
  const above = head.map((line) => bodyOf(read, line)).find((body) => body !== undefined);
  if (above !== undefined) return published(read, above, 'release');
  const about = tail.flatMap((line) => {
    const label = /^about (?:the )?/i.exec(textOf(read, line))?.[0];
    return label === undefined ? [] : (nameAt(read, line.start + label.length, line.end) ?? []);
  });
  return about.length === 1 ? published(read, about[0]!, 'release') : undefined;
}

const ISSUE = /\b(?:vol(?:ume)?\.? ?\d|no\.? ?\d|issue \d|\d{4}$)/i;

/** The first line where it is a body's name and the next tells which issue: "THE PORT HERALD", "Vol. 3, No. 12". */
function fromMasthead(read: Read, { head }: Lines): SourcePublisher | undefined {
  const [first, second] = head;
  if (first === undefined || second === undefined || !ISSUE.test(textOf(read, second))) return undefined;
  const body = bodyOf(read, first);
  return body === undefined ? undefined : published(read, body, 'masthead');
}

const COPYRIGHT =
  /^(?:(?:copyright\s?)?(?:©|\(c\)(?=\s?\d{4}))|copyright)\s?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s?(?:by )?(?:the )?/i;

/** "© 2031 Harbour Lights Authority. All rights reserved." */
function fromCopyright(read: Read, { head, tail }: Lines): SourcePublisher | undefined {
  for (const line of [...tail, ...head]) {
    const notice = COPYRIGHT.exec(textOf(read, line))?.[0];
    const named = notice === undefined ? undefined : nameAt(read, line.start + notice.length, line.end);
    if (named !== undefined) return published(read, named, 'copyright');
  }
  return undefined;
}

/** The organisation that a line is, its article aside. */
function bodyOf(read: Read, line: Span): Span | undefined {
  const article = /^the /i.exec(textOf(read, line))?.[0].length ?? 0;
  return read.mentions.find(
    ({ kind, start, end }) =>
      kind === 'organization' && start <= line.start + article && start >= line.start && end === line.end,
  );
}

/** The organisation that begins at an offset, else the capitalised words there, if no person bears them. */
function nameAt(read: Read, start: number, end: number): Span | undefined {
  const known = read.mentions.find(
    (mention) => mention.start === start && mention.end <= end && !mention.nested,
  );
  if (known !== undefined) return known.kind === 'organization' ? known : undefined;
  const words = CAPITALIZED.exec(read.context.text.slice(start, end))?.[0];
  return words === undefined ? undefined : { start, end: start + words.length };
}

const CAPITALIZED =
  /^\p{Lu}[\p{L}\p{N}’'&-]*(?:(?: (?:of|for|and|the|&|de|du|des)){0,2} \p{Lu}[\p{L}\p{N}’'&-]*){1,8}(?=[.,;|]|$)/u;

/** A span as a publisher; a name in capitals as the text writes it elsewhere. */
function published(read: Read, { start, end }: Span, reason: SourcePublisher['reason']): SourcePublisher {
  const mention = read.mentions.find((one) => one.start === start && one.end === end);
  const written = normalizeSpace(read.context.text.slice(start, end));
  const known = mention === undefined ? '' : (read.entities[mention.entity]?.name ?? '');
  const name = nameKey(known) === nameKey(written) ? normalizeSpace(known) : written;
  return { name, reason, start, end };
}

function textOf({ context }: Read, { start, end }: Span): string {
  return context.text.slice(start, end);
}
