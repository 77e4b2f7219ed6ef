import type { Context } from '../../context.ts';
import type { Role } from '../../extraction.ts';
import { beforeAddress } from './formsOfAddress.ts';
import { INFERRED } from './makeRole.ts';
import type { Subject, Subjects } from './subjects.ts';

/** Characters between an office and the sentence that tells who held it before. */
const NEAR = 600;

/**
 * The offices that follow from others of `roles`: in "⟨name⟩ was named Director. She succeeds ⟨other⟩" both held one
 * office. The office is the last to which the successor was called; one that he merely bears is another.
 */
export function rolesBySuccession(context: Context, subjects: Subjects, roles: readonly Role[]): Role[] {
  const { tokens } = context;
  const inOrder = [...roles].sort((a, b) => a.start - b.start);
  let behind = 0;
  const near = (from: number, to: number): Role[] => {
    while (behind < inOrder.length && inOrder[behind]!.start < from) behind++;
    let end = behind;
    while (end < inOrder.length && inOrder[end]!.start < to) end++;
    return inOrder.slice(behind, end);
  };
  return context.sentences.flatMap(({ first, last }) => {
    let subject: Subject | undefined;
    for (let at = first; at < last; at++) {
      const here = subjects.at(at);
      const verb = here && verbBefore(context, beforeAddress(tokens, at));
      if (here !== undefined && subject !== undefined && verb !== undefined) {
        const office = calledTo(near(subject.person.start - NEAR, here.person.end), subject, here);
        return office === undefined ? [] : [heldBefore(office, here)];
      }
      if (here !== undefined) subject ??= here;
    }
    return [];
  });
}

/** "succeeds ⟨name⟩", "takes over from ⟨name⟩". */
function verbBefore({ tokens }: Context, at: number): number | undefined {
  if (/^(succeeds|succeed|succeeded|replaces|replace|replaced)$/.test(tokens[at - 1]?.lower ?? ''))
    return at - 1;
  const isFrom = tokens[at - 1]?.lower === 'from' && tokens[at - 2]?.lower === 'over';
  return isFrom && /^t(ake|akes|ook|aking)$/.test(tokens[at - 3]?.lower ?? '') ? at - 3 : undefined;
}

function calledTo(near: readonly Role[], { mention, person }: Subject, other: Subject): Role | undefined {
  if (near.some((role) => role.person === other.mention.entity && role.start >= person.start))
    return undefined;
  return near
    .filter((role) => role.person === mention.entity && /^role\/(called|subject)$/.test(role.rule))
    .at(-1);
}

function heldBefore(office: Role, { person, mention }: Subject): Role {
  const { start, end } = person;
  const title = office.title.replace(/^(?:new|next|acting|first)\s+|[ -](?:elect|designate)$/gi, '');
  return {
    ...office,
    title,
    person: mention.entity,
    start,
    end,
    rule: 'role/succession',
    certainty: INFERRED,
  };
}
