import type { Context } from '../context.ts';
import type { Mention, Role } from '../extraction.ts';
import { isTrade } from '../lexicon.ts';
import type { NameSpan } from '../refiners/overlaps.ts';
import { Names } from './roles/officePhrase.ts';
import { rolesBefore } from './roles/rolesBefore.ts';
import { rolesBehind } from './roles/rolesBehind.ts';

/**
 * Finds who holds which office: before the name ("SCO Secretary-General Vladimir Norov", "Director of the UN
 * Office of Counter-Terrorism Jehangir Khan") and behind it ("Evgeny Sysoev, Director of the Executive
 * Committee", "Ann Onymous, who chairs" never). `spans` and `mentions` are the same names in the same order.
 */
export function recognizeRoles(
  context: Context,
  spans: readonly NameSpan[],
  mentions: readonly Mention[],
): Role[] {
  const names = new Names(context.tokens, spans, mentions);
  const roles: Role[] = [];
  spans.forEach((span, number) => {
    if (span.kind !== 'person') return;
    roles.push(...rolesBefore(context, names, span, mentions[number]!));
    roles.push(...rolesBehind(context, names, span, mentions[number]!));
  });
  return roles.filter((role) => !isMereTrade(role)).sort((a, b) => a.start - b.start);
}

/** "historian", "pilot": what somebody does, unless it is done for a body. */
function isMereTrade({ title, organization, rule }: Role): boolean {
  const words = title.toLowerCase().split(/[\s-]+/);
  return (
    organization === undefined && rule !== 'role/rank' && [words[0]!, words[words.length - 1]!].some(isTrade)
  );
}
