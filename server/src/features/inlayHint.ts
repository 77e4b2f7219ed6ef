import { type InlayHint, InlayHintKind, type InlayHintLabelPart } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, Evidence, NoteMention } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';
import { positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { acronymOf, isAcronymOf } from './names.ts';
import { type Note, namesIn } from './note.ts';
import { noteDateAt } from './noteDate.ts';
import { sourcesText } from './officeLines.ts';
import type { Office } from './offices.ts';
import { officeAt } from './officesHeldAt.ts';
import { locationIn } from './places.ts';
import { sectionsOf } from './sections.ts';

/** At which uses of a name a hint stands behind it. */
type Uses = 'firstUse' | 'everyUse' | 'never';

/** Which hints are shown. */
export interface HintStyle {
  readonly acronyms: Uses;
  readonly offices: Uses;
}

const LOOKED_AT = 80;
/** Everybody knows what "UN" and "EU" stand for. */
const SHORTEST = 3;

/**
 * What stands behind names within a span: what an acronym stands for, and the office of a person at the note's
 * date. Nothing in headings and behind ambiguous names, and nothing that the note has said before.
 */
export function inlayHints(view: IndexView, note: Note, within: Span, style: HintStyle): InlayHint[] {
  const headings = sectionsOf(note).map(({ heading }) => heading);
  const seen = new Set<Entity>();
  let heading = 0;
  const hints: InlayHint[] = [];
  for (const name of namesIn(note, view)) {
    if (name.start >= within.end) break;
    const [entity, ...others] = name.candidates;
    while (heading < headings.length && headings[heading]!.end <= name.start) heading++;
    if ((headings[heading]?.start ?? name.end) < name.end) continue;
    const isFirst = !seen.has(entity!);
    seen.add(entity!);
    if (name.end < within.start || others.length > 0) continue;
    const isWanted = (uses: Uses) => uses === 'everyUse' || (uses === 'firstUse' && isFirst);
    const hint =
      entity!.kind === 'person'
        ? isWanted(style.offices) && officeHint(view, note, name, entity!)
        : isWanted(style.acronyms) && acronymHint(note, name, entity!);
    if (hint) hints.push(hint);
  }
  return hints;
}

function acronymHint(note: Note, name: NoteMention, entity: Entity): InlayHint | undefined {
  if (!isAcronymOf(entity, name.surface) || name.surface.length < SHORTEST) return undefined;
  // "HLA (Harbour Lights Authority)" needs no hint.
  const around = note.text.slice(Math.max(0, name.start - LOOKED_AT), name.end + LOOKED_AT);
  if (nameKey(around).includes(nameKey(entity.canonical))) return undefined;
  const tooltip = entity.outside === undefined ? undefined : `Not from your sources (${entity.outside}).`;
  return hintAt(note, name.end, entity.canonical, entity.introductions[0], tooltip);
}

function officeHint(view: IndexView, note: Note, name: NoteMention, person: Entity): InlayHint | undefined {
  const moment = noteDateAt(note, name.start, view)?.date;
  const office = officeAt(view, person, moment);
  if (office === undefined || isSaid(note, name, office)) return undefined;
  const organization = office.organization === undefined ? undefined : view.entity(office.organization);
  const of = organization === undefined ? '' : `, ${acronymOf(organization) ?? organization.canonical}`;
  return hintAt(note, name.end, `${office.title}${of}`, office.evidence, sourcesText(office) || undefined);
}

/** "Secretary-General Lim" needs no hint. */
function isSaid(note: Note, { start, end }: Span, { title }: Office): boolean {
  const around = note.text.slice(Math.max(0, start - LOOKED_AT), end + LOOKED_AT);
  return nameKey(around).includes(nameKey(title));
}

function hintAt(
  note: Note,
  offset: number,
  value: string,
  evidence: Evidence | undefined,
  tooltip: string | undefined,
): InlayHint {
  const part: InlayHintLabelPart = {
    value,
    ...(evidence === undefined ? {} : { location: locationIn(evidence.document, evidence.span) }),
    ...(tooltip === undefined ? {} : { tooltip }),
  };
  return {
    position: positionAt(note.lines, offset),
    label: [part],
    kind: InlayHintKind.Type,
    paddingLeft: true,
  };
}
