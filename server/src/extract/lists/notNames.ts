import { words } from './words.ts';

/** Days and months, long and short. */
export const calendarWords = words(`
  apr april aug august dec december feb february fri friday fridays jan january jul july jun june mar march
  may mon monday mondays nov november oct october sat saturday saturdays sep sept september sun sunday
  sundays thu thur thurs thursday thursdays tue tues tuesday tuesdays wed wednesday wednesdays
`);

/** Words that begin sentences, capitalised there without being names. */
export const sentenceStarters = words(`
  a about above according accordingly across additionally addressing after afterwards again against ahead
  albeit all almost along alongside already also although altogether always amid among amongst an and
  another any anybody anyone anything apart are around as aside asked at attending away back based be
  because been before behind being believing below beneath beside besides between beyond both briefly but by
  calling can citing clearly combating combatting commenting compared concerning consequently considering
  consolidating could curiously currently deeply depending despite did do does doing done down due during
  each earlier early either elsewhere emphasising emphasizing enough especially established establishing
  even eventually ever every everybody everyone everything everywhere except executives expressing fewer
  finally first firstly five following for former formerly four from further furthermore generally given
  giving good had half has have having he hello hence her here hers herself him himself his historically
  hopefully how however i if importantly in indeed inside instead into is it its itself just last lastly
  late lately later least led less let lets like likewise little locally look looking made mainly make
  making many maybe me meanwhile mentioning might mine more moreover most mostly much must my myself
  naturally near nearby nearly neither never nevertheless next nine no nobody nonetheless nor normally not
  nothing noting now nowadays obviously of off often oh ok okay on once one ones only opening or originally
  other others otherwise our ours ourselves out outside over overall own part participants particularly
  perhaps please possibly presenting previously prior probably provided providing publicly quite quoting
  rather read reading really recalling recently referring regarding regrettably reportedly same says second
  secondly see seen several shall she shortly should similarly simply since six so some somebody somehow
  someone something sometimes somewhat soon speaking specially specifically starting still strange stressing
  strictly subsequently such suddenly surely surprisingly taking ten than thank thanks that the their theirs
  them themselves then there thereafter therefore these they thing things third this those though three
  through throughout thus to today together tomorrow tonight too toward towards traditionally two ultimately
  under unfortunately unless unlike unlikely until up upon us used using usually various versus very via was
  we welcome well were what whatever when whenever where whereas wherever whether which while who whoever
  whole whom whose why will with within without would yes yesterday yet you your yours yourself
`);

/** Words of headlines, letterheads and parts of documents. */
export const documentWords = words(`
  abstract addendum agenda album analysis annex annexes announcement appendix archive archives article
  articles attachment background bibliography blog bookmark brief briefing brochure bulletin caption chapter
  chapters charts cited comment comments communique concluding conclusion conclusions contact contacts
  contents copyright cover date disclaimer document documents download draft editorial ends english
  enquiries event events exclusive facebook fact factbox faq fax feature figure figures file focus footnote
  foreword gallery glossary headline highlights home image images index infographic instagram interview
  interviews introduction item keynote keywords latest letter link linkedin links live logo mail map media
  memo memorandum menu message minutes multimedia news newsletter newsroom note notes notice opinion
  overview page pages paper paragraph photo photos picture pictures poster postscript preamble preface press
  print privacy proceedings profile programme programs publication publications quote reader record
  reference references release releases remarks report reports reproduction resolution resolutions road
  roadmap rss schedule search section share sheet signed sitemap slide source sources special speech
  speeches statement statements subject subscribe subtitle summary supplement table tables tags tel
  telephone television text theme timeline title topic topics transcript translation tweet twitter update
  updated updates url version video videos watch web webcast webpage website whatsapp www youtube
`);

