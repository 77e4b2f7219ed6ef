import type { Token } from '../text/tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const HEADS =
  set(`ministry ministries committee committees commission commissions agency agencies bank university college institute institution academy
 school secretariat council parliament assembly senate congress duma court tribunal department departments directorate bureau office organisation organization
 association federation confederation union league party movement alliance coalition society club foundation corporation company
 companies authority administration inspectorate police army navy corps brigade battalion regiment fleet force forces guard militia church mosque synagogue diocese
 hospital clinic museum library laboratory observatory centre center centres centers embassy consulate trust fund consortium chamber cooperative
 syndicate guild board panel taskforce prosecutor structure service services treasury exchange airlines airways railways newspaper times post herald tribune gazette
 journal broadcasting television radio news press observatory front brigades command cabinet government partnership community commonwealth
 polytechnic conservatory seminary archdiocese synod patriarchate caliphate emirate jamaat hezb fc afc cf sc united rovers wanderers athletic
 comité conseil ministère banque université institut école agence centre fédération société organisation assemblée commission parti
 ministerio banco universidad instituto comisión consejo asociación federación partido confederación secretaría tribunal asamblea
 ministério universidade conselho associação
 ministerium universität bund bundesbank bundestag verein verband gesellschaft stiftung akademie kammer
 ministero università consiglio associazione partito`);
const WEAK =
  set(`group forum front house network initiative programme program project system office team unit section division branch
 secretariat summit network academy lab labs studio studios holdings industries international works brothers sons partners capital ventures systems
 technologies media motors energy oil gas steel airways resources solutions consulting pharmaceuticals communications electric insurance securities
 register registry archive archives mint port line lines brigade squad circle dialogue platform facility mechanism task college
 association society services action mission watch aid relief rights monitor`);
const SUFFIXES = set(
  'ltd inc plc llc llp gmbh ag sa spa srl bv nv oy ab as kg pty co corp oao ooo zao pjsc jsc limited incorporated',
);

export const isOrganizationHead = (word: string): boolean => HEADS.has(word);
export const isWeakOrganizationHead = (word: string): boolean => WEAK.has(word);
export const isCompanySuffix = (word: string): boolean => SUFFIXES.has(word.replace(/\.$/, ''));

const HONORIFICS = set(
  'mr mrs ms miss mx messrs dr prof professor sir dame lord lady madam madame monsieur mme herr frau señor señora don rev fr father sister brother imam sheikh shaikh rabbi bishop archbishop cardinal pope prince princess king queen emir sultan hon honourable honorable excellency',
);
const RANKS = set(
  'general colonel major captain lieutenant sergeant corporal admiral commodore brigadier marshal commander private gen col maj capt lt sgt cpl adm brig cmdr superintendent inspector constable',
);
const OFFICES =
  set(`secretary-general secretary director president vice-president chair chairman chairwoman chairperson co-chair minister ministers premier chancellor
 ambassador envoy representative spokesman spokeswoman spokesperson commissioner governor mayor head chief leader deputy judge justice prosecutor attorney
 rapporteur coordinator manager officer adviser advisor counsellor counselor senator congressman congresswoman deputy mp mep lawmaker speaker treasurer
 dean rector professor principal captain coach trainer editor correspondent analyst economist scientist researcher fellow lecturer historian ceo cfo cto founder co-founder
 administrator superintendent delegate negotiator president-elect consul attaché attache controller comptroller ombudsman registrar clerk partner lawyer spokesperson monarch general`);
const MODIFIERS = set(
  'deputy acting vice former ex assistant associate first second third permanent special honorary chief senior junior interim executive managing general foreign defence defense prime interior finance justice health education information press political military national regional principal joint under high high-level designate elect incoming outgoing then current co lead personal resident plenipotentiary extraordinary state',
);

export const isHonorific = (word: string): boolean => HONORIFICS.has(word);
export const isRank = (word: string): boolean => RANKS.has(word);
export const isOfficeWord = (word: string): boolean => OFFICES.has(word);
export const isOfficeModifier = (word: string): boolean => MODIFIERS.has(word);

