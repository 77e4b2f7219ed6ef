/** Newspapers, broadcasters and news agencies. */
export const media = `
Reuters|Associated Press|Agence France-Presse|United Press International|Dow Jones Newswires|Tass|ITAR-TASS
RIA Novosti|Interfax|Xinhua|Kyodo|Jiji Press|Yonhap|Antara|Bernama|Press Trust of India|United News of India
Asian News International|Tasnim|WAM|MENA|Ukrinform|UNIAN|BelTA|Kazinform|AzerTAc|Armenpress|Agerpres|Tanjug
MTI|PAP|CTK|TASR|ANSA|Adnkronos|EFE|Lusa|Agência Brasil|Télam|Notimex|Prensa Latina|Andina|Belga|Dpa
Deutsche Presse-Agentur|Austria Presse Agentur|Keystone-SDA|Ritzau|NTB|STT|BNS|LETA|News Agency of Nigeria
Zambia News and Information Services|Angop|Maghreb Arabe Presse|Tunis Afrique Presse
Associated Press of Pakistan|Australian Associated Press|Canadian Press|Washington Post|Wall Street Journal
Chicago Tribune|Boston Globe|USA Today|New York Post|Miami Herald|Philadelphia Inquirer
San Francisco Chronicle|Houston Chronicle|Detroit Free Press|Denver Post|Baltimore Sun
Atlanta Journal-Constitution|Christian Science Monitor|Newsweek|New Yorker|Vanity Fair|Rolling Stone
Huffington Post|HuffPost|BuzzFeed|Politico|Axios|ProPublica|Breitbart|CNN|MSNBC|CNBC|National Public Radio
Voice of America|Radio Free Europe/Radio Liberty|Radio Free Europe|Radio Free Asia|Al Hurra|Univision
Telemundo|Daily Telegraph|Sunday Telegraph|Daily Mail|Mail on Sunday|Daily Mirror|Sunday Mirror
Daily Express|Daily Star|Evening Standard|Morning Star|News of the World|Belfast Telegraph|Irish Independent
Irish Examiner|Scotsman|Daily Record|Western Mail|Yorkshire Post|BBC|BBC Radio 4|Sky Sports|Private Eye
New Statesman|Jane's Defence Weekly|Lloyd's List|Globe and Mail|Toronto Star|National Post|Vancouver Sun
Radio-Canada|Sydney Morning Herald|Australian Financial Review|Herald Sun|Courier-Mail|New Zealand Herald
Dominion Post|Radio New Zealand|Post-Courier|Le Monde|Le Figaro|Libération|Le Parisien|L'Humanité|Les Echos
Ouest-France|L'Équipe|Le Canard enchaîné|Charlie Hebdo|Paris Match|Mediapart|Le Point|France 24
Radio France Internationale|TF1|BFM TV|Canal+|Le Soir|La Libre Belgique|De Standaard|Het Laatste Nieuws|RTBF
VRT|De Telegraaf|de Volkskrant|NRC Handelsblad|Algemeen Dagblad|Der Spiegel|Die Zeit|Die Welt|Bild
Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Handelsblatt|Tagesspiegel|Die Tageszeitung|Deutsche Welle
ARD|ZDF|Norddeutscher Rundfunk|Westdeutscher Rundfunk|Deutschlandfunk|Neues Deutschland|Focus Magazin
Der Standard|Die Presse|Kronen Zeitung|Kurier|ORF|Neue Zürcher Zeitung|Tages-Anzeiger|Swissinfo|Le Temps
Corriere della Sera|La Repubblica|La Stampa|Il Sole 24 Ore|Il Messaggero|L'Osservatore Romano
Gazzetta dello Sport|La Gazzetta dello Sport|Il Giornale|L'Unità|RAI|Mediaset|Radio Vaticana|Vatican Radio
El País|El Mundo|La Vanguardia|El Periódico|La Razón|Marca|Cadena SER|Televisión Española|Diário de Notícias
Correio da Manhã|RTP|Aftenposten|Dagbladet|NRK|Verdens Gang|Dagens Nyheter|Svenska Dagbladet|Aftonbladet
Expressen|Sveriges Television|Politiken|Berlingske|Jyllands-Posten|Ekstra Bladet|Danmarks Radio
Helsingin Sanomat|Yle|Ilta-Sanomat|Morgunblaðið|Kathimerini|Ta Nea|To Vima|Eleftherotypia|Cyprus Mail
Phileleftheros|Times of Malta|Gazeta Wyborcza|Rzeczpospolita|TVN24|Polskie Radio|Lidové noviny
Mladá fronta Dnes|Rudé právo|Hospodářské noviny|Česká televize|Népszabadság|Magyar Nemzet|Origo|Index.hu|SME
Pravda|Izvestia|Kommersant|Vedomosti|Novaya Gazeta|Nezavisimaya Gazeta|Rossiyskaya Gazeta
Komsomolskaya Pravda|Krasnaya Zvezda|Argumenty i Fakty|Ekho Moskvy|Dozhd|Meduza|Channel One Russia|RT
Kyiv Post|Ukrainska Pravda|Zerkalo Nedeli|Hromadske|Suspilne|Belsat|Charter 97|Postimees|Delfi|Diena
Lietuvos rytas|Politika|Blic|Danas|Vreme|B92|Dnevnik|Delo|Vjesti|Pobjeda|Oslobođenje|Dnevni avaz
Jutarnji list|Večernji list|Koha Ditore|Zëri|Nova Makedonija|Adevărul|România liberă|Trud|Standart|Rustavi 2
Imedi|Civil Georgia|Haqqin.az|Radio Azadliq|Hürriyet|Milliyet|Cumhuriyet|Sabah|Today's Zaman|TRT|NTV|Haaretz
Jerusalem Post|Yedioth Ahronoth|Maariv|Times of Israel|Ynet|Kol Israel|Al Jazeera|Al-Jazeera|Al Arabiya
Al-Arabiya|Al-Manar|Al Mayadeen|Asharq Al-Awsat|Al-Hayat|An-Nahar|Al-Akhbar|L'Orient-Le Jour|Al-Ahram
Al-Masry Al-Youm|Al-Quds al-Arabi|Mada Masr|Times of Oman|Al-Wasat|Okaz|Al Riyadh|El Watan|El Moudjahid
Tishreen|Al-Thawra|Rudaw|Etemad|Hamshahri|Iran International|Press TV|Pajhwok|Times of India|Indian Express
Business Standard|Deccan Herald|Deccan Chronicle|Telegraph India|Dainik Jagran|Dainik Bhaskar
Anandabazar Patrika|Malayala Manorama|Mathrubhumi|Eenadu|Amar Ujala|Outlook India|India Today|Frontline
Doordarshan|All India Radio|NDTV|Republic TV|Aaj Tak|Dawn|Express Tribune|Jang|Nawa-i-Waqt|Radio Pakistan
Prothom Alo|Dhaka Tribune|bdnews24.com|Kathmandu Post|Kantipur|Sunday Leader|Lankadeepa|Kuensel
Asahi Shimbun|Yomiuri Shimbun|Mainichi Shimbun|Nihon Keizai Shimbun|Sankei Shimbun|NHK|Fuji Television
Nikkei|Chosun Ilbo|JoongAng Ilbo|Dong-A Ilbo|Hankyoreh|Korea Herald|KBS|Rodong Sinmun|People's Daily
China Daily|Caixin|CCTV|CGTN|Guangming Daily|Southern Weekly|South China Morning Post|Apple Daily|Ming Pao
Wen Wei Po|RTHK|Channel NewsAsia|Lianhe Zaobao|Malaysiakini|Utusan Malaysia|Sin Chew Daily|Sinar Harian
Bangkok Post|Matichon|Thai Rath|Phnom Penh Post|Cambodia Daily|Irrawaddy|Myanmar Now|Mizzima
Democratic Voice of Burma|Jakarta Post|Kompas|Jawa Pos|Metro TV|Philippine Daily Inquirer|Philippine Star
Manila Bulletin|Rappler|ABS-CBN|Nhan Dan|Tuoi Tre|VnExpress|Borneo Bulletin|Daily Nation|The Standard
Daily Monitor|New Vision|The Citizen|The EastAfrican|Citizen TV|Addis Fortune|Addis Standard
Ethiopian Herald|Garowe Online|Radio Mogadishu|Radio Tamazuj|Radio Okapi|Jeune Afrique|Fraternité Matin
Le Soleil|Vanguard|ThisDay|Sahara Reporters|Channels Television|Daily Graphic|Joy FM|FrontPageAfrica|Awoko
Times of Zambia|Zambia Daily Mail|The Post|NewsDay|Zimbabwe Independent|Mail & Guardian|Sowetan|Business Day
City Press|Beeld|Rapport|Die Burger|Daily Maverick|News24|eNCA|SABC|Mmegi|The Namibian|Jornal de Angola
L'Express de Madagascar|Folha de S.Paulo|O Globo|O Estado de S. Paulo|Estadão|Veja|TV Globo|Rede Globo
Correio Braziliense|Clarín|La Nación|Página/12|Infobae|El Mercurio|La Tercera|El Comercio|El Espectador
El Tiempo|Caracol Radio|Caracol Televisión|El Nacional|El Universal|Últimas Noticias|Telesur|Globovisión
Reforma|La Jornada|Milenio|Excélsior|Televisa|TV Azteca|Proceso|Prensa Libre|La Prensa Gráfica|El Faro
El Heraldo|Granma|Juventud Rebelde|Listín Diario|Le Nouvelliste|Jamaica Observer|Jamaica Gleaner
Trinidad Express|Trinidad Guardian|Barbados Advocate
AP|AFP|Bloomberg News|BBC News|BBC World Service|CBS|CBS News|NBC|NBC News|ABC News|Fox News
PBS|NPR|ITV|Channel 4|Sky News|Russia Today|Itar-Tass|TASS|Xinhua News Agency|Kyodo News
Yonhap News Agency|KCNA|IANS|ANI|Anadolu Agency|Anadolu|IRNA|Fars|ISNA|SANA|Ansa|DPA|dpa
GMA Network|CBC|CTV|HBO|MTV|ESPN|RTÉ|RTE|New York Times|Los Angeles Times|Daily News|Time magazine
The New Yorker|The Economist|Economist|Financial Times|The Guardian|Guardian|The Times
Sunday Times|The Telegraph|The Independent|The Observer|Irish Times|The Scotsman|Gulf News|Khaleej Times
Arab News|Hurriyet|The Times of India|Hindustan Times|The Hindu|The News International
The Daily Star|Straits Times|New Straits Times|Manila Times|Global Times|Japan Times|Korea Times
The Punch|Daily Trust|The Guardian Nigeria|Premium Times|The Herald|The Age|The Australian|The Gleaner
Stabroek News|Twitter|YouTube|WikiLeaks|Wikileaks|Wikipedia|TechCrunch
`;
