/** Parliaments, courts, ministries and agencies with names of their own, and international bodies. */
export const agencies = `
United Nations|UNICEF|UNESCO|UNHCR|UNRWA|UNDP|UNEP|UNODC|UNFPA|UN Women|UNAIDS|UNCTAD|UNIDO|UNITAR|UNOPS
UN-Habitat|OCHA|OHCHR|WFP|World Food Programme|World Food Program|Food and Agriculture Organization|FAO|IFAD
ICAO|IAEA|OPCW|Organisation for the Prohibition of Chemical Weapons|CTBTO
International Organization for Migration|International Court of Justice
International Criminal Tribunal for the former Yugoslavia|International Criminal Tribunal for Rwanda
Special Court for Sierra Leone|Special Tribunal for Lebanon|Permanent Court of Arbitration
International Monetary Fund|IMF|WTO|Bank for International Settlements|Financial Action Task Force
Financial Stability Board|OECD|Organisation for Economic Co-operation and Development|OPEC|OPEC+|Warsaw Pact
SEATO|ANZUS|AUKUS|Five Eyes|League of Nations|Commonwealth of Independent States|Commonwealth of Nations
Non-Aligned Movement|Group of 77|G20|G7|G8|BRICS|APEC|ASEAN|Association of Southeast Asian Nations
ASEAN Regional Forum|SAARC|South Asian Association for Regional Cooperation|BIMSTEC|Pacific Islands Forum
League of Arab States|Organization of African Unity|Organisation of African Unity|ECOWAS
Economic Community of West African States|SADC|IGAD|COMESA|ECCAS|NEPAD
African Court on Human and Peoples' Rights|Africa CDC|Organization of American States|Mercosur|UNASUR|CELAC
CARICOM|Inter-American Court of Human Rights|Inter-American Commission on Human Rights|Council of Europe
European Court of Justice|European Court of Human Rights|European Court of Auditors
European External Action Service|Eurostat|Eurogroup|Euratom|OSCE|ODIHR|Benelux
European Bank for Reconstruction and Development|Global Fund|Green Climate Fund|Gavi|IUCN
Intergovernmental Panel on Climate Change|La Francophonie|Community of Portuguese Language Countries|ICANN
International Organization for Standardization|House of Commons|House of Lords|Foreign Office
Foreign and Commonwealth Office|Home Office|Cabinet Office|Board of Trade|Colonial Office|War Office
Admiralty|India Office|HM Revenue and Customs|Inland Revenue|NHS|NHS England|Ofcom|Ofsted|Ofgem
Health and Safety Executive|Met Office|National Audit Office|Competition and Markets Authority
Monopolies and Mergers Commission|Senedd|Transport for London|Dáil Éireann|Dáil|Seanad|Oireachtas|Tynwald
House of Representatives|Ways and Means Committee|FBI|CIA|NSA|DEA|ATF|NASA|EPA|FDA|FCC|FTC|FAA|IRS|FEMA
USAID|USDA|NOAA|NIH|CDC|Food and Drug Administration|Securities and Exchange Commission|Federal Reserve
Federal Reserve Board|Federal Reserve Bank of New York|Fed|National Transportation Safety Board
Office of Foreign Assets Control|Port Authority of New York and New Jersey|Statistics Canada
Elections Canada|Global Affairs Canada|Reserve Bank of Australia|AusAID|Australian Taxation Office
Reserve Bank of New Zealand|Bundestag|Bundesrat|Bundesbank|Bundesverfassungsgericht|BaFin|Treuhandanstalt
Treuhand|Reichstag|Reichsbank|Volkskammer|Nationalrat|Banque de France|Assemblée nationale|Conseil d'État
Conseil constitutionnel|Cour de cassation|Banca d'Italia|Camera dei Deputati|Cortes Generales
Audiencia Nacional|Generalitat|Generalitat de Catalunya|Assembleia da República|Tweede Kamer|Eerste Kamer
Rijkswaterstaat|Folketing|Storting|Stortinget|Riksdag|Riksbank|Sveriges Riksbank|Eduskunta|Althing|Alþingi
Lagting|Sejm|National Bank of Poland|Institute of National Remembrance|Riigikogu|Saeima|Seimas|Országgyűlés
Sabor|Skupština|Narodno Sabranie|Sobranie|National Anti-Corruption Bureau of Ukraine|NABU|Duma
Supreme Soviet|Gosplan|Gosbank|Roskomnadzor|Rospotrebnadzor|Rosaviatsia|Roscosmos|Rosstat
Central Bank of Russia|Mazhilis|Majilis|Jogorku Kenesh|Zhogorku Kenesh|Majlisi Oli|Diyanet|TÜBİTAK|Knesset
Majlis|Assembly of Experts|Public Investment Fund|Lok Sabha|Rajya Sabha|Vidhan Sabha|Niti Aayog
Planning Commission of India|Reserve Bank of India|Securities and Exchange Board of India
Election Commission of India|ISRO|DRDO|Archaeological Survey of India|National Assembly of Pakistan
Election Commission of Pakistan|WAPDA|State Bank of Pakistan|Jatiya Sangsad|Rastriya Sabha
Central Bank of Sri Lanka|National Diet|Diet of Japan|MITI|Gaimusho|JAXA|State Council of China
Standing Committee of the National People's Congress|Chinese People's Political Consultative Conference
People's Bank of China|Supreme People's Procuratorate|Legislative Yuan|Executive Yuan|Control Yuan
Legislative Council of Hong Kong|LegCo|Independent Commission Against Corruption
Monetary Authority of Singapore|Temasek|Temasek Holdings|Housing and Development Board|Dewan Rakyat
Dewan Negara|Bank Negara Malaysia|Khazanah|1MDB|Dewan Perwakilan Rakyat|Bank Indonesia|Sandiganbayan
Commission on Elections|Comelec|Bangko Sentral ng Pilipinas|Pyithu Hluttaw|Amyotha Hluttaw
Pyidaungsu Hluttaw|State Great Khural|Great Khural|Extraordinary Chambers in the Courts of Cambodia
Economic and Financial Crimes Commission|EFCC|INEC|NAFDAC|NDLEA|Central Bank of Nigeria
Central Bank of Kenya|Independent Electoral and Boundaries Commission|Ethics and Anti-Corruption Commission
Directorate of Criminal Investigations|Reserve Bank of Zimbabwe|Truth and Reconciliation Commission
Public Protector|BCEAO|BEAC|National Congress of Brazil|Supremo Tribunal Federal|Tribunal Superior Eleitoral
Petrobras Distribuidora|IBAMA|FUNAI|BNDES|Banco Central do Brasil|Itamaraty|Banco de México
Instituto Nacional Electoral|Fiscalía General de la Nación|Consejo Nacional Electoral
Corte Suprema de Justicia|Banco Central de Venezuela|Caribbean Court of Justice
Pentagon|SEC|State Department|Treasury Department|Justice Department|Defense Department
Department of State|Department of Defense|Department of Justice|Department of the Treasury
Department of Homeland Security|Department of Energy|Department of Agriculture|Department of Commerce
Homeland Security|Secret Service|National Security Council|U.S. Central Command|Centcom|U.S. Army
US Army|U.S. Navy|US Navy|U.S. Marine Corps|Marine Corps|Coast Guard|Supreme Court|U.S. Supreme Court
Congress|Senate|House Judiciary Committee|Smithsonian Institution|National Science Foundation
Environmental Protection Agency|Federal Communications Commission|Federal Aviation Administration|NTSB
Internal Revenue Service|Los Angeles Police Department|LAPD|NYPD|New York Police Department
Central Intelligence Agency|National Security Agency|Drug Enforcement Administration|Parliament
British Parliament|Metropolitan Police|Ministry of Defence|MoD|Royal Navy|RAF|British Army|SAS
HM Treasury|Treasury|Bank of England|Crown Prosecution Service|National Health Service|Royal Society
Privy Council|Welsh Assembly|Scottish Parliament|Stormont|Royal Canadian Mounted Police|RCMP|BND
National Assembly|French Senate|IDF|State Duma|Federation Council|FSB|Red Army|Soviet Army
Soviet Union Navy|Politburo|Verkhovna Rada|Rada|SBU|Election Commission|Bombay High Court
Supreme Court of India|ISI|House of Councillors|Bank of Japan|National People's Congress
Politburo Standing Committee|People's Liberation Army|PLA|State Council|Central Military Commission
Guardian Council|Revolutionary Guard|Islamic Revolutionary Guard Corps|IRGC|Loya Jirga|Shura Council
Syrian Army|Iraqi Army|Iraqi Security Forces|Afghan National Army|Afghan National Police
Congress of Deputies|Independent National Electoral Commission|National Intelligence Service
Philippine National Police|Bank Negara|Australian Federal Police|European Union|EU|European Commission
European Parliament|European Council|European Central Bank|ECB|NATO|UN|U.N.|Security Council
UN Security Council|General Assembly|Unesco|Unicef|WHO|World Bank|World Health Organization
World Trade Organization|International Criminal Court|ICC|International Atomic Energy Agency|Opec
INTERPOL|ICRC|African Union|AU|Ecowas|Arab League|Gulf Cooperation Council|GCC|Asean|OAS|Caricom|CIS
Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO|CSTO|G77
International Security Assistance Force|MINUSTAH|Asian Development Bank|African Development Bank
Inter-American Development Bank|Islamic Development Bank|European Investment Bank|EBRD
Organisation of Islamic Cooperation|Organization of the Islamic Conference|OIC|Nordic Council
Visegrad Group
`;
