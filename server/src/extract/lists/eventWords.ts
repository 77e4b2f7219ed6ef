import type { EventType } from '../extraction.ts';

/** Nouns that name what happens, with what kind of thing it is. Plurals in -s are found too. */
const NOUNS: Readonly<Record<EventType, string>> = {
  conference:
    'conference congress forum symposium workshop seminar colloquium convention roundtable round-table webinar expo plenary',
  summit: 'summit',
  session: 'session sitting hearing assembly',
  meeting: 'meeting gathering retreat reception encounter briefing rendezvous',
  visit: 'visit trip tour pilgrimage',
  talks: 'talks negotiations consultations discussions',
  address: 'speech address lecture keynote sermon',
  exercise: 'exercise drill manoeuvres maneuvers wargame',
  signing: 'signing signature',
  adoption: 'adoption ratification enactment',
  appointment: 'election elections appointment inauguration by-election',
  founding: 'founding foundation establishment creation formation',
  accession: 'accession enlargement admission',
  attack:
    'attack bombing explosion blast assassination ambush massacre shooting raid airstrike offensive invasion siege kidnapping hijacking stabbing shelling',
  statement: 'announcement',
  term: 'presidency chairmanship chairpersonship tenure',
  other:
    'dinner luncheon banquet gala collision seizure shipwreck hijack theft arrest earthquake flood floods fire wildfire crash accident eruption storm cyclone hurricane typhoon landslide avalanche tsunami drought outbreak epidemic strike protest demonstration rally riot uprising revolution coup mutiny war battle trial verdict ruling inquest match game final semi-final tournament championship championships marathon race regatta olympics games concert premiere screening festival exhibition fair ceremony celebration commemoration anniversary event competition contest operation expedition excavation discovery launch opening reopening closure merger takeover acquisition auction referendum census vote ballot poll evacuation deployment withdrawal funeral wedding ceasefire truce armistice release publication unveiling groundbreaking debate release sale shipment flight landing voyage sinking collapse derailment spill recall',
};

/** Nouns of what is agreed or decided: events only with a date directly before or behind them. */
const DOCUMENTS =
  'resolution agreement treaty accord accords protocol memorandum pact convention communique communiqué declaration statement decision ruling judgment judgement act law decree constitution charter';

/** A word of an event: what kind of thing it tells of. */
export interface EventWord {
  readonly type: EventType;
  /** A document rather than a happening. */
  readonly isDocument?: true;
}

/** Event nouns in lower case, singular and plural. */
export const eventNouns: ReadonlyMap<string, EventWord> = nounMap();

function nounMap(): Map<string, EventWord> {
  const map = new Map<string, EventWord>();
  for (const noun of DOCUMENTS.split(' ')) map.set(noun, { type: 'adoption', isDocument: true });
  for (const [type, nouns] of Object.entries(NOUNS) as [EventType, string][]) {
    for (const noun of nouns.split(' ')) {
      map.set(noun, { type });
      if (!noun.endsWith('s')) map.set(`${noun}s`, { type });
    }
  }
  return map;
}

/** Kinds of event that people come together for: these are named without a date, too. */
export const GATHERINGS: ReadonlySet<EventType> = new Set([
  'conference',
  'summit',
  'session',
  'meeting',
  'visit',
  'talks',
  'exercise',
]);

/** Nouns behind an event noun that make it a mere modifier: "conference room", "summit declaration". */
export const AFTER_MODIFIER: ReadonlySet<string> = new Set(
  'room rooms hall halls centre centers center centres venue table tables floor call calls declaration declarations documents document participants participant organisers organizers agenda programme program minutes results host hosts site sites area day days season series calendar schedule ground grounds crimes criminal criminals effort efforts veteran veterans zone committee commission council secretariat board team teams squad force forces fighter fighters engine engines brigade department alarm station office officer officers page speech speeches minister ministers tax act law bill rules licence license leader leaders plan plans action partner partners staff memorial museum hero heroes'.split(
    ' ',
  ),
);
