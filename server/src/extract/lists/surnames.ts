import { words } from './words.ts';

/** Common surnames of many cultures that are hardly ever anything else. */
export const surnames = words(`
  abbas abdi abdullah abdullayev abdulov abdykalykov abiola aboubakar achebe adamczyk adams adamson addison
  adenauer adeyemi adichie adkins afolabi agarwal aggarwal aghayev agnelli aguilar ahern ahmadi ahmadinejad
  ahmadov ahmed ahn ahtisaari aitken akaev akayev akhmetov akhtar akinfeev aksoy aksyonov albayrak albrecht
  albright albu aleksandrov alekseev alekseyev alexander alexandrov alexeev alfonsin aliyev allen allende
  allison almagro alvarez alvi ambani amidror amin amorim andersen anderson andersson andreev andreotti
  andrews andreyev andropov angelov annan ansari anthony antonescu antonov aoki appiah aquino arafat aras
  arbour archibald ardern aristide arlacchi armstrong arnaud arnold arora arroyo arslan asad asante ashcroft
  ashrawi ashton assad astakhov atambayev atanasov ataturk ates atkins atkinson aubert avakov avery awad
  aydin ayers ayub azarov azevedo aznar babacan babayev babic babis bagapsh bagratyan bai bailey bairamov
  bajpai bak bakaradze bakiev bakiyev bakker bakr baldelli baldwin ballard balogh balyoz banda bandar
  bandaranaike banerjee barak baran barbier barbosa barclay barghouti barlow barnes barnett barr barre
  barrett barron barroso barry bartlett barton barzani basescu bashkirov bates batista bauer baumann baxter
  baykal baykov bayramov beasley beattie beaulieu beck becker beckett beckham begin begum bellamy belyaev
  benaissa benedetti benes benitez benkirane bennett benson bentley berdimuhamedov berdymukhamedov berg
  berger bergman bergmann berisha berlusconi bernard bernstein bertolini bertone bertrand beslan
  bessmertnykh bevan bhatia bhatt bhattacharya bhutto bianchi biden bielecki bildt blackburn blackwell blair
  blake blanchard blanco blankenship blazek blinken blix bloomberg blum bobrov boden boehner bogdanov boiko
  boisvert bokassa bokhari bolkestein bolsonaro bondarenko bondarev bongo bonino bonnet borisov borissov
  borkowski borodin borrell bos botha bouchard boucher boulanger boumedienne bourguiba bouteflika bowen
  bowers boyd boyer boyko boyle bradford bradley bradshaw brady brahimi bramble branco brandao brandenburg
  brandt braun brennan breuer brewer brezhnev briggs bristow browning bruce bruckner brun brundtland bruno
  bryan bryant brzezinski buchanan buchner buckley budanov bugajski buhari bui bukele bulatov bulgakov
  burgess burjanadze burke burnett burnier burrows busch butkevicius byrne cabrera cadman caetano cairns
  calderon caldwell calhoun callaghan cam cameron campbell cantrell capriles carcani cardenas cardin cardoso
  carlson carney carpentier carr carrillo carroll carson carter caruana carvalho casey casini castaneda
  castellanos castelo castillo catalano cavaco cayetano ceausescu celik cem cerar cermak cerna cerny
  cervantes cetin chadli chakrabarti chalabi chamberlain chanda chandra chaney chang chaovalit chapman
  chaput charles charpentier chatterjee chaudhary chaudhry chaudhuri chaves chechi chen cheney cheng
  chernenko chernomyrdin chernov cherny chernyshev chernyshov chevalier chevallier chia chiang chidambaram
  chirac chizhov chomsky chong choudhury christensen christodoulides christou chubais chukwu churchill
  ciampi cieslak ciobanu ciolos claes clark clarke clayton clement clements clerc clerides coelho coetzee
  cohen coleman colin collet collins collinson compton conley conner connolly connor conrad contreras conway
  cooke cooley copeland corbett corbyn correa corriea cortez cosic costantini costas costello coulibaly
  courtney couto cowan cox craig crawford craxi cristea crosby crvenkovski csaky cummings cunha cunningham
  curran currie curtis cvetkovic czaja czarnecki dabrowski dahl dahlan daley dalgaard dalton daly damiani
  danchev daniels danilov dasgupta daugherty davenport davidson davies davis davison davutoglu dawson debray
  decker dekker delacruz delaney deleon delgado delors demir demirel demirtas dempsey denisov dennis desai
  deschamps desjardins deutsch devries dewan dhaliwal dhanapala diallo diarra diarrhea dias diaz dickens
  dickerson dickson dietrich dijkstra dillon dimitriou dimitrov dimitrova diop diouf diouri dixon djindjic
  djukanovic djukic dlamini dobrev dobson dodik dodon dodson dogan doherty dolezal dolgov dombrovskis
  domingues dominguez donaldson donnelly donovan dorsey dougherty douglas doyle dragan draghi drozdov
  drummond duarte dubcek dubois duda dudau dudayev dudek dudley duffy dufour dumas dumont duncan dunja
  dunlap duong dupond dupont dupuis duran durand durao duterte dutra dutta dvorak dvorakova dvornik dyer
  dzhabrailov dzhaparov dzurinda eaton ebadi ebner edelstein edmonds edwards egeland egorov eide eidsheim
  ekeus ekwueme elbaradei elbegdorj eliasson elliott ellis ellison emerson enache engel enkhbayar erbakan
  erdem ergin erhard erickson eriksson erkin ermakov ershov escobar eshkol espinosa espinoza esposito
  essebsi estrada evans everett evren evseev ewing faber fabius fabre facchini fadeev fahmi fakhoury falin
  fallaci farah farias farouk farrell faruk fattah faulkner fayyad fedorov fedotov ferguson fernandez
  ferrari ferraro ferreira ferrer ferrero fiala fico fierlinger figueres figueroa filatov filipov filippov
  fillon finci fini finley firtash fischer fitzgerald fitzpatrick fletcher flores flynn foch foley fomin
  fonseca fontaine fontana forbes forlani forrest forsyth fortin fournier fowler franco franke franklin
  fraser frattini frazier freitas friedman friedrich frolov fry fuchs fuentes fujii fujimori fujita fukuda
  fukuyama funes gabor gadaev gaddafi gafurov gagarin gaidar gaillard gaines galant galbraith galeano
  galiyev galkin gallagher gallegos galli gallo galloway gamsakhurdia ganbaatar gandhi ganiev garang garcia
  gardiner garibaldi garibashvili garner garnier garrett garza gashi gauck gauthier gautier gavrilov gbagbo
  geingob genc genscher gentiloni gentry georgescu georgiev georgieva gerasimov gergiev gerhardsen ghali
  ghani gheorghiu ghosh giannakopoulos giap gibbons gibbs gibson gierek gilbert giles gillespie gilmore
  giordano girard girardi giraud giscard giuliani givens glavas glazkov glazyev glenn goddard goebel
  goldberg goldstein gomes gomez gomulka goncalves gonchar goncharenko goncharov gonzales gonzalez goodwin
  gopalan gorbachev gorbachyov gorbunov gordon gorman gorski goto gottwald gould gouveia gowon grabowski
  grabski grachev graf graham granic gravier greenberg greene greer gregory griffith griffiths grigoriev
  grigorov grigoryan grigoryev grillo grimes gromov gromyko grosser gruber gruevski grushko grybauskaite
  guaido guay guenther guerin guerra guerrero guevara guichard guillaume guillot gulbis gulen guliyev gupta
  guryev gusev guseynov gusmao guterres gutierrez guzman gyurcsany haas habermas habibie haddad hadi hadzic
  hagel hahn haidar hailu hajek hajiyev hakim hakobyan haley halliday hallstein halonen hamad hamadi hamid
  hamidi hammarskjold hampton hancock haniyeh hanna hansen hanson haq haqqani haradinaj hardin harding
  hariri haritonov haroun harrell harrington harris harrison hartman harutyunyan harvey hasan hasanov
  hasegawa hashemi hashimi hashimoto hassan hatfield hathaway hatta hausmann havel hawkins hayden hayes
  haynes hebert hedegaard heidegger heikkinen heinemann heinrich hekmatyar henderson hendricks hendriks
  hendrix henriksen henriques henry hensley henson herceg herman hernandez herrera herring herrmann herzog
  hess hester hewitt hickman hidalgo hidayat higgins hillel hinton hirsch hirsi hitler hoang hobbs hodge
  hodges hodgson hoekstra hofer hoffman hoffmann hogan holbrooke holcomb holden hollande holloway holman
  holmberg holmes honecker hooper hopkins horak horakova horbulin horthy horton horvat horvath hossain
  hosseini houphouet howard howe howell howells hoxha hoyer hristov hsieh hsu hubbard huber hubert hudson
  huerta huet huff huffman hughes hull humphrey huong hurley husain huseynli huseynov hussain hussein
  hutchinson hutchison huxley huynh hyde iacovou ianukovich ibanez ibragimov ibrahim ibrahimov ibraimov
  ignatiev ignatyev ikeda ilic iliescu ilyin imamov indyk ingram inonu ioannou ionescu iordache iordanov
  iqbal irving irwin isakov isarescu isayev ishchenko ishii ishikawa ismail ismailov iurchenko ivanishvili
  ivanov ivanova ivanovic ivashov iversen iyer izetbegovic jablonski jackson jacobs jacobson jaeger jafari
  jagan jagland jahn jaitley jalal james jamieson jankovic jankowski jansen jansons janssen jansson janvier
  japarov jaruzelski jarvis jasinski javadov jaworski jayasuriya jayawardene jeenbekov jefferson jelavic
  jelinek jenkins jennings jensen jimenez jinnah johansen johansson johns johnsen johnson johnston johnstone
  joly jones jonsson joshi jovanovic jovic joyce juarez juhasz jumabayev jumagulov juncker juppe jurado
  kabila kabore kaczmarek kaczynski kadare kaddafi kadyrov kalashnikov kalinin kallas kallio kamalov kamara
  kamenev kaminski kanda kane kant kaplan kapoor karadzic karaganov karamanlis karami karaoglu karapetyan
  karasin karayev kardelj karlsson karmal karpov karume kasatkin kaschuba kasimov kasparov kassem kasyanov
  kato kaufman kaunda kavan kawaguchi kaya kazakov kazantsev kazarian kazimierczak kearney keating keegan
  keene keita keith kekkonen keller kelley kellogg kelly kemp kendall keneshov kennedy kenyatta kerensky
  kerimov kerry khachatryan khaddam khadka khakimov khalid khalil khalilov khalilzad khamenei khanna
  kharitonov khasbulatov khatami khatchadourian khatun khawaja khieu khodorkovsky khomeini khrushchev kibaki
  kierkegaard kiesinger kiir kikabidze kikuchi kikwete kimura kinney kirby kirchner kirienko kirilenko
  kirill kiriyenko kirkland kiselev kiselyov kishida kisliak kislyak kissinger klaus klein klepatsky klerk
  klimkin klimov kline klitschko kluge klychkov knapp knowles knox kobayashi kobiashvili koch kocharyan
  kochetkov koehler koenig kohl koivisto koizumi kolar kolb kolchin kolesnichenko kolesnikov kollontai
  komarov komorowski konate kondo kondratiev kondratyev kone konovalov konstantinov kontic kopecky korhonen
  korneev korobov korolev korolyov koroma korotchenko kosachev koskinen kosov kostic kostov kostunica
  kosygin kotov kouchner koulibaly kournikova kouyate kovac kovacevic kovacs koval kovalchuk kovalenko
  kovalev kovalyov kovar kowalczyk kowalska kowalski kozak kozhokin kozlov kozlova kozlowski kozyrev kraft
  kral kramer krasnov krause kravchenko kravchuk kravtsov krawczyk kreisky krejci krenz krishnamurthy
  krishnan kristensen kristersson kriz kroes krol krstic krueger kruger krupp krylov kubilius kubis kucan
  kucera kuchma kudrin kudryavtsev kuehn kuhn kuipers kulakov kuleba kulikov kulov kumar kumaratunga
  kurbanov kurdi kurti kuznetsov kuznetsova kvashnin kvirikashvili kwasniewski kwiatkowski kwon kyprianou
  lacombe lacroix ladygin lafontaine lagarde lahoud laine lambert lambrechts lammy lamont landau landry
  landsbergis lange langley langlois laptev lara larijani larkin larsen larson lassila lastarria laurence
  laurent laval lavoie lavrov lawrence lawson lazarev lebed lebedev lebedeva leblanc leclerc leclercq
  lecomte lefebvre lefevre legault lehmann lehtinen lehtonen leitao leite lemaire lennon leonard leroux
  leroy leslie lessard lester letta levchenko levine levitin levrat lewandowski lewinsky liang liao liberman
  lieberman likhachev lindberg lindgren lindsay lindsey lipponen lisitsyn litvin litvinenko litvinov
  livingston livingstone livni llewellyn lloyd lobo logan logvinov lombardi lopes lopez lorentzen lorenz
  lott louw lowe lowery lozano lubbers lucas lucero lugo lukashenka lukashenko lukin lukyanov lula lumumba
  lundgren luong luther lutz luzhkov lynn macapagal macdonald macdougall machado machel macintyre mackay
  mackenzie macleod macmillan macri macron madani madden maddox madero maduro maes magomedov mahajan mahama
  mahmood mahmud mahoney maier maillard maissonneuve majewski majko makarenko makarov makeev makhkamov
  makhmudov maksimov malan maldonado malenkov malik malinovsky malinowski malkin mallet malone maltsev
  mamedov mammadov mammadyarov manafort manandhar mancini mandal mandela mandelson manley manning mansour
  mansouri mantega manukyan marchand marchenko marchetti marchuk marciniak marcos marek margvelashvili
  mariano marin marini marinov markarian markaryan markov markova markovic marques marquez marshall martel
  martens martinelli martinez martino martins martinson martinsson martirosyan martynov maruyama masaryk
  masood masoud massey masson massoud mastrobuono matas mateus mathews mathieu mathis matovic matsuda matsui
  matsumoto matsuoka matthews matveev matvienko matviychuk matviyenko maxwell maynard mazowiecki mazur
  mazzini mbeki mbembe mbow mcaleese mccain mccall mccallum mccann mccarthy mccartney mcclain mcclure
  mcconnell mccormack mccormick mccoy mccullough mcdaniel mcdonald mcdonnell mcdowell mcfarland mcgee
  mcgovern mcgowan mcgrath mcgraw mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney
  mcknight mclaughlin mclean mcleod mcmahon mcmillan mcneil mcpherson mdivani mears meciar medvedchuk
  medvedev mehmood mehta meijer meir melendez melnichenko melnik melnyk melton memmedov menard menchikov
  mendez mendonca menem menon mensah mercier merino merkel merkley merritt mertens merz mesic messner
  meszaros metodiev meunier meyer meyers mfume michaels michalak michalski michaud michel michelsen
  mikhailov mikhaylov mikoyan mikulski milanovic milburn milenkovic mileva miliband milinkevich milinov
  milosevic milutinovic mimica minh minkov mirabeau miranda mironov mirza mirzayev mirziyoyev mishra
  mishustin mitchell mitra mitreva mitrovic mitsotakis mitterrand mkrtchyan mladenov mladenovic mladic
  mnangagwa modi modrow moeller moffat moghadam mogherini mohamed mohammadi mohammed mohamud mohan molina
  moller molotov monnet monroe monti montoya mooney mora moraes morales moran moreau moreira morel moreno
  moretti morgan mori morin morita morley morozov morozova morrison morse morsi mortensen mortimer morton
  moscovici moses mossadegh motta mousavi moussa moyer mozgovoy mubarak mueller mukhamedov mukherjee
  mukhtarov mukwege mulder muller mulligan mullins muminov munoz munro muravyov muresan murillo murphy
  murray murtazin musaev musayev musayeva musharraf muskie mustafa mustafayev mutalibov muzenda mwangi myers
  myrdal nagy naidu nair najibullah nakagawa nakajima nakamura nakano nakasone nakayama narayan narayanan
  nardelli narusova naryshkin naser nasr nasrallah nasser nastase navalny navarro navratil nawaz nayak
  nazarbayev nazarov nazarova ndayishimiye ndiaye nedelcu nehru nelson nemcova nemec nemeth nemtsov
  nesterenko netanyahu neto neubauer neumann neves newman ngubane nguyen nhu nicholls nichols nicholson
  nielsen niemi niinisto nikitin nikolaou nikolayev nikolic nikolov nikonov nilsen nilsson nimitz nishimura
  nixon nkrumah nkurunziza noda nolan noor noorani noriega norman norris northcote norton nouri novak
  novikov novikova novotna novotny nowak nowakowski nowicki ntaganda nujoma nunes nunez nuriyev nurmagomedov
  nwosu nyerere nygaard nyman obama obasanjo oberg obote obradovic obrien ochoa oconnell oconnor odinga odom
  odonnell oganesyan ogarkov ogata ogawa oglu ogunleye ohanyan ohlsson ojukwu okada okafor okamoto okeke
  okello okonjo okoye oktay olausson oleinik oliveira oliver ollanta olmert olsen olson olszewski omar
  omarov omirou onaiyekan onassis oneal oneill onodera onyango orban ordzhonikidze orlov orlova orozco orr
  ortega ortiz osborn osborne osei oshima osipov osman osmani ostrovsky ostrowski otero otto otunbaev
  otunbayeva otunnu ouattara ouedraogo oussama ouyang owen owens owusu oyelaran ozal ozdemir ozkan ozturk
  paasikivi paasio pacheco padilla padoa pahor paksas palacios palme palmieri panday pandey pandit panetta
  panov panyarachun papadakis papadopoulos papadopoulou papandreou papen parashar parker parkinson parkkinen
  parra parrish parubiy paschke pashayev pashinyan pasquier passy pasternak pastukhov patel paterson patil
  patriarca patrick patrushev patterson patton paul paulsen paulson pavlenko pavlov pavlova pavlovic
  pavlovsky pawlak pawlowski pearce pearson peck pedersen peeters pejovic pellegrini pelletier pelosi pena
  penner pennington perebyinis pereira peres perez peric perisic perkins perkinson peron perov perova
  perovic perrault perret perrier perrin perron perrot perry persson peshkov pesic peskov peters petersen
  peterson petersons petit petkov petkova petraeus petrenko petrescu petrik petrosian petrosyan petrov
  petrova petrovic petrovsky petty pfaff pfeiffer phelps philippe phillipe phillips pickett pieck pierce
  pietersen pietrzak pilsudski pimenov pinheiro pinochet pinto piotrowski pires piskunov pittman plavsic
  plenkovic plevneliev plotnikov plushenko podesta podgorny podoliak pohl poincare poirier pokorny pokrovsky
  polishchuk politkovskaya polyakov pompeo pompidou ponomarenko ponomarev ponomaryov ponta popescu popov
  popova popovic popovici poroshenko pospisil postoyalko potanin potapov pottering poulsen powell prachanda
  pranab prasad pratt premadasa prescott previn prevost prigozhin primakov pritchard prochazka prodi
  prokhorov prokopenko prokopiev pronin pruitt prunariu pugachev pugh pushkin pushkov putin puyol qaddafi
  qasim qiao quinlan quinn qureshi raab rabbani rabin radev radic radjabov rafsanjani rahim rahimi rahimov
  rahman rahmani rahmon rahmonov raisi raja rajan rajapaksa rajoy rakhmanov rakhmonov rama raman ramaphosa
  ramgoolam ramirez ramos ramsay ramsey rana randall randolph rangel rasizade rasmussen rasulov rasulzade
  rathbone ravalomanana rawlings raymond razak razzaq reagan rebelo reddy redmond reese reginald rehman rehn
  reid reilly reinfeldt reis renard renaud renault rennie renzi repin resende reshetnikov rey reyes reynolds
  reza rhodes ricard ricci richards richardson richter ricketts riley rinaldi rinne ritter rizvi rizzo
  robbins roberts robertson robinson robles robson rocard rocha roche rochus rodgers rodionov rodriguez
  rogers rogozin rohani rojas rolland rollins romanenko romanov romanova romero romney rompuy roos roosevelt
  rosales rosati rosen rosenberg ross rossi rouhani rousseau rousseff roussel roux rowland rowling royer
  rubin rubio ruckelshaus ruggiero rugova ruini ruiz rumsfeld rumyantsev rupel rushdie russo rustamov
  rutherford rutkowski rutte rutten ruzicka ryabkov ryabov ryan rybkin rylov ryzhkov ryzhov saad saakashvili
  sabri sachs sadat sadiq sadulaev sadykov saeed safarov safin sahakyan sahlin saidov saito sakharov salah
  salam salas salazar saleh salehi salim salinas salman salo saltykov samaranch samaras samoilov samoylov
  sampson samuels sanader sanchez sanders sanderson sandoval sandu sanford sanin sanna sano santer santoro
  santoso sarabia sargsyan sarkissian sarkisyan sarkozy sarney sasaki satyarthi saud sauer saunders
  savchenko saveliev savelyev savic savimbi savisaar scalfaro schaefer scharping schauble scheel scherbakov
  schiller schmid schmidt schmitt schmitz schneider schneiderman scholz schreiber schroder schroeder
  schubert schulte schultz schulz schulze schumacher schuman schumann schumer schussel schuster schwab
  schwartz schwarz schwarzenegger scott scowcroft secrieru sedlacek sedov seehofer segal seguin seidel seko
  selassie semenov semyonov senghor serdyukov sergeev sergeyev serov sevilla sexton sezer sforza shaath
  shaffer shafiq shahid shahin shaimiev shakhnazarov shakirov shamir shamkhani shams shangguan shapiro
  shaposhnikov sharaf sharapova sharif sharma shastri shaw shcharansky shcherbakov shchukin sheikh shekhar
  shelepin shelton sheng sheppard sheridan sherman sherpa shevardnadze shevchenko shibata shimada shimizu
  shishkin shkolnik shmyhal shoigu shojaee shokhin shrestha shrivastava shukla shultz shustov shuvalov shwe
  shyam sibal siddique siddiqui sidorenko sidorov sidorova sierra sihanouk sikora sikorski sikorsky
  silajdzic silayev silva silverman simeonov simic simmonds simmons simon simonet simonov simonyan simpson
  sinclair singhal singleton sinha sipahi siriwardena sirleaf sisi sison sithole sizov skarsgard skuratov
  skvortsov sloan slutsky smirnov smirnova smit smuts snegur snowden snyder soares sobchak sobczak sobolev
  sobyanin socrates soe sokolov sokolova sokolsky solana solberg solheim solis solomon soloviev solovyov
  solzhenitsyn sommer sondhi soong sorensen sorokin soros sorsa sosa soto sousa souza spahiu spahn spasov
  spencer spiegel spielberg sreenivasan staab stamenkov stankevich stankovic stanton starikov starmer
  staroselsky stefanov stefanovic stein steiner steinmeier stepanov stepanyan stepashin stephens stephenson
  stepien stepinac stevens stevenson stewart stoianov stoica stojanovic stokes stoltenberg stolypin stoyanov
  strasser straub straujuma strauss stresemann strickland strizhevsky stroessner stryker stuart suarez
  subbotin subotic subramanian sudoplatov suga sugimoto sulaiman suleiman suleimenov suleymanov sultanov
  sumner sunak suppiah surkov suslov suu suzuki svensson svoboda swanson swaraj sweeney syed szabo
  szczepanski szewczyk szijjarto szydlo szymanski taan tadic takagi takahashi takeda takeshita talabani
  talat talbot talic talwar tamayo tamm tamura tanaka tanase tandon tanev tantawi tarar tarasenko tarasov
  tarasova tariceanu tariq tatarinov tavares tegegne tekin tellez temirkanov templeton tenet tennyson teo
  terechtchenko tereshchenko teresheva terrell terry thaci thaler thapa tharoor thatcher theodorakis
  theodorou therrien theunissen thiel thieu thomas thompson thomson thornton thorpe tikhonov tillerson
  tillman timofeev timofeyev timoshenko timoshin titov tiwari todd togliatti toivonen tokaev toktogulov
  tolbert tolstoy tomaszewski tomczak tonev topalov topol topolanek tornqvist torres torrijos toshev
  tosovsky toth touadera toure townsend trajkovski traore travin travkin trentin trevino trifonov trimble
  tripathi troshev trotsky trubetskoy trudeau trujillo truman truss tsai tsarapkin tsepkalo tsereteli
  tshisekedi tshombe tsintsadze tsipras tskhovrebov tsvangirai tudjman tudor tukhachevsky tuleyev tuomioja
  tupolev turabi turajonzoda turan turchin turchynov turgenev turnbull tusk tyagunov tyler tymoshenko ueda
  ugyen ulbricht ulmanis ulyanov umarov umerov upadhyay uribe ushakov usmanov usubov utkin utseya uyanik
  vajpayee valdez valenzuela valls vance vandenberg vanek vanhanen varadkar varela varennikov varga vargas
  varnai varshavsky vasile vasilenko vasilev vasiliev vasiliou vasilyev vasilyeva vasquez vasseur vassiliou
  vaughan vaughn vaz vazov vazquez veenstra velasquez velez venizelos verdi verhoeven verhofstadt verma
  vermeulen verwoerd veselinov vesely vidal videla vieira viktorov villa villanueva villarreal villepin
  villiger vincent vinogradov vinson virtanen vishnevsky visser vitkov vitrenko vlachos vladimirov vlahov
  vogel vogt voigt volkogonov volkov volkova volodin voloshin vorobev vorobyov voronin voronkov voronov
  vorontsov voroshilov vos voynovich vranitzky vries vrubel vucic vujanovic vukovic vyshinsky wahid wajed
  wakil walczak waldheim walesa wallace wallenberg waller wallin walter walters walton wangchuk wanjiru
  warsame watanabe waterhouse watkins watson webster weill weinberg weiner weiss weizman weizmann weng
  wenger werner wettig wheen whitaker whitfield wickremesinghe wieczorek wiggins wikstrom wilander wilcox
  wilders wilkerson wilkins wilkinson willamson willems williams williamson willis wilson winkler wisniewska
  wisniewski witkowski wojciechowski wojcik wolfowitz woodard woodhouse wowereit wozniak wroblewski xiang
  xiao xiong yaalon yadav yakovenko yakovlev yakubov yakunin yamada yamaguchi yamamoto yamashita yanayev
  yandarbiyev yanukovych yarov yarovoy yatsenyuk yavlinsky yavuz yegorov yeltsin yerebakan yermak yildiz
  yorke yoshida yoshikawa yuce yunus yurchenko yushchenko yushkevich yusuf yusupov zadornov zaharia zahir
  zaitsev zakharov zakharova zalewski zamani zamora zamyatin zapatero zardari zarif zarifi zarnecki zatlers
  zavgayev zawadzki zayed zayev zedillo zeidan zelaya zelenskiy zelensky zelenskyy zeman zemlyanoy zerihun
  zeroual zharikov zhebrovsky zhirinovsky zhivkov zhukov zhuravlev zhvania ziegler zielinski zimin zimmerman
  zimmermann zinchenko zinoviev ziyayev zoellick zolotov zorin zotov zubkov zubov zuckerberg zverev zyuganov
`);

