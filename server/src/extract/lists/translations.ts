/**
 * Words that names of bodies are made of, and what they are in French, Portuguese, Spanish, Italian or German: folded,
 * in the singular. English words on one line are not told apart by the other languages. Words that are written as an
 * English word of another meaning ("sur", "bus") are left out.
 */
const LINES = `
  academy: academie academia akademie accademia
  accounts: comptes contas cuentas
  action: acao accion azione aktion
  administration: administracao administracion amministrazione verwaltung
  affair affairs: affaire assunto asunto
  africa african: afrique afrika africain africaine africano africana africani afrikanisch afrikanische
  agency: agence agencia agenzia agentur
  agricultural agriculture: agricole agricola landwirtschaftlich agricultura agricoltura landwirtschaft
  aid relief assistance: aide ajuda ayuda aiuto hilfe
  air: aerien aerienne aereo aerea
  airport: aeroport aeroporto aeropuerto flughafen
  algeria: algerie argelia
  alliance: alianca alianza alleanza allianz
  america: amerique
  american: americain americaine americano americana
  army: armee exercito ejercito esercito
  art arts: arte arti kunst
  asia: asie asien
  assembly: assemblee assembleia asamblea assemblea versammlung
  association: associacao asociacion associazione vereinigung
  atlantic: atlantique atlantico atlantica
  authority: autorite autoridade autoridad autorita
  aviation: aviacao aviacion aviazione
  bank banking: banque banco banca
  basin: bassin bacia cuenca bacino
  belgium: belgique belgica belgien
  bolivia: bolivie
  brazil: bresil brasil
  brother: frere irmao hermano fratello bruder gebruder
  business: affaires empresarial
  cameroon: cameroun camaroes
  cape: cabo cap
  center: centre centro zentrum
  central: centrale zentral
  chad: tchad
  chamber: chambre camara camera kammer
  child: enfant crianca nino bambino kind
  china: chine
  christian: chretien chretienne cristao crista cristiano cristiana christlich christliche
  church: eglise igreja iglesia chiesa kirche
  city town: ville cidade ciudad citta stadt vila
  civil: civile
  clinic: clinique clinica klinik
  club: clube
  coast coastal: cote costa kuste cotier cotiere costeiro costeira costero costera
  college: faculte faculdade facultad
  colombia: colombie
  commerce commercial trade: comercio commercio handel comercial commerciale
  commission: comissao comision commissione kommission
  committee: comite comitato ausschuss
  communist: communiste comunista kommunistisch kommunistische
  community: communaute comunidade comunidad comunita gemeinschaft
  company society: compagnie companhia compania compagnia gesellschaft societe sociedade sociedad societa
  confederation: confederacao confederacion confederazione
  conference: conferencia conferenza konferenz
  congress: congres congresso congreso kongress
  constitutional: constitutionnel constitutionnelle constitucional costituzionale
  control: controle controlo
  cooperation: cooperacao cooperacion cooperazione
  cooperative: cooperativa genossenschaft
  council: conseil conselho consejo consiglio
  court tribunal: cour corte gericht gerichtshof
  cross: croix cruz croce kreuz
  culture cultural: cultura kultur
  custom customs: douane alfandega aduana dogana zoll
  defense: defesa defensa difesa
  democracy democratic: democratie democracia democrazia demokratie democratique democratico democratica demokratisch demokratische
  department: departement departamento dipartimento
  development: developpement desenvolvimento desarrollo sviluppo entwicklung
  directorate: direction direcao direccion direzione
  east eastern: est leste
  economic economy: economique economico economica wirtschaftlich economie economia wirtschaft
  ecuador: equateur equador
  education educational: educacao educacion istruzione bildung
  egypt: egypte egipto
  electoral election: electorale eleitoral elettorale
  employer: employeur empregador empleador
  energy: energie energia
  environment environmental: environnement ambiente umwelt
  ethiopia: ethiopie etiopia
  europe european: europa europeen europeenne europeu europeia europeo europea europaisch europaische
  eye: oeil olho ojo
  family families: famille familia famiglia familie
  federal: federale
  federation: federacao federacion federazione verband
  finance financial: financa finanza finanzen
  fire: incendie incendio
  firefighter: pompier bombeiro bombero
  fishery fishing fish fisheries: peche pesca fischerei pesqueiro pesqueira pesquero
  food: alimentation alimentacao alimentacion
  football: futebol futbol calcio fussball
  force: forca fuerza forza
  foreign: etranger etrangere estrangeiro exterior extranjero
  forest forestry: foret floresta bosque foresta wald
  foundation: fondation fundacao fundacion fondazione stiftung
  france: francia franca frankreich
  free: libre livre libero libera frei freie
  freedom liberty: liberte liberdade libertad liberta freiheit
  friend: ami amigo amico freund
  front: frente fronte
  fund: fonds fundo fondo
  general: geral generale
  geography geographical geographic: geographie geografia
  germany: allemagne alemania alemanha deutschland
  government: gouvernement governo gobierno regierung
  greece: grece grecia
  group: groupe grupo gruppo gruppe
  guard: garde guarda guardia
  guinea: guinee guine
  health: sante saude salud salute gesundheit
  high: haut haute alto alta
  history historical: histoire historia storia geschichte
  hospital: hopital ospedale krankenhaus
  house: maison casa haus
  housing: habitat habitacao vivienda logement
  human: humain humano umano
  independence: independance independencia indipendenza
  independent: independant independante independente independiente indipendente
  india: inde
  industrial industry: industriel industrielle industriale industrie industria
  information: informacao informacion informazione
  institute: institut instituto istituto
  insurance: assurance seguro assicurazione versicherung
  interior: interieur interno
  international: internationale internacional internazionale
  investigation inquiry: investigacao investigacion enquete inquerito
  investment: investissement investimento inversion
  islamic islam: islamique islamico islamica
  island: ile ilha isla isola insel
  italy: italie italia
  ivory: ivoire
  japan: japon japao
  jordan: jordanie
  journalist journalists: journaliste jornalista periodista giornalista
  justice: justica justicia giustizia justiz
  labor work: travail trabalho trabajo lavoro arbeit
  land: terre terra tierra
  language: langue lingua lengua
  latin: latine latino latina
  law right legal: droit direito derecho diritto recht
  league: ligue liga lega
  lebanon: liban libano
  liberal: liberale
  liberation: libertacao liberacion liberazione
  library: bibliotheque biblioteca bibliothek
  lighthouse: phare farol faro
  literature: litterature literatura letteratura
  market: marche mercado mercato markt
  mauritania: mauritanie
  medical medicine: medicale medica medecine medicina medizin
  meteorology meteorological weather: meteorologie meteorologia
  mexico: mexique
  military: militaire militar militare
  mine mining: mina miniera minier miniere mineiro minero minera
  ministry: ministere ministerio ministero ministerium
  morocco: maroc marrocos marruecos
  highland mountain: montagne montanha montana montagna
  movement: mouvement movimento movimiento bewegung
  mozambique: mocambique
  municipal municipality: municipale
  museum: musee museu museo
  music musical: musique musica musik
  national nation: nationale nacional nazionale nacao nacion nazione
  navigation: navegacao navegacion navigazione
  navy naval: marinha marina
  network: reseau rede rete netzwerk
  news: nouvelles noticia notizia nachrichten
  north northern: nord norte
  nuclear nucleus: nucleaire nucleare
  observatory: observatoire observatorio osservatorio
  ocean oceanic oceanographic: oceanographique oceanique oceanico oceanica oceano
  bureau office: oficina escritorio ufficio amt
  oil: petrole petroleo petrolio
  organization: organizacao organizacion organizzazione
  parliament parliamentary: parlement parlamento
  party: parti partido partito partei
  peace: paix paz pace frieden
  peasant: paysan campones campesino contadino bauer
  people: peuple povo pueblo popolo volk
  peru: perou
  pilot: pilote piloto pilota
  planning: planification planeamento planificacion
  poland: pologne polonia
  police: policia polizia polizei
  political politics: politique politico politica
  polytechnic: polytechnique politecnico politecnica
  popular: populaire populare popolare
  population: populacao poblacion
  port harbor: porto puerto hafen
  portugal: portogallo
  electricity power: electricite eletricidade electricidad elettricita
  press: presse imprensa prensa stampa
  private: prive privee privado privada
  prosecutor: procureur procurador
  protection conservation: protecao proteccion protezione schutz
  public: publique publico publica pubblico pubblica
  radio: rundfunk
  railway railroad: ferrocarril ferrovia bahn
  reconstruction: reconstrucao reconstruccion ricostruzione
  red: rouge vermelho vermelha rojo roja rosso rossa
  refugee: refugie refugiado rifugiato
  region regional: regiao regione regionale
  republic republican: republique republica repubblica republik republicain republicaine republicano republicana
  rescue: sauvetage salvamento socorro rettung
  revolutionary revolution: revolutionnaire revolucionario revolucionaria
  rice: riz arroz riso
  river: fleuve riviere rio fiume fluss
  road: route estrada carretera strada
  romania: roumanie rumania
  rural: rurale
  russia: russie rusia
  sailor: marin marinheiro marinero marinaio seemann
  saving savings: epargne poupanca ahorro risparmio
  school: ecole escola escuela scuola schule
  science scientific: ciencia scienza wissenschaft
  maritime sea marine: maritimo maritima marittimo marittima mer mar mare meer
  secretariat: secretariado segretariato sekretariat
  safety security: seguranca securite seguridad sicurezza sicherheit
  senate: senat senado senato
  service: servico servicio servizio
  small: petit pequeno pequena
  social: sociale
  socialist socialism: socialiste socialista sozialistisch sozialistische
  somalia: somalie
  son: fils filho hijo figlio sohn
  south southern: sud sul
  spain: espagne espana espanha spanien
  sport: esporte desporto deporte
  state: etat estado stato staat
  statistic statistical: statistique estatistica estadistica statistica statistik
  student: etudiant estudante estudiante studente
  research study: recherche pesquisa ricerca forschung etude estudo estudio studio
  supreme: supremo suprema
  switzerland: suisse suica suiza schweiz
  syria: syrie siria
  tanzania: tanzanie
  teacher: enseignant professor insegnante lehrer
  technical technology: technique tecnico tecnica technologie tecnologia
  telecommunication: telecomunicacao telecomunicacion
  theater: theatre teatro
  tourism: tourisme turismo
  transport transportation: transporte trasporto verkehr
  treasury: tresor tesouro tesoro
  tunisia: tunisie tunez
  turkey: turquie turquia
  union: uniao unione
  united: unie unido unida unito unita vereint vereinte
  university: universite universidade universidad universita universitat
  urban: urbain urbaine urbano urbana
  veteran: veterano
  victim: victime vitima vittima opfer
  war: guerre guerra krieg
  water: eau agua acqua wasser gewasser
  welfare: bienestar
  west western: ouest oeste
  woman: femme mulher mujer donna frau
  worker laborer: travailleur trabalhador trabajador lavoratore arbeiter
  workers: travailleurs trabalhadores trabajadores lavoratori
  world worldwide global: monde mundo mondo welt mondial mondiale mundial
  youth: jeunesse juventude juventud gioventu jugend
  zambia: zambie
`;

/** By folded word, English or not: the English word that stands for all of one meaning. */
export const meanings = new Map<string, string>();
/** Words that are not English. */
export const foreignWords = new Set<string>();

for (const line of LINES.trim().split('\n')) {
  const [english, foreign] = line.split(':').map((words) => words.trim().split(' '));
  for (const word of [...english!, ...foreign!]) meanings.set(word, english![0]!);
  for (const word of foreign!) foreignWords.add(word);
}
