import { words } from './words.ts';

/** Past forms and participles of irregular verbs of doing; what lasts ("lived", "stood", "knew") is left out. */
export const irregularPasts = words(`
  ate became bit bitten blew blown bore bound bought bred broke broken brought burnt came cast caught chose chosen
  crept cut dealt drank drawn drew driven drove dug fallen fed fell fled flew flown flung forbade forbidden fought
  found froze frozen gave given gone got ground hanged hid hidden hit hung laid led left lent let lit lost made met
  overthrew overthrown oversaw paid put quit ran rang read rebuilt ridden rode rung sang sank sent set shook shown shrunk
  shut slain slid sold split spoken spread sprung sought stole stolen struck strung stuck sung sunk swam sworn swept swore
  taken taught threw thrown told took tore torn undertook upset went withdrew withstood woke woven wove wound written
  wrote drowned
`);

/** Words in -ed that say how something was or changed, rather than what happened. */
export const lastingVerbs = words(`
  accounted amounted appeared averaged believed belonged combined compared concerned consisted contained continued
  counted decreased declined deserved differed dropped enjoyed equalled estimated exceeded existed expected feared
  feeded fluctuated gained hoped included increased indeed intended involved lacked lagged lasted liked lived loved
  matched mattered measured missed needed numbered owned planned preferred projected ranged recovered referred related
  relied remained remembered represented required resembled resided resulted rose seemed served shared slowed stayed
  suffered supposed tended thought totalled trailed tried trusted used valued varied wanted weighed wished wondered
  worked worried aimed based called climbed dated entitled known located named located noted added stated situated
  titled unprecedented united used expressed explained stressed underlined emphasised emphasized continued agreed
  hundred sacred naked aged advanced limited detailed related skilled supposed talented wounded
`);

/** What is set down to come, in the present: "leaves on 30 April", "flies to Lome tonight". */
export const scheduledVerbs = words(`
  arrives begins closes departs ends expires flies goes hosts joins leaves meets opens performs plays preaches
  resigns resumes retires returns sails speaks starts takes travels votes visits
`);
