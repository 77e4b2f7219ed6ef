import type { Context } from '../../context.ts';
import type { Mention, Role } from '../../extraction.ts';

/** Titles that only bodies have, by their last word; those of states and churches are none. */
const OF_BODIES =
  /(?:\b(?:director|secretary|commissioner)[ -]general|\bgeneral[ -](?:secretary|manager|director|counsel)|\bexecutive (?:director|secretary|officer|president)|\bdirector|\bchief (?:executive|economist|scientist|operating officer|financial officer|of staff)|\bspokes(?:man|woman|person)|\bCEO|\btreasurer|\bregistrar|\bvice[ -]chancellor|\brector|\beditor[ -]in[ -]chief|\bmanaging director|\blegal adviser)$/i;
/** Parts of other bodies, and bodies that report of others. */
const ORGAN =
  /\b(?:assembly|board|cent(?:er|re)|committee|conference|congress|council|court|department|division|house|parliament|section|senate|unit|news|reuters|times|herald|post|press|afp|tass|xinhua)\b/i;
/** Tokens at the beginning of a text that tell what it is about. */
const OPENING = 60;

/**
 * Gives bodies to the offices that stand without one: the body of the same office of the same person elsewhere in the
 * document; else, of titles in capitals that only bodies have, the one that the document begins with and names most.
 */
export function withBodies(
  context: Context,
  mentions: readonly Mention[],
  roles: readonly Role[],
): readonly Role[] {
  const bodies = new Map<string, number>();
  for (const role of roles)
    if (role.organization !== undefined && !bodies.has(keyOf(role)))
      bodies.set(keyOf(role), role.organization);
  let issuer: number | undefined | null = null;
  return roles.map((role) => {
    if (role.organization !== undefined || role.rule === 'role/rank') return role;
    const same = bodies.get(keyOf(role));
    if (same !== undefined) return { ...role, organization: same };
    if (/^\s+(?:of|at|for|in)\s/.test(context.text.slice(role.end, role.end + 6))) return role;
    if (!OF_BODIES.test(role.title) || !/^\p{Lu}/u.test(role.title)) return role;
    issuer = issuer === null ? issuingBody(context, mentions) : issuer;
    return issuer === undefined ? role : { ...role, organization: issuer };
  });
}

function keyOf({ person, title }: Role): string {
  const words = title.toLowerCase().split(/[\s-]+/);
  return `${person} ${words.slice(-2).join(' ')}`;
}

/** The body that a document names first, if no other is named more often and it is no organ of another. */
function issuingBody({ tokens, text }: Context, mentions: readonly Mention[]): number | undefined {
  const bodies = mentions.filter(({ kind, nested }) => kind === 'organization' && !nested);
  const [first] = bodies;
  const end = tokens[Math.min(OPENING, tokens.length) - 1]?.end ?? 0;
  if (first === undefined || first.start > end || ORGAN.test(text.slice(first.start, first.end)))
    return undefined;
  const counts = new Map<number, number>();
  for (const { entity } of bodies) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const count = counts.get(first.entity)!;
  return count > 1 && count === Math.max(...counts.values()) ? first.entity : undefined;
}
