/** Armed forces, police, intelligence services and armed groups. */
export const forces = `
Royal Air Force|Royal Marines|Royal Engineers|Brigade of Gurkhas|Police Service of Northern Ireland
Scotland Yard|New Scotland Yard|City of London Police|Police Scotland|Serious Fraud Office|Special Branch
MI5|MI6|GCHQ|An Garda Siochana|Garda Siochana|Irish Defence Forces|US Air Force|U.S. Air Force
US Coast Guard|U.S. Coast Guard|US Space Force|National Guard|Air National Guard|Navy SEALs|Delta Force
Green Berets|Army Rangers|CENTCOM|EUCOM|AFRICOM|INDOPACOM|NORAD|Joint Chiefs of Staff
Army Corps of Engineers|82nd Airborne Division|101st Airborne Division|10th Mountain Division
1st Cavalry Division|Federal Bureau of Investigation|Bureau of Alcohol, Tobacco, Firearms and Explosives
Border Patrol|Customs and Border Protection|Immigration and Customs Enforcement|Canadian Armed Forces
Canadian Security Intelligence Service|Sûreté du Québec|Australian Defence Force|Royal Australian Air Force
Australian Border Force|ASIO|New Zealand Defence Force|Royal New Zealand Air Force|Bundeswehr|Bundesmarine
Luftwaffe|Wehrmacht|Kriegsmarine|Waffen-SS|Gestapo|Stasi|Volkspolizei|Bundeskriminalamt|Bundespolizei
Bundesnachrichtendienst|Verfassungsschutz|Reichswehr|Schutzstaffel|Sturmabteilung|Gendarmerie Nationale
Police Nationale|DGSE|DGSI|GIGN|Garde républicaine|Carabinieri|Guardia di Finanza|Polizia di Stato
Italian Coast Guard|Guardia Civil|Civil Guard|Mossos d'Esquadra|Ertzaintza|Policía Nacional
Polícia Judiciária|Koninklijke Marechaussee|Royal Netherlands Marechaussee|Norwegian Armed Forces
Finnish Border Guard|Swedish Armed Forces|Säpo|Hellenic Coast Guard|Polish Border Guard|Armia Krajowa
Securitate|State Border Guard Service|Iron Guard|Ustasha|Chetniks|Arrow Cross|Swiss Guard
Russian Armed Forces|Strategic Rocket Forces|Rosgvardia|KGB|NKVD|GRU|Cheka|OGPU|Spetsnaz|OMON|Berkut
Kadyrovtsy|Right Sector|Armed Forces of Ukraine|Security Service of Ukraine|Sich Riflemen
Freedom of Russia Legion|Israel Defense Forces|Israel Defence Forces|Israeli Air Force|Haganah|Irgun|Palmach
Stern Gang|Lehi|Mossad|Shin Bet|Magav|Hamas|Hezbollah|Hizbollah|Hizbullah|Palestinian Islamic Jihad
Islamic Jihad|Al-Aqsa Martyrs' Brigades|Izz ad-Din al-Qassam Brigades|Al-Quds Brigades|Black September
Fatah al-Islam|Lebanese Armed Forces|Internal Security Forces|Syrian Democratic Forces
People's Protection Units|Hayat Tahrir al-Sham|Jabhat al-Nusra|Al-Nusra Front|Nusra Front|Ahrar al-Sham
Jaysh al-Islam|Faylaq al-Rahman|White Helmets|Islamic State|Islamic State of Iraq and the Levant
Islamic State of Iraq and Syria|Daesh|Al-Qaeda|Al-Qaida|Al Qaeda|Al Qaida|Al-Qaeda in Iraq
Al-Qaeda in the Arabian Peninsula|Al-Qaeda in the Islamic Maghreb|Al-Qaeda in the Indian Subcontinent
Ansar al-Islam|Ansar al-Sharia|Peshmerga|Popular Mobilization Forces|Hashd al-Shaabi|Kata'ib Hezbollah
Asa'ib Ahl al-Haq|Republican Guard|Fedayeen Saddam|Revolutionary Guards|Quds Force|Basij|SAVAK|Jundallah
Jaish al-Adl|Houthis|Ansar Allah|Grey Wolves|Jandarma|Turkish Armed Forces|Kurdistan Freedom Falcons|DHKP-C
Devrimci Sol|EOKA|EOKA-B|ASALA|Royal Moroccan Armed Forces|Abdullah Azzam Brigades|Taliban|Haqqani network
Hezb-e-Islami|National Directorate of Security|National Resistance Front|Islamic State Khorasan Province
Islamic Movement of Uzbekistan|East Turkistan Islamic Movement|Pakistan Air Force
Inter-Services Intelligence|Inter-Services Public Relations|Punjab Rangers|Tehreek-e-Taliban Pakistan
Tehrik-i-Taliban Pakistan|Lashkar-e-Taiba|Lashkar-e-Tayyiba|Lashkar-e-Jhangvi|Jaish-e-Mohammed
Sipah-e-Sahaba|Jamaat-ud-Dawa|Jamaat-ul-Ahrar|Harkat-ul-Mujahideen|Hurriyat Conference|Indian Air Force
Border Security Force|Central Reserve Police Force|Central Industrial Security Force|National Security Guard
Central Bureau of Investigation|Research and Analysis Wing|Naxalites|Babbar Khalsa|Khalistan Commando Force
United Liberation Front of Asom|National Democratic Front of Bodoland|Border Guard Bangladesh
Jamaatul Mujahideen Bangladesh|Mukti Bahini|Liberation Tigers of Tamil Eelam|Tamil Tigers
Indian Peace Keeping Force|China Coast Guard|Red Guards|Kempeitai|Japan Self-Defense Forces
Maritime Self-Defense Force|Japan Coast Guard|Aum Shinrikyo|Yamaguchi-gumi|Republic of Korea Army
Republic of Korea Navy|Tatmadaw|People's Defence Force|Barisan Revolusi Nasional|Singapore Armed Forces
Singapore Police Force|Kopassus|Densus 88|Jemaah Islamiyah|Free Aceh Movement|Free Papua Movement|Falintil
Armed Forces of the Philippines|Abu Sayyaf|Moro Islamic Liberation Front|Moro National Liberation Front
Bangsamoro Islamic Freedom Fighters|Hukbalahap|Hong Kong Police Force|Boko Haram
Islamic State West Africa Province|Ansaru|Indigenous People of Biafra
Movement for the Emancipation of the Niger Delta|Nigerian Air Force|Nigeria Police Force
Civilian Joint Task Force|Multinational Joint Task Force|Al-Shabaab|Al Shabaab
Ogaden National Liberation Front|Kenya Defence Forces|Mau Mau|Allied Democratic Forces
Uganda People's Defence Force|Interahamwe|FDLR|M23|Mai-Mai|FARDC|Tanzania People's Defence Force|Janjaweed
Rapid Support Forces|Sudanese Armed Forces|Justice and Equality Movement|Sudan Liberation Movement|Seleka
Anti-Balaka|Ansar Dine|MUJAO|JNIM|Jama'at Nusrat al-Islam wal-Muslimin|Ansarul Islam
National Movement for the Liberation of Azawad|Ambazonia Defence Forces|Revolutionary United Front|LURD
ECOMOG|Forces Nouvelles|South African Police Service|South African National Defence Force
South African Defence Force|Koevoet|Selous Scouts|Ghana Armed Forces|Egyptian Armed Forces|Wilayat Sinai
Ansar Bait al-Maqdis|Al-Mourabitoun|FARC|Revolutionary Armed Forces of Colombia
Ejército de Liberación Nacional|M-19|Clan del Golfo|Gulf Clan|United Self-Defense Forces of Colombia
Sendero Luminoso|Shining Path|Túpac Amaru Revolutionary Movement|Zapatista Army of National Liberation
Los Zetas|La Familia Michoacana|Tren de Aragua|Mara Salvatrucha|MS-13|Primeiro Comando da Capital
Comando Vermelho|Montoneros|Tonton Macoute|Contras|Jamaica Constabulary Force|Jamaica Defence Force
Cosa Nostra|'Ndrangheta|Camorra|Sacra Corona Unita|Hells Angels|Bandidos|Yakuza|Provisional IRA|Real IRA
Continuity IRA|New IRA|Ulster Volunteer Force|Red Hand Commando|Baader-Meinhof Gang|Red Army Faction
Red Brigades|Brigate Rosse|Action Directe|Euskadi Ta Askatasuna|GRAPO|Ku Klux Klan|Proud Boys|Oath Keepers
Weather Underground|Army of Republika Srpska|National Liberation Army of Albanians|Combat 18|National Action
KFOR|SFOR|IFOR|ISAF|UNPROFOR|UNIFIL|UNFICYP|MINUSMA|MONUSCO|MONUC|UNAMID|UNMISS|UNAMA|UNMIK|AMISOM|ATMIS
EULEX|EUFOR|EUNAVFOR|Frontex|Europol|Eurojust|Interpol|Resolute Support Mission|G5 Sahel
al-Qaeda|al-Qaida|al Qaeda|Al-Qa'ida|AQIM|AQAP|Islamic State of Iraq|ISIS|ISIL|Da'esh|Taleban
Haqqani Network|al-Nusra Front|Free Syrian Army|YPG|Mahdi Army|Badr Organization|Badr Brigade
Kataib Hezbollah|Popular Mobilization Units|Hizb-ut-Tahrir|Hizb-e-Islami|Northern Alliance
East Turkestan Islamic Movement|Tehreek-e-Taliban|Irish Republican Army|IRA|ETA|UVF|UDA
Ulster Defence Association|Kosovo Liberation Army|KLA|Mungiki|Black Panther Party|Sinaloa Cartel
`;
