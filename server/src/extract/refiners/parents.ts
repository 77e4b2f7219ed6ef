import { covers } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { LocalEntity, Mention } from '../extraction.ts';

/**
 * Finds which body belongs to which, from names that hold other names ("OSCE Conflict Prevention Centre",
 * "Secretariat of the CSTO Parliamentary Assembly", "SCO's Regional Anti-Terrorist Structure"), from "the
 * OSCE and its Transnational Threats Department" and from "the Centre, a body of the Authority".
 */
export function findParents(
  context: Context,
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): LocalEntity[] {
  const parents = new Map<number, NonNullable<LocalEntity['parent']>>();
  mentions.forEach((child, number) => {
    if (child.kind !== 'organization') return;
    const found =
      parentInside(context, mentions, number) ??
      parentBefore(context, mentions, number) ??
      parentBehind(context, mentions, number);
    if (found === undefined || found.entity === child.entity) return;
    const known = parents.get(child.entity);
    if (known === undefined || known.certainty < found.certainty) parents.set(child.entity, found);
  });
  return entities.map((entity, number) => {
    const parent = parents.get(number);
    return parent === undefined || isCircular(parents, number) ? entity : { ...entity, parent };
  });
}

function isCircular(parents: ReadonlyMap<number, { entity: number }>, from: number): boolean {
  let at = parents.get(from)?.entity;
  for (let hops = 0; at !== undefined && hops < 20; hops++) {
    if (at === from) return true;
    at = parents.get(at)?.entity;
  }
  return at !== undefined;
}

type Parent = NonNullable<LocalEntity['parent']>;

/** A nested organisation at the beginning, or behind "of", owns the body whose name it stands in. */
function parentInside(context: Context, mentions: readonly Mention[], number: number): Parent | undefined {
  const outer = mentions[number]!;
  let last: Parent | undefined;
  for (let i = number + 1; i < mentions.length && mentions[i]!.start < outer.end; i++) {
    const inner = mentions[i]!;
    if (inner.kind !== 'organization' || !covers(outer, inner)) continue;
    const evidence = { start: outer.start, end: outer.end };
    if (inner.start === outer.start && !isHyphenAt(context, inner.end))
      return { entity: inner.entity, evidence, certainty: 0.9 };
    if (inner.end === outer.end) last ??= { entity: inner.entity, evidence, certainty: 0.9 };
  }
  return last;
}

function isHyphenAt(context: Context, offset: number): boolean {
  return /[-‐‑–]/.test(context.text.charAt(offset));
}

const OWNER_BEFORE = /^(?:['’]s?\s+|\s+and\s+its\s+|\s*,\s+its\s+|\s+through\s+its\s+)$/u;

/** "the SCO's Regional Anti-Terrorist Structure", "the OSCE and its Transnational Threats Department". */
function parentBefore(context: Context, mentions: readonly Mention[], number: number): Parent | undefined {
  const child = mentions[number]!;
  for (let i = number - 1; i >= 0 && i >= number - 4; i--) {
    const owner = mentions[i]!;
    if (owner.end > child.start || owner.kind !== 'organization') continue;
    if (child.start - owner.end > 20) return undefined;
    const between = context.text.slice(owner.end, child.start);
    if (!OWNER_BEFORE.test(between)) continue;
    return {
      entity: owner.entity,
      evidence: { start: owner.start, end: child.end },
      certainty: between.includes('its') ? 0.75 : 0.85,
    };
  }
  return undefined;
}

/** What a body is called that belongs to another. */
const OWNED_BEHIND =
  /^(?:\s*\([^()]{2,12}\))?(?:\s*,|\s+(?:is|was))\s+(?:(?:itself\s+)?(?:an?|the)\s+(?:\p{L}+\s+)?(?:agency|arm|body|branch|department|division|office|organ|subsidiary|unit|wing)|(?:a\s+)?part)\s+of\s+(?:the\s+)?$/u;

/** "the Harbour Centre (HC), a body of the Harbour Authority", "the Harbour Centre is part of the Harbour Authority". */
function parentBehind(context: Context, mentions: readonly Mention[], number: number): Parent | undefined {
  const child = mentions[number]!;
  const owner = mentions
    .slice(number + 1, number + 4)
    .find(
      ({ start, kind, entity }) => start > child.end && kind === 'organization' && entity !== child.entity,
    );
  if (owner === undefined || owner.start - child.end > 60) return undefined;
  if (!OWNED_BEHIND.test(context.text.slice(child.end, owner.start))) return undefined;
  return { entity: owner.entity, evidence: { start: child.start, end: owner.end }, certainty: 0.9 };
}
