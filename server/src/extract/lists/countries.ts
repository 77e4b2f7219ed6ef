import { namesAndVariants, phrases, variants } from './words.ts';

/** Every name and usual variant of a country (as `phraseAt` finds it), with the name we give it. */
export const countries: ReadonlyMap<string, string> = namesAndVariants(`
  Afghanistan: islamic republic of afghanistan, islamic emirate of afghanistan
  Albania: republic of albania
  Algeria: peoples democratic republic of algeria
  Andorra: principality of andorra
  Angola: republic of angola
  Antigua and Barbuda:
  Argentina: argentine republic
  Armenia: republic of armenia
  Australia: commonwealth of australia
  Austria: republic of austria
  Azerbaijan: republic of azerbaijan
  Bahamas: the bahamas, commonwealth of the bahamas
  Bahrain: kingdom of bahrain
  Bangladesh: peoples republic of bangladesh
  Barbados:
  Belarus: republic of belarus, byelorussia
  Belgium: kingdom of belgium
  Belize:
  Benin: republic of benin
  Bhutan: kingdom of bhutan
  Bolivia: plurinational state of bolivia
  Bosnia and Herzegovina: bosnia, bosnia herzegovina, bosnia hercegovina
  Botswana: republic of botswana
  Brazil: federative republic of brazil
  Brunei: brunei darussalam
  Bulgaria: republic of bulgaria
  Burkina Faso:
  Burundi: republic of burundi
  Cambodia: kingdom of cambodia, kampuchea
  Cameroon: republic of cameroon
  Canada:
  Cape Verde: cabo verde
  Central African Republic:
  Chad: republic of chad
  Chile: republic of chile
  China: peoples republic of china, mainland china
  Colombia: republic of colombia
  Comoros: union of the comoros
  Congo: republic of the congo, congo brazzaville
  Democratic Republic of the Congo: dr congo, democratic republic of congo, congo kinshasa, zaire
  Cook Islands:
  Costa Rica: republic of costa rica
  Croatia: republic of croatia
  Cuba: republic of cuba
  Cyprus: republic of cyprus
  Czech Republic: czechia
  Denmark: kingdom of denmark
  Djibouti: republic of djibouti
  Dominica: commonwealth of dominica
  Dominican Republic:
  Ecuador: republic of ecuador
  Egypt: arab republic of egypt
  El Salvador: republic of el salvador
  Equatorial Guinea: republic of equatorial guinea
  Eritrea: state of eritrea
  Estonia: republic of estonia
  Eswatini: swaziland, kingdom of eswatini
  Ethiopia: federal democratic republic of ethiopia
  Fiji: republic of fiji
  Finland: republic of finland
  France: french republic
  Gabon: gabonese republic
  Gambia: the gambia, republic of the gambia
  Georgia:
  Germany: federal republic of germany, west germany, east germany, german democratic republic
  Ghana: republic of ghana
  Greece: hellenic republic
  Grenada:
  Guatemala: republic of guatemala
  Guinea: republic of guinea
  Guinea-Bissau: republic of guinea bissau
  Guyana: cooperative republic of guyana
  Haiti: republic of haiti
  Honduras: republic of honduras
  Hungary: republic of hungary
  Iceland: republic of iceland
  India: republic of india
  Indonesia: republic of indonesia
  Iran: islamic republic of iran, persia
  Iraq: republic of iraq
  Ireland: republic of ireland, eire
  Israel: state of israel
  Italy: italian republic
  Ivory Coast: cote divoire, republic of cote divoire
  Jamaica:
  Japan:
  Jordan: hashemite kingdom of jordan
  Kazakhstan: republic of kazakhstan
  Kenya: republic of kenya
  Kiribati: republic of kiribati
  Kosovo: republic of kosovo
  Kuwait: state of kuwait
  Kyrgyzstan: kyrgyz republic, kirghizia, kirgizia, kyrgyz republik
  Laos: lao pdr, lao peoples democratic republic
  Latvia: republic of latvia
  Lebanon: lebanese republic
  Lesotho: kingdom of lesotho
  Liberia: republic of liberia
  Libya: state of libya, libyan arab jamahiriya
  Liechtenstein: principality of liechtenstein
  Lithuania: republic of lithuania
  Luxembourg: grand duchy of luxembourg
  Madagascar: republic of madagascar
  Malawi: republic of malawi
  Malaysia:
  Maldives: republic of maldives, the maldives
  Mali: republic of mali
  Malta: republic of malta
  Marshall Islands: republic of the marshall islands
  Mauritania: islamic republic of mauritania
  Mauritius: republic of mauritius
  Mexico: united mexican states
  Micronesia: federated states of micronesia
  Moldova: republic of moldova, moldavia
  Monaco: principality of monaco
  Mongolia:
  Montenegro: republic of montenegro
  Morocco: kingdom of morocco
  Mozambique: republic of mozambique
  Myanmar: burma, union of myanmar, republic of the union of myanmar
  Namibia: republic of namibia
  Nauru: republic of nauru
  Nepal: federal democratic republic of nepal, kingdom of nepal
  Netherlands: the netherlands, kingdom of the netherlands, holland
  New Zealand: aotearoa
  Nicaragua: republic of nicaragua
  Niger: republic of the niger
  Nigeria: federal republic of nigeria
  Niue:
  North Korea: dprk, democratic peoples republic of korea
  North Macedonia: macedonia, republic of north macedonia, republic of macedonia, former yugoslav republic of macedonia, fyrom
  Norway: kingdom of norway
  Oman: sultanate of oman
  Pakistan: islamic republic of pakistan
  Palau: republic of palau
  Palestine: state of palestine, palestinian territories, occupied palestinian territory
  Panama: republic of panama
  Papua New Guinea: independent state of papua new guinea
  Paraguay: republic of paraguay
  Peru: republic of peru
  Philippines: the philippines, republic of the philippines
  Poland: republic of poland
  Portugal: portuguese republic
  Qatar: state of qatar
  Romania: rumania
  Russia: russian federation, the russian federation
  Rwanda: republic of rwanda
  Saint Kitts and Nevis: st kitts and nevis
  Saint Lucia: st lucia
  Saint Vincent and the Grenadines: st vincent and the grenadines
  Samoa: independent state of samoa
  San Marino: republic of san marino
  Sao Tome and Principe: democratic republic of sao tome and principe
  Saudi Arabia: kingdom of saudi arabia, ksa
  Senegal: republic of senegal
  Serbia: republic of serbia
  Seychelles: republic of seychelles, the seychelles
  Sierra Leone: republic of sierra leone
  Singapore: republic of singapore
  Slovakia: slovak republic
  Slovenia: republic of slovenia
  Solomon Islands:
  Somalia: federal republic of somalia
  South Africa: republic of south africa, rsa
  South Korea: republic of korea, rok
  South Sudan: republic of south sudan
  Soviet Union: ussr, union of soviet socialist republics, the soviet union
  Spain: kingdom of spain
  Sri Lanka: democratic socialist republic of sri lanka, ceylon
  Sudan: republic of the sudan, the sudan
  Suriname: republic of suriname
  Sweden: kingdom of sweden
  Switzerland: swiss confederation
  Syria: syrian arab republic
  Taiwan: republic of china, chinese taipei
  Tajikistan: republic of tajikistan, tadjikistan, tadzhikistan
  Tanzania: united republic of tanzania
  Thailand: kingdom of thailand
  Timor-Leste: east timor, democratic republic of timor leste
  Togo: togolese republic
  Tonga: kingdom of tonga
  Trinidad and Tobago: republic of trinidad and tobago
  Tunisia: republic of tunisia
  Turkey: republic of turkey, turkiye, republic of turkiye
  Turkmenistan:
  Tuvalu:
  Uganda: republic of uganda
  Ukraine: the ukraine
  United Arab Emirates: the united arab emirates, uae, the uae, emirates
  United Kingdom: the united kingdom, uk, the uk, u.k., great britain, britain, united kingdom of great britain and northern ireland
  United States: the united states, united states of america, the united states of america, usa, the usa, u.s.a., u.s., the us, america
  Uruguay: eastern republic of uruguay, oriental republic of uruguay
  Uzbekistan: republic of uzbekistan
  Vanuatu: republic of vanuatu
  Vatican City: holy see, the holy see, vatican, the vatican, vatican city state
  Venezuela: bolivarian republic of venezuela
  Vietnam: viet nam, socialist republic of vietnam, socialist republic of viet nam
  Western Sahara: sahrawi arab democratic republic
  Yemen: republic of yemen
  Yugoslavia: federal republic of yugoslavia, serbia and montenegro
  Czechoslovakia: czechoslovak socialist republic
  Zambia: republic of zambia
  Zimbabwe: republic of zimbabwe, rhodesia
`);

