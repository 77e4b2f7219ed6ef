import { words } from './words.ts';

/** Forms of verbs that report what somebody says. */
export const speechVerbs = words(`
  acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits admitted
  admonished advise advised affirm affirmed affirming affirms agree agreed agrees allege alleged alleges
  announce announced announces announcing answer answered argue argued argues arguing ask asked asking asks
  assert asserted asserting asserts assure assured assures barked begged blame blamed boasted bragged brief
  briefed cabled call called calling calls caution cautioned cautions challenged chuckled claim claimed
  claiming claims clarified clarify comment commented commenting comments complain complained complains
  concede conceded conclude concluded concludes condemn condemned condemning condemns confessed confirm
  confirmed confirming confirms congratulated contend contended countered cried criticised criticized
  deadpanned declare declared declares declaring decried defended demand demanded denied denies denounced
  deny describe described describes describing despaired disagreed disagrees disclosed discussed echoed
  elaborated emphasise emphasised emphasises emphasising emphasize emphasized emphasizes emphasizing
  enquired enthused exclaimed explain explained explaining explains expressed expresses fumed greeted
  groused growled grumbled gushed hailed highlight highlighted highlighting highlights hinted hoped implied
  implored imply inform informed informs inquired insist insisted insisting insists intoned joked lamented
  lamenting laments maintain maintained marveled marvelled mention mentioned mentioning mentions murmured
  mused muses muttered note noted notes noting object objected observe observed observes opined opines
  outlined pleaded pledged pointed praised predicted promised proposed protested question questioned
  quipped quoted read reaffirmed reaffirms reassured recalled recalling recalls recited recommended
  recounted reiterate reiterated reiterates reiterating rejoined remarked remarking remarks remind reminded
  reminds replied replies reply report reported reports responded responds restated retorted revealed
  reveals said say saying says scoffed scribbled shared shouted signalled singled snapped sneered speak
  speaking speaks spoke spoken state stated states stating stress stressed stresses stressing suggest
  suggested suggesting suggests summarised summarized swears swore talked talking talks telegraphed tell
  telling tells termed testified thanked thundered told tweeted underline underlined underlines underlining
  underscore underscored underscores underscoring urge urged urges urging voiced voices vowed vowing warn
  warned warning warns welcome welcomed welcomes welcoming whispered wished wondered write writes writing
  wrote yelled
`);

/** Forms of verbs of which the subject takes part in an event. */
export const participationVerbs = words(`
  accompanied addressed addresses addressing appeared arrived attend attended attending attends briefed
  briefs chair chaired chairing chairs closed cochaired convened convenes convening debated delivered
  delivers discussed featured gathered greeted held hold holding holds host hosted hosting hosts inaugurated
  introduced join joined joining joins launched leads lectured led meet meeting meets met moderated
  moderates moderating negotiated opened opens organised organized paid participate participated
  participates participating presented presided presides received receives reported represented represents
  signed signs speak speaking speaks spoke sponsored take taken takes taking talked took toured visit
  visited visiting visits welcomed
`);

/** Forms of verbs of which the subject only sent word: it was not there. */
export const messageVerbs = words(`
  conveyed dispatched emailed greeted mailed messaged phoned sends sent telegraphed telephoned wired
`);
