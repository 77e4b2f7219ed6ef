import type { Context } from '../../context.ts';
import type { Mention, Role } from '../../extraction.ts';
import { headLines } from '../../lines.ts';
import { isHeading } from '../../writtenDay.ts';
import { INFERRED } from './makeRole.ts';

/** Titles that only bodies have, by their last words; those of states and churches are none. */
const OF_BODIES =
  /(?:\b(?:director|secretary|commissioner)[ -]general|\bgeneral[ -](?:secretary|manager|director|counsel)|\b(?:executive|company) (?:director|secretary|officer|president)|\bdirector|\bchief (?:executive|economist|scientist|curator|of staff|operating officer|financial officer)|\bspokes(?:man|woman|person)|\bCEO|\btreasurer|\bregistrar|\bvice[ -]chancellor|\brector|\beditor[ -]in[ -]chief|\bmanaging director|\blegal adviser)$/i;
/** Titles that bodies have and meetings too, or states. */
const OF_BODIES_NEAR =
  /(?:\bchair(?:man|woman|person)|\bmanager|\bcoach|\bprincipal|\bhead(?:master|mistress|teacher)|\bchief [a-z]+ officer)$/i;
/** Officers of associations, committees and meetings as their minutes, lists and letters name them. */
const OFFICERS =
  /^(?:(?:Hon(?:orary|\.)?|Acting|Deputy|Vice|General|Permanent|Immediate|Past|Assistant|Joint|Co|Site|Branch|Membership|Town|Parish)[ -]*)*(?:Chair(?:man|woman|person)?|Secretary|Treasurer|Rapporteur|Clerk|Registrar|Editor|Manager|Conven[eo]r|Moderator|Librarian)$/;
/** Parts of other bodies, and bodies that report of others. */
const ORGAN =
  /\b(?:assembly|board|cent(?:er|re)|committee|conference|congress|council|court|department|division|faculty|house|parliament|section|senate|unit|courier|dispatch|gazette|journal|magazine|news|reuters|times|herald|post|press|afp|tass|xinhua)\b/i;
/** Tokens at the beginning of a text that tell what it is about. */
const OPENING = 60;

/**
 * Gives bodies to the offices that stand without one: the body of the same office of the same person elsewhere in the
 * document; else, of titles that bodies have, the subject of the sentence before, or the one body that others who bear
 * the title serve; else, in capitals, the body that the document begins with and names most.
 */
export function withBodies(
  context: Context,
  mentions: readonly Mention[],
  roles: readonly Role[],
): readonly Role[] {
  const bodies = new Map<string, number>();
  const ofTitle = new Map<string, Set<number>>();
  for (const role of roles) {
    if (role.organization === undefined) continue;
    if (!bodies.has(keyOf(role))) bodies.set(keyOf(role), role.organization);
    ofTitle.set(lastWords(role), (ofTitle.get(lastWords(role)) ?? new Set()).add(role.organization));
  }
  const nearBody = subjectsOfSentences(context, mentions);
  let issuer: number | undefined | null = null;
  let heading: number | undefined | null = null;
  return roles.map((role) => {
    if (role.organization !== undefined || role.rule === 'role/rank') return role;
    const same = bodies.get(keyOf(role));
    if (same !== undefined) return { ...role, organization: same };
    if (/^\s+(?:of|at|for|in)\s/.test(context.text.slice(role.end, role.end + 6))) return role;
    const isOfBody = OF_BODIES.test(role.title);
    if (
      (OFFICERS.test(role.title) || isPresidentLabel(context, role)) &&
      isListed(context, role) &&
      !namesBody(context, mentions, role)
    ) {
      heading = heading === null ? headingBody(context, mentions) : heading;
      if (heading !== undefined) return { ...role, organization: heading, certainty: INFERRED };
    }
    if (!isOfBody && !OF_BODIES_NEAR.test(role.title)) return role;
    const [others, ...more] = ofTitle.get(lastWords(role)) ?? [];
    const near = nearBody(role) ?? (more.length === 0 ? others : undefined);
    if (near !== undefined) return { ...role, organization: near, certainty: INFERRED };
    if (!isOfBody || !/^\p{Lu}/u.test(role.title)) return role;
    issuer = issuer === null ? issuingBody(context, mentions) : issuer;
    return issuer === undefined ? role : { ...role, organization: issuer, certainty: INFERRED };
  });
}