/** Adjectives of nationality and names of peoples, with the country that {@link countries} names. */
export const nationalities: ReadonlyMap<string, string> = variants(`
  Afghanistan: afghan, afghans
  Albania: albanian, albanians
  Algeria: algerian, algerians
  Andorra: andorran, andorrans
  Angola: angolan, angolans
  Argentina: argentine, argentines, argentinian, argentinians
  Armenia: armenian, armenians
  Australia: australian, australians, aussie
  Austria: austrian, austrians
  Azerbaijan: azerbaijani, azerbaijanis
  Bahamas: bahamian, bahamians
  Bahrain: bahraini, bahrainis
  Bangladesh: bangladeshi, bangladeshis
  Barbados: barbadian, barbadians
  Belarus: belarusian, belarusians, belarussian
  Belgium: belgian, belgians
  Belize: belizean
  Benin: beninese
  Bhutan: bhutanese
  Bolivia: bolivian, bolivians
  Bosnia and Herzegovina: bosnian, bosnians, bosniak, bosniaks
  Botswana: batswana, motswana
  Brazil: brazilian, brazilians
  Brunei: bruneian
  Bulgaria: bulgarian, bulgarians
  Burkina Faso: burkinabe
  Burundi: burundian, burundians
  Cambodia: cambodian, cambodians
  Cameroon: cameroonian, cameroonians
  Canada: canadian, canadians
  Cape Verde: cape verdean
  Chad: chadian, chadians
  Chile: chilean, chileans
  China: chinese
  Colombia: colombian, colombians
  Comoros: comorian
  Congo: congolese
  Costa Rica: costa rican, costa ricans
  Croatia: croatian, croatians, croat, croats
  Cuba: cuban, cubans
  Cyprus: cypriot, cypriots
  Czech Republic: czech, czechs
  Czechoslovakia: czechoslovak, czechoslovakian
  Denmark: danish, dane, danes
  Djibouti: djiboutian
  Dominican Republic: dominican, dominicans
  Ecuador: ecuadorian, ecuadorean, ecuadorians
  Egypt: egyptian, egyptians
  El Salvador: salvadoran, salvadorean, salvadorans
  Equatorial Guinea: equatoguinean
  Eritrea: eritrean, eritreans
  Estonia: estonian, estonians
  Eswatini: swazi
  Ethiopia: ethiopian, ethiopians
  Fiji: fijian, fijians
  Finland: finnish, finn, finns
  France: french, frenchman, frenchwoman
  Gabon: gabonese
  Gambia: gambian, gambians
  Georgia: georgian, georgians
  Germany: german, germans
  Ghana: ghanaian, ghanaians
  Greece: greek, greeks, hellenic
  Grenada: grenadian
  Guatemala: guatemalan, guatemalans
  Guinea: guinean, guineans
  Guyana: guyanese
  Haiti: haitian, haitians
  Honduras: honduran, hondurans
  Hungary: hungarian, hungarians, magyar
  Iceland: icelandic, icelander, icelanders
  India: indian, indians
  Indonesia: indonesian, indonesians
  Iran: iranian, iranians, persian, persians
  Iraq: iraqi, iraqis
  Ireland: irish, irishman, irishwoman
  Israel: israeli, israelis
  Italy: italian, italians
  Ivory Coast: ivorian, ivorians
  Jamaica: jamaican, jamaicans
  Japan: japanese
  Jordan: jordanian, jordanians
  Kazakhstan: kazakh, kazakhs, kazakhstani, kazakhstanis
  Kenya: kenyan, kenyans
  Kosovo: kosovar, kosovars, kosovan
  Kuwait: kuwaiti, kuwaitis
  Kyrgyzstan: kyrgyz, kyrgyzstani, kyrgyzstanis, kirghiz
  Laos: lao, laotian, laotians
  Latvia: latvian, latvians
  Lebanon: lebanese
  Lesotho: basotho
  Liberia: liberian, liberians
  Libya: libyan, libyans
  Lithuania: lithuanian, lithuanians
  Luxembourg: luxembourgish, luxembourger
  Madagascar: malagasy
  Malawi: malawian, malawians
  Malaysia: malaysian, malaysians, malay, malays
  Maldives: maldivian, maldivians
  Mali: malian, malians
  Malta: maltese
  Mauritania: mauritanian, mauritanians
  Mauritius: mauritian, mauritians
  Mexico: mexican, mexicans
  Micronesia: micronesian, micronesians
  Moldova: moldovan, moldovans
  Monaco: monegasque
  Mongolia: mongolian, mongolians, mongol, mongols
  Montenegro: montenegrin, montenegrins
  Morocco: moroccan, moroccans
  Mozambique: mozambican, mozambicans
  Myanmar: burmese
  Namibia: namibian, namibians
  Nepal: nepalese, nepali, nepalis
  Netherlands: dutch, dutchman, dutchwoman, netherlander
  New Zealand: new zealander, new zealanders, kiwi
  Nicaragua: nicaraguan, nicaraguans
  Niger: nigerien
  Nigeria: nigerian, nigerians
  North Korea: north korean, north koreans
  North Macedonia: macedonian, macedonians, north macedonian
  Norway: norwegian, norwegians
  Oman: omani, omanis
  Pakistan: pakistani, pakistanis
  Palestine: palestinian, palestinians
  Panama: panamanian, panamanians
  Papua New Guinea: papuan, papuans
  Paraguay: paraguayan, paraguayans
  Peru: peruvian, peruvians
  Philippines: philippine, filipino, filipinos, filipina
  Poland: polish, pole, poles
  Portugal: portuguese
  Qatar: qatari, qataris
  Romania: romanian, romanians
  Russia: russian, russians
  Rwanda: rwandan, rwandans
  Samoa: samoan, samoans
  Saudi Arabia: saudi, saudis, saudi arabian
  Senegal: senegalese
  Serbia: serbian, serbians, serb, serbs
  Sierra Leone: sierra leonean
  Singapore: singaporean, singaporeans
  Slovakia: slovak, slovaks, slovakian
  Slovenia: slovenian, slovenians, slovene, slovenes
  Somalia: somali, somalis
  South Africa: south african, south africans
  South Korea: south korean, south koreans, korean, koreans
  South Sudan: south sudanese
  Soviet Union: soviet, soviets
  Spain: spanish, spaniard, spaniards
  Sri Lanka: sri lankan, sri lankans
  Sudan: sudanese
  Suriname: surinamese
  Sweden: swedish, swede, swedes
  Switzerland: swiss
  Syria: syrian, syrians
  Taiwan: taiwanese
  Tajikistan: tajik, tajiks, tajikistani
  Tanzania: tanzanian, tanzanians
  Thailand: thai, thais
  Timor-Leste: timorese
  Togo: togolese
  Tonga: tongan, tongans
  Trinidad and Tobago: trinidadian, trinidadians
  Tunisia: tunisian, tunisians
  Turkey: turkish, turk, turks
  Turkmenistan: turkmen, turkmens
  Uganda: ugandan, ugandans
  Ukraine: ukrainian, ukrainians
  United Arab Emirates: emirati, emiratis
  United Kingdom: british, briton, britons, english, englishman, scottish, scot, scots, welsh, northern irish
  United States: american, americans
  Uruguay: uruguayan, uruguayans
  Uzbekistan: uzbek, uzbeks, uzbekistani
  Vatican City: papal
  Venezuela: venezuelan, venezuelans
  Vietnam: vietnamese
  Western Sahara: sahrawi, sahrawis
  Yemen: yemeni, yemenis
  Yugoslavia: yugoslav, yugoslavs, yugoslavian
  Zambia: zambian, zambians
  Zimbabwe: zimbabwean, zimbabweans
`);

