import type { Context } from '../context.ts';
import type { Mention, Role } from '../extraction.ts';
import { isStandingWord, isTrade } from '../lexicon.ts';
import type { NameSpan } from '../refiners/overlaps.ts';
import { Names } from './roles/names.ts';
import { rolesBefore } from './roles/rolesBefore.ts';
import { rolesBehind } from './roles/rolesBehind.ts';
import { rolesOfSubjects } from './roles/rolesOfSubject.ts';
import { rolesUnderHeadings } from './roles/rolesUnderHeadings.ts';
import { inSingular, isMoreThanMember, isOneList, sharedBy } from './roles/sharedOffice.ts';
import { Subjects } from './roles/subjects.ts';
import { rolesBySuccession } from './roles/successions.ts';
import { withBodies } from './roles/withBodies.ts';

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
  let row: { readonly span: NameSpan; readonly mention: Mention }[] = [];
  let shared: { readonly role: Role; readonly until: number } | undefined;
  spans.forEach((span, number) => {
    if (span.kind !== 'person') return;
    const mention = mentions[number]!;
    const before = rolesBefore(context, names, span, mention).map((role) => inSingular(role) ?? role);
    const ofMany = before.find(({ rule }) => rule === 'role/many');
    const goesOn = shared !== undefined && isOneList(context.tokens, names, shared.until, span.first);
    if (ofMany !== undefined) shared = { role: ofMany, until: span.last };
    else if (goesOn && before.length === 0) {
      before.push(sharedBy(shared!.role, span, mention));
      shared = { role: shared!.role, until: span.last };
    } else shared = undefined;
    const told = rolesBehind(context, names, span, mention).map((role) => inSingular(role) ?? role);
    const behind = told.filter((role) => role.rule !== 'role/many' || isMoreThanMember(role));
    const many = behind.find(({ rule }) => rule === 'role/many');
    const isRow = row.length > 0 && isOneList(context.tokens, names, row.at(-1)!.span.last, span.first);
    if (!isRow) row = [];
    if (many !== undefined) roles.push(...row.map((other) => sharedBy(many, other.span, other.mention)));
    if (many === undefined) row.push({ span, mention });
    else row = [];
    roles.push(...before, ...behind);
  });
  const subjects = new Subjects(context, spans, mentions);
  const told = [
    ...roles,
    ...rolesOfSubjects(context, names, subjects),
    ...rolesUnderHeadings(context, names, spans, mentions),
  ];
  told.push(...rolesBySuccession(context, subjects, told));
  const held = onceEach(told.filter((role) => !isMereTrade(role)));
  return [...withBodies(context, mentions, held)].sort((a, b) => a.start - b.start);
}

/** Without the offices of one person that end with the same words; the first that has its body stays, else the first. */
function onceEach(roles: readonly Role[]): readonly Role[] {
  const kept = new Map<string, Role>();
  for (const role of roles) {
    const key = `${role.person} ${role.end} ${role.title.slice(-12)}`;
    const before = kept.get(key);
    const isBetter = before?.organization === undefined && role.organization !== undefined;
    if (before === undefined || isBetter) kept.set(key, role);
  }
  return [...kept.values()];
}

/** "historian", "pilot": what somebody does, unless it is done for a body. */
function isMereTrade({ title, organization, rule }: Role): boolean {
  if (organization !== undefined || rule === 'role/rank') return false;
  const words = title.toLowerCase().split(/[\s-]+/);
  if (words.length === 1 && /^(?:officers|officials?|assistants?|aides?)$/.test(words[0]!)) return true;
  if (title === 'Officer' && /^role\/(?:many|list)$/.test(rule)) return true;
  // "Surgeon General"
  if (words.length > 1 && words.at(-1) === 'general') return false;
  if (isStandingWord(words[0]!) || (/^(chief|lead|head)$/.test(words[0]!) && words.length > 1)) return false;
  return isTrade(words[0]!) || isTrade(words[words.length - 1]!);
}
