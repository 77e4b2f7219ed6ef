import { words } from './words.ts';

/** Given names of many cultures that are hardly ever anything else. */
export const givenNames = words(`
  aad aaliyah aaron abdallah abdel abdelaziz abdelfattah abdelilah abdelkader abdelmadjid abdelmalek
  abdelrahman abdessalam abdirahman abdirashid abdiweli abdoulaye abdujabbor abdul abdulaziz abdulhamid
  abdulkadir abdulkarim abdulla abdullah abdullahi abdulmalik abdulqadir abdulrahman abdulrasheed abdulsalam
  abdulwahab abdurrahman abdurrashid abdygany abebe abel abena abhijit abhishek abhisit abid abigail abike
  abilio abiodun abiola abiy abla abraham aburizal achieng achim ada adaeze adalberto adama adamou adaobi
  adebayo adebisi adebola adel adela adele adelheid adelina adem adesina adetokunbo adewale adhiambo adil
  adina aditi aditya adjoa adnan adolf adolfo adonis adriaan adrian adriana adrianna adriano adrien adrienne
  adwoa aecio afia afonso afrim aftab afua afzal agamemnon agatha agathe agathon agim agnes agnieszka
  agoston agron agus agustin agustina ahlam ahmad ahmed ahmet ahok ahsen aibek aicha aida aidan aigars
  aigerim aigul aiguo aileen aiman aino ainur ainura airlangga aisha aissata aissatou aivars ajay ajit akash
  akbar akhilesh aki akihiko akihito akiko akilisi akintola akinwumi akinwunmi akinyi akio akira akmal akos
  akosua akram aksel akshay akua akwasi akylbek alaa aladar alain alan alana alassane alastair alba alban
  albana albane albert alberto albertus albin albina albrecht alcides aldis aldo alec alejandra alejandro
  alekos aleksandar aleksander aleksandr aleksandra aleksandrs aleksei aleksey alena ales alessandra
  alessandro alessia alessio alevtina alex alexa alexander alexandr alexandra alexandros alexandru alexei
  alexey alexi alexis alfie alfons alfonso alfred alfredo alfreds algirdas alhaji alhassan ali alia
  aliaksandr alibek alice alicia alicja alikhan alina aline alisa alisher alison alistair aliya alkis alla
  allan allen allison almas almazbek almir alois aloisio aloizio alojzy alok alonso alper alphonse altynai
  alva alvaro alvin alvydas alyaksandr alyona alyssa ama amadeo amadou amal amalia amanda amandine amani
  amar amara amare amaro amartya ambrosio ameen ameer amelia amelie americo amin amina aminata aminu amira
  amirhossein amit amitabh amma ammar amparo amr amrita amy ana anabel anacleto anais anamarija anand
  anandiben anansi ananya anargyros anas anastasia anastasios anastasiya anatoli anatoly anca anders andika
  andras andre andrea andreas andreea andrei andrej andres andrew andrey andris andrius andriy andrus
  andrzej andy aneta anette anezka anfisa angela angeles angelica angeliki angelina angelo angus anh ani
  anibal aniela anies aniko anil anirudh anis anisoara anita anja anjali anke ankit ankita ann anna annabel
  anne annegret anneke annelies anneliese annette annie annika anote anouk anselm anselmo ansis antanas
  anthony antigone antje antoine antoinette anton antonella antoni antonia antonieta antonina antonio
  antonis antonov antti anu anuar anupam anupong anura anuradha anurag anutin anwar anyango aparecida aparna
  apirat apisai apolline apostolos araceli aram aranka ararat aras arash aray arayik arben archana archibald
  archie archil arda ardak ardeshir ardian aref aren areti argyris ari ariane arie arief arif arild arina
  aris aristide aristides aristotelis arjen arjun arjuna arkadi arkadiusz arkady arlene arlindo arman armand
  armando armen armin armindo arnaldo arnaud arne arni arnis arno arnold arnoldo arnulfo aroha arpad arsen
  arsene arseniy arseny arshad artak artan artashes artem arthur artis artur arturas arturo arturs artyom
  arun aruna arundhati arutyun arvid arvind arvydas aryo asad asami asamoah asbjorn ase asel asep asfa
  asgeir asger asha ashish ashley ashok ashot ashraf ashrafi ashutosh ashwin ashwini asif asimakis askar
  askarbek aslam aslan aslaug asli asma asrat assane assel assetou astghik astrid astrit asuka asya asylbek
  ata atal atef athanasios athina atieno atif atiku atin atle atsuko atsushi atta attila atul aubrey aude
  audrey audrius augusto aung aurel aurelia aurelian aurelie aurelien aurelio aurica ausra ausrine austen
  avdo avdotya avery avet avigdor avinash avital aviv avraham avtandil awino axel ayaan ayaka ayako ayan
  ayanda ayaz aydin ayele ayelet ayesha ayman aymen ayo ayodeji ayodele ayse aysel aytac ayub ayumi ayush
  azalina azamat azeb azhar azikiwe azimjon aziz aziza azizah azizbek azmin azriel babacar babagana babajide
  babak babar babatunde babita babulal baburam badr badri bagrat bahaa bahar bahram baiba bajram bakari
  bakary bakhtiyar bakhtiyor bakir bakr baktygul bakyt bakytbek bakytzhan balasaheb balazs balint baltasar
  baltazar bambang bamidele bamir bandar banharn baoguo baptiste baqir baraka barbara barend baris barnabas
  baron bart bartholomew bartlomiej bartolome bartosz baruch bas basavaraj bashar bashir bashkim basim basma
  bassam bastian bastien basuki batbold batmunkh battulga batyr baurzhan bauyrzhan bayar bayarmaa beata
  beate beatrice beatrix beatriz becky bedrich behgjet behnam behrouz behzad beibut bekele bekim bekir belen
  belinda belisario ben bence bendeguz benedek benedict benedita bengt benigno benito benjamin benoit bent
  bente bento beom berat berdimuhamed berend berhane berhanu berik berit berk bernadette bernard bernardino
  bernardo bernd bernhard bernice bernie bert bertha bertil bertram bertrand beryl besa besnik bessie beth
  bethany betsy bettina betty beverley beverly beyza bezalel bharat bhavna bhim bhupesh bhupinder bianca
  bidya bidzina bijan bikenibeu bilal bilawal biljana bimal binali binbin bingguo binh bintou binyamin bipin
  biram birger birgit birgitta birgitte birhanu birta birtukan birute bishnu bjarne bjarni bjorn blagoj
  blaise blanca blandine blanka blazej blerim bobur bodo boediono bogdan boglarka bogumil boguslaw bohdan
  bohumil bohuslav boima bojan bojana bolaji bolat boleslaw bolormaa bongani bongbong boniface borbala borge
  boris borislav borivoj borjana borje borut borys bosko botir boubacar boubakar bounnhang boutros boyan
  boyko bozena bozidar bozo brad bradley brahima bram brandon branimir branislav branka branko brenda
  brendan brent brett brian brianna brice bridget brigida brigitte brinda brita britney britt britta
  bronislav bronislaw bruce bruno bryan bryce brynjar budi budiman buhle bujar bukola bulent burak burcu
  burhan burhanuddin burkhard busisiwe byron byung caetano caio caitlin calin calvin camelia cameron camila
  camilla camille camilo canan candido capucine carel carin carina carl carla carlo carlos carlota carmela
  carmelo carmen carole caroline carolyn carrie carsten casey casper cassandra catalin catalina catarina
  catherine cathy cayetano cecil cecile cecilia cecilio cedomir cedric celeste celestin celia celine celso
  cem cemal cemil cengiz cesar cesare cestmir cevdet cezar cezary chaim chaminda chamlong chandra
  chandrababu chandrika chantal chaohui charalambos chariklia charlene charles charlie charline chary
  chatchai chau chausiku chavalit chebet cheick cheikh cheol chepkemoi cheptoo cherono cheryl chetan chiara
  chibuike chidi chidinma chie chieko chika chike chima chimamanda chinedu chinelo chinghiz chingiz chinonso
  chinua chinwe chioma chipo chiyoko chloe chok cholpon choummaly chris chrissie christa christel christelle
  christer christie christina christine christodoulos christof christoph christophe christopher christos
  chrysanthi chrysoula chuan chukwudi chukwuma chunhua chunying chyngyz cindy cipriano cipto ciro cisse
  claire clara clarence clarice clarisa clarissa claude claudia claudio claudiu claudius claus clayton
  clemence clement clemente clementina clifford clifton clint clive clotilde clyde codrin coen colette colin
  colleen conceicao concepcion conchita condoleezza connor conrad constance constantin consuelo cora coralie
  corazon corentin corey corina corinne cornel cornelia cornelis corneliu cornelius corrado corry cory
  cosimo cosmin costas costel costin coumba courtney craig crina cristian cristiano cristina cristobal csaba
  csilla cuauhtemoc cuong curtis cynthia cyprian cyril cyrille czeslaw dacian daciana dafa dafna dafni dag
  dagfinn dagmar dahlia daichi daiki daisuke dalal dalia dalibor daliborka dalit dalitso damdin damian
  damiano damien damir damjan damodar dana danica daniel daniela daniele danielle danijel danilo daniyar
  danny dante danuta daoming daoud daphne dapo daria dariga darinka darius dariush dariusz darkhan darko
  darlene darnell darrell darren darryl darya dasha dauren dave david davit davlat davlatali dawei dawit
  dawood deanna debbie debora deborah debra dechen dedi deepa deepak deepika defne dehua deirdre dejan
  delcidio delfina delia della delphine demba demetrio demetris demyan denes deng denis denisa denise deniz
  dennis denzel derartu derek derrick deshawn desislava desmond despina desta detlef detlev devendra devika
  devlet dewi dezso dharmendra diallo dian diana diane dianne didier diego dieter dietmar dietrich digvijaya
  dikembe dikgang dilbar dilek dilip dilma dilnoza dilorom dilshan dilshod dimitar dimitra dimitri dimitrije
  dimitrios dimitris dimitry dina dinara dinesh dinh dino dinu diogo dionisia dionysios diosdado dirce dirk
  divya djenabou djibril djoko dlamini dmitri dmitriy dmitry dmytro dobrica dobroslav dogan doina domenico
  dominga domingo dominik dominique donald donatella donato doniyor donna dora doreen dorin dorina doris
  dorit dorj dorji dorota dorothea dorothee dorothy doudou doug dougal douglas dov dovlet dragan dragana
  dragica dragisa dragnea drago dragoljub dragos dragoslav dragutin drahomira drazen dries drita dritan
  duane duarte duc dudley dulat dumisani dumitru duncan dung durga duro dusan dusanka dustin duy dwayne dwi
  dwight dylan eamon ebele eberhard ebrahim ebru ecaterina ece eckhard eddie edeltraud edem edgar edgard
  edgardo edgars edi edik edil edin edir edit edith edmond edmund edna edo edouard edson eduard eduarda
  eduardo edvard edward edwin edwina edyta eero efraim efrain efstathios efthimia efthymios efua egas egbert
  egil egils egon egor ehsan ehud eiji eiki eiko eileen einar einars eino eirik eirini eisaku eitan ejaz
  ejiofor ekaterina ekene eko ekow ekrem elad elahe elaine elba elbegdorj elchin eldar eleanor elefteria
  eleftherios elemer elena eleni eleonora elfriede elham eli eliahu eliana elias eliezer elif eligio
  eligiusz elijah elin elio elisa elisabet elisabeth elise eliseo elisio eliska eliud eliza elizabeth
  elizaveta elke elkhan ella ellen elli ellie elliot elliott elman elmar elmer elnur elodie eloise elon eloy
  elpida els elsa elsie elton elvira elvis elyakim elyor elzbieta emad emanuele emeka emese emi emiko emil
  emilbek emile emilia emiliano emilie emilio emily emine emma emmanuelle emmerson emoke emomali emre
  enayatullah encarnacion endang endre enele enes engin enid enkhbayar enkhbold enkhtuya enoch enrica enrico
  enrique enver enyinnaya enzo epaminondas ephraim epifanio erast ercan erdal erdem erdene ergun erhan eric
  erica erich erik erika eriks erkan erki erkin erkki erlan erlend erling ermin erna ernest ernesto ernie
  erno ernst erol ertan ertugrul erwin erzsebet esad esi esin eskil eskinder esko esme esmeralda espen
  esperanza esra essam esteban estefania estela estelle estevao esther eszter etelka ethan ethel etienne
  etsuko euclid eugen eugene eugenia eugenie eugenio eulalia eunice eusebio eva evan evangelia evangeline
  evangelos evaristo evdokia evelyn evert evgeni evgenia evgeniy evgeniya evgeny evika evo evzen ewa ewelina
  eyadema eyal ezequiel ezer ezra faatupu fabian fabiana fabien fabienne fabio fabiola fabrice fabricio
  fabrizio facundo fadel fadhil fadi fadli fahad fahd fahim fahri fahrudin faisal faiz faiza fang fanni
  fanta farah farai fareed farhad farhan farhod fariba farid farida farideh farkhod farooq farouk farrukh
  farshad faruk farzaneh fatbardha fatema fathi fatih fatima fatma fatmir fatos fatou fatoumata fatoumatta
  faure faustin fausto fawzi fayez fayza fazlur federica federico fedor fehim feisal feleti felicia felicien
  feliks felipe felisa felix femi femke fenghe feodor ferdinand ferenc fereshteh fergus ferhat ferid feridun
  fermin fernand fernanda fernande fernando fernao fethullah fevzi fiame figen fiifi fikile fikret fikri
  filip filipa filipe filipp filippo filiz filomena finlay fiona firas firdavs firouz flamur flavia flavio
  flaviu fletcher florencio florent florentina florian floriane floriano florin floyd foday folake folasade
  fortunato fotini fotis fouad frances francesca francesco francine francis francisca francisco franciszek
  franck franco francois francoise franjo franklin frans frantisek franz franziska fred freda freddie
  frederic frederica frederick frederique fredrik freya fridtjof friederike friedhelm friedrich frigyes
  frits fritz frode fuad fuat fujio fulgencio fumihiko fumihito fumiko fumio fungai funmilayo furkat fyodor
  gabor gabriel gabriela gabriele gabriella gabrielle gadi gael gaelle gaetan gagik gail galia galina galo
  galym gamal ganbold ganesh ganjar gantulga garegin gareth garik garry gary gaspar gaspard gaston gatluak
  gatot gaurav gautam gavin gavriil gayane gayatri gazmend gebre gediminas geert geertje geeta geir gemma
  genaro genc genet genevieve genichiro gennadi gennadiy gennady genowefa genzebe geoff geoffrey georg
  george georges georgeta georgette georgi georgina georgios georgiy georgy gerald geraldine geraldo gerard
  gerardo gerd gerda gergely gergo gerhard gerlinde germain germaine gernot geronimo gerrit gertruda
  gertrude gesine getachew getulio geun gevorg geza ghada ghaleb ghasem ghassan gheorghe ghislain ghislaine
  gholam ghulam gia gianfranco giang gianluca gianni giannis gibran gideon gijs gijsbert gil gilad gilbert
  gilberte gilberto gilles gillian gilmar gina ginandjar ginette gino gintaras gintautas giora giorgi
  giorgia giorgio giorgos giovanna giovanni girija girish girma gisela gisele giselher gitanas gitte giulia
  giuliano giulio giuseppe giuseppina givi gizella gjergj gjert gjorge gladys gleb glenda glenn godfrey goga
  goh gojko gokhan golda golnaz goncalo gonul gonzalo goodluck gopal gor goran goranka gordana gordon gorica
  goro gotabaya gote gottfried govind graca graciela graeme graham gramoz grazyna greg gregg gregoire gregor
  gregorio gregory greta gretchen griffith grigore grigori grigoris grigory gro grover grozdana grzegorz
  gualberto guangming guangya gudmund gudmundur gudrun guido guilherme guillaume guillermo guinevere gul
  gulay gulbara gulbuddin guler gulmira gulnar gulnara gulnora gulnoza gulsen gulshat gulzar gunilla gunn
  gunnar guntars gunter gunther guntis gunvor guobao guofeng guoqiang guoqing guozhong guram gurban
  gurbanguly gurgen guri gurpreet gustaf gustav gustave gustavo gustaw gutierre guus guylaine guzal gwen
  gwenaelle gwendolyn gyda gyongyi gyorgy gyorgyi gyula haakon habib habiba habte hadas hadi hafez hafiz
  hage haggai haibo haidar haider haifeng haile hailemariam haim haitao haitham haiyan hajime hajj hajnalka
  hakan hakim hakki hakob hakon hala halide halil halima halimah halina halit halldor haluk halvard hamad
  hamada hamdan hamdi hamdullah hamed hameed hamengkubuwono hamid hamideh hamidou hamidullah hamish hamisi
  hamrokhon hamza hana hanan hanbin hande hanh hani hania hanif hanna hannah hanne hanneke hannelore hannes
  hannu hans haralambos harald hardeep hardo hari haris harish harold haroon harri harriet harris harry
  harsha harshad hartati hartmut haruhiko haruka haruki haruko haruto harvey haryono hasan hashem hashim
  hasina hassan hastings hasto hatem hatice hatta havel hawa haya hayao hayat hayato hayden hayk hayley
  haytham hazem heba hector hedwig hege heidi heike heikki heiko hein heiner heinrich heinz heitor hekmat
  helder helen helena helene helga helge hella helle helme helmut heloisa hema hemant hemi hendra hendrik
  hendrika heng henn hennadiy hennie henning henok henri henrietta henriette henrik henrique henry henryk
  herbert heribert heriberto herman hermann hermenegildo hermine herminio hernan hernando herta heru herve
  hessel heydar hibatullah hicham hidayat hideaki hideki hideko hideo hideto hideyuki hieu hifikepunye
  hikari hikaru hikmatulla hilal hilario hilary hilda hilde hildegard hillary hillel hilma himanshu himanta
  hina hind hipolito hippolyte hiroaki hirofumi hirohito hiroko hiromi hiromitsu hiroshi hiroto hiroyuki
  hirut hisako hisashi hisham hishammuddin hitomi hitoshi hjalmar hlaudi hoa hoai hoang hoda hodan hokim
  holger homa homer hone hongmei hongwei honoka honore hooman hor horace horacio horatiu horia horst
  hortense hortensia hosni hossain hossam hossein houda houshang hovhannes hovik howard hrant hrayr hristo
  hrvoje hryhoriy hsien htin huba hubert hubertus huda hugh hugo hugues huguette huimin hulusi huma humberto
  humphrey huong husain husam husayn huseyin husni husnu hussain hussam hussein huy huyen hyacinthe hyeon
  hyun hyung iakovos ian iancu iara iben ibolya ibrahim ibrahima ibtisam ichiro ida ido idris idrissa ieva
  ifeanyi ifeoma ifrah ignacio ignacy ignat ignazio igor ihab ihor ihsan iina ike ikechukwu ikenna ikram
  ikrom ikuo ilan ilaria ildiko ilgar ilham ilhan ilhom ilia ilias ilie ilija ilinca ilinka ilir ilirjana
  ilker ilkka illia ilmari ilmars ilona ilse ilya ilyas ilze imad imangali imee imelda imogen imomali imran
  imre ina inacio inam inas inbal inci indah indira indra indrek ineke ines inese inessa inga inge ingeborg
  ingebrigt ingela inger ingmar ingo ingrid ingrida ingus ingvar ini inkeri inmaculada inna innokenty inta
  intisar ioan ioana ioann ioanna ioannis ionel ionela ionut iosif iqbal ira iraj irakli iraklis irem irena
  irene ireneusz irfan irina irineu irini irja irma irmgard irving irwan irwin iryna isaac isabel isabella
  isabelle isadora isaiah isaias isak isam isamu isao isatou ishaan ishaq ishkhan isidora isidro isioma
  iskra isla islom ismael ismail ismatulla ismet isobel isolde isoroku israa issa issam isser issoufou
  istvan italo itamar itsuki itzhak itziar iulia iulian iuliana iuliu iurie iva ivan ivana ivane ivanka
  ivars ivaylo iver iveta ivete ivett ivica ivo ivor iwan iwona iyabo iyad izabela izabele izabella izhak
  izzat jaafar jaak jaakko jaan jaap jaba jabbar jaber jabir jabulani jacco jacek jacinda jacinto jackie
  jacky jacob jacoba jacopo jacqueline jacques jadranka jadwiga jafar jagdish jagoda jahangir jahongir jaime
  jair jairam jakaya jake jakob jakub jalal jalil jamal james jamie jamil jamila jamshed jamshid jana
  janaina jane janek janet janez janice janina janine janis janko janne janneke janos janusz jared jarek
  jari jarl jarle jarmila jarmo jarno jaromir jaroslav jaroslaw jasmin jasna jason jassim jasur jaswant
  jatuporn javad javed javier javlon jawad jawaharlal jaya jayalalithaa jayant jayanthi jayne jeanette
  jeanne jeannie jeannine jed jeff jefferson jeffrey jehan jejomar jekabs jelena jelica jelili jelko jelle
  jemima jenna jennifer jenny jeno jens jeong jepchirchir jeremiah jeremy jermaine jeroen jerome jeronimo
  jerono jerry jerzy jesper jess jesse jessica jessie jeyhun jeyran jiabao jiahui jiang jianguo jianhua
  jianjun jianlin jianmin jianping jiaying jiechi jigme jihan jill jillian jim jimena jimmy jindrich jingtao
  jinping jintao jioji jiri jirina jiro jisi jitendra jitka joachim joan joana joanna joanne joao joaquim
  joaquin jocelyn jochem jochen jodi jodie joe joel joerg joey johan johann johanna johanne johannes john
  johnathan johnny joko jolanta jomo jon jonah jonas jonathan jong jonna joon joop joost jop jordi jorg
  jorge joris jorma jorn jos josaia jose josef josefa josefina josep joseph josephine josette josh joshua
  josiane josip josue jouko jovan jovana jovanka joyce jozef jozsef juan juana juancarlos juanita juarez
  judit judith judy juergen juha juhana juhani juho jukka jules julia julian juliana julianna julie julien
  juliet julieta juliette julijana julio juliska julita julius juma junaid junfeng junichi junichiro junji
  junjie junko juozas juraj jure jurelang jurgen jurgis juri juris juscelino jussi justine justo justyna
  jusuf jutta juvenal jyoti jyotiraditya jyrgalbek jyri jyrki kaan kaare kaarina kacper kader kadiatou kadir
  kadri kagiso kailash kairat kaisa kaisar kaito kaja kajal kajetan kakha kakhi kalevi kalju kalle kalliopi
  kalman kalpana kalvis kamal kamala kamau kamchybek kamel kamil kamila kamisese kamol kamran kamuzu kanat
  kanhaiya kanybek kaori kaoru kapil kapitolina kara karan karapet kare kareem karel karen kari karim karima
  karin karina karita karl karla karlis karlo karma karol karolina karolos karoly karsten karthik kartik
  kartini kasem kasit kassem kassim kassym kassymzhomart katalin katarina katarzyna kate katerina kateryna
  katharina katherine kathleen kathrin kathryn kathy katica katie katja katri katrin katrina katsuhiko
  katsumi katsunobu katsuya katsuyuki kausea kaveh kavita kayhan kayla kayode kaysone kazimierz kazuhiko
  kazuhiro kazuki kazuko kazumi kazuo kazuya kazuyuki keat kees kehinde keigo keiichi keiji keiko keisha
  keisuke keit keita keith keizo kelechi kelly kelvin kem kemal kemi ken kenan kendall kendra kenenisa kenes
  keneshbek kenichi kenji kenjiro kennet kenneth kenny kenta kentaro kenzaburo kenzo keqiang kerem kerry
  kersti kerstin kessai kestutis ketevan ketil ketut kevin keyvan kgalema kgosi khachatur khachik khadga
  khadija khady khairullo khairy khaled khalid khalifa khalil khaltmaa khanh khatia khawla khazar khin khoa
  khosrow khrystyna khulubuse khumbuzile khurelsukh khurram khurshed khursheed khurshid kianoush kidane
  kieran kimberley kimberly kimiko kimmo kinga kipchoge kipchumba kipkoech kipkorir kiprono kiptoo kira
  kiran kiril kirill kirk kirsi kirsten kirsti kirsty kirti kishore kivanc kiyoko kiyoshi kjell kjetil klaas
  klara klaudia klaus klavdia klement klim kliment knud knut koba koen kofi koichi koji kojo kokhir koki
  kolinda komal komil komla konrad konstantin konstantina konstantinos konstanze koray korkut kornel kossi
  kosta kostas kostya kosuke kotaro kourosh krasimir krasimira kreshnik krishna krishnan krisjanis kristaps
  kristen krister kristian kristiani kristiina kristin kristina kristine kristjan kristof kristoffer
  kristrun kristyna krisztian krisztina krum krystian krystyna krzysztof ksenia ksenija kseniya kuandyk
  kuanysh kubatbek kudzai kui kujtim kumara kumari kumiko kunal kunio kunle kurmanbek kursat kurt kuzma
  kvetoslav kwabena kwadwo kwaku kwame kwasi kweku kwesi kyaw kyi kyle kylie kyoko kyriaki kyriakos kyung
  lachlan ladipo ladislav laetitia laifeng laila laima laimdota laisenia lajos lakshan lakshman lakshmi lal
  lala laleh lalit lalith lambros lamia lamine lansana lara larisa larry lars larysa lasantha lasha lasse
  laszlo lata latif latifa latoya laura laureano lauren laurence laurens laurent laurentino lauri laurie
  laust lautaro lavinia lavrenti lavrenty lawrence layla lazar lazaro laziz leah leandro leanne lebron lech
  lee leela leen leena lefteris leif leila leji lekan lela lemlem len lena lene leni lenka lennart leona
  leonard leonardo leonel leonid leonidas leonie leonilde leonor leonora leopold leopoldo leos leposava
  lerato leroy lesley leslie lestari lester lesya leszek leticia lev levan levent levente levon lewis leyla
  leymah lia liam liana lianjie libby libor libuse licinio lidia lidija lidiya lieke liesbeth lieselotte
  liezl liga ligaya ligia lihong lihua liia liisa lijian lijun lilia lilian liliana liliane lilit lilla
  lillian lilya lim limor lina linards linas linda lindiwe lindsay lindsey linh linnea lino linus lionel
  lior liora liping liqun lisa lisandro lisbet lisbeth lise litokwa liubov liudmyla liv liviu lixin liyuan
  liz liza lizzie ljiljana ljubica ljubisa ljubo ljubomir lloyd loay lodewijk loes loic loida lois loki lola
  longping loong lorand lorant loredana loren lorena lorenz lorenza lorenzo loretta lori lorna lotay lothar
  lotte lottie lou louie louis louisa louise loukas luan luana luba lubna lubomir lubos luc luca lucas
  lucette lucia lucian luciana luciano lucie lucien lucienne lucilia lucille lucinda lucio lucjan lucrecia
  lucy lucyna ludek ludmila ludmilla ludovic ludvik ludwig ludwik luella luhut luigi luis luisa luisana
  luise luiz luiza lujain luka lukas lukasz luke lula lulzim luminita lumir lungile lungisa lusine lutfi
  lutfulla luther luuk luvsannamsrai lydia lydie lyle lyn lynda lynette lynn lynne lyuben lyubov lyudmil
  lyudmila maaike maarja maarten maartje mabel macarena macharia maciej mackenzie macky madalena madalina
  madeleine madeline madhav madhavi madhu madhuri madina magali magda magdalena magdolna maggie magnus maha
  mahamadou mahamat mahathir mahdi mahendra mahesh mahfouz mahfud mahinda mahmadali mahmadsaid mahmood
  mahmoud mahmud mahnaz mahsa maia maija maike maira maisie maithripala maj maja majed majid majida majko
  majlinda maka makar makarios makeda makena makhmud makiko makoto maksat maksim maksym malak malala malcolm
  malek malgorzata maliheh malik malin malini mamadou mamady mamata mamdouh mammad mamoru mamphela mamuka
  manabu manal manana manasseh mandla mandy manet manfred mangosuthu manh mani manish manisha manmohan manny
  manoel manohar manoj manolis manon manouchehr mansoor mansour mansur manuel manuela manvel mara maral
  marat marc marcel marcela marceline marcelino marcell marcelle marcello marcelo marcia marcin marcio marco
  marcos marcus mareike marek maren marfa margaret margareta margarete margarethe margarida margarita
  margaux marge margery margit margot margrethe margriet marguerite margus mari maria mariam mariama marian
  mariana mariann marianna marianne mariano maribel maricica maricruz marie marieke marielle marieme
  marietta marija marijan marijana marijke mariko marilyn marin marinela marinko mario marion marios maris
  marisa marisol marissa marit marius mariusz mariya marja marjan marjatta marjolein marjorie marju marketa
  markku marko markos markus marlene marlies marlis marloes marsha mart marta martha marti martin martina
  martine martino marton martti marty martyna maruf marwa marwan maryam maryse masaaki masahiko masahiro
  masahito masaki masako masami masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki
  masood masoud massamba massimiliano massimo massoud masud matej mateja mateo mateus mateusz matheus mathew
  mathias mathieu mathijs mathilde mathis mati matias matilda matko mato matous mats matteo matthew matthias
  matthieu matthijs matti mattias matvei matvey matyas maud maude maulen maung maura maureen maurice
  mauricio maurizio mauro mavis maxim maxime maximiliano maximo maxine maxwell mayawati maysa maysoon mayumi
  mazen mbali mbulelo mcebisi mduduzi medet meena meenakshi meera megan megawati megumi mehdi mehmet mehmood
  mehran mehrdad mehriban meike meiling meir meirzhan mekonnen mel melaku melanie melchor melek meles melih
  melina melinda melis melissa melitta melvin menachem menelaos meng mengistu mengzhu menno merab meral
  merav mere meredith merete merle merlin mert merve mervyn meryem mesfin messan mesut mete metin metodi
  mette mevlut mher micaela michael michaela michail michal michalis michele micheline michelle michiko
  michio mick mickey midori mieczyslaw mieke mieko miguel mihaela mihai mihail mihaly mihkel miho mika
  mikael mikalai mikayel mike mikhail mikhailo mikheil miki mikio mikk mikkel mikko miklos mikolaj mikulas
  mila milada milagros milana mildred milena milica milivoj milivoje miljana milka millicent millie milo
  miloje milojko milomir milorad milos miloslav milovan miltiadis milton milun milutin mimoza minako
  mindaugas mindy mingming mingyang minnie minori minoru miodrag mira miranda mircea mireille mirek mirela
  mirella mireya miri miriam mirjam mirjana mirko miro miroljub miroslav miroslava miroslaw mirta mirza
  mirziyo misa misaki mitch mitchell mitra mitrofan mitsuko mitsuo mitsuru mitt miyuki mizuki mladen moacir
  moammar moana moataz modibo modupe moeen mogens mohamad mohamed mohammad mohammadreza mohammed mohan
  mohandas mohau mohit mohsen mohsin moira moise moises mojtaba mokgweetsi mokhtar mollie molly momcilo
  momir momoko mona moncef monica monifa monika monique montserrat monzer moraa mordechai morgane moritz
  morris morten morteza moses moshe mosiuoa mostafa motilal motoko motoo mounir mourad moussa moustafa mpho
  mstislav muammar mubarak mubariz muftah muge mugur muhaimin muhammad muhammadu muhammed muhannad muharrem
  muhsin muhtar muhyiddin mujahid mukesh mukhammad mukhisa mukhriz mukhtar mukul mulatu mulu mumbi muna
  munir munira munkhbat munkhtuya munyaradzi murad murali murat murayama muriel murli murray murtaza musa
  musab musalia mushahid musharraf mustafa mustapha mutaz mutheu muthoni muzaffar muzaffer mwai mwajuma
  mwanaisha mwangi mwende myint mykhailo mykola mykyta mylene myo myra myrat myrna myrtle myrto myung nabeel
  nabih nabil nabila naci nada nadeem nadege nader nadezda nadezhda nadia nadim nadine nadir nadja nadya
  naeem nafisa nafissatou naftali nafula nagendra nagib naguib nahed nahla nahuel nahum naima naing nair
  nairi najat najib najibullah najla najwa naledi nambaryn namgyel namig nana nanako nandan nandini nandor
  nangolo nangyalai nao naoki naoko naomi naoto naoya narantsetseg narasimha narayan narciso narcisse narek
  narendra naresh narges narine naruhito naser nasimiyu nasir nasr nasrallah nasreen nasrin nasser nastya
  natalia natalie nataliya natalya natan natasha natercia nathalie nathan nathaniel natig nato natsagiin
  natsuki natsuko natsume natsumi nattawut natthawut natwar naveed naveen naw nawaf nawal nawaz nay nayef
  nayib nayla nazario nazim nazir ndaba ndeye ndidi ndinda neal nebojsa necmettin ned nedzad neelam neema
  neeraj negar negash neha nehad neil nekesa nektarios nel nelida nell nellie nelly nelson nemanja nenad
  nengah nerea nerijus nermin neshka nesta nestor netanyahu netumbo neven nevena nevenka neville nevin nevio
  neymar ngoako ngoc ngozi ngurah nhlanhla nhung nia niall nicanor nicholas nicola nicolae nicolas nicole
  nicoleta nicu nicusor nidal nidhi niels nienke nieves nigel nigora nihat niilo nika nikhil nikifor
  nikiforos nikita nikki niklas niko nikodem nikol nikola nikolai nikolaj nikolaos nikolay nikolina nikos
  nilay nilgun niloufar nils nilton nilufer nimal nina ningning nino ninoy nir nirmala nisar nisha nitin
  nitish nitzan niwatthamrong nizami nizar nizomiddin njeri nkechi nkem nkosazana nkosi nnamdi nneka noa
  noah noam noboru nobuko nobuo nobusuke nobutaka nobuyuki nodar nodir nodira noelia noelle noemi noemie
  nola nomsa nomvula nonhlanhla nonkululeko nora norbert norberto noreen noriko norio noriyuki norma norman
  normunds nosipho nosiviwe noura nouri novak novruz noynoy nozim ntombi nugzar nuha nuhu numan nune nuno
  nura nuray nurbek nurettin nurgul nuri nuria nurjan nurlan nurlanbek nursultan nurul nusratullo nyambura
  nyan nyaradzo nyesom nyi nyla nyokabi nyoman oana obafemi obiageli obinna obrad oceane ochieng octave
  octavian octavio odair oddny oddvar oded odette odhiambo odil odile odinga odon ofelia ofer ofir ogechi
  ognjen ognyan oguljahan oguz ohn oivind okan okechukwu okonkwo oksana oktay okwudili oladipo olaf olafur
  olamide olanrewaju olatunji olav olavo oldrich ole oleg olegario oleh oleksandr oleksandra oleksii oleksiy
  olena olesya olga olgerts olha olimpia oliver olivera olivia olivier oliwia oljas ollanta ollie olof olov
  olu oluf olufemi olukayode olumide olusegun oluwaseun olzhas omar omer omid omkar omondi omoyele omur
  omurbek ondrej onofre onur onyeka ophelia ophir opiyo oprah oqtay orazgeldi orazio orban orest orestis
  orhan ori orit orjan orkhan orly ornella orsolya ortwin orville osama osamu osbert oscar osip oskar osmar
  osmo osmond ossi ostap osvaldo osvalds oswald oswaldo oszkar otabek otakar otar otavio othman otieno otis
  otmar otoniel ottar ottavio ottmar ouafa ouma oumar oumou oupa ousman ousmane outi ovez ovidio ovidiu owen
  owusu oybek oyelola oyun oyunchimeg oyuntsetseg ozan ozge ozgur ozlem ozoda paata paavo pablo padma
  paetongtarn paivi pakalitha palesa pallavi palle palmira paloma pam pamela panagiota panagiotis panayiotis
  pancho pandeli pandi panfilo panitan pankaj pannapa panos pantelis paola paolo papa paraskevi parisa
  paruyr parvathi parvati parveen parvin parviz pascal pascale pascual pasi pasquale patrice patricia
  patricio patrick patrik patrizia patryk patsy patty pau paul paula paulette pauli paulien paulin paulina
  pauline paulo pavel pavla pavle pavlina pavlo pavlos pavol pawel pedro peeter peggy peihua pekka pelageya
  pelin pelle pema penda penelope peng pengfei penn pentti pepe percival percy perfecto periklis pernille
  perry pertti pervaiz pervez petar peter peteris petr petra petre petri petrit petro petronela petros petru
  petter petya phil philip philipp philippa philippe phillip phnom phoebe phong phuc phumzile phuong phyllis
  phyo pia piedad piero pierre pierrette piet pieter pietra pietro piia pilar pim pinar pino piotr pippa
  pirjo pirkko piroska pita piyabutr piyush plamen plamena pleun plinio pohiva polad polina polyxeni pontso
  porfirio porfiry pornpetch portia poul pouria pouya prabhakar prabowo prachanda pradeep pradeepa prafulla
  prak prakash pramod pramono pranab pranav prasad prashant praskovya pratap pratibha praveen pravin prawit
  prayut prayuth preben predrag preeti prem premysl priit primitivo priscilla prithviraj priya priyanka
  prodromos prokhor przemyslaw puan puji punsalmaa purificacion purli purnima pushpa putri putu pyotr qais
  qamar qasem qasim qassem qichen qinghong qingli qishan qiuhua qohir quang quentin quincy quinn quiteria
  quoc quynh rabab rabia rached rachel rachid rade radek radha radhika radim radivoje radka radmila rado
  radoje radomir radosav radoslav radoslaw radovan radu rafael rafaela rafal rafat raffaele raffi rafidah
  rafik rafiq rafizi raghad raghav raghda raghu raghuram ragnar ragnheidur ragnhild raheel raheem rahim
  rahman rahmat rahmatulla rahmatullah rahmon rahul raija raila raimo raimonds raimundas raimundo rainer
  raisa raivis raj rajab rajan rajat rajeev rajendra rajesh rajiv rajko rajmund rajnath raju rakesh rakhat
  ralf ralph raluca ram ramakrishna raman ramdas ramesh rami ramil ramin ramiro ramiz ramon ramona ramunas
  ramush ramzi rana ranariddh randall randolph randy rangi rangin rania ranil ranjan ranjit ranko raoul
  raphael raquel rares rasa rasha rashad rasheed rashid rashida rashmi rasmus rasool rastko ratan ratko
  ratna ratu rauf raul rauno ravi ravindra ravshan rayan raymond raymonde razak razia razim razvan rebeca
  rebecca recep redouane reem reet refik refilwe refugio reg reggie reginald regis rehema rehman reidar
  reijo reiko reinaldo reiner reinhard reinhardt reinhold reino rejep reka rekha remi remy renat renata
  renate renato renaud renee renske renu renuka renzo retief retno reuben reuven revaz rexhep reza rezso
  rhoda rhona rhys ria riad riaz ricardina ricardo riccardo richard rida ridvan ridwan rie rifat rigoberta
  rigoberto riikka riitta rik rika riku rilind rimantas rimas rinat rini rino rinus risa risto rita ritu
  ritvars rivka riyad riyaz rizal rizwan roar robbert robbie robert roberta roberto robyn rochelle rocio
  roderich roderick rodion rodney rodolfo rodolphe rodrigo roel roelof rogelio roger rogerio rohan rohana
  rohit roksana roland rolandas rolande rolando rolands rolf romain romano romina romuald romualdo ron
  ronald ronaldinho ronaldo ronen rongji roni ronit ronja ronnie roopa roque rory rosa rosalia rosalie
  rosalind rosamund rosana rosangela rosanna rosaura roseanne roselyne rosemarie rosie rosita rosmah
  rostislav rotimi rouhollah rovshan rowena roxana roxanne roy roya roza rozsa ruba ruben rubens rudi
  rudiger rudina rudolf rudolph rufat rufino rufus ruggero ruhollah ruifeng ruihua ruijie rukhsana rukia
  rumen rumiana runar rune runolfur rupert rupprecht ruslan ruslana russ russell rustam rustamjon rustem
  rusudan ruta rutendo ruud ruwan ruxandra ruzena ruzica ryan ryo ryoichi ryoji ryoko ryosuke ryota ryskul
  ryszard ryuichi ryunosuke ryutaro saad saada saadeddine saadia saara saber sabiha sabina sabine sabino
  sabir sabri sabrin sabrina sachiko sachin sadako sadia sadie sadio sadiq sadyr saeb saeed saeeda saeid
  safa safdar safet safia safwan saida saidakbar saidmurod saidou saif sajid sajida sajith sajjad sakari
  sakura salah salahadin salam saleem saleh saleha sali salif salih salim salima salla salma salman salome
  salva salvatore salwa samak saman samantha samar samdech sameer sameh samer sami samia samina samir samira
  samphan sampo samuel samuele samvel samy sana sanath sanaz sancho sanda sandeep sander sandiaga sandile
  sandor sandra sandrine sandro sandu sanele sangeeta sani sanja sanjaa sanjana sanjay sanjeev sanjiv sanna
  sanne santino santos santosh sanusi sapar saparmurat saparmyrat sara sarah sarath sardor sargis sari sarit
  sarith sarka sarojini sarolta sartaj sarunas sasa sascha saskia satish satoko satomi satoru satoshi sattar
  sattareh satu saturnino satya saud saufatu saule saulius saurabh savely saverio savita savka savva sayuri
  sayyid sayyora scott sead sean sebastian sebastiano seble sedat seema sefer segolene segun segundo seiichi
  seiji seiko sein seishiro sekou selahattin selamawit selcuk selena selim selin selina sello selma sem
  semen semih semyon sen senad senait senol senshen senzo seok seong seppo serafim serafima serap serban
  serdar serena seretse serge sergei sergej sergey sergi sergio sergiu serhat serhii serhiy serigne serik
  serikzhan serkan serzh seth setya seung sevara sevastyan sevda sevdalina sevele severina severine severino
  sevgi sevil sevim sevinj seweryn seydou seyni shadi shadia shafie shafiq shafqat shahbaz shahid shahida
  shahin shahram shahrokh shailaja shailesh shaima shakeel shakhnoza shakib shakir shakti shamim shams shane
  shankar shannon shanshan shanta shanti shaoqi shapour shaquille sharad sharif sharmila sharshenbek shashi
  shaukat shaul shaun shavarsh shavkat shawn sheela sheena shehbaz shehu shehzad sheikha sheila shelby
  sheldon shelley shengli shengnan sher sherali sherif sherry sherwin sheryl sherzod shigeki shigenobu
  shigeo shigeru shigeyuki shigong shijie shikha shilpa shimon shingo shinichi shinichiro shinji shinobu
  shinsuke shintaro shinya shinzo shiori shira shireen shirin shiv shivani shivraj shizuka shizuko shizuo
  shlomo shmuel shoaib shobha shohei shohruh shoichi shoji shota shotaro shouhei shpend shreya shruti shuang
  shubham shufen shukri shulan shun shunichi shunsuke shura shusaku shuxian shwe shyam siamak sian siang
  siaosi siarhei siavash sibel sibongile sibusiso sid siddharth sidi sidney siebe siegfried siegmund sienna
  sifiso sigbjorn sigita sigmar sigmund sigmundur signe sigrid sigurd sigurdur sigve sihai siham sihamoni
  sihanouk siim silas silje silke silvana silvano silveira silvestre silvia silvina silvio silviu simao
  simen simin simisola simon simona simone simonne sinan sindre sinead sinisa sipho sirajuddin siranush siri
  sirimavo sirkka sirodjidin sirojiddin sisi sita sitaram siti sitiveni siv sivan siyabonga siyu sizwe sjaak
  sjoerd skaidrite slaven slavica slavko slavoljub slavomir slawomir slobodan slobodanka smita smriti sneha
  snehal snezana snezhana snorri sobir socorro sodiq soe soedjati sofiane sofie sofija sofya sohail soheil
  sokha sokhonn sokol sokratis solange solomiya solomon solveig solvita somchai somkid somsak sona sonal
  sonam sonia sonja sooronbai sooronbay sophal sophia sophie sopho soraya soren sorin sorina sos sotiria
  sotirios sotiris souleymane soumya sovann spartak spas spencer spiro sprent spyridon spyridoula spyros
  srdan srdjan sretko srettha sri srikanth srinivas stacey stacy stamatis stan stana stanimir stanislav
  stanislaw stanislawa stanko stanley stathis stavros stavroula stefan stefania stefanie stefano stefanos
  steffen stefka stein steinar stela stelios stellan sten stepan stepanka stephan stephane stephanie stephen
  stergios stevan steve steven stevo stewart stian stig stijn stina stipe stjepan stojan stojanka stoyan
  stuart sture stylianos suat subhash subhi subrahmanyam subramaniam suchinda sudarat sudha sudhir sudirman
  sufyan sugeng suha suhail suhair sujata sukhbaatar sukhbir sukhrob sukmawati sukru sukumar sulaiman sule
  suleiman sulemana suleyman sulton suman sumaya sumiko sumit sundar sune sunil sunita surachai surakiart
  surapong surayud suren surendra suresh surin surinder suryadi suryakant susan susana susanna susannah
  susanne sushil sushila sushma susi susie susilo susumu sutan suthep sutiyoso sutopo suzanne svatopluk
  svein sven svend svenja svetislav svetla svetlana svetozar sviatlana svitlana svyatoslav swapan swapna
  swati swe swee sybil sylva sylvain sylvaine sylvestre sylvette sylvia sylvie szabolcs szczepan szilard
  szilvia szymon taavet taavi taban tabare tabitha tachberdy tadao tadashi tadayoshi tadeo tadesse tadeusz
  tafadzwa tafari tage taha taher tahereh tahir tahira tahmina tahsin taichi taiki taina tair taisia taisto
  taiwo tajudeen takahiro takako takalani takao takashi takato takaya takayuki takehiko takeo takeru takeshi
  taketoshi takis taku takudzwa takuma takumi takuya tal tala talaat talal talant talantbek talgat talib
  tamar tamara tamas tamati tamaz tamer tamika tamiko tamim tammy tamotsu tamrat tamuna tancredi tandja tane
  taneti tanguy tania tanja tansu tanveer tanvi tanya tanzila taotao tapani tapio tapiwa taras tarcisio
  tarek tareq tarik tariq tarja tarmo taro tarso tarun tasha tashi tasos tatenda tatiana tatjana tatsuo
  tatsuro tatsuya tatul tatyana taufaahau taufik tawfik tawfiq taye tayeb tayfun tayseer tayyab tayyip ted
  teemu teguh teimuraz tejas tejashwi tekle telma temel temesgen temir temirbek temirlan temitope tendai
  tengiz tenzin teo teodor teodorin teodoro teofilo teofisto terence teresa teresinha teresita terez tereza
  terje tero terrence terri terry teruko teruo tesfaye tess tessa tetiana tetsuo tetsuro tetsuya tetsuzo
  tetyana teun teuta tevan tewodros thabet thabo thaddeus thaksin thamer thanasis thanathorn thanawat
  thandeka thandi thandiwe thanh thanos thao tharaka tharman thaung thawatchai thea thein thelma themba
  thembi thembinkosi themistoklis theo theodor theodora theodore theodoros theodosios theofilos theophile
  theresa therese thiago thibault thibaut thien thierry thiha thijs thilo thinh thomas thongloun thor thora
  thorbjorn thordis thorsten thorvald thuan thulas thuli thura thuy tiago tianbao tiberiu tibor tidjane
  tieniu tiffany tigist tigran tihomir tiina tiit tijmen tikhon tilda tilman timea timofei timofey timothy
  timur tina tinashe tinatin tint tirunesh titiek tivadar tiziana tiziano tjahjo tlali tlhabane tobias toby
  todd todor tofig togrul togzhan toichi toivo toke tokhir tokuko tokunbo tolga tolkunbek tom tomas tomasz
  tomer tomiichi tomiko tomislav tommaso tommi tommy tomo tomoaki tomohiro tomoko tomomi tomoya tomoyuki
  tongsheng toni tonis tony toomas tor tora torben torbjorn tord tore torgeir toribio toril torild torleif
  tornike torstein torsten toru toshiaki toshihiko toshihiro toshiki toshiko toshimitsu toshio toshiro
  toshiyuki tova tove tracey tracy traian traudl travis trevor tricia trijntje trilochan trine trinh
  trinidad trisha tristan troels trofim trond truc trudy truong truus tryfon trygve tsakhiagiin tsegaye
  tsehai tsehay tsend tsendiin tserenkhand tsetska tshepo tsitsi tsubasa tsuneo tsutomu tsuyoshi tsvetan
  tsvetana tuan tuba tudor tugba tuilaepa tulay tulio tumelo tuncay tunde tundu tunku tuomas tuomo tupou
  turgay turgut turhan turid tursun tuula tuya tuyen tuyet twan tyge tyrell tyrone tzachi tzipi tzipora
  tzvetan ubaldo uche uchenna uday uddhav udo ufuk ugochukwu ugur ugyen uhuru ukhnaagiin uladzimir ulan
  ulanbek uldis ulf ulisses ulku ulla ulle ulli ulrich ulrik ulrika ulrike ulugbek ulviyya ulyana ulysses
  uma umar umarali umaro umaru umberto umer umesh umid umirzak umit unal unathi unni untung upendo upendra
  upul urbano urho uri uriel urmas urmila urpo ursel ursula ursule urszula urve usama usha usman utami ute
  utkir utku uwe uzi uzoma vaclav vaclovas vadim vadym vagif vahagn vahan vahe vahid vaibhav vaira vakhtang
  valdas valdemaras valdir valdis valentin valentina valentine valentino valentyna valeri valeria valerie
  valerio valeriu valeriy valeriya valery valmir valon vandana vanesa vanessa vangelis vanja vannak vano
  vardan vartan varun varuzhan varvara vasant vasco vasil vasile vasileios vasili vasiliki vasilis vasiliy
  vasily vasko vassilis vassily vassos vasudha vasundhara vasyl vaughan vazgen vazul veasna vebjorn vedran
  veijo veikko velimir veljko vello velupillai vendula venelin venera veniamin venkaiah venkat venkatesh
  verena verica vernon veronica veronika vesela veselin veselina vesna veton viacheslav vicente vicki vicky
  victoriano vidar vidya vigdis vigen viggo vijay vijaya vika vikas vikram viktar viktor viktoria viktorija
  viktoriya vilho viliam vilija vilis viljo ville vilma vilmos vimal vinay vince vincent vincenza vincenzo
  vineet vinh vinko vinod viorel viorica vipin virasakdi virat virendra virgil virgilijus virgilio virginie
  virginijus virginio visar vishal vishnu vit vitali vitalia vitalii vitaliy vitaly vitezslav vitor vittoria
  vittorio vivek vivi vivian viviana viviane vivien vivienne vjosa vlad vladan vlade vladilen vladimir
  vladimira vladimirbek vladislav vladko vladlen vlado vlasta vlastimil vlatko voicu voja vojin vojislav
  vojtech volkan volker volkmar volodymyr vratislav vsevolod vugar vuk vukasin vural vusi vyacheslav vytas
  vytautas vytenis waclaw wadih wael wafa wafaa wagner wahid wahyu wairimu waithira wajdi waldemar waldir
  waleed walid wallace wally walt walter waltraud wambui wan wanda wangari wangui wanjala wanjiku wanjiru
  waqar wasantha waseem wasim wataru wawrzyniec wayan weidong weiguo weihua weijie weimin weiming wekesa
  welshman wenbin wenbo wenche wendell wendy wenjing wenjun wenli wentian wenting werner wesley wessel whetu
  widad wiebe wieslaw wieslawa wiktor wiktoria wilbur wilfred wilfredo wilfried wilhelm wilhelmina willa
  willard willem willi william willie willy wilma wilson wim wincenty winfried winifred winston wiranto
  wirathu wiremu witold wladyslaw wladyslawa wlodzimierz wojciech wolde wole wolfgang wolfhard wolfram
  wondwosen woodrow wopke workneh wouter wulan wyatt xanana xander xaver xavier xaviere xenia xenofon xhelal
  xia xiang xiangdong xianglong xianmin xiaobo xiaodong xiaofeng xiaogang xiaohong xiaohui xiaojun xiaokang
  xiaolan xiaolei xiaoli xiaoling xiaomei xiaoming xiaopeng xiaoping xiaotian xiaoyan xiaoyu ximena xinyi
  xinyu xiomara xiulan xiuying xolani xuan xuefeng xueliang yaa yaakov yacoub yacouba yadira yael yafei
  yaghoub yagshygeldi yahui yahya yair yakov yakub yakubu yalcin yana yanfei yanhong yani yanis yanjun yanli
  yanmei yann yannick yannis yanping yanqing yaqub yara yared yariv yaroslav yaroslava yaryna yasar yasemin
  yaser yash yashar yashwant yasin yasir yasmin yasmine yasser yassin yassine yasuhiko yasuhiro yasuko
  yasunari yasuo yasushi yasutoshi yavuz yaw yayi yefim yeghishe yegor yehezkel yehiel yehoshua yehuda
  yehudit yekaterina yelena yelizaveta yemi yenny yeon yerbol yerlan yermek yermukhamet yervand yesenia
  yeshayahu yesim yesui yetunde yevgeni yevgeniya yevgeny yevhen yiannis yifan yigal yigit yihan yilmaz
  yingjie yinglan yingluck yiorgos yisrael yitzhak ylli yngve yoann yoav yochanan yogendra yogesh yogi
  yohannes yohei yoichi yoko yolanda yolande yona yonas yonatan yonghong yongkang yongqing yongtao yongyuth
  yoram yordan yordanka yoriko yosef yoshiaki yoshie yoshihide yoshihiko yoshihiro yoshihito yoshikazu
  yoshiki yoshiko yoshimi yoshinori yoshio yoshiro yoshiyuki yossi yosuke yota younes younis yousaf yousef
  yousif youssef youssou youssouf yoweri yrjo yrsa yua yuanchao yuchen yudi yuhang yui yuichi yuichiro yuji
  yuka yukari yuki yukihiro yukiko yukio yuko yulan yuldash yulia yulian yuliia yuliya yuma yumi yumiko
  yumin yuming yuna yunfei yuni yunlong yunshan yunus yuri yurii yuriko yuriy yury yusra yusuf yusuke yutaka
  yuto yutong yuuki yuval yuxin yuya yvan yves yvette yvonne zaal zabihullah zach zacharias zacharie zachary
  zafar zafer zaha zaharia zaheer zaher zahid zahir zahra zaid zain zainab zainabou zakaria zakhar zaki
  zakia zakir zalman zalmay zaman zamir zamira zandanshatar zandile zanele zara zarif zarifi zarina zarko
  zaruhi zaur zaven zaw zayd zayed zayn zaza zbigniew zbynek zdena zdenek zdenka zdenko zdravka zdravko
  zdzislaw zedong zeev zehra zeid zeinab zeki zelda zelia zelimir zeljka zeljko zemin zeng zenon zerihun
  zeti zewde zeynep zhanar zhanat zhanibek zhanna zhaoxing zhengfei zhenghua zhenhua zhenmin zhenya zhenyu
  zhigang zhihao zhijun zhiming zhiqiang zhirayr zhiwei zhiyong zhiyuan zhongwei zhumabek zia ziad ziauddin
  zigmars zihan zilola zin zinaida zippora zita zivile zivko zixuan ziya ziyanda ziyang zlata zlatan zlatko
  zmitser zodwa zoe zofia zohrab zohreh zoi zokir zola zoleka zoltan zongtang zoraida zoran zorana zorica
  zoya zsanett zsofia zsolt zsuzsa zsuzsanna zubair zuhair zuhura zulema zulfikar zulfiqar zulfiya zulkifli
  zurab zuzana zuzanna zuzka zvi zviad zvonimir zvonko zwelinzima zygimantas zygmunt
`);

