import type { Context } from '../../context.ts';
import type { Mention, Role } from '../../extraction.ts';
import type { NameSpan } from '../../refiners/overlaps.ts';
import { complementBehind } from './complementBehind.ts';
import { makeRole } from './makeRole.ts';
import type { Names } from './names.ts';
import { behindBracket, officeFrom } from './officePhrase.ts';
import { inSingular } from './sharedOffice.ts';

const LONGEST_HEADING = 24;
const LONGEST_ROW = 16;

/** What heads programmes and lists of guests. */
const GUESTS = /^(?:speaker|member|delegate|representative|expert|candidate|presenter|editor)s?$/;

/** An office that has its line for itself, in tokens `start..end`; the rows stand under `last`, up to the next empty line. */
interface Heading {
  readonly start: number;
  readonly end: number;
  readonly last: number;
  readonly body: number | undefined;
}

/** The offices of lists of holders: "Directors of the Tide Office⏎1990–1994  ⟨name⟩⏎1994–  ⟨name⟩". A row begins with a date. */
export function rolesUnderHeadings(
  context: Context,
  names: Names,
  spans: readonly NameSpan[],
  mentions: readonly Mention[],
): Role[] {
  const { tokens } = context;
  const roles: Role[] = [];
  let at = 0;
  let heading: Heading | undefined;
  spans.forEach((person, number) => {
    if (person.kind !== 'person' || person.nested) return;
    for (; at <= person.first; at++)
      if (at === 0 || tokens[at]!.gap === 'paragraph') heading = headingFrom(context, names, at);
    if (heading === undefined || !isInDatedRow(context, heading, person.first)) return;
    const { start, end, body } = heading;
    const role = makeRole(context, person, mentions[number]!, start, end, body, 'role/heading');
    roles.push({ ...(inSingular(role) ?? role), rule: 'role/heading', start: person.start, end: person.end });
  });
  return roles;
}

/** The heading that begins at a token: "B. Deputy Directors of the Tide Office (since 1990)". */
function headingFrom(context: Context, names: Names, first: number): Heading | undefined {
  const { tokens } = context;
  let last = first + 1;
  while (last < tokens.length && last < first + LONGEST_HEADING && tokens[last]!.gap !== 'line') last++;
  if (tokens[last]?.gap !== 'line') return undefined;
  let start = first;
  if (/^(?:\p{Lu}\.?|\p{Nd}+)$/u.test(tokens[first]!.text)) start += tokens[first + 1]?.text === '.' ? 2 : 1;
  const head = officeFrom(tokens, names, start, last, true) ?? officeFrom(tokens, names, start, last);
  if (head === undefined || GUESTS.test(tokens[head]!.lower)) return undefined;
  const opening = { first: start, last };
  const { titleEnd, phraseEnd, body } = complementBehind(context, names, head, opening, undefined);
  const end = behindBracket(tokens, Math.max(titleEnd, phraseEnd));
  return end < last ? undefined : { start, end: titleEnd, last, body };
}

function isInDatedRow({ tokens }: Context, { last }: Heading, person: number): boolean {
  for (let at = person; at >= last && at > person - LONGEST_ROW; at--) {
    if (tokens[at]!.gap !== 'line') continue;
    return tokens[at]!.kind === 'number' || /\p{Nd}/u.test(tokens[at + 1]?.text ?? '');
  }
  return false;
}