/** Religions, faiths and their followers. */
export const religionWords = words(`
  adventist anglican atheist atheists bahai bahais baptist baptists bible buddhism buddhist buddhists
  calvinist catholic catholicism catholics christian christianity christians confucian confucianism coptic
  copts druze evangelical evangelicals god hanafi hindu hinduism hindus islam islamic islamist islamists
  jain jainism jew jewish jews judaism koran lutheran lutherans methodist methodists mormon mormons moslem
  moslems muslim muslims orthodox orthodoxy pentecostal presbyterian protestant protestantism protestants
  puritan quaker quakers quran salafi salafist scripture shia shias shiism shiite shiites sikh sikhism sikhs
  sufi sufis sufism sunni sunnis talmud taoism taoist torah wahhabi wahhabism yazidi yazidis zoroastrian
`);

/** Languages that are no nationality as well. */
export const languageWords = words(`
  amharic arabic aramaic avestan azeri bahasa bashkir basque bengali berber cantonese catalan chechen
  cyrillic dari esperanto farsi flemish frisian gaelic galician greek gujarati hausa hebrew hindi igbo
  kannada kurdish kurmanji latin malayalam mandarin marathi nepali pashto persian punjabi putonghua quechua
  romani romansh sanskrit sinhala sorani swahili tagalog tamil tatar telugu tibetan tigrinya uighur urdu
  uyghur volapuk welsh xhosa yiddish yoruba zulu
`);

/** Holidays and festive days. */
export const holidayWords = words(`
  advent ashura christmas diwali easter eid epiphany halloween hanukkah hogmanay juneteenth kwanzaa lent
  maslenitsa mawlid nauryz navruz newroz noel nowruz passover pentecost purim ramadan ramazan sabbath
  shabbat shavuot sukkot thanksgiving vesak whitsun xmas yuletide
`);

/** Things of politics and daily life that texts like to capitalise; no name alone. */
export const capitalizedNouns = words(`
  accord accords act action activities acts administration affairs agencies agreement agreements airport
  alliance altitude ambassador amendment armistice article asap asian authorities avenue bachelor baseball
  basketball bc bce bill bills board border boulevard branch bridge bureau business capital ce center
  central centre century chair chairmanship challenges champion champions championship championships chapter
  charter citizen citizens coalition code commission commitment committee communique community companies
  concept conference conferences congress constitution consul contact convention conventions cooperation
  coronavirus council countries country court covenant covid culture cup cybersecurity day days debate
  decade decision decisions declaration decree defence defense delegates delegation democracy department
  derby development dialogue dimension directive director dr drive east eastern economy education election
  elections embassy energy environment era etc executive exercise exhibition experts festival final finals
  finance flight football force forces foreign forum framework future games global gmt goal goals government
  governments group groups guidelines hall head headquarters health highway history hiv holocaust hotel
  house human id independence industry information initiative intelligence interior internet investment isbn
  issn issues justice labor labour lane law laws leader leaders league masters match medal meeting meetings
  member members military minister ministers ministry mission model money movement mr mrs ms nation nations
  network north northeast northern northwest nuclear office officer official officials olympiad olympics
  open operation opposition order organisation organisations organization organizations pact palace pandemic
  paralympics parliament parliamentarians part participation partner partners partnership party pdf peace
  people peoples phase place plan plans playoff playoffs plenary pm police policies policy politics premier
  presidency president principles problems process prof program programme progress project projects
  prosperity protocol protocols public race region regions relations representative representatives republic
  research reserves resolution review rights road role round rugby rule rules safety sanctions scheme school
  science season secretariat secretary sector security semifinal semifinals seminar service session side
  society solidarity south southeast southern southwest space spokesman spokesperson square stability
  standards state states station statute strategy street summit summits support symposium system talks
  taskforce tax technology tennis terrorism threat threats tournament tower track trade training transport
  treaties treaty trend trends troops trophy tv union unity utc vat vip visit vote voters war wars water
  week west western women work working workshop world year years youth
`);

const ALL = [
  calendarWords,
  sentenceStarters,
  documentWords,
  religionWords,
  languageWords,
  holidayWords,
  capitalizedNouns,
];

/** True for a word (as `listKey` gives it) that, capitalised and alone, names nobody and no body. */
export function isNotName(key: string): boolean {
  return ALL.some((list) => list.has(key));
}