/** Given names that are ordinary words, places or surnames as well: a sign of a person only beside another. */
export const ambiguousGivenNames = words(`
  abu adam adana adelaide aden alabama albany alexandria alma alpha amber amen amir an angel angie angola
  ante ants april ara ariel art ash asia aspen assad asuncion atlanta august augusta aura aurora austin
  autumn ava ave avi aya aye azure bahadur bala bao bar barack barb barney barry basil bay begum bela bell
  benny bergen bill bishop blessing bo bob bobby bola bold bond bonnie brandy bristol brittany brook brooke
  bu buck bud bursa cam can candice carlton carmel carol carolina carter cash chad chance charity charlotte
  chase chelsea cherry chester chi chin china chip christian chuck clay cliff clinton clover cody colt
  concord congo connie cooper coral crystal cuba cyprus cyrus da daisy dakota dale dallas dan dart dash dawn
  dean deep denver destiny devi dick dolly dolores dominic dominica don dot drew du duke earl ebony eden
  else emin emir emmanuel erin eve even faith fan fay fei felicity fern fidel finn flora florence forest
  foster frank frankie gal gala gale gang garland gaza gem gene genesis georgia german ginger glen gloria
  glory gore grace grant grenada guadalupe guo gus guy ha hai haji hajji hamilton hamlet hank hao happy
  harmony harsh haven hazel he heath heather heaven hen herb ho holly honey hong hope houston hu hua hue hui
  hun hung hunter imam iman in india ion iran ireland iris isa isis islam isle israel ivory ivy izmir jack
  jackson jade jaffa jan japan jasmine jasper jay jean jersey jet jewel ji jie jihad jin jing jo job jordan
  joy jude jun june junior justice justin kai kang kansas kay ke kent kenya khan khmer kim king kingston kit
  kobe konya korea kumar la lagos lan lancaster lance lane lang lao lark laurel le lei leo leon li lie lien
  lies lily lima lin lincoln ling loan loch logan lone long lord lorraine lotta lourdes lu luck lucknow luo
  ma mace made madeira madison madonna mahatma mai major malaga male mali malta man mandela mao mar marina
  marine mark marshal marshall martial marvin mary mat mater matt max may maya meadow mecca med medina mega
  mei melbourne melody mentor mercedes mercury mercy merit merry mersin mi mia milan miles min mina miner
  ming minh miracle missouri mo mohawk monde montana moon morgan mullah mustang my na nam nan nancy neo nga
  ngan nice nick nil ning noble noel noon noor norm nova nur oak ocean odd odessa olive olympia oman opal
  orlando osman otto paige pal pan pandit pansy par paris parity park pat patience pearl peer penny pepper
  per pero perth peru petal philippines phoenix pierce ping pip piper polly poppy porter precious pretoria
  prima prince princess prudence putin qi qiang quan queen quest quince raid rain raja rama ramadan ran rand
  random rani raven ravine ray reed reef regal regina rein rene rex rich rick ricky rin rio river riyadh rob
  robin rocco rock rocky rod roma roman romania romeo rosario rose rosemary ross rowan rows royal ruby rue
  rui rumba rush rusty ruth sabah sabbath sachs sage said saint salem sally salsa salvador sam samara samba
  san sandy sang santa santiago saul savannah sayed scarlet scarlett season senna serenity setting seville
  shad shah shaikh shan sharon sharp sheikh shell shi shin shirley sierra silver sin singh sir skip sky
  sofia sol soledad soleil son song sonny spring star stella sterling stone storm sudan sue sultan sultana
  summer sun sunny sydney syed ta tab tad tai tam tan tang tango tao tara teal temple tennessee terra thai
  thais than thang theme thi thu tien till tim tin tiny tito titus to toga ton tong topaz tori trang trent
  tri trinity trong troy trung tu tun tune tunis turkey tyler tyre una uno urban valencia van vance vanity
  venice venus vera verity verona victor victoria vienna vientiane viet vine viola violet virginia vista
  vita vitae wade ward warren washington wayne wednesday wei wellington wen will willow win winter wolf
  woody wu xi xian yan yang yen yes yi ying yong you young yu yuan yun ze zen zhen zheng zhong zion zu
`);
