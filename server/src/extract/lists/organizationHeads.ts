import { words } from './words.ts';

/** Words that, capitalised at the end or head of a name, make it an organisation without further signs. */
export const organizationHeads = words(`
  abbey academia academie academies academy accademia administration admiralty agency airline airlines
  airways akademie alliance ambulance archdiocese army artillery asamblea asociacion assemblee assembly
  association associations associazione athletics authorities authority banca banco bank banks banque
  battalion brigade broadcaster broadcasting brotherhood bundesamt bundesbank bundesliga bundesministerium
  bundesrat bundestag bundeswehr bureau bureaux cabinet caliphate carabinieri cartel cathedral caucus center
  centers centre centres centro chambers chancellery chancery charity church churches clinic club coalition
  college colleges comintern comision comite command commissariat commission commissions committee
  committees commonwealth community companies company confederacion confederation conglomerate congregation
  congress conseil consejo conservancy conservatoire conservatory consiglio consortium constabulary
  consulate convent cooperative cooperatives corporation corporations corps council councils court courts
  curia delegation denomination department departments diocese directorate directorates directory dockyard
  duma dynasty embassy eparchy faculty federacion federation federations federazione fellowship fleet
  flotilla fondation fondazione foundation foundations fraternity fundacion funds garrison gazette
  gendarmerie genossenschaft gesellschaft government governments guild gymnasium headquarters hezb hizb
  hospital hospitals inspectorate institut institute institutes institution institutions instituto insurers
  istituto jamaat jamiat jirga judiciary junta kindergarten knesset laboratories laboratory league legation
  legion legislature library loya lyceum magistracy magistrates majelis majlis militia ministere ministerio
  ministerium ministries ministry monastery mosque mujahideen municipality museum museums navy newspaper
  newspapers nunciature observatory ombudsman orchestra organisation organisations organizacion organization
  organizations organizzazione parish parliament parliaments partei parti partido parties partnership party
  patriarchate philharmonic platoon police politburo polytechnic prefecture presidium priory publishers
  quartet rada railway railways rectorate refinery regiment registry reichstag rifles sangha school schools
  secretaria secretariat secretariats seimas sejm seminary senate shipyard shura sindicato sociedad societe
  societies society sorority squad squadron stiftung stortinget studio studios subcommission subcommittee
  subsidiary supermarkets symphony synagogue syndicat syndicate synod taskforce theater theatre treasury
  tribunal tribunals trust trusts union unions universidad universidade universita universitat universite
  universitet universities university verband verein vestry volkskammer watchdog yeshiva
`);

/** Words that name an organisation only in company: of other capitals, of an acronym, of a parent body. */
export const weakOrganizationHeads = words(`
  accord action advisers advocates affairs alert analysts arm arsenal assistance associates athletic base
  bloc block board boards branch brigades broadcast brothers camp campaign cell channel chapter chronicle
  circle city clan class collective column communications concern conference contingent convention crescent
  crew crown daily desk detachment dialogue digest division domain drive echo education electric electronics
  element energy engineers enterprise enterprises entertainment equity establishment exchange executive
  express facility family farm festival fire firm force forces forum forums front fund games gang gas
  general global group groups guard guards guerrillas gulf hall healthcare herald holding holdings hotel
  hotels house houses industries industry initiative inspection insurance international investments jazeera
  journal law lines link lodge logistics mafia mail majority management market markets martyrs mechanism
  media medical meeting mercury mill mills mine mines minority mission missions monitor motors movement
  mutual network networks news observer office oil operator opposition order outpost palace panel partners
  patrol pharma pharmaceuticals plan plant platform point pool port post posts power presidency press
  production productions program programme programmes programs project projects properties publisher radio
  rangers record records register reserve resistance resources response review ring rovers savings secret
  section sector securities security service services shield sisters solidarity solutions space spectator
  stables standard star stars state station steel store stores strategy structure structures summit support
  survey system systems table team teams tech technologies technology telecom telegraph television temple
  times trade transport tribe tribune troupe unit united units vanguard ventures veterans voice
  wanderers warriors watch wing workers works world yard youth
`);

/** Endings that make the words before them a company ("Ltd", "GmbH", "S.p.A."). */
export const companySuffixes = words(`
  a.g. a.s. ab ag aps as asa b.v. bhd bv co cooperative corp corporation cv doo ead eg gbr gmbh inc
  incorporated jsc k.k. kft kg kgaa kk l.l.c. l.p. lda limited llc llp lp ltd ltda mbh n.v. nv oao ojsc oo
  ood ooo oy oyj p.l.c. pao pjsc plc pllc pt pte pty pvt s.a. s.l. s.r.l. sa sae sal sarl sas sau sdn se sia
  sl slu snc spa srl sro tbk uab ug vof zao zrt
`);

/** Capitalised words that often begin an organisation's name; alone they name nothing. */
export const organizationPrefixes = words(`
  advanced african all allied amalgamated american anglo anti arab armed asian associated atlantic auxiliary
  balkan baltic bilateral border caribbean catholic central chartered chemical christian civic civil clean
  collective combined common communist comprehensive confederal conservative constitutional consumer
  continental cooperative counter crown customs defence defense democratic diplomatic disaster domestic
  eastern economic educational electoral emergency environmental ethnic eurasian euro european evangelical
  executive external federal financial first fiscal food foreign free general geneva global governmental
  grand great green health hellenic high higher human humanitarian imperial independent indigenous
  industrial inter interagency intergovernmental interim interior interministerial internal international
  interparliamentary interregional interstate islamic jewish joint judicial labor labour latin legal
  legislative liberal literary local lutheran maritime medical medieval mediterranean metropolitan military
  monetary multinational municipal muslim mutual national nationalist naval nordic north northern nuclear
  ocean olympic open orthodox pacific palestinian pan paralympic parliamentary peoples permanent pontifical
  popular postal preparatory presidential press progressive provincial public radical red refugee regional
  republican research revolutionary royal rural russian scientific second security semi senior social
  socialist south southern special specialised specialized sport sports standing state statistical strategic
  supreme technical territorial third trade trans transitional transnational tripartite unified united
  universal urban veterans voluntary war western women womens workers working world young youth
`);

/** Heads that a building or a place has as well as a body: on their own they prove nothing. */
export const buildingHeads = words(`
  abbey cathedral convent directory dynasty headquarters monastery temple
`);

/** Words that end the names of events, places and qualities as often as those of bodies. */
export const neverHeads = words(`
  base camp city class concern contingent electric equity executive family farm festival fire games general
  gulf hall land majority market medical meeting mine mines minority order palace pool port power presidency
  record records ring savings secret security solidarity space standard star stars state states summit tribe
  unit united world yard youth
`);
