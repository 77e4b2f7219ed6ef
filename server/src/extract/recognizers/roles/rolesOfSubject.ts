import { isCapitalized, type Token } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import type { Role } from '../../extraction.ts';
import { beforeAddress } from './formsOfAddress.ts';
import type { Named, Names } from './names.ts';
import type { Opening } from './openingsBehind.ts';
import { officesFrom } from './rolesBehind.ts';
import type { Subject, Subjects } from './subjects.ts';
import { isFiniteVerb, verbBehind } from './verbsOfOffice.ts';

/**
 * The offices that a sentence tells of its subject far from the name: "⟨name⟩ joined in 1990 and became ⟨here⟩", "She
 * was ⟨here⟩", "the Tide Office, where he was ⟨here⟩", "As ⟨here⟩, she …". Until another person is named.
 */
export function rolesOfSubjects(context: Context, names: Names, subjects: Subjects): Role[] {
  return context.sentences.flatMap((sentence) => rolesIn(context, names, subjects, sentence));
}

function rolesIn(
  context: Context,
  names: Names,
  subjects: Subjects,
  { first, last }: { readonly first: number; readonly last: number },
): Role[] {
  const { tokens } = context;
  const roles: Role[] = [];
  let subject: Subject | undefined;
  let leading = tokens[first]?.lower === 'as' ? first + 1 : undefined;
  const read = (who: Subject, openings: readonly Opening[]): void => {
    for (const opening of openings) {
      const found = officesFrom({ context, names, ...who }, { ...opening, strict: true });
      roles.push(...found.map((role) => ({ ...role, rule: 'role/subject' })));
      if (found.length > 0) return;
    }
  };
  for (let at = first; at < last; at++) {
    const here = subjects.at(at);
    if (here !== undefined) {
      if (leading !== undefined && isBehindComma(tokens, at)) read(here, [{ first: leading, last: at }]);
      leading = undefined;
      const isOther = subject !== undefined && subject.mention.entity !== here.mention.entity;
      if (isOther && !here.isPronoun) return roles;
      subject = here;
      const body = bodyBeforeWhere(tokens, names, beforeAddress(tokens, at));
      if (here.isPronoun || body !== undefined)
        read(here, verbs(tokens, names, here.person.last, last, body));
      at = here.person.last - 1;
    } else if (subject !== undefined && isJoin(tokens[at]!)) {
      read(subject, laterOpenings(tokens, names, at, last));
      if (roles.length > 0 && tokens[at]!.lower === 'and') read(subject, secondOffice(tokens, at + 1, last));
    }
  }
  return roles;
}

function isBehindComma(tokens: readonly Token[], at: number): boolean {
  const before = beforeAddress(tokens, at) - 1;
  return [before, before - 1].some((comma) => tokens[comma]?.text === ',');
}

/** What leads to another office of the same subject. */
function isJoin({ lower }: Token): boolean {
  return /^(,|;|and|as|then|later)$/.test(lower);
}

function laterOpenings(tokens: readonly Token[], names: Names, at: number, last: number): Opening[] {
  if (tokens[at]!.lower === 'as') return [{ first: at + 1, last, body: bodyBefore(tokens, names, at) }];
  return isFiniteVerb(tokens, at + 1) ? verbs(tokens, names, at + 1, last, undefined) : [];
}

/** "was Master of the Tide Guild in 1932 and ⟨President of the Harbour Society⟩". */
function secondOffice(tokens: readonly Token[], first: number, last: number): Opening[] {
  return isCapitalized(tokens[first]) ? [{ first, last }] : [];
}

function verbs(
  tokens: readonly Token[],
  names: Names,
  at: number,
  last: number,
  body: number | undefined,
): Opening[] {
  return (verbBehind(tokens, at, last) ?? []).map((opening) => ({
    ...opening,
    body: body ?? bodyBefore(tokens, names, opening.first - 1),
  }));
}

/** "the Tide Office, where he was ⟨here⟩", "the Tide Office, of which she is ⟨here⟩". */
function bodyBeforeWhere(tokens: readonly Token[], names: Names, at: number): number | undefined {
  const isOfWhich = tokens[at - 1]?.lower === 'which' && /^(of|at|for)$/.test(tokens[at - 2]?.lower ?? '');
  if (tokens[at - 1]?.lower !== 'where' && !isOfWhich) return undefined;
  const end = isOfWhich ? at - 2 : at - 1;
  return organization(names.until(tokens[end - 1]?.text === ',' ? end - 1 : end));
}

/** "worked for the Tide Office, first as ⟨here⟩". */
function bodyBefore(tokens: readonly Token[], names: Names, as: number): number | undefined {
  if (tokens[as]?.lower !== 'as') return undefined;
  let end = as;
  while (end > 0 && /^(,|first|initially|also|then|latterly|lastly|mostly)$/.test(tokens[end - 1]!.lower))
    end--;
  return organization(names.until(end));
}

function organization(name: Named | undefined): number | undefined {
  return name?.kind === 'organization' ? name.entity : undefined;
}