const GIVEN = set(
  'vladimir rashid evgeny valery alexander jehangir marcel andrei jurgen sergei thomas peter antonio marat john mary james robert michael david maria anna elena olga ivan pavel hans carlos juan jose ahmed mohammed muhammad ali hassan fatima li wei chen kim park',
);
const SURNAMES = set(
  'khan smith jones li wang zhang chen kim park lee nguyen singh kumar ivanov garcia silva xie',
);
export const isGivenName = (word: string): boolean => GIVEN.has(word);
export const isSurname = (word: string): boolean => SURNAMES.has(word);
export const isNameParticle = (word: string): boolean =>
  /^(al|el|bin|ibn|bint|van|von|der|den|de|da|di|du|dos|das|del|la|le|ben|abu|ter|zu|y|e)$/.test(word);

const NATIONALITIES = set(
  'russian american british french german chinese indian pakistani kazakh kyrgyz tajik uzbek turkish iranian tajik ukrainian japanese korean african european asian arab',
);
const PLACES = set(
  'china kazakhstan kyrgyzstan russia tajikistan uzbekistan india pakistan afghanistan slovakia switzerland vienna moscow shanghai bishkek tashkent qingdao helsinki bangkok europe asia eurasia usa us uk',
);
const PLACE_PHRASES = set(
  'central-asia middle-east united-states new-york st-petersburg russian-federation republic-of-tajikistan',
);
export const isNationality = (word: string): boolean => NATIONALITIES.has(word);
export const isPlaceName = (word: string): boolean => PLACES.has(word);
export function longestPlaceAt(tokens: readonly Token[], at: number): number {
  for (let length = Math.min(4, tokens.length - at); length >= 1; length--) {
    const words = tokens
      .slice(at, at + length)
      .map((token) => token.lower)
      .filter((word) => word !== '.');
    if (PLACE_PHRASES.has(words.join('-'))) return length;
    if (length === 1 && PLACES.has(words[0] ?? '')) return 1;
  }
  return 0;
}

const DATE_WORDS = set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);
export const isDateWord = (text: string): boolean =>
  DATE_WORDS.has(text.toLowerCase()) && /^\p{Lu}/u.test(text);
const FUNCTION = set(
  'the a an in on at by for from with after before as he she it they we i you this that these those his her its their our my your but and or if when while where although however moreover meanwhile there then also who what why how not no yes all some many most both each since during under over between among within such one two three other another to of is are was were has have had will would could should may might must do does did here now today yesterday tomorrow according despite because so than until upon about into through per via every any more less few several only just even still yet again once first second third last next new',
);
export const isFunctionWord = (word: string): boolean => FUNCTION.has(word);
export const isNotName = (word: string): boolean => FUNCTION.has(word) || DATE_WORDS.has(word);
const SPEECH = set(
  'said says told tells noted notes stressed stresses emphasised emphasized added adds stated states explained explains announced announces warned warns urged urges declared declares claimed claims argued argues insisted insists replied replies recalled recalls pointed underlined highlighted praised thanked welcomed commented remarked wrote writes asked asks acknowledged admitted confirmed denied reported concluded observed suggested believes continued',
);
export const isSpeechVerb = (word: string): boolean => SPEECH.has(word);
const THINGS = set(
  'convention treaty agreement goals goal product plan strategy framework agenda index act law resolution memorandum understanding protocol charter declaration technology technologies disease virus syndrome infection test rate tax method model policy procedure standard document report paper pandemic conference summit war weapon weapons missile aircraft vehicle currency dollar euro',
);
export const isThingHead = (word: string): boolean => THINGS.has(word);
const THING_ACRONYMS = set(
  'TV AI IT ICT GDP GNP HIV AIDS DNA RNA ID CV FAQ PDF COVID SARS CEO CFO MP MPs PM AM GMT UTC USD EUR GBP OK NGO NGOs IGO IDP IDPs SME SMEs WMD IED UAV VIP PR HR MOU MoU TBC ENDS NB PS BC AD CE BCE II III IV VI VII VIII IX XI SDG SDGs R&D Q&A CCTV GPS SMS PhD MBA MA BA MSc BSc LLM KM KG',
);
export const isAcronymOfThing = (text: string): boolean => THING_ACRONYMS.has(text);
const TOPICS = set(
  'affairs defence defense trade commerce industry agriculture forestry fisheries health education culture sport sports science labour labor finance justice interior security cooperation drugs crime terrorism development environment energy transport research foreign social human rights refugees children women youth police economy economic science physics chemistry history arts music law medicine engineering studies sciences nations europe peace counter anti',
);
export function isAbstractNoun(word: string): boolean {
  return (
    TOPICS.has(word) ||
    (word.length > 6 &&
      /(tion|tions|ment|ments|ism|ness|ance|ence|ship|ics|ology|ity|ities|ing|ture)$/.test(word))
  );
}
