import { phrases, words } from './words.ts';

/** Words that name an office or a profession on their own; the last word of a title ("Foreign *Minister*"). */
export const officeHeads = words(`
  academic academician accountant activist actor actress adjudicator adjutant administrator administrators adviser
  advisers advisor advisors advocate agent agents aide aides alderman aldermen ambassador ambassadors analyst anchor
  anchorman anthropologist arbiter arbitrator archaeologist archbishop architect archivist artist assessor assistant
  astronaut athlete attache attaches attorney auditor author bailiff barrister bishop blogger boss broadcaster bursar
  businessman businesswoman candidate captain cardinal caretaker catholicos ceo ceos cfo chair chairman chairmen
  chairperson chairpersons chairs chairwoman champion chancellor chaplain charge chief chiefs chieftain cio clerk
  coach coaches cofounder collector colonel columnist commandant commander commanders commentator commissar
  commissioner commissioners composer comptroller conductor congressman congresswoman constable consul consultant
  contractor controller convener convenor coo coordinator coordinators coroner correspondent cosmonaut councillor
  councillors councilor counsel counsellor counselor courier critic cto curator dean defector defender delegate
  delegates demographer deputies deputy designer detective developer dictator diplomat diplomats director directors
  doctor donor economist editor editors educator elder emir emissary emperor employee engineer entrepreneur envoy
  envoys epidemiologist executive executives expert experts explorer facilitator farmer filmmaker financier fireman
  fisherman forester founder founders geographer geologist goalkeeper governor governors guard guru harbormaster
  harbourmaster head headmaster headmistress heads historian housemaster imam inspector instructor intendant
  interpreter inventor investigator investigators investor journalist judge judges jurist justice justices keeper
  king laureate lawmaker lawmakers lawyer lawyers leader leaders lecturer legislator liaison librarian lieutenant
  linguist lobbyist magistrate manager managers marshal mathematician matron mayor mayors mediator member members
  merchant meteorologist midfielder minister ministers moderator monarch mp mps musician naturalist negotiator
  negotiators novelist nuncio nurse observer officer officers official officials ombudsman ombudsperson operator
  organiser organizer painter paramedic parliamentarian participant partner pastor patriarch patron pharmacist
  philanthropist philosopher photographer physician physicist physio physiotherapist pilot plenipotentiary poet
  policeman politician pontiff pope postmaster prefect premier premiers presenter presidency president presidents
  priest primate prince princess principal proconsul procurator producer professor professors programmer prosecutor
  prosecutors provost psychiatrist psychologist publisher queen rabbi ranger rapporteur rapporteurs rebel receiver
  receptionist rector reeve referee regent registrar reporter representative representatives researcher reviewer
  ruler salesman scholar scientist sculptor secretaries secretary senator senators serjeant sheriff singer skipper
  sociologist solicitor speaker speakers specialist spokesman spokesmen spokesperson spokespersons spokeswoman
  sponsor statesman statistician steward strategist striker student successor sultan superintendent superior
  supervisor surgeon surveyor teacher technician tenor theologian trader trainer translator treasurer trustee tutor
  umpire undersecretary usher veteran vicar viceroy virologist volunteer warden warlord winner witness worker writer
`);

