/** Non-governmental bodies: relief, rights, think tanks, unions, churches, employers, clubs of citizens. */
export const society = `
Amnesty International|Human Rights Watch|Human Rights First|Human Rights Commission of Pakistan
Reporters Without Borders|Committee to Protect Journalists|International Federation of Journalists
Article 19|Freedom House|Transparency International|Global Witness|Greenpeace|Friends of the Earth
World Wildlife Fund|WWF|Birdlife International|RSPB|RSPCA|Oxfam|Save the Children|World Vision
CARE International|ActionAid|Action Against Hunger|Christian Aid|Caritas|Caritas Internationalis
Catholic Relief Services|Islamic Relief|Médecins Sans Frontières|Doctors Without Borders|Médecins du Monde
Plan International|Concern Worldwide|Goal Global|Trócaire|Muslim Aid|Handicap International|Terre des Hommes
SOS Children's Villages|Habitat for Humanity|Red Cross|American Red Cross|British Red Cross|Red Crescent
Magen David Adom|International Committee of the Red Cross
International Federation of Red Cross and Red Crescent Societies|Rotary International
Lions Clubs International|Boy Scouts of America|Girl Guides|YMCA|YWCA|Aga Khan Development Network|BRAC
National Endowment for Democracy|International Campaign to Ban Landmines
International Campaign to Abolish Nuclear Weapons|Pugwash|Campaign for Nuclear Disarmament|Control Arms
Saferworld|Small Arms Survey|Chatham House|RUSI|International Institute for Strategic Studies|IISS|Brookings
Council on Foreign Relations|Carnegie Endowment for International Peace
Center for Strategic and International Studies|Center for American Progress|Gallup|YouGov|Ipsos|Ipsos MORI
Institute for Fiscal Studies|Bruegel|Clingendael|SIPRI|Stiftung Wissenschaft und Politik
Institut français des relations internationales|Institute for Security Studies
Institute of Strategic Studies|Bellingcat|Syrian Observatory for Human Rights|B'Tselem|Peace Now
Breaking the Silence|Al-Haq|Palestinian Centre for Human Rights|AIPAC|NAACP|ACLU|NRA|Planned Parenthood|AARP
Black Lives Matter|Council on American-Islamic Relations|Muslim Council of Britain|Liberty Human Rights
Extinction Rebellion|Confederation of British Industry|CBI|Institute of Directors|US Chamber of Commerce
Confederation of Indian Industry|FICCI|Assocham|Nasscom|Confindustria|Medef|BusinessEurope|Keidanren
Federation of Korean Industries|Bundesverband der Deutschen Industrie|TUC|Unison
Transport and General Workers' Union|National Union of Mineworkers|National Union of Teachers
National Union of Journalists|Royal College of Nursing|Rail, Maritime and Transport Union|ASLEF|GMB|AFL-CIO
American Federation of Labor|Teamsters|International Brotherhood of Teamsters|United Auto Workers
United Steelworkers|United Farm Workers|American Federation of Teachers|United Mine Workers
Canadian Auto Workers|Australian Council of Trade Unions|ACTU|Maritime Union of Australia
Construction, Forestry, Mining and Energy Union|New Zealand Council of Trade Unions
Irish Congress of Trade Unions|SIPTU|Confédération Générale du Travail|CGT|CFDT|Force Ouvrière|DGB|IG Metall
Ver.di|IG BCE|CGIL|CISL|UIL|Comisiones Obreras|UGT|FNV|Landsorganisationen|Solidarnosc|OPZZ|Podkrepa|Cosatu
Congress of South African Trade Unions|National Union of Metalworkers of South Africa|NUMSA
Association of Mineworkers and Construction Union|Solidariteit|Trade Union Congress of Nigeria|NUPENG
PENGASSAN|Academic Staff Union of Universities|Central Organization of Trade Unions
Kenya National Union of Teachers|Zimbabwe Congress of Trade Unions|Zambia Congress of Trade Unions|UGTT
Histadrut|Türk-İş|DISK|Centre of Indian Trade Unions|Bharatiya Mazdoor Sangh|Rengo|Zenroren
Korean Confederation of Trade Unions|Federation of Korean Trade Unions|Kilusang Mayo Uno
Central Única dos Trabalhadores|Força Sindical|Landless Workers Movement
Movimento dos Trabalhadores Rurais Sem Terra|CGT de la República Argentina|Central Obrera Boliviana
Central Unitaria de Trabajadores|Confederación de Trabajadores de México|World Federation of Trade Unions
Mothers of the Plaza de Mayo|Madres de Plaza de Mayo|Abuelas de Plaza de Mayo|Damas de Blanco
Church of England|Church of Scotland|Church of Ireland|Church in Wales|Anglican Communion
Southern Baptist Convention|World Council of Churches|National Council of Churches|Jehovah's Witnesses
Church of Jesus Christ of Latter-day Saints|Church of Scientology|Nation of Islam|Assemblies of God
Church of God in Christ|Redeemed Christian Church of God|Universal Church of the Kingdom of God
Evangelical Church in Germany|Church of Sweden|Church of Norway|Evangelical Lutheran Church of Finland
Orthodox Church of Ukraine|Church of South India|Church of North India|Church of Pakistan|Church of Uganda
Church of Nigeria|Opus Dei|Society of Jesus|Sant'Egidio|Community of Sant'Egidio|Knights of Columbus
Order of Malta|Sovereign Military Order of Malta|Missionaries of Charity|Maryknoll
Congregation for the Doctrine of the Faith|Catholic Bishops' Conference|Darul Uloom Deoband|Hizb ut-Tahrir
Organization of Islamic Cooperation|Organisation of the Islamic Conference|Falun Gong|Soka Gakkai
Central Council of Jews in Germany|Board of Deputies of British Jews|Ismaili Imamat
Akhil Bharatiya Vidyarthi Parishad|Students' Federation of India
MSF|International Crisis Group|Brookings Institution|RAND Corporation|Rand Corporation
Heritage Foundation|Cato Institute|Royal United Services Institute
Stockholm International Peace Research Institute|Open Society Foundations|Ford Foundation
Rockefeller Foundation|Bill & Melinda Gates Foundation|Gates Foundation|Carter Center|Clinton Foundation
American Civil Liberties Union|National Rifle Association|Trades Union Congress|Sierra Club
World Economic Forum|Mercy Corps|International Rescue Committee|Norwegian Refugee Council
Danish Refugee Council|Rotary Club|Freemasons|Salvation Army|Roman Catholic Church
Catholic Church|Russian Orthodox Church|Greek Orthodox Church|Coptic Orthodox Church|Jesuits
Nobel Committee|Nobel Foundation|Royal Academy|British Museum|Royal Shakespeare Company|Bolshoi Theatre
Berlin Philharmonic|Vienna Philharmonic|London Symphony Orchestra|New York Philharmonic|Beatles
The Beatles|Rolling Stones|Pink Floyd|Led Zeppelin|European Space Agency|ESA|SETI|IEEE|ACM|AAAI|DeepMind
Bell Labs|Xerox PARC|DARPA|NIST
`;
