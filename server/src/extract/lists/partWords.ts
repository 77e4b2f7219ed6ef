import type { EventPart } from '../extraction.ts';

/** Forms of verbs that tell what their subject did at an event; behind "by" in the passive, too. */
const VERBS: Readonly<Partial<Record<EventPart, string>>> = {
  host: 'host hosts hosted hosting co-hosted cohosted co-hosts',
  chair: 'chaired chairs chairing co-chaired cochaired presided moderated moderates moderating facilitated',
  organiser:
    'organised organized organises organizes organising organizing co-organised co-organized convened convenes convening sponsored co-sponsored initiated held holds holding',
  speaker:
    'addressed addresses addressing spoke speaks speaking briefed briefs delivered delivers delivering presented presents presenting lectured opened keynoted introduced',
  attended:
    'attended attends attending participated participates participating joined met visited gathered represented',
};

/** Which part a verb form tells of. */
export const PART_VERBS: ReadonlyMap<string, EventPart> = byWord(VERBS);

const BEFORE_INCLUDED: Readonly<Partial<Record<EventPart, string>>> = {
  organiser: 'organisers organizers sponsors co-organisers co-organizers',
  host: 'hosts',
  speaker: 'speakers panellists panelists presenters',
  attended: 'participants attendees guests',
};

/** Nouns before "included" or "were". */
export const PART_NOUNS: ReadonlyMap<string, EventPart> = byWord(BEFORE_INCLUDED);

const BEFORE_OF: Readonly<Partial<Record<EventPart, string>>> = {
  host: 'invitation hospitality',
  chair: 'chairmanship chairpersonship chair moderation presidency',
  organiser: 'auspices aegis sponsorship',
  attended: 'participation attendance delegation delegations representatives delegates officials experts',
};

/** Nouns before "of" and "from": "with the participation of". */
export const PART_PHRASES: ReadonlyMap<string, EventPart> = byWord(BEFORE_OF);

function byWord(lists: Readonly<Partial<Record<EventPart, string>>>): Map<string, EventPart> {
  return new Map(
    (Object.entries(lists) as [EventPart, string][]).flatMap(([part, forms]) =>
      forms.split(' ').map((form): [string, EventPart] => [form, part]),
    ),
  );
}
