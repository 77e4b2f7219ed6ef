import { pushTo } from './collections.ts';

/**
 * Words (two of them with `_` between) for one action, by verb and by noun: sources tell of one event with several.
 * A word of two lines speaks of both: a bombing is an attack and an explosion.
 */
const ACTIONS = `
sink sank sunk sinking sinks capsized capsizing capsize shipwreck foundered loss went_down overturned drowned
seize seized seizes seizure hijack hijacked hijacking capture captured captures
attack attacked attacks assault raid raided ambush ambushed shelling shelled bombing bombed bomb bombs blast shot shooting gunned assassinated assassination massacre slaughter
explosion explosions exploded blast explode explodes burst detonated detonation blown bombing bombed bomb
collide collided collision collides struck
crash crashed crashes derailed derailment the_rails
elect elected election elects elections ballot vote voted
appoint appointed appointment appoints named appointments elected election elects
sign signed signing signs signature
initial initialled initialed initials initialling
found founded founding established establishment created creation foundation
open opened opening opens inaugurated inauguration unveiled commissioned
join joined joins accession acceded admitted admission
die died death dies passing passed_away drowned
kill killed kills killing shot assassinated assassination murder murdered massacre slaughter
rule ruled ruling judgment judgement verdict rules decision decided dismissed upheld quashed
sentence sentenced sentencing convicted conviction guilty jailed imprisoned
earthquake quake tremor shook aftershock
fire blaze burned burnt burns
arrest arrested arrests detained detention
merge merged merger takeover acquired acquisition sold sale sells bought purchase
strike walkout stoppage
protest protested demonstration rally
meet met meeting meets talks conversation consultations negotiations conferred summit
visit visited visits trip
adopt adopted adoption adopts approved approval passed endorsed
resign resigned resigns resignation stepped quit quits left
order ordered orders
succeed succeeds succeeded successor handed_over handover sworn took_office takes_office taken_office took_over takes_over takes_up took_up
report reported reports findings audit
withdraw withdrew withdrawn withdrawal revoked revocation
released release freed
landslide mudslide flood flooded floods storm cyclone
collapse collapsed collapses
erupt erupted eruption
truce ceasefire armistice
raise raised raises hike hiked increase increased
funeral buried burial
wedding married marriage
`;

const actionsOf: ReadonlyMap<string, readonly string[]> = readActions();

function readActions(): Map<string, string[]> {
  const actions = new Map<string, string[]>();
  for (const line of ACTIONS.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words) pushTo(actions, word, words[0]!);
  }
  return actions;
}

/** What befalls a thing once, so that two days for it contradict each other. */
const ONCE: ReadonlySet<string> = new Set([
  'sink',
  'collide',
  'crash',
  'die',
  'explosion',
  'seize',
  'earthquake',
]);

/** One of the actions is such. */
export function isOnce(actions: readonly string[]): boolean {
  return actions.some((action) => ONCE.has(action));
}

/** The actions that words, in their order, speak of, each by its first word. */
export function actionsIn(words: Iterable<string>): Set<string> {
  const actions = new Set<string>();
  let before = '';
  for (const word of words) {
    for (const written of [word, `${before}_${word}`]) {
      for (const action of actionsOf.get(written) ?? []) actions.add(action);
    }
    before = word;
  }
  return actions;
}
