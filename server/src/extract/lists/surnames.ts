import { words } from './words.ts';

/** Common surnames of many cultures that are hardly ever anything else. */
export const surnames = words(`
  abadi abalos abbas abbasi abdi abdrakhmanov abdullah abdullayev abdulmahdi abdulov abdykadyrov abdykalykov
  abenov aberra abiola aboubakar abramov abubakar achakzai acheampong achebe achiampong achuthanandan
  adamczyk adamek adamenko adams adamson addison addo adebanjo adegoke adekunle adeleke ademola adenauer
  adeniyi adeosun adeoye adeyemi adhikari adichie adjei adkins adomako afewerki afolabi afridi afriyie
  agarwal agbaje aggarwal aggrawal aghayev agnelli aguilar aguiyi agyekum agyeman ahern ahluwalia ahmadi
  ahmadinejad ahmadov ahmed ahmeti ahn ahtisaari aitken ajayi akaev akande akar akayev akhmetov akhmetzhanov
  akhtar akinfeev akinola akinwande akinyi akpabio aksener aksoy aksyonov akufo alakija alaoui alarcon
  albayrak albrecht albright albu aleksandrov alekseev alekseyev alemayehu alexander alexandrov alexeev
  alfonsin aliev aliyev aliyeva allawi allen allende allison almagro altynbayev alvarado alvarez alvi
  amaechi amankwah amaral amarasinghe amaraweera ambani amidror amin amorim ampatuan ampofo amponsah
  andersen anderson andersson andreev andreotti andrews andreyev andriyenko andropov angelov ankrah annan
  ansah ansari antall anthony antipov antonescu antonov antwi anyango aoki aoun apichatpong appiah aquino
  arafat arar aras araujo arbour archibald ardern aregbesola arevalo aristide arlacchi armstrong arnaud
  arnold arora arroyo arslan artemyev aryee asad asante asare ashcroft ashrawi ashton assad assaf assefa
  astafyev astakhov atambaev atambayev atanasov ataturk ates atkins atkinson atwoli aubert avakov avery awad
  awolowo awuah awwad ayariga aydin ayers ayub azarov azcona azevedo azimov aznar azzam baako babacan
  babalola babangida babanov babayev babic babichev babis bachelet badejo baek baffour bagapsh bagbo
  bagratyan bahceli bai baibolov bailey bairamov bajpai bajwa bak bakaradze bakiev bakiyev bakker bakoush
  bakr balaguer balcerowicz balde baldelli baldwin ballard baloch balogh balogun balyoz banda bandar bandara
  bandaranaike banerjee bansal barak baran baranov barbier barbosa barclay barghouti barlow barnes barnett
  barr barre barrett barron barroso barry bartlett barton barzani barzanji basescu bashagha bashkirov
  bastrykin bates batista batlle bauer baumann bautista bawumia baxter baykal baykov bayramov beasley
  beattie beaulieu beck becker beckett beckham begin begum beknazarov belaunde belay bellamy belousov belov
  belyaev benaissa benali benedetti benes benflis benitez benjelloun benkirane bennett bensalah bensalem
  benson bentley berdimuhamedov berdymukhamedov berezovsky berg berger bergman bergmann berisha berlusconi
  bermudez bernard bernstein berri bertolini bertone bertrand besigye beslan bessmertnykh betancourt bevan
  bhandari bhardwaj bhargava bhatia bhatnagar bhatt bhattacharjee bhattacharya bhattarai bhutto bian bianchi
  biden bielecki bildt bilozir binay biryukov bizenjo blackburn blackwell blair blake blanchard blanco
  blankenship blazek blinken blix bloomberg blum boahen boakye boateng bobrov boden boehner bogale bogdanov
  boiko boisvert bokassa bokhari bolkestein bolsonaro boluarte bondarenko bondarev bongo bonino bonnet bonsu
  borah bordaberry borges borisov borissov borkowski borodin boross borrell bortnikov bos botha bouazizi
  bouchard boucher bouhired boulanger boumediene boumedienne bourguiba bouteflika bowen bowers boyd boyer
  boyko boyle bradford bradley bradshaw brady brahimi bramble branco brandao brandenburg brandt braun
  brennan breuer brewer brezhnev briggs bristow browning bruce bruckner brun brundtland bruno bryan bryant
  brzezinski buchanan buchner buckley budanov bugajski bugti buhari bui bukele bulatov bulgakov bulganin
  burgess burjanadze burke burnett burnier burrows busch busia butkevicius buzek byaruhanga byrne caballero
  cabello cabrera cadman caetano cairns calderon caldwell calhoun callaghan cam camara cameron campbell
  cantrell capriles caputova carcani cardenas cardin cardoso carlson carmona carney carpentier carr carrillo
  carroll carson carter caruana carvalho casey casini castaneda castellanos castelo castillo catalano
  catapang cavaco cavusoglu cayetano ceausescu celik cem cerar cermak cerna cerny cervantes cetin chacko
  chadli chae chahed chakrabarti chakraborty chakravarty chakwera chalabi chamberlain chamisa chamorro
  chamoun chanda chandra chaney chang chaovalit chapman chaput charles charpentier chatichai chatterjee
  chaudhary chaudhry chaudhuri chauhan chavan chaves chebukati chechi cheema chen cheney cheng cheong
  chepkoech chernenko chernomyrdin chernov cherny chernyshev chernyshov cherono cheruiyot chevalier
  chevallier chia chiang chidambaram chilima chiluba chirac chishti chissano chiu chiwenga chizhov chombo
  chomsky chong chopra chornovil choudhury christensen christodoulides christou chubais chukwu chukwuemeka
  chumak chun churchill churov ciampi cieslak cimoszewicz ciobanu ciolacu ciolos ciorbea claes clark clarke
  clayton clement clements clerc clerides coelho coetzee cohen cojuangco coleman colin collet collins
  collinson compaore compton conley conner connolly connor conrad constantinescu contreras conway cooke
  cooley copeland corbett corbyn corpuz correa corriea cortez cosic costantini costas costello coulibaly
  courtney couto cowan cox craig crawford craxi cristea cristiani crosby crvenkovski csaky cummings cunha
  cunningham curran currie curtis cvetkovic czaja czarnecki dabrowski dacic dahal dahl dahlan daley dalgaard
  dalton daly damiani danchev dancila daniels danilov danjuma danladi danquah danylenko darwish dasgupta
  daugherty davenport davidson davies davis davison davutoglu dawson dayal dbeibah debray debretsion decker
  deka dekker delacruz delaney deleon delgado delors dembele demeke demir demirel demirtas dempsey denisov
  denktas dennis desai desalegn deschamps deshmukh deshpande desjardins deuba deutsch devgan devries dewan
  dhaliwal dhanapala dhawan dhillon dhlakama diallo diarra diarrhea dias diaz dickens dickerson dickson
  dienstbier dietrich dijkstra dillon dimitriou dimitrov dimitrova diop diouf diouri dissanayake dixit dixon
  dizon djaballah djerad djindjic djukanovic djukic dlamini dobrev dobson dodik dodon dodson dogan dogara
  doherty dolezal dolgov dombrovskis domingues dominguez dompreh donaldson donnelly donovan dorsey doshi
  dosmukhamedov dougherty douglas doumbia doyle dragan draghi draskovic drilon drozdov drummond duale duan
  duarte dubcek dube dubey dubois duda dudau dudayev dudek dudley duffy dufour duhalde dumas dumont duncan
  dunja dunlap duong dupond dupont dupuis duran durand durao durrani duterte dutra dutta dvorak dvorakova
  dvorkovich dvornik dwivedi dyer dzhabrailov dzhaparov dzhumagaliev dzurinda eaton ebadi ebner ebrard
  ecevit echeverria edelstein edmonds edwards egeland egorov eide eidsheim ekeus ekweremadu ekwueme elaraby
  elbaradei elbegdorj elchibey eliasson elliott ellis ellison emefiele emerson enache enahoro engel
  enkhbayar enrile erbakan erdem erdogan ergin erhard erickson eriksson erkin ermakov ershov escobar eshkol
  espinosa espinoza esposito essebsi essien estrada evans evasco everett evren evseev ewing ezekwesili faber
  fabius fabre facchini fadeev fadnavis fahmi fakhoury falana falin fallaci farah farias farmaajo farouk
  farrell faruk fashola fattah faulkner faye fayemi fayose fayyad fedorenko fedorov fedotov ferguson
  fernandez ferrari ferraro ferreira ferrer ferrero fiala fico fierlinger figueres figueroa fikru filatov
  filipov filippov fillon finci fini finley firtash fischer fitzgerald fitzpatrick fletcher flores flynn
  fneish foch foley fomin fonseca fonseka fontaine fontana forbes forlani forrest forsyth fortin fotyga
  fournier fowler fradkov franco frangieh franke franklin fraser frattini frazier freitas friedman friedrich
  frimpong frolov frondizi fry fuchs fuentes fujii fujimori fujita fukuda fukuyama funes gabor gachagua
  gadaev gaddafi gadkari gafurov gagarin gaidar gaikwad gaillard gaines gaitan galant galbraith galeano
  galiyev galkin gallagher gallegos galli gallo galloway galvez gamsakhurdia ganbaatar gandhi ganduje
  ganguly ganiev garang garcia gardiner garibaldi garibashvili garner garnier garrett garza gashi gasparovic
  gatchalian gatdula gathii gauck gauthier gautier gaviria gavrilov gbagbo geagea gebremariam gebremedhin
  gebreselassie geingob genc genscher gentiloni gentry geoana georgescu georgiev georgieva georgievski
  gerasimov geremek gergiev gerhardsen ghali ghani ghannouchi gheorghiu ghimire ghosal ghosh giannakopoulos
  giap gibbons gibbs gibson gichuru gierek gilani gilbert giles gillani gillespie gilmore giordano girard
  girardi giraud giscard gitau githae githinji githongo giuliani givens glavas glazkov glazyev glenn
  gligorov goddard goebel gogoi gokhale goldberg goldstein golikova golubev gomes gomez gomulka goncalves
  gonchar goncharenko goncharov gondal gonzales gonzalez goodwin gopalan gorbachev gorbachyov gorbunov
  gordon gorman gorski goswami goto gottwald gould gouveia gowda gowin gowon goyal grabowski grabski grachev
  graf graham granic gravier greenberg greene greer gregory grewal griffith griffiths grigoriev grigorov
  grigoryan grigoryev grillo grimes gromov gromyko grosser gruber gruevski grushko grybauskaite gryzlov
  guaido guan guay gudkov guebuza guenther guerin guerra guerrero guevara gueye guichard guillaume guillot
  gulati gulbis guled gulen guliyev gunaratne gunawardena gupta gurung guryev gusev guseynov gusinsky gusmao
  guterres gutierrez guzman gwak gyamfi gyan gyurcsany haas habash habermas habibie haddad hadi hadzic
  haftar hagel hahm hahn haidar hailu hajek hajiyev hajjar hakim hakobyan haley halliday hallstein halonen
  hamad hamadeh hamadi hamdok hamid hamidi hammami hammarskjold hampton hancock hanieh haniyeh hanna hansen
  hanson haq haqqani haradinaj hardin harding hariri haritonov haroun harrell harrington harris harrison
  hartman hartono harutyunyan harvey hasan hasanov hasegawa hashemi hashimi hashimoto hashmi hassan hataman
  hatfield hathaway hatta hausmann havel hawatmeh hawkins hayden hayes haynes hazarika hebert hedegaard
  heidegger heikkinen heinemann heinrich hekmatyar henderson hendricks hendriks hendrix henriksen henriques
  henry hensley henson herath herceg herman hernandez herrera herring herrmann hersi herzog hess hester
  hewitt heydarov hichilema hickman hidalgo hidayat higgins hillel hinton hirsch hirsi hitler hnatiuk hoang
  hobbs hodge hodges hodgson hoekstra hofer hoffman hoffmann hogan holbrooke holcomb holden hollande
  holloway holman holmberg holmes honecker hontiveros hooper hopkins horacek horak horakova horbulin horthy
  horton horvat horvath hossain hosseini houphouet howard howe howell howells hoxha hoyer hristov hrytsenko
  hsieh hsu hubbard huber hubert hudson huerta huet huff huffman hughes hull humphrey huong hurley hurtado
  husain huseynli huseynov hussain hussein hutchinson hutchison huxley huynh hwang hyde iacovou ianukovich
  ibanez ibori ibragimov ibrahim ibrahimov ibraimov iddrisu idrissov igbinedion ignatiev ignatyev ihejirika
  ikeda ikpeazu ilic iliescu ilyin imamoglu imamov indyk ingram inonu ioannou iohannis ionescu iordache
  iordanov iqbal irving irwin isakov isarescu isayev ishchenko ishii ishikawa ismail ismailov iurchenko
  ivanchenko ivanisevic ivanishvili ivanov ivanova ivanovic ivashov iversen iweala iyengar iyer izetbegovic
  jaafari jablonski jackson jacobs jacobson jadhav jaeger jafari jagan jagland jahn jaiswal jaitley jalal
  jamali james jamieson janjua jankovic jankowski jansen jansons janssen jansson janvier japarov jaruzelski
  jarvis jasinski jatoi javadov jaworski jayasinghe jayasuriya jayawardena jayawardene jayewardene jebali
  jeenbekov jefferson jelavic jelinek jenkins jennings jensen jeon jeong jepkosgei jeremic jiao jimenez
  jinapor jinnah johansen johansson johns johnsen johnson johnston johnstone joly jones jonsson joshi
  jovanovic jovic joyce juarez juhasz jumabayev jumagulov jumblatt juncker junejo juppe jurado kabbaj kabila
  kabore kaczmarek kaczynski kadaga kadare kaddafi kadyrbekov kadyrov kagame kaguta kagwe kalashnikov
  kalinin kalla kallas kallio kalonzo kalu kamalov kamara kamath kambwili kamenev kamilov kaminski kanda
  kane kant kaplan kapoor karacsony karadzic karaganov karamanlis karami karaoglu karapetyan karasin karayev
  kardelj karimov kariuki karlsson karmal karnik karoui karpenko karpov karroubi karua karume karunaratne
  kasatkin kaschuba kashyap kasimov kasparov kassem kasukuwere kasuri kasyanov kato katumba kaufman kaunda
  kaushik kavan kawaguchi kaya kayani kayihura kazakov kazantsev kazarian kazimierczak kearney keating
  kebede keegan keene keino keita keith kekkonen keller kelley kellogg kelly kemp kendall keneshov kennedy
  kenyatta kerensky kerimov kerry khachatryan khaddam khadka khaire khakimov khakwani khalid khalil khalilov
  khalilzad khalwale khama khamenei khandelwal khanna kharchenko kharitonov khasbulatov khatami
  khatchadourian khatib khattak khatun khawaja khieu khmelnytsky khodorkovsky khomeini khosa khrushchev
  khuhro khurana kibaki kibet kierkegaard kiesinger kiir kikabidze kikuchi kikwete kilic kilicdaroglu
  kilonzo kimani kimathi kimemia kimunya kimura kindiki kinney kinyanjui kipkemboi kipketer kiplagat
  kiprotich kipruto kirby kirchner kirienko kirilenko kirill kiriyenko kirkland kirui kiselev kiselyov
  kishida kiska kisliak kislyak kissinger kittikachorn kiunjuri kizza klaus klein klepatsky klerk klimkin
  klimov kline klitschko kluge klychkov klymenko klympush knapp knowles knox kobayashi kobiashvili koch
  kocharyan kochetkov koehler koenig kohl kohli koirala koivisto koizumi kolar kolb kolchin kolesnichenko
  kolesnikov kollontai kolokoltsev kolomoisky komarov komorowski komsic konashenkov konate kondo kondratiev
  kondratyev kone konovalov konstantinov kontic kopacz kopecky korhonen korneev korobov korolev korolyov
  koroma korotchenko kosachev kosgei koskei koskinen kosov kostic kostov kostunica kosygin kotov kouchner
  koulibaly kournikova kouyate kovac kovacevic kovacs koval kovalchuk kovalenko kovalev kovalyov kovar
  kowalczyk kowalska kowalski kozak kozhokin kozlov kozlova kozlowski kozyrev kraft kral kralj kramer
  krasnov krause kravchenko kravchuk kravtsov krawczyk kreisky krejci krenz krishnamurthy krishnan
  kristensen kristersson krivokapic kriz kroes krol krstic krueger kruger krupp krylov kryvenko kubilius
  kubis kubitschek kucan kucera kuchma kudrin kudryavtsev kuehn kufuor kuhn kuipers kulakov kuleba kulibayev
  kulikov kulkarni kulmatov kulov kumar kumaratunga kurbanov kurdi kurti kushwaha kuti kuznetsov kuznetsova
  kvashnin kvirikashvili kwak kwankwaso kwasniewski kwiatkowski kwon kyagulanyi kyei kyprianou lacalle
  lacombe lacroix lacson ladygin lafontaine lagarde lagumdzija lahiri lahoud laine lalwani lambert
  lambrechts lamichhane lammy lamont lamrani landau landry landsbergis lange langley langlois lansky laptev
  lara laraki larijani larkin larsen larson lassila lastarria laurence laurent laval lavoie lavrov
  lavrynovych lawal lawrence lawson lazarev lebed lebedev lebedeva leblanc leclerc leclercq lecomte lefebvre
  lefevre legarda legault leghari lehmann lehtinen lehtonen leitao leite lemaire lennon leonard leroux leroy
  leslie lessard lester letta levchenko levine levitin levrat lewandowski lewinsky liang liao liberman
  lieberman likhachev lindberg lindgren lindsay lindsey lipponen lisitsyn litvin litvinenko litvinov
  livingston livingstone livni liyanage lleras llewellyn lloyd lobo logan logvinov lombardi lopes lopez
  lorentzen lorenz lott louw lowassa lowe lowery lozano lubbers lucas lucero lugo lukashenka lukashenko
  lukin lukovac lukwago lukyanov lula lumumba lundgren lungu luong luther luthra lutsenko lutz luzhkov
  lyashko lynn lysenko lytvyn mabuyane mabuza macapagal macdonald macdougall machado machel macierewicz
  macintyre mackay mackenzie macleod macmillan macri macron madani madden maddox madero madhavan madumarov
  maduro maes magashule magomedov magsaysay magufuli mahajan mahama mahanta mahato mahmood mahmud mahoney
  mahuad maier maillard maissonneuve majaliwa majewski majko makabayan makamba makarenko makarov makau
  makeev makhdoom makhkamov makhmudov makinde maksimov malan maldonado malema malenkov malhotra malik maliki
  malinovsky malinowski malkin mallet mallick malone maltsev malyshev mamedov mammadov mammadyarov manafort
  manalo manandhar mancini mandal mandela mandelson mangeshkar mangudadatu manley manning mansour mansouri
  mantashe mantega manukyan marchand marchenko marchetti marchuk marciniak marcos marek margvelashvili
  mariano marin marini marinov markarian markaryan markov markova markovic marques marquez marri marshall
  martel martens martinelli martinez martino martins martinson martinsson martirosyan martynov marulanda
  maruyama marzouki masari masaryk mashaal mashaba mashatile masimov masire masisi masondo masood masoud
  massey masson massoud mastrobuono matas mateus mathale mathews mathieu mathis matovic matsuda matsui
  matsumoto matsuoka matthews matveev matvienko matviychuk matviyenko maxwell maynard mazari mazowiecki
  mazumdar mazur mazzini mbabazi mbadi mbadiwe mbalula mbaye mbeki mbembe mbete mbow mboweni mbugua mcaleese
  mccain mccall mccallum mccann mccarthy mccartney mcclain mcclure mcconnell mccormack mccormick mccoy
  mccullough mcdaniel mcdonald mcdonnell mcdowell mcfarland mcgee mcgovern mcgowan mcgrath mcgraw mcguire
  mchunu mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney mcknight mclaughlin mclean mcleod
  mcmahon mcmillan mcneil mcpherson mdivani mears mebazaa meciar medgyessy medinsky medvedchuk medvedev
  mehmood mehra mehrotra mehta meijer meir mejia melendez melnichenko melnik melnyk melton membe memmedov
  menard menchikov menderes mendez mendis mendonca menem mengal menon mensah mercier merino merkel merkley
  merritt mertens merz mesic messner meszaros metodiev meunier meyer meyers mfume mhatre michaels michalak
  michalski michaud michel michelsen michnik mihajlovic mikati mikhailov mikhaylov mikoyan mikulic mikulski
  milanovic milburn milei milenkovic mileva miliband milinkevich milinov milosevic milutinovic mimica minh
  minkov mirabeau miranda mironov mirza mirzayev mirziyoyev mishra mishustin mistry misuari mitchell mitra
  mitreva mitrovic mitsotakis mitterrand mkapa mkhize mkrtchyan mladenov mladenovic mladic mnangagwa modi
  modrow moeller moffat mogae moghadam mogherini mogoeng mohamed mohammadi mohammed mohamud mohan mohanty
  mohapatra moitra mokgoro mokonyane molewa molina moller molotov mondal monnet monroe monti montoya mooney
  mora moraes morales moran morawiecki moreau moreira morel moreno moretti morgan mori morin morita morley
  moroz morozov morozova morrison morse morsi mortensen mortimer morton moscovici moseneke moses moskal
  mossadegh motlanthe motta mousavi moussa moyer moyo mozgovoy mpofu mthembu mthethwa mubarak mudavadi
  mudenda mueller mugabe mugisha muhoozi muigai mujica mukhamedov mukherjee mukhtarov mukwege mulder muller
  mulligan mullins muluzi mulyani muminov munoz munro munshi munya muralitharan muravyov muresan murillo
  murkomen murphy murray murtazin murthy murugan murungi musabekov musaev musayev musayeva museveni
  musharraf mushikiwabo muskie mustafa mustafayev musyoka mutahi mutalibov mutasa mutharika mutua muzenda
  mwanawasa mwangi mwenda mwinyi myers myrdal nabirye nadkarni nagy naidu nair najibullah nakagawa nakajima
  nakamura nakano nakasone nakayama nalyvaichenko nambiar namboodiri namugenyi nanayakkara napoles narang
  narayan narayanan nardelli narusova naryshkin naser nasr nasrallah nasser nassir nastase nasution
  natarajan navalny navarro navratil nawaz nayak nayar nayyem nazarbayev nazarov nazarova nchimbi ncube
  ndayishimiye ndegwa ndiaye ndlovu ndugai ndungu necas nedelcu negasso nehru nelson nemcova nemec nemeth
  nemtsov nesterenko netanyahu neto neubauer neumann neves newman ngcobo ngcuka ngubane ngugi nguyen nhleko
  nhu niang niazi nicholls nichols nicholson nielsen niemi niinisto nikitin nikolaou nikolayev nikolic
  nikolov nikonov nilsen nilsson nimitz nishimura nixon niyazov njenga njoki njoroge njuguna nkomo nkrumah
  nkurunziza nnamani noboa noda nolan noor noorani noriega norman norodom norris northcote norton nouri
  novaes novak novikov novikova novotna novotny nowak nowakowski nowicki nsubuga ntaganda ntim ntshavheni
  ntuli nujoma nunes nunez nunoo nurgaliyev nuriyev nurmagomedov nusseibeh nwabueze nwachukwu nwankwo nwosu
  nxesi nyachae nyerere nygaard nyman nyongo nyusi nzimande obama obasanjo obaseki oberg obote obrador
  obradovic obrien ochieng ochoa oconnell oconnor odhiambo odinga odom odongo odonnell odumegwu
  ofori oganesyan ogarkov ogata ogawa ogbeni oglu ogundipe ogunlewe ogunleye ogutu ohanyan ohlsson ojaamong
  ojha ojukwu okada okafor okamoto okeke okello okereke okezie okocha okon okonjo okorie okorocha okoye
  okpara oktay olagunju olajide olanipekun olausson olawale oleinik oleksy oliveira oliver oliynyk ollanta
  olmert olonga oloo olsen olson olszewski olukoya omamo omar omarov omelchenko omirou omondi omtatah
  onaiyekan onassis oneal oneill ongania ongeri onochie onodera onopenko onwuka onyango onyeama onyekachi
  oommen opiyo oppong orakzai orban ordzhonikidze orengo orji orlov orlova orozco orr ortega ortiz osafo
  osborn osborne osei oshima osinbajo osipov osman osmani osmena osoba ostapenko ostrovsky ostrowski otero
  otieno otto otunbaev otunbayeva otunnu ouattara ouedraogo ouko ouma oussama ouyahia ouyang owen owens
  owino owusu oyedepo oyelaran oyelowo oyetola oyinlola ozal ozdemir ozkan ozturk paasikivi paasio pacheco
  pacquiao padilla padoa pahor paksas palacios palijo palme palmieri palocci panday pandey pandit panelo
  panetta pangilinan panjaitan panov panyarachun papadakis papadopoulos papadopoulou papandreou papen
  paranjape parashar parekh parker parkinson parkkinen parmar paroubek parra parrish parubiy paschke
  pashayev pashinyan pasquier passy pasternak pastrana pastukhov patel paterson pathak patil patnaik
  patriarca patrick patrushev patterson patton patwardhan paudel paul paulsen paulson pavlenko pavlov
  pavlova pavlovic pavlovsky pawar pawlak pawlowski pearce pearson peck pedersen peeters pejovic pellegrini
  pelletier pelosi pena pendarovski penner pennington perebyinis pereira peres perez peric perisic perkins
  perkinson peron perov perova perovic perrault perret perrier perrin perron perrot perry persson peshkov
  pesic peskov peters petersen peterson petersons petit petkov petkova petraeus petrenko petrescu petrik
  petrosian petrosyan petrov petrova petrovic petrovsky petty pfaff pfeiffer phadke phelps phibunsongkhram
  philippe phillipe phillips phoumsavanh pickett pieck pierce pietersen pietrzak pillai pilsudski pimenov
  pimentel pinchuk pinera pinheiro pinochet pinto piotrowski pires piskunov pittman plavsic plenkovic
  plevneliev plotnikov plushenko podesta podgorny podoliak podolyak pohamba pohl poincare poirier pokharel
  pokorny pokrovsky polishchuk politkovskaya polyakov pompeo pompidou ponomarenko ponomarev ponomaryov ponta
  popescu popov popova popovic popovici poroshenko pospisil postoyalko potanin potapov pottering poulsen
  powell prabhakaran prachanda pranab prasad pratt pravit premadasa prescott previn prevost prigozhin
  primakov primkulov pritchard prochazka prodi prokhorov prokopenko prokopiev pronin pruitt prunariu
  pudjiastuti pugachev pugh purnama purohit pushkin pushkov putin puyol pynzenyk qabbani qaddafi qasim qazi
  qiao quaison quaye quezon quinlan quinn quirino quiroga quispe qureshi raab rabbani rabin rachmawati
  radebe radev radic radicic radjabov radmanovic rafsanjani rahim rahimi rahimov rahman rahmani rahmon
  rahmonov raila rainsy raisani raisi raja rajagopalan rajan rajapaksa rajoub rajoy rajpar rajput rakhmanov
  rakhmonov rama ramachandran ramakrishnan raman ramaphosa ramaswamy ramatlhodi rambukwella ramgoolam
  ramirez ramos ramsay ramsey rana ranatunga randall randolph rangel rasizade rasmussen rastogi rasulov
  rasulzade rathbone rathore ratnayake ravalomanana rawat rawlings raymond razak razzaq reagan rebelo reddy
  redmond reese reginald rehman rehn reid reilly reinfeldt reis remulla renard renaud renault rennie renzi
  repin resende reshetnikov rey reyes reynolds reza rhodes ricard ricci richards richardson richter ricketts
  rijal riley rinaldi rinne ritter rizieq rizvi rizzo robbins roberts robertson robinson robles robredo
  robson rocard rocha roche rochus rodgers rodionov rodriguez rogers rogozin rohani rojas rolland rollins
  romanenko romanov romanova romero romney rompuy romualdez romulo roos roosevelt rosales rosati rosen
  rosenberg ross rossi rotich rouhani rousseau rousseff roussel roux rowland rowling roxas royer rubin rubio
  ruckelshaus rudenko ruggiero rugova ruini ruiz rumsfeld rumyantsev rupel rushdie russo rustamov rutherford
  rutkowski ruto rutskoi rutte rutten rutto ruzicka ryabkov ryabov ryan rybkin rylov ryzhkov ryzhov saad
  saakashvili sabahi sabri sachs sadat sadiq sadovyi sadulaev sadykov saeed safarov safin sagintayev
  sahakyan sahin sahlin sahni sahoo saidov saied saito sakaja sakharov salah salam salas salazar saleh
  salehi salim salinas sallal salman salo salonga saltykov salunkhe samanta samaranch samaras samaraweera
  samoilov samoylov sampson samuels sanader sanchez sanders sanderson sandhu sandoval sandu sanford
  sanguinetti sanin sankara sanna sano sanogo santer santoro santoso sarabia saraki sargsyan sarin
  sarkissian sarkisyan sarkozy sarney sarovic sarpashev sarpong sarr sarraj sarybayev sasaki satpathy
  satyarthi saud sauer saunders savarkar savchenko saveliev savelyev savic savimbi savisaar saxena sayasone
  scalfaro schaefer scharping schauble scheel scherbakov schetyna schiller schmid schmidt schmitt schmitz
  schneider schneiderman scholz schreiber schroder schroeder schubert schulte schultz schulz schulze
  schumacher schuman schumann schumer schussel schuster schwab schwartz schwarz schwarzenegger scindia scott
  scowcroft sechin secrieru sedlacek sedov seehofer segal seguin seidel seko selassie sellal semenov
  semyonov senanayake senghor sengupta seok serdyukov sergeev sergeyev serov seselj seshadri sethi setiawan
  sevilla sexton sexwale seyoum sezer sforza shaaban shaath shabangu shaffer shafiq shagari shahid shahin
  shaimiev shakhnazarov shakirov shamir shamkhani shams shangguan shapiro shaposhnikov sharaf sharapova
  sharif sharma sharmarke shastri shaw shcharansky shcherbakov shchukin sheikh shekau shekhar shekhawat
  shelepin shelton sheng sheppard sheridan sherman sherpa shetty shevardnadze shevchenko shibata shilowa
  shimada shimizu shinawatra shinde shinwari shishkin shkolnik shmyhal shoigu shojaee shokhin shonekan
  shrestha shrivastava shukla shultz shulyak shustov shuvalov shwe shyam sibal sibanda siddique siddiqui
  sidhu sidorenko sidorov sidorova sierra sihanouk sikora sikorski sikorsky silajdzic silayev siluanov silva
  silverman simeonov simic simmonds simmons simon simonet simonov simonyan simpson simsek sinclair singhal
  singleton sinha siniora sipahi siregar sirikit sirisena siriwardena sirleaf sisi sison sisoulith sisowath
  sissoko sistani sisulu sithole situmorang sizov skarsgard skuratov skvortsov sloan slutsky smirnov
  smirnova smit smuts snegur snowden snyder soares sobchak sobczak sobolev sobotka sobukwe sobyanin socrates
  soe soeharto soekarno soglo sohn sokolov sokolova sokolsky solana solberg solheim solis solomon soloviev
  solovyov soludo solzhenitsyn somani sommer somoza sondhi soni sood soomro soong sorensen sorokin soros
  sorsa sosa sossion soto sotto souphanouvong sousa souza soyinka soylu spahiu spahn spasov spencer spiegel
  spielberg sreenivasan srinivasan srivastava staab stambolic stamenkov stankevich stankovic stanton
  starikov starmer staroselsky stefanchuk stefanov stefanovic stein steiner steinmeier stepanov stepanyan
  stepashin stephens stephenson stepien stepinac stetskiv stevens stevenson stewart stoianov stoica
  stojanovic stokes stoltenberg stolypin stoyanov strasser straub straujuma strauss stresemann strickland
  strizhevsky stroessner stryker stuart suarez suazo subbotin subianto subotic subramanian suchocka
  sudoplatov suga sugimoto suharto sukarno sukarnoputri sulaiman suleiman suleimenov suleymanov sultanov
  sumarno sumner sumro sunak sunarto sundaram suppiah surkov susanto suslov sutanto sutrisno suu suzuki
  svensson svoboda swaminathan swanson swaraj sweeney syed sylla symonenko szabo szczepanski szewczyk
  szijjarto szydlo szymanski taan tadic takagi takahashi takeda takeshita talabani talat talbot talic talpur
  talwar tamang tamayo tambuwal tamm tamura tanaka tanase tandon tanev tanrikulu tantawi tarar tarasenko
  tarasov tarasova tarasyuk tareen tariceanu tariq tasmagambetov tatarinov tavares tazhin tebboune tefera
  tegegne tekebayev tekin tellez temer temirkanov templeton tendulkar tenet tennyson teo terechtchenko
  tereshchenko teresheva terrell terry tetteh thaci thackeray thakkar thaler thanom thapa thapar tharoor
  thatcher theodorakis theodorou therrien theunissen thiel thieu thobejane thomas thompson thomson thornton
  thorpe tihic tikhonov tilahun tillerson tillman timchenko timofeev timofeyev timoshenko timoshin tinubu
  titov tiwari tkachenko tkachev todd todorovic togliatti toivonen tokaev tokayev toktogulov tolbert tolstoy
  tomaszewski tomczak tonev topalov topol topolanek tornqvist torres torrijos toshev tosovsky toth touadera
  toure townsend trajkovski traore travin travkin trentin trevino trifonov trillanes trimble tripathi
  trivedi troshev trotsky trubetskoy trudeau trujillo truman truss trzaskowski tsai tsarapkin tseng tsepkalo
  tsereteli tshabalala tshisekedi tshombe tshwete tsintsadze tsipras tskhovrebov tsvangirai tudjman tudor
  tueni tuju tukhachevsky tuleyev tundu tuomioja tupolev turabi turajonzoda turan turbay turchin turchynov
  turgenev turgunaliev turkes turnbull tusk tyagi tyagunov tyahnybok tyler tymoshenko ubah uchegbu uduaghan
  ueda ugwuanyi ugyen ulbricht ulmanis ulyanov umahi umarov umerov upadhyay uribe ushakov usmanov usubov
  utkin utseya uyanik uzodinma vacaroiu vajpayee valdez valenzuela valls vance vandenberg vanek vanhanen
  varadkar varela varennikov varga vargas varghese varma varnai varshavsky vasile vasilenko vasilev vasiliev
  vasiliou vasilyev vasilyeva vasquez vasseur vassiliou vasudevan vaughan vaughn vavi vaz vazov vazquez
  veenstra vejjajiva velasco velasquez velez venediktova venizelos venkataraman venkatesan verdi verhoeven
  verhofstadt verma vermeulen verwoerd veseli veselinov vesely vidal videla vieira vijayan viktorov villa
  villanueva villarreal villepin villiger vincent vinogradov vinson virtanen vishnevsky visser vitkov
  vitrenko vizcarra vlachos vladimirov vlahov vogel vogt voigt volkogonov volkov volkova volodin voloshin
  vondra vorobev vorobyov voronin voronkov voronov vorontsov voroshilov vos voynovich vranitzky vries vrubel
  vucic vujanovic vukovic vuong vyakhirev vyas vyshinsky wadhwa wafula wahid waiguru waititu wajed wakil
  walczak waldheim walesa wallace wallenberg waller wallin walter walters walton wangchuk wangui wanjiru
  wanyama warraich warsame wasmosy watanabe waterhouse watkins watson wattoo webster weerawansa weill
  weinberg weiner weiss weizman weizmann wekesa weng wenger werner wetangula wettig wheen whitaker whitfield
  wibowo wicaksono wickremasinghe wickremesinghe widodo wieczorek wiggins wijaya wijesinghe wijetunga
  wikstrom wilander wilcox wilders wilkerson wilkins wilkinson willamson willems williams williamson willis
  wilson winkler wisniewska wisniewski witkowski wojciechowski wojcik wojtyla woldemariam wolfowitz
  wongsawat woodard woodhouse wowereit wozniak wroblewski xaba xiang xiao xing xiong xulu yaalon yadav
  yakovenko yakovlev yakubov yakubu yakunin yamada yamaguchi yamamoto yamashita yanayev yandarbiyev
  yanukovych yaradua yarov yarovoy yashin yatsenyuk yavlinsky yavuz yeboah yediyurappa yegorov yekhanurov
  yeltsin yeom yerebakan yermak yildirim yildiz yilmaz yorke yoshida yoshikawa yousafzai youssoufi yuce
  yudhoyono yuldashev yunus yurchenko yushchenko yushkevich yusuf yusupov zadornov zaev zaharia zahir
  zaitsev zakharov zakharova zalewski zaluzhny zamani zamora zamyatin zapatero zardari zarif zarifi zarnecki
  zatlers zavgayev zawadzki zawahiri zayed zayev zebari zedillo zehri zeidan zelaya zelenskiy zelensky
  zelenskyy zeman zemlyanoy zenawi zerihun zeroual zhaparov zharikov zhebrovsky zhirinovsky zhivkov zhuang
  zhukov zhuravlev zhvania ziegler zielinski zikalala zimin zimmerman zimmermann zinchenko zinoviev ziobro
  zivkovic ziyayev zoellick zolotov zondo zongo zorin zotov zoubi zoungrana zubiri zubkov zubov zuckerberg
  zulum zuma zvarych zverev zvobgo zwane zyuganov
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
