/** What a word tells about names near it, as bits; words of no class have 0. */
export const Cue = {
  /** Closed-class words, which begin sentences with a capital without being names. */
  function: 1,
  /** Small words that join the words of one name. */
  link: 2,
  /** Small words that stand in front of a surname. */
  particle: 4,
  title: 8,
  body: 16,
  speech: 32,
  calendar: 64,
  suffix: 128,
  locative: 256,
  facility: 512,
} as const;

const WORDS: readonly (readonly [number, string])[] = [
  [
    Cue.function,
    'the a an this that these those he she it they we i you his her its their our your my who whom whose what which when where why how if as at by for from in into of on onto to with without within under over after before since until during between among against about above below through and or but nor so yet not no yes there here then thus hence however moreover meanwhile also although though while because whether both each every all any some many most more much few several such other another one two three four five six seven eight nine ten first second third once now today yesterday tomorrow is are was were be been being has have had do does did will would shall should can could may might must let please according despite following given including regarding per via than too very just only even still again later earlier soon already often never always perhaps maybe indeed instead therefore otherwise furthermore additionally finally well',
  ],
  [
    Cue.link,
    "of for and the de la le les du des del della di da das do dos e y und et en al el bin ibn bint ben van von der den ter ten zu zur af av och to on in at with without against or & - – — / ' ’ ‘ . , + \" “ ” ( ) : a s d l o against upon un as by from its his her's ul ud i ii iii sur sans fronteras frontières",
  ],
  [
    Cue.particle,
    'al el bin ibn bint ben van von der den de da di du dos das del della la le ap af av abu ul ud ur as ash at an ad ar az eu e zu zur ter ten te o d l',
  ],
  [
    Cue.title,
    'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess prince princess king queen emperor empress sheikh sheikha sultan emir imam ayatollah rabbi reverend rev father sister brother bishop archbishop cardinal pope patriarch metropolitan president vice-president premier chancellor minister secretary undersecretary ambassador envoy representative commissioner director chairman chairwoman chairperson chair chief commander general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral adm brigadier marshal corporal private officer senator sen congressman congresswoman deputy governor gov mayor judge justice attorney prosecutor counsel spokesman spokeswoman spokesperson coach manager striker midfielder defender goalkeeper author actor actress singer writer poet researcher scientist economist analyst activist journalist reporter leader head founder coordinator hon honourable honorable excellency comrade monsieur madame señor herr judge inspector constable detective superintendent advocate speaker treasurer executive adviser advisor teacher student lawyer doctor engineer',
  ],
  [
    Cue.body,
    'ministry department office bureau agency authority commission committee council board court tribunal parliament assembly senate congress duma cabinet government secretariat directorate administration service services police army navy force forces command brigade regiment division battalion corps guard militia front movement party union league alliance coalition federation confederation association organisation organization society institute institution university college school academy centre center foundation fund trust bank group company corporation inc ltd llc plc gmbh corp co holdings industries airlines airways press times post journal gazette herald tribune news radio television tv network agency club team fc united church cathedral mosque temple diocese order mission embassy consulate delegation conference forum summit network initiative programme program project campaign observatory laboratory laboratories library museum hospital clinic chamber exchange consortium syndicate treasury inspectorate registry registrar ombudsman watch international nations community communities structure staff labour workers teachers students journalists lawyers engineers bar brotherhood jihad hezbollah taliban liberation resistance unit squad taskforce partnership cooperative collective orchestra choir band records studios pictures entertainment motors electric energy oil gas steel mining systems technologies software solutions partners associates capital insurance',
  ],
  [
    Cue.speech,
    'said says say saying told tells added adds noted notes stated states stressed emphasized emphasised underlined highlighted argued argues claimed claims explained explains announced announces declared declares reported reports asked asks replied replies wrote writes writing believes thinks thought warned warns insisted concluded concludes commented recalled urged called welcomed thanked praised expressed pointed met visited died born married joined resigned appointed elected addressed opened chaired spoke speaks speaking remarked observed suggested admitted acknowledged confirmed denied testified recounted',
  ],
  [
    Cue.calendar,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ],
  [Cue.suffix, 'jr sr ii iii iv phd md esq kc qc obe mbe cbe mp mep inc ltd co corp bros llc plc st'],
  [
    Cue.locative,
    'in at from near to towards toward across outside inside throughout via around north south east west northern southern eastern western central upper lower',
  ],
  [
    Cue.facility,
    'river lake sea ocean gulf bay strait mountain mountains mount mt hill hills valley desert island islands peninsula city town village district province region county state republic kingdom territory street road avenue square park bridge airport station port harbour harbor building tower palace castle hall house stadium camp prison highway coast cape canal forest',
  ],
];

const CUES = new Map<string, number>();
for (const [cue, words] of WORDS) {
  for (const word of words.split(' ')) CUES.set(word, (CUES.get(word) ?? 0) | cue);
}

/** The classes of a word in lower case, as bits of {@link Cue}. */
export function cuesOf(lower: string): number {
  return CUES.get(lower) ?? 0;
}
