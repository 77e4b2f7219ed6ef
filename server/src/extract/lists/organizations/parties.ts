/** Political parties, blocs and movements, one a line or between bars. */
export const parties = `
Liberal Democrats|Plaid Cymru|Sinn Fein|SDLP|UKIP|Reform UK|Fianna Fail|Fine Gael|Progressive Democrats
Tea Party Patriots|Liberal Party of Canada|Conservative Party of Canada|Bloc Quebecois|Parti Quebecois
Coalition Avenir Quebec|One Nation|Australian Greens|Australian Democrats|New Zealand First|ACT New Zealand
Te Pati Maori|Social Democratic Party of Germany|Alternative for Germany|Die Linke|Alliance 90/The Greens
Bündnis Sahra Wagenknecht|Freedom Party of Austria|NEOS|Union for a Popular Movement|Rassemblement National
National Rally|Front National|Parti Socialiste|Les Républicains|La République En Marche|La France Insoumise
Mouvement Démocrate|Rally for the Republic|Reconquête|Forza Italia|Lega Nord|Fratelli d'Italia
Brothers of Italy|Five Star Movement|Partito Democratico|Democrazia Cristiana|Italian Social Movement
Alleanza Nazionale|Italia Viva|Partido Popular|PSOE|Podemos|Ciudadanos|Sumar|Convergència i Unió
Esquerra Republicana de Catalunya|Junts per Catalunya|EH Bildu|Batasuna|Herri Batasuna|Partido Socialista
Bloco de Esquerda|Chega|Partido Social Democrata|PASOK|New Democracy|Syriza|Golden Dawn|ANEL|AKEL
Democratic Rally|Partij van de Arbeid|VVD|Christen-Democratisch Appel|Christian Democratic Appeal
Party for Freedom|ChristenUnie|Vlaams Belang|Vlaams Blok|Open VLD|Mouvement Réformateur|Ecolo
Social Democrats|Sweden Democrats|Venstre|Radikale Venstre|Socialistisk Folkeparti|True Finns
Left-Green Movement|Fidesz|Jobbik|Alliance of Free Democrats|Hungarian Democratic Forum|Law and Justice
Civic Platform|Confederation Liberty and Independence|ANO 2011|Smer|Smer-SD|SDKU|Progressive Slovakia
Movement for a Democratic Slovakia|GERB|Movement for Rights and Freedoms|Ataka|Union of Democratic Forces
National Salvation Front|Social Democratic Party of Croatia|Socialist Party of Serbia
Democratic Party of Serbia|Party of Democratic Action|SNSD|Alliance of Independent Social Democrats
Croatian Democratic Union of Bosnia and Herzegovina|Democratic Party of Socialists|VMRO-DPMNE
Social Democratic Union of Macedonia|Democratic Union for Integration|Democratic Party of Albanians
Vetevendosje|Democratic League of Kosovo|Democratic Party of Kosovo|Alliance for the Future of Kosovo
Socialist Party of Albania|Democratic Party of Albania|Isamaa|New Unity|Labour Party of Lithuania
United Russia|Yabloko|Communist Party of the Russian Federation|Liberal Democratic Party of Russia
A Just Russia|Union of Right Forces|Our Home Is Russia|Party of Regions|Servant of the People|Batkivshchyna
Our Ukraine|European Solidarity|Communist Party of Ukraine|People's Movement of Ukraine
Belarusian Popular Front|Party of Action and Solidarity|Party of Communists of the Republic of Moldova
Georgian Dream|United National Movement|Republican Party of Armenia|Dashnaktsutyun|Civil Contract|Musavat
Nur Otan|Amanat|Ata-Zhurt|Social Democratic Party of Kyrgyzstan|Islamic Renaissance Party of Tajikistan|Erk
Justice and Development Party|Refah|Likud|Kadima|Meretz|Yesh Atid|Shas|United Torah Judaism|Yisrael Beiteinu
Jewish Home|Otzma Yehudit|Balad|Hadash|Ra'am|Mapai|Mapam|Shinui|Fatah
Popular Front for the Liberation of Palestine|Democratic Front for the Liberation of Palestine|Amal Movement
Free Patriotic Movement|Lebanese Forces|Kataeb|Phalange|Future Movement|Freedom and Justice Party|Wafd
Ennahda|Nidaa Tounes|Neo Destour|Istiqlal|Justice and Charity|National Liberation Front
Front for Socialist Forces|Islamic Salvation Front|Patriotic Union of Kurdistan|Gorran
Supreme Council for the Islamic Revolution in Iraq|Sadrist Movement|State of Law Coalition|Iraqiya|Islah
Al-Wefaq|Tudeh|Islamic Iran Participation Front|People's Mujahedin of Iran|Janata Dal|Janata Dal (United)
Rashtriya Janata Dal|Biju Janata Dal|Shiv Sena|Dravida Munnetra Kazhagam|AIADMK
All India Anna Dravida Munnetra Kazhagam|Communist Party of India|Communist Party of India (Marxist)
Akali Dal|Shiromani Akali Dal|Jammu and Kashmir National Conference|Asom Gana Parishad
Telangana Rashtra Samithi|Rashtriya Swayamsevak Sangh|Vishva Hindu Parishad|Bajrang Dal|Hindu Mahasabha
Pakistan Tehreek-e-Insaf|Muttahida Qaumi Movement|Jamaat-e-Islami|Jamiat Ulema-e-Islam
Muttahida Majlis-e-Amal|Tehreek-e-Labbaik Pakistan|Communist Party of Nepal|Sri Lanka Podujana Peramuna
Janatha Vimukthi Peramuna|Samagi Jana Balawegaya|Tamil United Liberation Front|Druk Phuensum Tshogpa|Komeito
Democratic Party of Japan|Constitutional Democratic Party of Japan|Nippon Ishin no Kai|Minseito|Seiyukai
Communist Party of China|Kuomintang|Workers' Party of Korea|Communist Party of Vietnam|Viet Minh|Viet Cong
Funcinpec|Khmer Rouge|Pathet Lao|Pheu Thai|Thai Rak Thai|Palang Pracharath|Chart Thai
National League for Democracy|Union Solidarity and Development Party|UMNO|Barisan Nasional|Pakatan Harapan
Pakatan Rakyat|Parti Keadilan Rakyat|Parti Islam Se-Malaysia|Gerakan|Barisan Sosialis|Golkar|PDI-P
Partai Demokrat|Gerindra|Nahdlatul Ulama|Muhammadiyah|Fretilin|CNRT|PDP-Laban|Lakas-CMD|Bayan Muna
Partido Federal ng Pilipinas|Pangu Pati|SODELPA|FijiFirst|Soqosoqo Duavata ni Lewenivanua|Vanua'aku Pati
Economic Freedom Fighters|Congress of the People|uMkhonto weSizwe|United Democratic Front|ZANU-PF|ZANU|ZAPU
Movement for Democratic Change|Citizens Coalition for Change|Frelimo|Renamo|MPLA|UNITA|FNLA|SWAPO
DTA of Namibia|Botswana National Front|Umbrella for Democratic Change|Patriotic Front
United Party for National Development|Movement for Multiparty Democracy|UNIP|Chama Cha Mapinduzi|Chadema
ACT-Wazalendo|Civic United Front|KANU|Orange Democratic Movement|Wiper Democratic Movement|Ford-Kenya
National Resistance Movement|Forum for Democratic Change|National Unity Platform|Rwandan Patriotic Front
CNDD-FDD|MRND|Sudan People's Liberation Movement|EPRDF|Tigray People's Liberation Front
Oromo Liberation Front|Eritrean People's Liberation Front|Action Congress of Nigeria
Congress for Democratic Change|Ivorian Popular Front|RHDP|Parti Démocratique Sénégalais|Pastef
Cameroon People's Democratic Movement|Social Democratic Front|Parti Congolais du Travail
Mouvement Militant Mauricien|Lesotho Congress for Democracy|PSDB|PMDB|Partido dos Trabalhadores
Propuesta Republicana|Front for Victory|La Libertad Avanza|Frente de Todos|Juntos por el Cambio|Broad Front
Frente Amplio|Tupamaros|Movement for Socialism|Movimiento Nacionalista Revolucionario|APRA|Popular Action
Popular Force|Fuerza Popular|Peru Libre|Alianza PAIS|Pachakutik|CONAIE|United Socialist Party of Venezuela
Democratic Action|COPEI|Voluntad Popular|Primero Justicia|Vente Venezuela|Centro Democrático
Liberal Party of Colombia|Unión Patriótica|ARENA|FMLN|Farabundo Martí National Liberation Front|Nuevas Ideas
Sandinista National Liberation Front|Sandinistas|Party of the Democratic Revolution|Morena
Partido Revolucionario Institucional|Fanmi Lavalas|People's National Movement|New Jewel Movement
Communist Party of Cuba|Party of European Socialists|Progressive Alliance of Socialists and Democrats
Renew Europe|Identity and Democracy|European Conservatives and Reformists|Socialist International
Liberal International|Comintern|Cominform|Charter 77|Polisario|Polisario Front
Labour Party|Conservative Party|Scottish National Party|SNP|Sinn Féin|Fianna Fáil
Democratic Unionist Party|DUP|Ulster Unionist Party|Social Democratic and Labour Party|Alliance Party
UK Independence Party|Brexit Party|British National Party|Green Party|Co-operative Party
Democratic Party|Republican Party|Libertarian Party|Democratic National Committee
Republican National Committee|GOP|Bloc Québécois|Parti Québécois|New Democratic Party
Progressive Conservative Party|Reform Party|Liberal Party of Australia|Australian Labor Party
National Party of Australia|New Zealand Labour Party|Labor Party|Liberal Party|National Party|CDU|CSU
SPD|FDP|AfD|Christian Democratic Union|Christian Social Union|Free Democratic Party|Left Party
Nazi Party|Socialist Unity Party|Pegida|Austrian People's Party|ÖVP|SPÖ|FPÖ|Swiss People's Party
Socialist Party|Communist Party|Radical Party|National Front|En Marche|UMP|Union for French Democracy
MoDem|French Communist Party|French Section of the Workers' International|Italian Communist Party
Christian Democracy|Italian Socialist Party|Olive Tree|People's Party|Convergence and Union
Basque Nationalist Party|Spanish Socialist Workers' Party|Falange|Social Democratic Party
Communist Party of Greece|PvdA|D66|GroenLinks|New Flemish Alliance|N-VA|Moderate Party
Swedish Social Democratic Party|Danish People's Party|Progress Party|Norwegian Labour Party|Centre Party
Finns Party|National Coalition Party|Independence Party|Solidarity|Polish United Workers' Party
Polish People's Party|Hungarian Socialist Party|Civic Democratic Party|ODS|ČSSD
Czech Social Democratic Party|HZDS|Bulgarian Socialist Party|National Liberal Party
Social Democratic Party of Romania|Serbian Radical Party|Serbian Progressive Party
Croatian Democratic Union|HDZ|Vetëvendosje|League of Communists of Yugoslavia|LDPR
Communist Party of the Soviet Union|Opposition Bloc|Prosperous Armenia|New Azerbaijan Party
Islamic Renaissance Party|Party of Communists of Moldova|AKP|CHP|Republican People's Party|MHP
Nationalist Movement Party|HDP|Peoples' Democratic Party|Motherland Party|True Path Party|Welfare Party
PKK|Kurdistan Workers' Party|Israeli Labor Party|Palestine Liberation Organization|PLO
Palestinian Authority|PFLP|Kataeb Party|Progressive Socialist Party|Muslim Brotherhood|Wafd Party
National Democratic Party|Baath Party|Ba'ath Party|Baath|Istiqlal Party|FLN|Islamic Dawa Party
Dawa Party|Islamic Supreme Council of Iraq|PUK|Kurdistan Democratic Party|KDP|Tudeh Party
Mujahedin-e Khalq|MEK|Bharatiya Janata Party|BJP|Indian National Congress|Congress Party
Bahujan Samaj Party|Samajwadi Party|Janata Party|Trinamool Congress|Nationalist Congress Party
Telugu Desam Party|Aam Aadmi Party|AAP|DMK|CPI(M)|RSS|Vishwa Hindu Parishad|All India Muslim League
Pakistan Peoples Party|PPP|Pakistan Muslim League|PML-N|PML-Q|PTI|MQM|Awami National Party|Awami League
Bangladesh Nationalist Party|BNP|Jatiya Party|United National Party|Sri Lanka Freedom Party|LTTE
Nepali Congress|CPN-UML|Chinese Communist Party|KMT|Democratic Progressive Party
Liberal Democratic Party|Japanese Communist Party|Social Democratic Party of Japan|Saenuri Party
Grand National Party|Uri Party|Cambodian People's Party|Cambodia National Rescue Party|NLD
Karen National Union|Democratic Action Party|People's Action Party|Liberal Party of the Philippines
Lakas|MILF|New People's Army|Mongolian People's Party|African National Congress|ANC
Inkatha Freedom Party|Democratic Alliance|COSATU|South African Communist Party|Pan Africanist Congress
Zanu PF|Zanu-PF|MDC|FRELIMO|RENAMO|Unita|CCM|CHADEMA|Kanu|Jubilee Party|NRM|Lord's Resistance Army|LRA
National Democratic Congress|New Patriotic Party|Convention People's Party|All Progressives Congress
People's Democratic Party|Peoples Democratic Party|Action Congress|MEND|al-Shabaab|al-Shabab
Sudan People's Liberation Army|SPLA|SPLM|TPLF|Ethiopian People's Revolutionary Democratic Front
Sierra Leone People's Party|All People's Congress|Unity Party|Malawi Congress Party
Botswana Democratic Party|PRI|PRD|Institutional Revolutionary Party|National Action Party|EZLN
Workers' Party|Brazilian Social Democracy Party|Brazilian Democratic Movement|Justicialist Party
Radical Civic Union|ELN|National Liberation Army|Colorado Party|Popular Unity|Christian Democratic Party
FSLN|People's National Party|Jamaica Labour Party|Lavalas
`;