/** Surnames that are ordinary words, places or syllables of other names as well. */
export const ambiguousSurnames = words(`
  abbott abe abu al alba alexandria amato amor archer arias aslan austin baker banks barber barker basu bell
  bella ben berlin berry bianco bin bird bishop black blanc bloom boa bogota bolt bolton bond bonn booth
  bose bowman bridges bristol brook brooks brown bull burns burton bush butcher butler byrd cai cairo
  cambridge campos can cannon cao cardinal carey carpenter carver case cash casino castle castro chad
  chamber chambers chan chandler chavez chester chi chin cho choi chou chow christian chu chung church clay
  clinton coffey cole collier colombo colon columbia congo cook cooper cornwall costa crane cross cruz cui
  curry da dai dalai dale dallas dam dan dang dao das day de dean del delaware den deng denver der devon di
  diamond ding do doan doe don dong dorset dos dove downs drummer du dude due duke dunes dung dunn durham
  early east eden el eng england english essex fan fang far farmer fay feng field fields finch fish fisher
  fleming flood florence florida flower flowers ford foreman forest foster fountain fox france francis frank
  franks freeman friend frost fu fuller gamble gan gang gao gardener gardner garrison gates gay ge geneva
  georgia german gill glass glover go goh gold golden gong good goodman gore gott grant graves gray green
  greenwood grey griffin gross gu guest gul gun guo hague hai hall ham hamburg hamilton hammer hammond han
  hand hanh hao hard hardy harmon harper hart hastings haven hawk hay he head heard heath hero hicks high
  hill ho holder holland holly holt home hong hood hook hoover hope hopper horn horne hou house houston hu
  hua huang huh hui hun hunt hunter hurst hush ibn ice india ip iran iraq ireland islam israel italia ito
  jain jang jerusalem jewel jia jiang jin jordan joy judge jun jung just ka kaiser kam kan kang katz kaur
  kay keen kent kerr key khan khoury kidd kim king kirk kirov kite knight ko kong koo kung kuo kuwait kwan
  kwok la lac lagos lai lake lam lamb lan lancaster lance land lane lang lao lap large lau laurel lausanne
  law lay le leach lee leone leung levin levy lewis li lim lima lin lincoln ling linh lion lisboa little liu
  lock lodge london long lord love low lu luck luo ly lynch lyons ma mace madison madrid magyar mai major
  malta man mann mao mar march marine marks mars marsh marshal martin mas mason masters mata may mayer mayo
  meadows medina mei meier melbourne mele mendes mendoza meng mercado mercer mesa meta metz mexico mi mia
  middleton milan milano miles milk mill miller mills min miner ming mo moi mon monk montgomery moody moon
  moore mor morrow moscow moss mu munch music na nam nandi nano napoli nar nash neal new newcastle newton ng
  ngo nice nie nikolaev no noble noel noon norfolk north nova nunn nur oak obi oh ong orleans oxford oz pace
  pack pae page pages paik paine pak pal palace palm palmer pan pang paris park parks parliament parsons
  patience payne pe peace peak pei pence peng penny pepper perch person perth pham phan phoenix pike pine
  piper pitt pitts plant plum poland pole pollard polo pon ponce pond pool poole pop popa pope por porter
  potter power powers preston price priest prince proctor profit pulp purple qi qian qin qiu qu quan queen
  quick quiet rai rains ram ran rand rang range rao ravi ray read reader reed reeves ren reward rho rice
  rich richmond riddle rim rin ring rings rio rios rivas river rivera rivers ro roach roads robin rochester
  rock rogue roh roma roman rome rosario rose roth round rowe roy royal ruan ruff rush russell ryu sa sabah
  sage sai saint salem salt san sand sands sang santa santiago santos sao sar sato savage sawyer schilling
  scotland sea seals search sears see self sellers sen seo sergeant serrano service seville shah shan shao
  sharp she shen shepherd shi shields shim shin ship shoemaker shore short shot shu silver sim sims sin
  singer singh sit skinner slater small smart smith snow so sofia sol son song soo sou soy spain spark
  sparks speed spence spike spring spy square st stafford stalin stanley star stark state stead steel steele
  steep sterling stern steward stock stocks stone storm stout straw street strong su sue suffolk sugar suh
  sui sul sullivan summer summers sun sung surrey sutherland sutton sweet swift sydney sykes tai tam tan
  tang tanner tao tate taylor te teller temple teng ter thai than thorn tian tide tiger timber tin tirana
  tito to toledo ton tong tower towers town trader train tran treasure tree trial tribe trump tsang tse tu
  tucker turin turk turkmenbashi turner tutu un underwood ung union usher uzun vale valencia valentine van
  vang ve vega veil venezia venice vi vie vienna vin vine virgo vo voice voss vu wade wagner wah walker wall
  walls walsh wan wang war ward ware warner warren washington wat watch water waters watt watts way weaver
  webb weber weed weeks wei welch wellington wells wen west weston wheat wheeler white whitehead whitehouse
  whitney wild wilder wiley wills windsor winner winter winters wise wolf wolfe wolff won wong woo wood
  woods woodward words workman world worth worthington wren wright wu wyatt xi xia xie xu xue yam yan yang
  yao yap yates yau ye yeh yen yeo yi yin yip yoo yoon york you young yu yuan yum yun zeng zhai zhang zhao
  zheng zhong zhou zhu zia zou
`);
