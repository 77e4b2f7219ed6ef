import { normalizeSpace } from '../text/normalize.ts';
import type { Context } from './context.ts';
import { dayRange } from './dates/calendar.ts';
import type { DateExpression, DateInterval, Mention, Role } from './extraction.ts';

/**
 * The offices with the time for which they are held, where the words beside them say so: "from 2015 to 2021", "since
 * 5 May 2010", "(1990–1994)", "became … in 2010", "1 Dec 2021 –" at the head of a row. A date elsewhere in the
 * sentence says nothing of the office. `dates` and `mentions` as the document has them, in its order.
 */
export function withTerms(
  context: Context,
  roles: readonly Role[],
  dates: readonly DateExpression[],
  mentions: readonly Mention[],
): Role[] {
  return roles.map((role) => {
    if (role.rule === 'role/rank') return role;
    const next = firstFrom(dates, role.end);
    const term =
      termInRow(context, role, dates) ??
      termBehind(context, role, dates[next], mentions) ??
      termBefore(context, role, dates[firstFrom(dates, role.start) - 1]);
    return term === undefined ? role : { ...role, term };
  });
}

/** Characters between an office and its dates. */
const LONGEST_GAP = 120;

/** What may stand between an office and its dates, names of bodies and places left out. */
const BESIDE =
  /^(?:[\s,()]|(?:of|for|at|in|to|the|and|its|their|both|a|terms?|period|renewable|once|twice)\b|\w+[ -]years?\b|['’]s?\b)*$/i;
/** ", who took office ⟨on⟩", ", held the post ⟨from⟩": what is told of the office that stands before. */
const GOES_ON =
  /^[\s,]*(?:(?:who|and|will|has|had|have|been|was|is|to) )*(?:(?:stepped|steps) down|stood down|resigned|retired|sworn in|(?:held|holds?|takes?|took|assumed?|assumes|entered|left|leaves)(?: (?:up|upon|over|office|it|(?:the|his|her|this|that) (?:post|office|position|duties|seat|chair)))+)\s*$/i;
/** "until then Director, took over": the office is another. */
const ELSEWHERE = /\b(?:until|till) then\b|\bformer|\bpreviously\b/i;
const ROW_DASH = /^\s*[–—-]/;
const RANGE = /[–—-]|\b(?:to|and|until|till|through)\b/i;
const OPENING =
  /(?:^|[\s,(])((?:(?:with )?effect(?:ive)? )?from|as (?:of|from)|since|until|till|between|in|on|for|[(,])\s*$/i;
/** "X has been", "he served as": the office is told, not named by the way. */
const TELLS =
  /\b(?:is|was|were|been|serv(?:es?|ed)|act(?:s|ed)|work(?:s|ed)|held|head(?:s|ed)|led|chaired|remained)\b/i;
const BEGINS =
  /\b(?:bec[ao]mes?|t(?:ook|akes?|aking) (?:up|over|office)|assum(?:e[sd]?|ing)|sworn in|enter(?:s|ed) (?:upon )?office)\b/i;
const ENDS =
  /\b(?:step(?:s|ped) down|resign(?:s|ed)|retir(?:es|ed)|st(?:ands|ood) down|left office|leaves office)\b/i;

/** Years that an office between commas or brackets lasts at the most: longer ones are a life. */
const LONGEST_TERM = 25;
const DAYS_IN_YEAR = 366;

/** "1 Dec 2021 –   Kwabena Asante": the row begins with the dates. */
function termInRow(
  { text }: Context,
  role: Role,
  dates: readonly DateExpression[],
): DateInterval | undefined {
  if (role.rule !== 'role/heading') return undefined;
  const row = text.lastIndexOf('\n', role.start) + 1;
  const date = dates[firstFrom(dates, row)];
  if (date === undefined || date.end > role.start || text.slice(row, date.start).trim() !== '')
    return undefined;
  // "2009 Portugal; 2015 Morocco (A. Holm)"
  if (text.slice(date.end, role.start).includes(';')) return undefined;
  if (isRange(text, date)) return intervalOf(date);
  const isOpen = ROW_DASH.test(text.slice(date.end, role.start));
  if (isOpen) return beginning(date);
  return date.precision === 'year' ? intervalOf(date) : undefined;
}

/** "Secretary-General of the Tide Office from 2015 to 2021" */
function termBehind(
  { text }: Context,
  role: Role,
  date: DateExpression | undefined,
  mentions: readonly Mention[],
): DateInterval | undefined {
  if (date === undefined || date.start - role.end > LONGEST_GAP) return undefined;
  const gap = withoutNames(text, role.end, date.start, mentions);
  const said = text.slice(role.start, role.end);
  const opening = OPENING.exec(gap);
  const [word, before] = [opening?.[1]?.toLowerCase() ?? '', gap.slice(0, opening?.index ?? gap.length)];
  if (GOES_ON.test(before) && !ELSEWHERE.test(said)) return termOf(text, date, word, before);
  const isBesideTitle = word === '(' || normalizeSpace(said).endsWith(role.title);
  return isBesideTitle && BESIDE.test(before) ? termOf(text, date, word, said) : undefined;
}

/** "From 2015 to 2021 she was Secretary-General", "In 2010 she became Director" */
function termBefore(
  { text }: Context,
  role: Role,
  date: DateExpression | undefined,
): DateInterval | undefined {
  if (date === undefined || date.end > role.start || !/^[\s,]*$/.test(text.slice(date.end, role.start)))
    return undefined;
  const said = text.slice(role.start, role.end);
  const before = text.slice(Math.max(0, date.start - 20), date.start);
  const opening = OPENING.exec(before)?.[1]?.toLowerCase() ?? '';
  const isTold = TELLS.test(said) || BEGINS.test(said) || ENDS.test(said);
  return isTold && !/^[,(]$/.test(opening) ? termOf(text, date, opening, said) : undefined;
}

/** The time that a date gives behind its opening word, `verbs` being how the office is told. */
function termOf(
  text: string,
  date: DateExpression,
  opening: string,
  verbs: string,
): DateInterval | undefined {
  if (isRange(text, date)) {
    const isPlain = /^(?:[(,]|in|on)?$/.test(opening);
    return isPlain && yearsIn(date) > LONGEST_TERM ? undefined : intervalOf(date);
  }
  if (opening === 'until' || opening === 'till') return ending(date);
  if (/from$|^as of$|^since$|^between$/.test(opening)) return beginning(date);
  if (opening === '(' || opening === ',') return undefined;
  if (ENDS.test(verbs)) return ending(date);
  return BEGINS.test(verbs) ? beginning(date) : undefined;
}

function beginning({ from, precision }: DateExpression): DateInterval | undefined {
  return from === undefined ? undefined : { from, precision };
}

function ending({ to, precision }: DateExpression): DateInterval | undefined {
  return to === undefined ? undefined : { to, precision };
}

function intervalOf({ from, to, precision }: DateExpression): DateInterval {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }), precision };
}

/** True for "2015 to 2021", not for "spring 2015". */
function isRange(text: string, { start, end, from, to }: DateExpression): boolean {
  return from !== undefined && to !== undefined && from !== to && RANGE.test(text.slice(start, end));
}

function yearsIn({ from, to }: DateExpression): number {
  const { first, last } = dayRange({ from: from!, to: to!, precision: 'day' });
  return (last - first) / DAYS_IN_YEAR;
}

/** The text between two offsets, names of bodies and places blanked, with their acronyms in brackets. */
function withoutNames(text: string, start: number, end: number, mentions: readonly Mention[]): string {
  let rest = '';
  let at = start;
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) {
    const { kind, start: from, end: to } = mentions[i]!;
    if (kind === 'person' || from < at || to > end) continue;
    rest += `${text.slice(at, from)} `;
    at = to;
  }
  return (rest + text.slice(at, end)).replace(/\(\s*\)/g, ' ');
}

/** The number of the first span that begins at or after an offset; the spans are in order. */
function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
