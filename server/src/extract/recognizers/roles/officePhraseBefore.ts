import { isCapitalized } from '../../../text/tokens.ts';
import { isHyphen } from '../../chunks.ts';
import type { Context } from '../../context.ts';
import { isHonorific } from '../../lexicon.ts';
import type { Named, Names } from './names.ts';
import { isLink, linkBefore, officeBefore, openingBracket } from './officePhrase.ts';

/** Where the words before a name end that may be its office, and what stands between them and the name. */
export interface Lead {
  readonly end: number;
  readonly mark: ',' | '(' | ':' | undefined;
  readonly organization?: number | undefined;
  /** Whether the office is the subject of the sentence: "The rapporteur was ⟨name⟩ of the Tide Office". */
  readonly isSubject?: boolean;
}

/** An office in tokens `start..end`, and the body that it belongs to. */
export interface OfficePhrase {
  readonly start: number;
  readonly end: number;
  readonly owner: Named | undefined;
  readonly rule: string;
}

/** The office that ends where a lead ends: "SCO Secretary-General", "Chair of the Tide Office", "Minister of Health". */
export function officePhraseBefore(context: Context, names: Names, lead: Lead): OfficePhrase | undefined {
  const phrase = innermostPhrase(context, names, lead);
  return phrase === undefined || lead.mark === undefined ? phrase : whoServesIt(context, names, phrase);
}

/** "⟨Special Envoy of the UN Secretary-General⟩, name": who serves the holder of an office is not that holder. */
function whoServesIt(context: Context, names: Names, phrase: OfficePhrase): OfficePhrase {
  const { owner } = phrase;
  const isBeside = owner !== undefined && owner.last <= phrase.start && phrase.start - owner.last <= 1;
  const link = linkBefore(context.tokens, isBeside ? owner.first : phrase.start);
  const start = link === undefined ? undefined : officeBefore(context, names, link);
  return start === undefined
    ? phrase
    : { ...phrase, start, owner: owner ?? ownerBefore(context, names, start) };
}

function innermostPhrase(context: Context, names: Names, { end, mark }: Lead): OfficePhrase | undefined {
  const { tokens } = context;
  const bodyEnd = openingBracket(tokens, end) ?? end;
  const body = names.until(bodyEnd);
  const direct = body?.kind === 'organization' ? undefined : officeBefore(context, names, end);
  if (direct !== undefined) {
    const link = linkBefore(tokens, direct);
    // "the Special Representative of the Secretary-General, ⟨name⟩"
    const longer = link === undefined ? undefined : officeBefore(context, names, link);
    const start = longer ?? direct;
    return { start, end, owner: ownerBefore(context, names, start), rule: 'role/before' };
  }
  if (body?.kind === 'person') return undefined;
  const link = body === undefined ? undefined : linkBefore(tokens, body.first);
  const start = link === undefined ? undefined : officeBefore(context, names, link);
  if (body !== undefined && link !== undefined && start !== undefined) {
    const rule = 'role/of-before';
    if (body.kind === 'organization') return { start, end: link, owner: body, rule };
    return { start, end: bodyEnd, owner: ownerBefore(context, names, start), rule };
  }
  return bodyEnd === end ? fieldBefore(context, names, end, mark !== undefined) : undefined;
}

const LONGEST_FIELD = 12;

/** "Minister of Ports and Waterways ⟨name⟩", "vice president for operations, ⟨name⟩": a field that is no name. */
function fieldBefore(
  context: Context,
  names: Names,
  end: number,
  isSetOff: boolean,
): OfficePhrase | undefined {
  const { tokens } = context;
  for (let at = end - 1; at > 0 && at > end - LONGEST_FIELD; at--) {
    const token = tokens[at]!;
    if (/^(of|for)$/.test(token.lower) && isLink(token)) {
      const start = at === end - 1 ? undefined : officeBefore(context, names, at);
      if (start !== undefined) {
        const body = names.bodyCalled(tokens, at + 1, end);
        const owner = body ?? ownerBefore(context, names, start);
        return { start, end: body === undefined ? end : at, owner, rule: 'role/field-before' };
      }
    }
    if (at < end - 1 && names.until(at + 1)?.kind === 'person') return undefined;
    if (token.lower === 'the' && !isCapitalized(tokens[at + 1])) return undefined;
    const isJoin = /^(and|of|the|for|&|,)$/.test(token.lower) && at < end - 1;
    const isWord = isCapitalized(token) || (isSetOff && token.kind === 'word' && at > end - 4);
    if (!isJoin && !isWord && !isHyphen(token)) return undefined;
    if (isHonorific(token.lower) || token.gap === 'paragraph' || (token.gap === 'line' && !isSetOff))
      return undefined;
  }
  return undefined;
}

const OWNER_TOKENS = 40;

/** "SCO Secretary-General", "the SCO's Secretary General"; "the Bank, through its President". */
function ownerBefore(
  { tokens, sentences, sentenceOf }: Context,
  names: Names,
  start: number,
): Named | undefined {
  const before = tokens[start - 1];
  if (before?.kind === 'possessive' || isHyphen(before))
    return organizationUntil(names, start) ?? organizationUntil(names, start - 1);
  const led = bodyLedBy(tokens, names, start);
  if (led !== undefined) return led;
  // "the Harbour Commission (HC) Director ⟨name⟩"
  const bracket = openingBracket(tokens, start);
  if (bracket !== undefined) return organizationUntil(names, bracket);
  if (before !== undefined && /^(its|whose)$/.test(before.lower)) {
    const { first } = sentences[sentenceOf[start]!]!;
    for (let at = start - 1; at > first && at > start - OWNER_TOKENS; at--) {
      const body = organizationUntil(names, at);
      if (body !== undefined) return body;
    }
    const before = sentences[sentenceOf[start]! - 1];
    const isNear = before !== undefined && tokens[first]!.gap !== 'paragraph';
    const subject = tokens[before?.first ?? start]!.lower === 'the' ? 1 : 0;
    const body = isNear ? names.from(before.first + subject) : undefined;
    if (body?.kind === 'organization') return body;
    const near = isNear ? Math.max(before.first, before.last - OWNER_TOKENS) : 0;
    return isNear ? onlyBodyWithin(names, near, before.last) : undefined;
  }
  return tokens[start]?.gap === 'paragraph' ? undefined : organizationUntil(names, start);
}

/** "the Tide Office, led by its ⟨Director⟩". */
function bodyLedBy(tokens: Context['tokens'], names: Names, start: number): Named | undefined {
  let at = /^(the|its)$/.test(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  if (tokens[at]?.lower !== 'by' || !/^(led|headed|chaired|run)$/.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  at -= 2;
  while (/^(which|is|was|are|,)$/.test(tokens[at]?.lower ?? '')) at--;
  return organizationUntil(names, at + 1);
}

/** The one body that is named in tokens `first..last`. */
function onlyBodyWithin(names: Names, first: number, last: number): Named | undefined {
  let only: Named | undefined;
  for (let at = first; at < last; at++) {
    const name = names.from(at);
    if (name?.kind !== 'organization') continue;
    if (only !== undefined && only.entity !== name.entity) return undefined;
    only = name;
  }
  return only;
}

/** The body whose name ends before a token. */
export function organizationUntil(names: Names, end: number): Named | undefined {
  const name = names.until(end);
  return name?.kind === 'organization' ? name : undefined;
}