function keyOf(role: Role): string {
  return `${role.person} ${lastWords(role)}`;
}

function lastWords({ title }: Role): string {
  const words = title.toLowerCase().split(/[\s-]+/);
  return words.slice(-2).join(' ');
}

/** "President: ⟨name⟩" in a letterhead; without the colon it may be a country's. */
function isPresidentLabel({ text }: Context, { title, start }: Role): boolean {
  return /^(?:Vice[ -])?President$/.test(title) && text[start + title.length] === ':';
}

/** In brackets, or on a line that is no sentence: "Present: ⟨name⟩ (Chair)", "⟨name⟩⏎Treasurer". */
function isListed({ text }: Context, { start, end }: Role): boolean {
  if (/^\s*\)/.test(text.slice(end, end + 3))) return true;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  return line.length <= LONGEST_ENTRY && !/[.!?”"]\s*$/.test(line);
}

/** Whether a body is named behind an office, on its line. */
function namesBody({ text }: Context, mentions: readonly Mention[], { end }: Role): boolean {
  const lineEnd = text.indexOf('\n', end);
  let low = 0;
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < mentions.length; at++) {
    const { kind, start } = mentions[at]!;
    if (lineEnd >= 0 && start >= lineEnd) return false;
    if (kind === 'organization') return true;
  }
  return false;
}

const LONGEST_ENTRY = 120;
const HEADING_LINES = 3;

/** The body that stands first in a heading among the first lines: a letterhead, "⟨Body⟩ – Minutes". */
function headingBody(context: Context, mentions: readonly Mention[]): number | undefined {
  const lines = headLines(context.tokens, HEADING_LINES).filter((line) => isHeading(context.tokens, line));
  const bodies = mentions.filter(({ kind, nested }) => kind === 'organization' && !nested);
  const heads = bodies.filter(({ start }) =>
    lines.some(({ first, last }) => {
      const [from, to] = [context.tokens[first]!.start, context.tokens[last - 1]!.end];
      return start >= from && start < to;
    }),
  );
  const [head, ...others] = new Set(heads.map(({ entity }) => entity));
  const counts = countsOf(bodies);
  const isMost = head !== undefined && counts.get(head) === Math.max(...counts.values());
  return isMost && others.length === 0 ? head : undefined;
}

function countsOf(bodies: readonly Mention[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { entity } of bodies) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

/** The body that a document names first, if no other is named more often and it is no organ of another. */
function issuingBody({ tokens, text }: Context, mentions: readonly Mention[]): number | undefined {
  const bodies = mentions.filter(({ kind, nested }) => kind === 'organization' && !nested);
  const counts = countsOf(bodies);
  // Letters that stand once are as likely a country or a file number: "(ISL)", "RNS 44".
  const first = bodies.find(({ entity, surface }) => counts.get(entity)! > 1 || !/^\p{Lu}+$/u.test(surface));
  const end = tokens[Math.min(OPENING, tokens.length) - 1]?.end ?? 0;
  if (first === undefined || first.start > end || ORGAN.test(text.slice(first.start, first.end)))
    return undefined;
  const count = counts.get(first.entity)!;
  return count > 1 && count === Math.max(...counts.values()) ? first.entity : undefined;
}

/**
 * For an office that begins its sentence the body that begins the sentence before, in the same paragraph: "⟨body⟩ is
 * short of cash. Chairman ⟨name⟩ …".
 */
function subjectsOfSentences(
  { sentences, tokens, text }: Context,
  mentions: readonly Mention[],
): (role: Role) => number | undefined {
  const bodies = new Map<number, number>();
  for (const { kind, nested, start, end, entity } of mentions)
    if (kind === 'organization' && !nested && !ORGAN.test(text.slice(start, end))) bodies.set(start, entity);
  return ({ start }) => {
    const number = lastBefore(sentences, start);
    const [sentence, before] = [sentences[number]!, sentences[number - 1]];
    const first = tokens[sentence.first]!;
    const isFirst =
      start === first.start || (first.lower === 'the' && start === tokens[sentence.first + 1]?.start);
    if (!isFirst || first.gap === 'paragraph' || before === undefined) return undefined;
    const subject = tokens[before.first]!.lower === 'the' ? before.first + 1 : before.first;
    return bodies.get(tokens[subject]?.start ?? -1);
  };
}

function lastBefore(sentences: Context['sentences'], offset: number): number {
  let low = 0;
  for (let high = sentences.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle;
  }
  return low;
}
