/** Words (two of them with `_` between) for one action, by verb and by noun: sources tell of one event with several. */
const ACTIONS = `
sink sank sunk sinking sinks capsized capsizing capsize shipwreck foundered loss went_down
seize seized seizes seizure hijack hijacked hijacking capture captured captures
attack attacked attacks assault raid raided ambush ambushed shelling shelled bombing bombed
explosion exploded blast explode explodes burst detonated
collide collided collision collides struck
crash crashed crashes derailed derailment
elect elected election elects elections ballot vote voted
appoint appointed appointment appoints named appointments
sign signed signing signs signature
initial initialled initialed initials initialling
found founded founding established establishment created creation foundation
open opened opening opens inaugurated inauguration
join joined joins accession acceded admitted admission
die died death dies passing passed_away
kill killed kills killing
rule ruled ruling judgment judgement verdict rules decision decided dismissed upheld quashed
sentence sentenced sentencing convicted conviction
earthquake quake tremor shook aftershock
fire blaze burned burnt
arrest arrested arrests detained detention
merge merged merger takeover acquired acquisition
strike walkout
protest protested demonstration rally
meet met meeting meets talks conversation consultations negotiations conferred
visit visited visits trip
adopt adopted adoption adopts approved approval passed endorsed
resign resigned resigns resignation stepped quit quits left
order ordered orders
succeed succeeds succeeded successor handed_over handover sworn took_office takes_office taken_office took_over takes_over takes_up took_up
report reported reports findings audit
withdraw withdrew withdrawn withdrawal revoked revocation
released release freed
landslide flood flooded floods storm cyclone
`;

const actionOf: ReadonlyMap<string, string> = new Map(
  ACTIONS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0]!])),
);

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
      const action = actionOf.get(written);
      if (action !== undefined) actions.add(action);
    }
    before = word;
  }
  return actions;
}
