/** Words for one action, by verb and by noun: sources tell of one event with several of them. */
const ACTIONS = `
sink sank sunk sinking sinks capsized capsizing capsize shipwreck foundered
seize seized seizes seizure hijack hijacked hijacking capture captured captures
attack attacked attacks assault raid raided ambush ambushed shelling shelled bombing bombed
explosion exploded blast explode explodes
collide collided collision collides struck
crash crashed crashes derailed derailment
elect elected election elects elections ballot vote voted
appoint appointed appointment appoints named appointments
sign signed signing signs signature initialled
found founded founding established establishment created creation foundation
open opened opening opens inaugurated inauguration
join joined joins accession acceded admitted admission
die died death dies killed
rule ruled ruling judgment judgement verdict rules
sentence sentenced sentencing convicted conviction
earthquake quake tremor
fire blaze burned burnt
arrest arrested arrests detained detention
merge merged merger takeover acquired acquisition
strike walkout
protest protested demonstration rally
meet met meeting meets talks conversation consultations negotiations conferred
visit visited visits trip
adopt adopted adoption adopts approved approval passed endorsed
resign resigned resignation stepped quit
launch launched launches
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
export const ONCE: ReadonlySet<string> = new Set([
  'sink',
  'collide',
  'crash',
  'die',
  'explosion',
  'seize',
  'earthquake',
]);

/** The actions that words speak of, each by its first word. */
export function actionsIn(words: Iterable<string>): Set<string> {
  const actions = new Set<string>();
  for (const word of words) {
    const action = actionOf.get(word);
    if (action !== undefined) actions.add(action);
  }
  return actions;
}
