import type { UnionFind } from '../../text/unionFind.ts';
import type { Context } from '../context.ts';
import type { NameSpan } from './overlaps.ts';

/** So many characters at most stand between a name and the other name that the document gives. */
const FARTHEST = 45;

const ADVERB =
  '(?:also|now|better|commonly|formerly|generally|locally|often|otherwise|popularly|previously|sometimes|usually|widely)';
const NOUN = '(?:alias|aliases|a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|nom de guerre|real name)';
const CALLED = `(?:(?:who|which) (?:is|was) )?(?:${ADVERB} (?:known|called|referred to|written|spelled|spelt)|known|${NOUN})(?: (?:as|by|to as|simply as|is|the))*`;
const RENAMED =
  '(?:(?:has|have|had) been|was|were|is|are|will be|to be) (?:officially )?(?:renamed|rechristened)(?: (?:as|to))?|(?:has |had )?changed its name to';
const LINK = new RegExp(
  `^["”’']?\\s*[,(–—-]?\\s*(?:${CALLED}|${RENAMED}):?\\s*(?:\\(?[a-z]\\)|1\\.)?\\s*(?:the )?["“‘']?$`,
  'i',
);
/** Between one other name and the next: "; a.k.a. ", " (b) ", " or ". A mere "and" begins another person. */
const NEXT = new RegExp(`^["”’']?[\\s;,]*(?:or|\\(?[a-z]\\)|${NOUN}:?)\\s*["“‘']?$`, 'i');

/** Joins the forms that a document calls the same: "Salif Embaló, known as Abu Salif", "DAESH (a.k.a. ISIL)", "the Fish Board has been renamed the Tuna Board". */
export function joinOtherNames(
  { text }: Context,
  spans: readonly NameSpan[],
  formOf: readonly number[],
  sets: UnionFind,
): void {
  let named: number | undefined;
  const outer = spans.flatMap((span, i) => (span.nested || span.kind === 'place' ? [] : [i]));
  for (let n = 1; n < outer.length; n++) {
    const [before, at] = [outer[n - 1]!, outer[n]!];
    const [one, other] = [spans[before]!, spans[at]!];
    const between = text.slice(one.end, Math.min(other.start, one.end + FARTHEST + 1));
    const isOwner = /^['’]s\b/.test(text.slice(other.end, other.end + 3));
    const isNear = one.kind === other.kind && between.length <= FARTHEST && !isOwner;
    if (isNear && LINK.test(between)) named ??= before;
    else if (!isNear || !NEXT.test(between)) named = undefined;
    if (named !== undefined) sets.union(formOf[named]!, formOf[at]!);
  }
}
