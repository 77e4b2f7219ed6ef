import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { isEventOrText, longestPlaceAt } from '../lexicon.ts';

/** The name of a body as the tagger sees it, begun and ended where a rule knows better. */
export function trimmedBody(context: Context, name: Candidate): Candidate {
  return [withinCapitals, withoutBuilding, withoutTown, withSuffix, withNumber].reduce(
    (trimmed, trim) => trim(context, trimmed),
    name,
  );
}

/** The tokens `first..last` of a name. */
export function cut(context: Context, name: Candidate, first: number, last: number): Candidate {
  return { ...name, first, last, start: context.tokens[first]!.start, end: context.tokens[last - 1]!.end };
}

/** "⟨COURT OF APPEAL⟩", "Lilongwe" on the next line: the letterhead in capitals ends where they end. */
function withinCapitals(context: Context, name: Candidate): Candidate {
  const { tokens } = context;
  const isUpper = (i: number): boolean => tokens[i]!.shape === 'upper' || tokens[i]!.kind === 'mark';
  let end = name.first;
  while (end < name.last && isUpper(end)) end++;
  const isLetterhead = end - name.first > 1 && end < name.last && tokens[end]!.gap === 'line';
  return isLetterhead ? cut(context, name, name.first, end) : name;
}

/** "⟨UN⟩ Headquarters": a building called after its body is none. */
function withoutBuilding(context: Context, name: Candidate): Candidate {
  const isBuilding = /^(?:headquarters|hq|tower|building)$/.test(context.tokens[name.last - 1]!.lower);
  return isBuilding && name.last - name.first > 1 ? cut(context, name, name.first, name.last - 1) : name;
}

/** "⟨OSCE⟩ Helsinki summit": where the body's meeting was. */
function withoutTown(context: Context, name: Candidate): Candidate {
  const { tokens } = context;
  const town = name.last - 1;
  const isOfMeeting = isEventOrText(tokens[name.last]?.lower ?? '') && longestPlaceAt(tokens, town) === 1;
  return isOfMeeting && name.first < town && tokens[town - 1]!.shape === 'upper'
    ? cut(context, name, name.first, town)
    : name;
}

/** "Hanbit Heavy Industries Co., ⟨Ltd⟩." */
function withSuffix(context: Context, name: Candidate): Candidate {
  const [last, dot] = [context.tokens[name.last - 1]!, context.tokens[name.last]];
  const isAbbreviated = /^(?:bros|co|corp|inc|ltd|ltda|pty)$/.test(last.lower);
  const next = context.tokens[name.last + 1];
  const endsSentence = next === undefined || next.gap === 'line' || next.gap === 'paragraph';
  return isAbbreviated && dot?.text === '.' && dot.gap === 'none' && !endsSentence
    ? cut(context, name, name.first, name.last + 1)
    : name;
}

const UNITS = /^(?:battalion|battery|brigade|corps|division|infantry|regiment|squadron|watch|wing)$/;

/** "⟨12⟩ Gajaba Regiment", "⟨No. 10⟩ Squadron": the number of a unit is a part of its name, a count of units is not. */
function withNumber(context: Context, name: Candidate): Candidate {
  const { tokens } = context;
  const number = tokens[name.first - 1];
  if (number === undefined || !/^\d{1,3}$/.test(number.text) || !UNITS.test(tokens[name.last - 1]!.lower))
    return name;
  if (tokens[name.first]!.gap !== 'space') return name;
  const [no, dot] = [tokens[name.first - 3], tokens[name.first - 2]];
  const isCalled = no?.lower === 'no' && dot?.text === '.';
  return cut(context, name, name.first - (isCalled ? 3 : 1), name.last);
}
