import { words } from './words.ts';

/** Heads of long names that are agreements, plans, measures or diseases, not bodies. */
export const thingHeads = words(`
  accord act agenda agreement agreements aircraft amendment assessment award bill budget charter code compact
  conference constitution convention conventions currency declaration directive disease document documents dollar
  euro event evaluation exercise framework framework goal goals guideline guidelines index indicator infection
  initiative instrument law laws legislation level manual measure measures memorandum method missile model
  objective objectives operation pact paper pandemic plan plans policy principle principles procedure procedures
  product protocol rate regulation regulations report resolution review rule rules standard standards strategy
  summit survey syndrome system technology technologies term terms test tests treaties treaty understanding vehicle
  vehicles virus vision war weapon weapons
`);

/** Last words of the names of conferences, agreements and plans. */
export const eventsAndTexts = words(`
  accord accords agenda agreement agreements charter conference congresses convention declaration memorandum
  pact plan protocol resolution strategy summit summits treaties treaty war workshop
`);

/** Letters that stand before the names of ships. */
export const shipPrefixes = words(
  'fgs frv ftv fv hdms hmas hmcs hmnzs hms hnlms hnoms hswms ins jds kri mfv mt mts mv orp rfa rms roks rrs rv ss ssv tcg tss uscgc usns uss',
);

/** Acronyms that stand for things, measures, people in general, places on the clock or the map: never for bodies. */
export const acronymsOfThings: ReadonlySet<string> = new Set(
  `AC AD AGM AI AIDS AKA AM AOB API APR ASAP ATM AV AWOL BA BBQ BC BCE BMI BSc CAD CCTV CD CE CEO CEOs CFO CMYK CNY CO
   COO COVID CPI CSR CT CTO CV CVs DC DDR DIY DJ DNA DOB DVD EDT EMEA ENDS ESG EST ETA EUR FAQ FAQs FDI FIR FM FOB FX FY
   FYI GBP GDP GHG GIS GMT GNI GNP GPA GPS GSM HD HIV HQ HR HTML HTTP HTTPS ICT ID IDP IDPs IDs IED IEDs IGO IGOs INR IOU IP
   IPO IQ IR ISBN ISIN ISSN IT JD JPY KG KM KPI KPIs LAN LED LGBT LGBTI LGBTQ LLM LNG LOL LPG LTD MA MBA MD MEP MEPs MHz MIA MOU
   MP MPs MRI MSc MSME MSMEs MW MoU MoUs NB NGO NGOs NO NR NSFW OK OS OTC PA PC PCR PCs PDF PE PESTLE PGA PGP PHD PIN PM POW POWs PPE
   PPP PR PS PTSD PV PhD QA QC QR RAM RD RFP RGB RIP RNA ROI ROM RPG RSVP RUB SALW SARS SDG SDGs SIM SME SMEs SMS SOE SOEs
   SOP SOS SQL STD STEM STI SUV SWOT TB TBA TBC TBD TOR TV TVs UAV UAVs UFO UHF URL URLs USB USD UTC UV UX VAT VBIED VBIEDs VHF
   VIP VIPs VPN WASH WC WMD WMDs XML YoY ZAR`.split(/\s+/),
);

/** Small words that never begin or end a name, though a sentence may begin with them. */
export const functionWords = words(`
  a about above according across after again against all along also although am among an and another any are as at
  be because been before being below between beyond both but by can could despite did do does done down during each
  either else even ever every except few first for from further had has have having he hence her here hers him his how
  however i if in including indeed inside instead into is it its itself just last later least less like many may me
  meanwhile might mine more moreover most much must my near neither never nevertheless next no nor not nothing now of off
  on once one only onto or other others otherwise our ours out outside over own per perhaps rather same second several
  shall she should since so some somebody someone something still such than that the their them then there therefore
  these they third this those though three through throughout thus to today together tomorrow too toward towards two
  under unless unlike until up upon us very via was we well were what whatever when whenever where whereas wherever
  whether which while who whoever whom whose why will with within without would yes yesterday yet you your
`);

/** Subjects that bodies are named after. */
export const topics = words(`
  affairs agriculture aid air animals arms art arts atomic border borders boys business chemistry children citizens civil
  climate coal coffee commerce communities consumers cotton counter crafts crime crimes culture customs defence defense
  disaster disasters drug drugs earth economics economy energy families family film finance fire fish fisheries food foreign
  forestry forests fuel gas geography girls goods grain health heritage history home homeland house housing human
  hunger immigration industries industry interior internal intelligence iron journalists justice labor labour land language
  languages law lawyers literature local maritime markets medicine migrants migration mines minorities minors money
  monuments music nation nations nature nuclear ocean oceans oil parks peace people peoples petroleum ports poor
  prisons power press protection public railways refugees relations research resources rice rights rivers roads rural rule
  safety schools science sciences sea security social soil space speech sport sports standards state states statistics steel
  students studies sugar supply tax taxes tea terrorism theology timber tobacco tourism trade traffic transport travel
  treasury troops trust urban veterans victims war waste water weapons weather welfare wildlife wine women wool work workers works youth
`);
