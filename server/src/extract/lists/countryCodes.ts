import { words } from './words.ts';

/**
 * Three letters for a country, as results, rolls and lists put them in brackets behind a name: ISO 3166-1 alpha-3
 * and the codes of the International Olympic Committee, past ones too.
 */
export const countryCodes = words(`
  afg agl ago aho aia ain alb alg ang ant anz arg arm aru asa asm ata atf atg aus aut aze bah ban bar bdi bel
  ben ber bfa bgd bgr bhr bhs bhu bih bir biz blm blr blz bmu boh bol bot bra brb brn bru btn bul bur bwa bwi
  caf cam can cay cck cey cgo cha che chi chl chn cis civ cmr cod cog cok col com cor cos cpv cri cro crt csl
  cub cuw cxr cym cyp cze dah dan den deu dji dma dnk dom dza ecu egy eri esa esh esp est eth eua eun fij fin
  fji flk fra frg fro fsm gab gam gbr gbs gdr geo ger ggy gha gib gin glp gmb gnb gnq grc grd gre grl grn gua
  guf gui gum guy hai hbr hkg hmd hnd hol hon hrv hti hun idn imn ina ind iot iql iri irl irn irq isl isr isv
  ita iva jam jey jor jpn kaz ken kgz khm kir kna kor kos ksa kuw kwt lao lat lba lbn lbr lby lca les lib lie
  lit lka lso ltu lux lva mac mad maf mal mar mas maw mco mda mdg mdv mex mgl mhl mkd mli mlt mmr mne mng mnp
  mon moz mri mrt msr mtn mtq mus mwi mya mys myt nam nbo nca ncl ned nep ner nfk nga ngr ngu nic nig niu nld
  nor npl nrh nru nzl oar oma omn pak pan par pcn per phi phl plw png pol por pri prk prt pry psc pse pur pyf
  qat reu rhd rhk rom rou rsa rus rwa saf sam sau scg scn sco sdn sen sey sgp sgs shn sin sjm skn slb sle slo
  slv smr sol som spm srb sri ssd stp sud sui sur svk svn swe swz syc syr tan tca tcd tch tga tgo tha tjk tkl
  tkm tls tog ton tpe tto tun tur tuv twn tza uae uar uga ukr umi uni urs uru ury usa uzb van vat vct ven vgb
  vie vin vir vnm voa vut wal wlf wsm yar yem ymd yug zaf zai zam zim zmb zwe
`);
