import { overlaps, type Span } from '../text/span.ts';
import type { Context } from './context.ts';
import type { AcronymDefinition, Introduction, LocalEntity, Mention, Role } from './extraction.ts';

const MOST_PER_ENTITY = 3;
/** A headline names people before the text introduces them. */
const IN_TITLE = 2;
/** The text introduces a name where it names it first. */
const FIRST = 0.5;

/** A document of which the names, offices and acronyms are known. */
export interface NamedDocument {
  readonly context: Context;
  readonly title: Span | undefined;
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
  readonly acronyms: readonly AcronymDefinition[];
  readonly roles: readonly Role[];
}

/**
 * The sentences that tell a reader best what each name is: those that define it ("X is an intergovernmental
 * organization"), expand its acronym, give the full name with an office, or just name it in full first.
 */
export function findIntroductions(document: NamedDocument): Introduction[] {
  const { context, title, mentions, entities } = document;
  const told = whatIsTold(document);
  const best = new Map<number, Introduction[]>();
  const seen = new Set<number>();
  for (const mention of mentions) {
    if (mention.kind === 'place') continue;
    const sentence = sentenceAt(context, mention.start);
    let score = scoreOf(context, told, mention, sentence);
    if (title !== undefined && overlaps(title, sentence)) {
      score -= IN_TITLE;
    } else if (!seen.has(mention.entity)) {
      score += FIRST;
      seen.add(mention.entity);
    }
    const list = best.get(mention.entity) ?? [];
    best.set(mention.entity, list);
    const same = list.findIndex((other) => other.sentence.start === sentence.start);
    if (same >= 0 && list[same]!.score >= score) continue;
    list[same < 0 ? list.length : same] = {
      entity: mention.entity,
      sentence: { start: sentence.start, end: sentence.end },
      name: { start: mention.start, end: mention.end },
      score,
    };
  }
  return entities.flatMap((_, entity) =>
    (best.get(entity) ?? [])
      .sort((a, b) => b.score - a.score || a.name.start - b.name.start)
      .slice(0, MOST_PER_ENTITY),
  );
}

function sentenceAt(context: Context, offset: number): { start: number; end: number; first: number } {
  const { sentences } = context;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low]!;
}

const DEFINES =
  /^(?:\s*\([^()]{2,40}\))?\s*,?\s+(?:is|was|are|were)\s+(?:an?|the|one of|established|founded|created|set up|formed)\b/u;
const DESCRIBES = /^(?:\s*\([^()]{2,40}\))?\s*,\s+(?:an?|the|which|who|whose)\s/u;

/** What a document tells of its names, at hand for each mention. */
interface WhatIsTold {
  /** Where the long forms of acronyms begin, and the ends of those that begin there. */
  readonly longForms: ReadonlyMap<number, readonly number[]>;
  readonly rolesOf: ReadonlyMap<number, readonly Role[]>;
}

function whatIsTold({ acronyms, roles }: NamedDocument): WhatIsTold {
  const longForms = new Map<number, number[]>();
  for (const { long } of acronyms)
    longForms.set(long.start, [...(longForms.get(long.start) ?? []), long.end]);
  const rolesOf = new Map<number, Role[]>();
  for (const role of roles) {
    const known = rolesOf.get(role.person);
    if (known === undefined) rolesOf.set(role.person, [role]);
    else known.push(role);
  }
  return { longForms, rolesOf };
}

function scoreOf(
  context: Context,
  { longForms, rolesOf }: WhatIsTold,
  mention: Mention,
  sentence: Span,
): number {
  const behind = context.text.slice(mention.end, Math.min(mention.end + 80, sentence.end));
  let score = mention.alias === 'full' ? 2 : 0;
  if (DEFINES.test(behind)) score += 4;
  else if (DESCRIBES.test(behind)) score += 1.5;
  if (longForms.get(mention.start)?.includes(mention.end)) score += 3;
  if (rolesOf.get(mention.entity)?.some((role) => role.start <= mention.start && mention.end <= role.end))
    score += 3;
  const lastTwo = context.text.slice(Math.max(sentence.start, sentence.end - 2), sentence.end);
  if (!/[.!?]["”’']?$/u.test(lastTwo)) score -= 1.5;
  if (sentence.end - sentence.start > 600) score -= 1;
  return score;
}
