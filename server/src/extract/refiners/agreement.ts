import { covers, overlaps } from '../../text/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { type Layer, layOver } from '../layer.ts';
import type { TaggedNames } from '../recognizers/taggedNames.ts';

/** Rules that are right whatever the tagger says: the document, or the gazetteer, spells the name out. */
const STRONG = new Set([
  'acronym/long',
  'acronym/brackets',
  'acronym/well-known',
  'organization/well-known',
  'organization/family-firm',
  'person/turned',
]);

/** What is left of a rule's certainty where the tagger sees the name elsewhere, or none at all. */
const CROSSING = 0.75;
const ALONE = 0.3;
/** How likely the tagger must think an acronym a body, though less likely than none, for it to stand. */
const LEAST_SEEN = 0.1;
/** Where the tagger is so sure of a body, only a body that it belongs to makes the name longer. */
const SURE = 0.75;

/**
 * Weighs what the rules propose by what the tagger sees. Measured on annotated documents that the tagger was not
 * trained on, a rule that the tagger contradicts is seldom right, except for rules that rest on the document's own
 * words. Without a tagger (`tagged` undefined) the rules stand as they are.
 */
export function weighByTagger(
  context: Context,
  candidates: readonly Candidate[],
  tagged: TaggedNames | undefined,
): readonly Candidate[] {
  if (tagged === undefined) return candidates;
  const byToken = layOver(context, tagged.names);
  const surfaceOf = ({ start, end }: Candidate) => context.text.slice(start, end);
  const surfaces = new Set(tagged.names.filter(({ kind }) => kind === 'organization').map(surfaceOf));
  const isNamedAlone = (candidate: Candidate) => surfaces.has(surfaceOf(candidate));
  return candidates.map((candidate) => weigh(context, candidate, byToken, tagged.likelihood, isNamedAlone));
}

function weigh(
  context: Context,
  candidate: Candidate,
  byToken: Layer,
  seen: (candidate: Candidate) => number,
  isNamedAlone: (candidate: Candidate) => boolean,
): Candidate {
  if (candidate.kind === 'place') return weighPlace(candidate, byToken);
  if (STRONG.has(candidate.rule)) return candidate;
  const rivals: Candidate[] = [];
  for (let i = candidate.first; i < candidate.last; i++) {
    const name = byToken[i];
    if (name !== undefined && rivals.at(-1) !== name) rivals.push(name);
  }
  if (
    rivals.some(
      (name) => name.start === candidate.start && name.end === candidate.end && name.kind === candidate.kind,
    )
  ) {
    return candidate;
  }
  if (candidate.rule.endsWith('again') && rivals.length === 0 && seen(candidate) > 0.3) return candidate;
  const isOrganization =
    candidate.kind === 'organization' && rivals.some((name) => name.kind === 'organization');
  if (isOrganization && rivals.some((name) => covers(name, candidate)))
    return { ...candidate, certainty: candidate.certainty * (isNamedAlone(candidate) ? 1 : ALONE) };
  const isLonger = rivals.every((name) => covers(candidate, name));
  if (isOrganization && candidate.rule === 'organization/head' && isLonger)
    return prolongs(context, candidate, rivals)
      ? { ...candidate, certainty: candidate.certainty * ALONE }
      : candidate;
  if (
    isOrganization &&
    candidate.rule === 'organization/head' &&
    rivals.some((name) => overlaps(name, candidate))
  ) {
    return { ...candidate, certainty: candidate.certainty * CROSSING };
  }
  const isSeen = rivals.length === 0 && candidate.rule === 'acronym/capitals' && seen(candidate) > LEAST_SEEN;
  return { ...candidate, certainty: candidate.certainty * (isSeen ? CROSSING : ALONE) };
}

/** "⟨Porto⟩ have never won in England": one word that is a town may name its club, or a person. */
function weighPlace(place: Candidate, byToken: Layer): Candidate {
  const rival = byToken[place.first];
  const isWord = place.rule === 'place/list' && place.last - place.first === 1;
  const isSame = isWord && rival?.start === place.start && rival.end === place.end;
  if (!isSame || rival.kind === 'place') return place;
  return { ...place, certainty: Math.min(place.certainty, 1 - rival.certainty) };
}

/**
 * "⟨Vatican Radio⟩ on the 17th", "⟨Unity Committee⟩ of Cemal Gürsel", "⟨Iraqi Army⟩'s 9th Division": more than a
 * body that the tagger surely sees.
 */
function prolongs({ tokens }: Context, candidate: Candidate, rivals: readonly Candidate[]): boolean {
  const [start, end] = [rivals[0]!, rivals.at(-1)!];
  if (start.certainty >= SURE && tokens[start.last]?.kind === 'possessive') return true;
  const belongs = end !== start && end.kind === 'organization' && end.last === candidate.last;
  return start.first === candidate.first && start.certainty >= SURE && !belongs;
}