/** Continents, regions, seas, and parts of countries that act like one. */
export const regions = phrases(`
  abkhazia, aceh, adjara, adriatic, adriatic sea, aegean, aegean sea, africa, alabama, aland islands, alaska,
  alberta, alps, alsace, amazon, amazon basin, amazonia, amu darya, anatolia, andalusia, andes,
  andhra pradesh, anhui, antarctica, arabian gulf, arabian peninsula, arabian sea, aral sea, arctic,
  arctic ocean, arizona, arkansas, asia, asia pacific, assam, atlantic, atlantic ocean, australasia,
  australian capital territory, badakhshan, bali, balkan peninsula, balkans, balochistan, baltic sea,
  baltic states, baltics, baluchistan, bashkortostan, basque country, batken, bavaria, bay of bengal,
  benelux, bengal, bermuda, biafra, bihar, black sea, bohemia, borneo, bosphorus, british columbia, brittany,
  buryatia, california, cambridgeshire, caribbean, caribbean sea, carinthia, carpathians, caspian,
  caspian sea, catalonia, caucasus, cayman islands, central africa, central america,
  central and eastern europe, central asia, central europe, chechnya, chuy, colorado, congo basin, connacht,
  connecticut, cornwall, corsica, crimea, cumbria, dagestan, danube, dardanelles, darfur, dead sea, delaware,
  devon, district of columbia, dnieper, dniester, donbas, donbass, dorset, east africa, east asia,
  east china sea, eastern cape, eastern europe, england, english channel, essex, euphrates, eurasia, europe,
  falkland islands, far east, faroe islands, fergana valley, ferghana valley, flanders, florida,
  french polynesia, fujian, galapagos, galicia, ganges, gansu, gauteng, gaza strip, gibraltar,
  gloucestershire, goa, gobi, golan heights, gorno badakhshan, greater middle east, greenland, guam,
  guangdong, guangxi, guizhou, gujarat, gulf of aden, gulf of guinea, gulf of mexico, hainan, hampshire,
  haryana, hawaii, hebei, heilongjiang, helmand, henan, hertfordshire, himachal pradesh, himalaya, himalayas,
  hindu kush, hokkaido, hong kong, honshu, horn of africa, hubei, hunan, iberia, iberian peninsula, idaho,
  illinois, indian ocean, indian subcontinent, indiana, indo pacific, indochina, indus, ingushetia,
  inner mongolia, iowa, iraqi kurdistan, issyk kul, jammu and kashmir, java, jiangsu, jiangxi, jilin, johor,
  kalahari, kalimantan, kaliningrad, kamchatka, kandahar province, kansas, karabakh, karakalpakstan, karelia,
  karnataka, kashmir, kent, kentucky, kerala, khyber pakhtunkhwa, korean peninsula, kurdish region,
  kurdistan, kuril islands, kwazulu natal, kyushu, labrador, lancashire, latin america, leinster, levant,
  liaoning, lombardy, louisiana, luzon, macao, macau, madhya pradesh, maghreb, maharashtra, maine, manipur,
  manitoba, maryland, mashreq, massachusetts, mediterranean, mediterranean sea, mekong, michigan,
  middle east, mindanao, minnesota, mississippi, missouri, montana, moravia, munster, nagaland,
  nagorno karabakh, nakhchivan, near east, nebraska, nevada, new brunswick, new caledonia, new england,
  new hampshire, new jersey, new mexico, new south wales, new york state, newfoundland,
  newfoundland and labrador, nile, ningxia, nordic countries, norfolk, normandy, north africa, north america,
  north asia, north carolina, north caucasus, north dakota, north ossetia, north sea, northeast asia,
  northern europe, northern ireland, northern territory, northumberland, northwest territories, nova scotia,
  nunavut, oceania, odisha, ohio, okinawa, oklahoma, ontario, oregon, oromia, osh region, oxfordshire,
  pacific, pacific ocean, pamir, pamirs, panama canal, papua, paracel islands, patagonia, penang,
  pennsylvania, persian gulf, pomerania, primorye, prince edward island, provence, prussia, puerto rico,
  punjab, puntland, pyrenees, qinghai, quebec, queensland, rajasthan, red sea, rhine, rhineland,
  rhode island, sabah, sahara, sahel, sakhalin, sarawak, sardinia, saskatchewan, saxony, scandinavia,
  scotland, sea of azov, sea of japan, shaanxi, shandong, shanxi, shikoku, shropshire, siberia, sichuan,
  sicily, silesia, silk road, sinai, sindh, somaliland, south america, south asia, south australia,
  south carolina, south caucasus, south china sea, south dakota, south east asia, south eastern europe,
  south ossetia, southeast asia, southeastern europe, southern africa, southern europe, southern ocean,
  spratly islands, strait of hormuz, strait of malacca, sub saharan africa, suez canal, suffolk, sulawesi,
  sumatra, sussex, svalbard, syr darya, tamil nadu, tasmania, tatarstan, telangana, tennessee, texas,
  the alps, the andes, the arctic, the balkans, the caribbean, the carpathians, the caucasus, the gaza strip,
  the golan heights, the mediterranean, the middle east, the sahara, the urals, the west bank, tian shan,
  tibet, tigray, tigris, transcaucasia, transnistria, transylvania, tuscany, tuva, tyrol, ulster, urals,
  utah, uttar pradesh, vermont, virginia, visayas, volga, wales, wallonia, washington state, waziristan,
  west africa, west asia, west bank, west bengal, west papua, west virginia, western australia,
  western balkans, western cape, western europe, westphalia, wiltshire, wisconsin, wyoming, xinjiang,
  yakutia, yangtze, yellow river, yellow sea, yorkshire, yukon, yunnan, zanzibar, zhejiang
`);
