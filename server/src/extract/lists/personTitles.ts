import { phrases, words } from './words.ts';

/** Forms of address: what follows with a capital letter is a person. */
export const honorifics = words(`
  abba abuna abune aga agha alhaja alhaji anba aunty ayatollah baba bapak baron baroness bey bhai cde
  citizen cllr comrade count countess dame datin dato datuk docteur doctor dom don dona dr drs duchess duke
  earl effendi emir emperor empress frau fraulein fru gospodin h.e. h.h. h.m. h.r.h. h.s.h. haji hajia hajji
  hazrat herr hon honorable honourable hrh ibu imam infanta infante ing jhr jonkheer kaiser king lady lic
  lord madam madame mademoiselle maharaja maharani maharishi mahatma maitre majhi malam mallam marquess
  marquis marquise master maulana maulvi mawlana me messrs mevrouw mgr miss missus mister mlle mme monsieur
  moulana moulvi mr mrs ms mufti mulla mullah mwalimu mx mzee naba nawabzada ntate otunba pan pandit pani
  pasha pehin prince princess prof professor professors profs puan queen rai rais raja ranee rani s.e. sahib
  sayed sayyid sayyida senhor senhora senor senora senorita serigne seydina seyyed shah shaikh shaikha
  shaykh sheik sheikh sheikha shri shrimathi shrimati sidi signor signora signore signorina sir smt sri
  srimati sultan syed tengku thiru tsar tsarina tun tunku ustad ustaz viscount viscountess
`);

/** Forms of address that are names as well ("Don King"): with one word behind them they prove nothing. */
export const titlesOrNames = words(
  'baba baron bishop dean dom don duke earl king major marshal master pope prince',
);

/** Honorifics of several words. */
export const honorificPhrases = phrases(`
  al hajj, crown prince, crown princess, dato sri, datuk seri, dr h c, dr ing, dr med, el hadj,
  grand ayatollah, grand duchess, grand duke, grand imam, grand mufti, her excellency, her grace,
  her highness, her honor, her honour, her ladyship, her majesty, her royal highness, her serene highness,
  herr doktor, his beatitude, his eminence, his excellency, his grace, his highness, his holiness, his honor,
  his honour, his imperial highness, his lordship, his majesty, his royal highness, his serene highness,
  lady justice, lord chief justice, lord justice, madam chair, madam president, madam secretary,
  monsieur le president, most rev, mr chairman, mr justice, mr president, mr secretary, mr speaker,
  mrs justice, prof dr, prof dr dr, professor dr, queen mother, right honourable, right rev, rt hon, rt rev,
  shri shri, sir dr, tan sri, the hon, the honorable, the honourable, the most reverend, the reverend,
  the right honourable, the right reverend, the rt hon, the venerable, the very reverend, their excellencies,
  very rev, your excellency
`);

/** Ranks of armed forces and police, and their usual short forms. */
export const ranks = words(`
  adjutant adm admiral airman batyr bombardier brig brigadier bvt capt captain cdr cmdr cmdt col colonel
  commandant commander commodore constable cornet corporal coxswain cpl cpt det detective ens ensign gen
  general generalissimo generalleutnant generalmajor genlt genmaj guardsman gunner hetman insp inspector
  kommandant leutnant lieut lieutenant lt ltc ltg maj major marshal marshall midshipman oberst paratrooper
  patrolman pfc polkovnik private pte pvt sapper seaman sergeant sgt sheriff spc staffsergeant starshina
  subaltern subedar superintendent supt trooper
`);

/** Ranks of several words; hyphens and dots left out. */
export const rankPhrases = phrases(`
  admiral of the fleet, air chief marshal, air commodore, air marshal, air vice marshal, army general,
  assistant chief constable, brig gen, brigade general, brigadier general, captain general, chief constable,
  chief inspector, chief of staff, chief petty officer, chief superintendent, chief warrant officer, col gen,
  colonel general, colonel of justice, commander in chief, corps general, deputy chief constable,
  detective chief inspector, detective constable, detective inspector, detective sergeant,
  detective superintendent, division general, field marshal, first lieutenant, first sergeant, fleet admiral,
  flight lieutenant, flying officer, gen maj, general colonel, general lieutenant, general major,
  general of police, general of the army, group captain, gunnery sergeant, justice colonel, lance corporal,
  lieutenant colonel, lieutenant commander, lieutenant general, lieutenant governor, lieutenant junior grade,
  lt cdr, lt cmdr, lt col, lt gen, maj gen, major general, major of justice, marshal of the soviet union,
  master sergeant, petty officer, pilot officer, police captain, police colonel, police constable,
  police lieutenant, police major, police sergeant, rear adm, rear admiral, second lieutenant, sergeant major,
  squadron leader, staff sergeant, sub lieutenant, supreme commander, vice adm, vice admiral, warrant officer,
  wing commander
`);

/** Titles of clergy and religious orders. */
export const religiousTitles = words(`
  abbe abbess abbot archbishop archdeacon archimandrite archpriest ayatollah bhikkhu bishop brother canon
  cantor cardinal catholicos chaplain deacon deaconess dean father fr friar hieromonk hojatoleslam imam
  kohen lama maulana metropolitan monk monsignor msgr mufti mullah nun padre parson pastor patriarch pontiff
  pope preacher prelate presbyter primate prior prioress rabbi rabbin rebbe rector rev reverend rinpoche
  sheikh sister sr swami vicar
`);

/** Letters behind a name, outside of it: orders, degrees, offices, services ("QC", "MP", "PhD", "O.F.M."). */
export const postNominals = words(`
  ac am ao bsc cb cbe cbm cm cmg cssr dbe dd dfc dphil dso esq esquire frs gbe gc gcb gcmg gcvo jp kbe
  kc kcb kcmg kcvo kg kt llb lld llm lvo ma mba mbe mc md mep mla mna mp mpa mps mvo oam obe oc ofm om
  op osb phd qc raf ran ret retd rn rnr sc sdb sj svd usaf usmc usn vc
`);

/** Small words inside names of persons ("van der", "bin", "de la", "al-"). */
export const nameParticles = words(`
  a abd abu af al am an ap at av aw bar bat ben bent bet bin bint bou da dal dalla das de degli dei del dela
  dell della den der des di do dos du e el em ibn ibnu in ing la las le les lo los mac mc ne nee ni nic o
  och of oglu ogly ol op os oulad ould san santa st ste t ten ter the thi ur van vande vander ver vom von y
  ya zu zum zur
`);
