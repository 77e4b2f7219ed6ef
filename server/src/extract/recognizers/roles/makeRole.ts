import { normalizeSpace } from '../../../text/normalize.ts';
import type { Context } from '../../context.ts';
import type { Mention, Role } from '../../extraction.ts';
import type { NameSpan } from '../../refiners/overlaps.ts';

/** How sure an office is whose body is inferred, as from "its" or from what the document is about. */
export const INFERRED = 0.7;

/** The office in tokens `start..end`, held by a person. */
export function makeRole(
  context: Context,
  person: Pick<NameSpan, 'end'>,
  mention: Mention,
  start: number,
  end: number,
  organization: number | undefined,
  rule: string,
): Role {
  const { tokens, text } = context;
  return {
    person: mention.entity,
    ...(organization === undefined ? {} : { organization }),
    title: normalizeSpace(text.slice(tokens[start]!.start, tokens[end - 1]!.end)),
    start: tokens[start]!.start,
    end: person.end,
    rule,
    certainty: Math.min(0.95, mention.certainty),
  };
}