/** Offices of several words; hyphens left out ("secretary general" finds "Secretary-General"). */
export const officePhrases = phrases(`
  advocate general, ambassador at large, ambassador extraordinary,
  ambassador extraordinary and plenipotentiary, assistant commissioner, assistant secretary,
  assistant secretary general, associate director, associate professor, attorney general, auditor general,
  cabinet minister, cabinet secretary, chair in office, chairman in office, chairman of the board,
  chairperson in office, charge d affaires, charge daffaires, chief economist, chief executive,
  chief executive officer, chief financial officer, chief justice, chief mediator, chief minister,
  chief moderator, chief negotiator, chief of cabinet, chief of general staff, chief of mission,
  chief of police, chief of protocol, chief of staff, chief of the general staff, chief operating officer,
  chief prosecutor, chief rabbi, chief scientist, chief secretary, chief technology officer, co chair,
  co chairman, co chairperson, co founder, co ordinator, commander in chief, commissioner general,
  comptroller general, consul general, contact person, coordinator general, crown prince, defence attache,
  defence minister, defence secretary, defense minister, defense secretary, deputy chairman,
  deputy chairperson, deputy chief of mission, deputy director, deputy director general,
  deputy foreign minister, deputy head, deputy minister, deputy prime minister, deputy secretary,
  deputy secretary general, director general, director of communications, director of operations,
  district attorney, economic counsellor, editor at large, editor in chief, education minister,
  energy minister, environment minister, executive chairman, executive director, executive president,
  executive secretary, executive vice president, external relations officer, finance minister,
  first deputy chairman, first deputy foreign minister, first deputy minister, first deputy prime minister,
  first lady, first minister, first secretary, first vice president, force commander, foreign minister,
  foreign secretary, general counsel, general director, general manager, general secretary,
  goodwill ambassador, governor general, grand mufti, group leader, head coach, head of delegation,
  head of department, head of government, head of mission, head of office, head of secretariat,
  head of section, head of state, head of the delegation, head of unit, heads of delegation,
  heads of government, heads of state, heads of state and government, health minister, high commissioner,
  high representative, home secretary, honorary chairman, honorary consul, honorary president,
  human rights commissioner, information officer, inspector general, interim president, interior minister,
  judge advocate, justice minister, lead author, legal adviser, liaison officer, lord chancellor, lord mayor,
  majority leader, managing director, managing editor, managing partner, member of congress,
  member of parliament, member of the european parliament, members of parliament, military attache,
  minister counsellor, minister delegate, minister of state, minister plenipotentiary, minister president,
  minority leader, national coordinator, national security adviser, national security advisor,
  opposition leader, parliament speaker, parliamentary secretary, party leader, permanent observer,
  permanent representative, permanent secretary, personal envoy, personal representative, police chief,
  policy adviser, political adviser, political director, political officer, presidential adviser,
  presidential aide, presidential candidate, presidential envoy, press attache, press officer,
  press secretary, prime minister, prime ministers, prince consort, principal secretary, private secretary,
  privy councillor, procurator general, program manager, programme manager, programme officer,
  project coordinator, project manager, project officer, prosecutor general, public affairs officer,
  public defender, public information officer, public prosecutor, queen consort, rector magnificus,
  regional director, resident coordinator, resident representative, second secretary, secretaries general,
  secretary general, secretary of defence, secretary of defense, secretary of state,
  secretary of the treasury, senior adviser, senior advisor, senior fellow, senior lecturer, senior officer,
  shadow minister, solicitor general, special adviser, special advisor, special assistant,
  special coordinator, special envoy, special procedures, special rapporteur, special representative,
  state councillor, state counsellor, state secretary, supreme leader, surgeon general, surveyor general,
  team leader, third secretary, trade commissioner, trade minister, trade representative, treasury secretary,
  under secretary, under secretary general, under secretary of state, vice chair, vice chairman,
  vice chairperson, vice chancellor, vice foreign minister, vice minister, vice premier, vice president,
  vice presidents, vice prime minister, vice rector, vice speaker
`);

/** Words before an office that are part of the title. */
export const officeModifiers = words(`
  acting adjunct alternate assistant associate caretaker chief co county cultural current defence defense deputy
  designated district economic emeritus ex executive external finance first foreign former founding general
  global group head high home honorary human inaugural incoming incumbent information interim interior international
  joint judicial junior justice last late lead legal local majority managing military minister minority municipal
  national naval new newly next non onetime operational opposition outgoing parish parliamentary permanent personal
  police political presidential presiding press previous prime principal private pro provincial public regional
  research resident retired second secretary senior shadow sitting sometime special standing state sub supreme
  technical then third trade under unofficial vice
`);

/** Words behind an office that are part of the title ("President-elect", "Minister designate"). */
export const officeEndings = words('designate elect emerita emeritus general nominate');

/** Words that tell that the office is no longer, not yet or only for now held. */
export const pastOfficeWords = words('erstwhile ex former late onetime past previous retired sometime then');

/** See {@link pastOfficeWords}. */
export const futureOfficeWords = words('designate elect incoming nominate nominee');

/** See {@link pastOfficeWords}. */
export const interimOfficeWords = words('acting caretaker interim provisional temporary');

/** Words between an office and the body it belongs to ("Director *of the* Centre", "Ambassador *to* Spain"). */
export const officePrepositions = words('at for from in of on to with');

/** Heads that tell a trade, a degree or a standing in life rather than an office. */
export const trades = words(`
  academic academician accountant activist actor actress anthropologist archaeologist architect artist
  astronaut athlete author barrister blogger broadcaster businessman businesswoman columnist commentator
  composer correspondent cosmonaut critic defector demographer designer developer doctor donor economist
  engineer entrepreneur epidemiologist explorer farmer filmmaker fireman fisherman forester geographer
  geologist goalkeeper guru historian interpreter inventor investor journalist jurist keeper laureate lawyer
  linguist mathematician merchant meteorologist midfielder musician naturalist novelist nurse painter
  paramedic participant pharmacist philanthropist philosopher photographer physician physicist physio
  physiotherapist pilot poet policeman politician professor professors programmer psychiatrist psychologist
  receptionist reporter researcher salesman scholar scientist sculptor singer sociologist statesman
  statistician student successor surgeon surveyor teacher technician tenor theologian trader translator tutor
  veteran virologist volunteer winner witness worker writer
`);
