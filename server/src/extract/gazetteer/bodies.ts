/**
 * Well-known international and regional bodies, one a line:
 *
 *     acronyms | name | other names | parent's acronym | kind | founded | seat | source of the facts
 *
 * An acronym that neither the name nor another name explains by its letters bears a `*`. Years and seats stand
 * only where they are beyond doubt. The source is the body's own site, or the treaty that founded it.
 */
export const BODIES = `
UN, UNO | United Nations | United Nations Organization | | intergovernmental organization | 1945 | New York | un.org
UNGA, GA | United Nations General Assembly | UN General Assembly, General Assembly | UN | main organ of the United Nations | 1945 | New York | un.org
UNSC, SC | United Nations Security Council | UN Security Council, Security Council | UN | main organ of the United Nations | 1945 | New York | un.org
ECOSOC | Economic and Social Council | United Nations Economic and Social Council | UN | main organ of the United Nations | 1945 | New York | ecosoc.un.org
ICJ | International Court of Justice | World Court | UN | court | 1945 | The Hague | icj-cij.org
UNOCT, OCT | United Nations Office of Counter-Terrorism | UN Office of Counter-Terrorism | UN | office of the United Nations | 2017 | New York | un.org/counterterrorism
UNCCT | United Nations Counter-Terrorism Centre | UN Counter-Terrorism Centre | UNOCT | centre of the United Nations | 2011 | New York | un.org/counterterrorism
CTED | Counter-Terrorism Committee Executive Directorate | Counter-Terrorism Executive Directorate | UNSC | expert body of the Security Council | 2004 | New York | un.org/securitycouncil/ctc
CTC | Counter-Terrorism Committee | United Nations Counter-Terrorism Committee | UNSC | committee of the Security Council | 2001 | New York | un.org/securitycouncil/ctc
UNODC | United Nations Office on Drugs and Crime | UN Office on Drugs and Crime | UN | office of the United Nations | 1997 | Vienna | unodc.org
UNODA | United Nations Office for Disarmament Affairs | UN Office for Disarmament Affairs | UN | office of the United Nations | | New York | disarmament.unoda.org
UNIDIR | United Nations Institute for Disarmament Research | | UN | research institute of the United Nations | 1980 | Geneva | unidir.org
OCHA, UNOCHA | Office for the Coordination of Humanitarian Affairs | United Nations Office for the Coordination of Humanitarian Affairs | UN | office of the United Nations | 1991 | | unocha.org
OHCHR | Office of the High Commissioner for Human Rights | Office of the United Nations High Commissioner for Human Rights, UN Human Rights Office | UN | office of the United Nations | 1993 | Geneva | ohchr.org
UNHRC, HRC | Human Rights Council | United Nations Human Rights Council, UN Human Rights Council | UN | intergovernmental body of the United Nations | 2006 | Geneva | ohchr.org
UNHCR | United Nations High Commissioner for Refugees | UN Refugee Agency, Office of the United Nations High Commissioner for Refugees | UN | refugee agency | 1950 | Geneva | unhcr.org
UNRWA | United Nations Relief and Works Agency for Palestine Refugees in the Near East | United Nations Relief and Works Agency | UN | relief agency | 1949 | | unrwa.org
UNICEF | United Nations Children's Fund | United Nations International Children's Emergency Fund | UN | fund of the United Nations | 1946 | New York | unicef.org
UNDP | United Nations Development Programme | UN Development Programme | UN | programme of the United Nations | 1965 | New York | undp.org
UNEP | United Nations Environment Programme | UN Environment Programme, UN Environment | UN | programme of the United Nations | 1972 | Nairobi | unep.org
UNFPA | United Nations Population Fund | United Nations Fund for Population Activities | UN | fund of the United Nations | 1969 | New York | unfpa.org
UNCTAD | United Nations Conference on Trade and Development | UN Trade and Development | UN | trade body | 1964 | Geneva | unctad.org
UN-Habitat* | United Nations Human Settlements Programme | | UN | programme of the United Nations | 1978 | Nairobi | unhabitat.org
UN Women | United Nations Entity for Gender Equality and the Empowerment of Women | | UN | entity of the United Nations | 2010 | New York | unwomen.org
UNAIDS | Joint United Nations Programme on HIV and AIDS | Joint United Nations Programme on HIV/AIDS | UN | joint programme | 1996 | Geneva | unaids.org
UNOPS | United Nations Office for Project Services | | UN | office of the United Nations | 1973 | Copenhagen | unops.org
UNITAR | United Nations Institute for Training and Research | | UN | training institute | 1963 | Geneva | unitar.org
UNU | United Nations University | | UN | university | 1972 | Tokyo | unu.edu
UNICRI | United Nations Interregional Crime and Justice Research Institute | | UN | research institute | 1968 | Turin | unicri.org
UNRISD | United Nations Research Institute for Social Development | | UN | research institute | 1963 | Geneva | unrisd.org
UNV | United Nations Volunteers | | UNDP | volunteer programme | 1970 | Bonn | unv.org
UNCDF | United Nations Capital Development Fund | | UN | fund of the United Nations | 1966 | New York | uncdf.org
UNDRR | United Nations Office for Disaster Risk Reduction | | UN | office of the United Nations | 1999 | Geneva | undrr.org
UNMAS | United Nations Mine Action Service | | UN | service of the United Nations | 1997 | New York | unmas.org
UNOOSA | United Nations Office for Outer Space Affairs | | UN | office of the United Nations | | Vienna | unoosa.org
UNCITRAL | United Nations Commission on International Trade Law | | UN | legal commission | 1966 | Vienna | uncitral.un.org
UNRCCA | United Nations Regional Centre for Preventive Diplomacy for Central Asia | UN Regional Centre for Preventive Diplomacy for Central Asia | UN | political mission | 2007 | Ashgabat | unrcca.unmissions.org
UNAMA | United Nations Assistance Mission in Afghanistan | | UN | political mission | 2002 | Kabul | unama.unmissions.org
UNAMI | United Nations Assistance Mission for Iraq | | UN | political mission | 2003 | Baghdad | iraq.un.org
UNIFIL | United Nations Interim Force in Lebanon | | UN | peacekeeping mission | 1978 | Naqoura | unifil.unmissions.org
UNFICYP | United Nations Peacekeeping Force in Cyprus | | UN | peacekeeping mission | 1964 | Nicosia | unficyp.unmissions.org
UNTSO | United Nations Truce Supervision Organization | | UN | peacekeeping mission | 1948 | Jerusalem | untso.unmissions.org
UNDOF | United Nations Disengagement Observer Force | | UN | peacekeeping mission | 1974 | | undof.unmissions.org
UNMIK | United Nations Interim Administration Mission in Kosovo | | UN | peacekeeping mission | 1999 | Pristina | unmik.unmissions.org
UNMISS | United Nations Mission in South Sudan | | UN | peacekeeping mission | 2011 | Juba | unmiss.unmissions.org
MONUSCO* | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | | UN | peacekeeping mission | 2010 | Kinshasa | monusco.unmissions.org
MINUSMA* | United Nations Multidimensional Integrated Stabilization Mission in Mali | | UN | former peacekeeping mission | 2013 | Bamako | minusma.unmissions.org
MINUSCA* | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | | UN | peacekeeping mission | 2014 | Bangui | minusca.unmissions.org
MINURSO* | United Nations Mission for the Referendum in Western Sahara | | UN | peacekeeping mission | 1991 | Laayoune | minurso.unmissions.org
UNECE, ECE | United Nations Economic Commission for Europe | Economic Commission for Europe | ECOSOC | regional commission | 1947 | Geneva | unece.org
ESCAP, UNESCAP | Economic and Social Commission for Asia and the Pacific | United Nations Economic and Social Commission for Asia and the Pacific | ECOSOC | regional commission | 1947 | Bangkok | unescap.org
ECLAC, CEPAL* | Economic Commission for Latin America and the Caribbean | United Nations Economic Commission for Latin America and the Caribbean | ECOSOC | regional commission | 1948 | Santiago | cepal.org
ECA, UNECA | Economic Commission for Africa | United Nations Economic Commission for Africa | ECOSOC | regional commission | 1958 | Addis Ababa | uneca.org
ESCWA, UNESCWA | Economic and Social Commission for Western Asia | United Nations Economic and Social Commission for Western Asia | ECOSOC | regional commission | 1973 | Beirut | unescwa.org
SPECA | Special Programme for the Economies of Central Asia | United Nations Special Programme for the Economies of Central Asia | UN | economic programme | 1998 | | unece.org/speca
INCB | International Narcotics Control Board | | UN | treaty body | 1968 | Vienna | incb.org
CND | Commission on Narcotic Drugs | | ECOSOC | commission | 1946 | Vienna | unodc.org
UNFCCC | United Nations Framework Convention on Climate Change | | UN | treaty secretariat | 1992 | Bonn | unfccc.int
UNCCD | United Nations Convention to Combat Desertification | | UN | treaty secretariat | 1994 | Bonn | unccd.int
CBD | Convention on Biological Diversity | | UN | treaty secretariat | 1992 | Montreal | cbd.int
CITES | Convention on International Trade in Endangered Species of Wild Fauna and Flora | Convention on International Trade in Endangered Species | | treaty | 1973 | Geneva | cites.org
IPCC | Intergovernmental Panel on Climate Change | | | scientific panel | 1988 | Geneva | ipcc.ch
IPBES | Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services | | | scientific panel | 2012 | Bonn | ipbes.net
GEF | Global Environment Facility | | | environment fund | 1991 | Washington | thegef.org
GCF | Green Climate Fund | | | climate fund | 2010 | Incheon | greenclimate.fund
UNESCO | United Nations Educational, Scientific and Cultural Organization | | UN | specialized agency | 1945 | Paris | unesco.org
WHO | World Health Organization | | UN | specialized agency | 1948 | Geneva | who.int
FAO | Food and Agriculture Organization | Food and Agriculture Organization of the United Nations | UN | specialized agency | 1945 | Rome | fao.org
ILO | International Labour Organization | International Labour Office | UN | specialized agency | 1919 | Geneva | ilo.org
ICAO | International Civil Aviation Organization | | UN | specialized agency | 1947 | Montreal | icao.int
IMO | International Maritime Organization | | UN | specialized agency | 1948 | London | imo.org
ITU | International Telecommunication Union | | UN | specialized agency | 1865 | Geneva | itu.int
UPU | Universal Postal Union | | UN | specialized agency | 1874 | Bern | upu.int
WIPO | World Intellectual Property Organization | | UN | specialized agency | 1967 | Geneva | wipo.int
WMO | World Meteorological Organization | | UN | specialized agency | 1950 | Geneva | wmo.int
UNIDO | United Nations Industrial Development Organization | | UN | specialized agency | 1966 | Vienna | unido.org
IFAD | International Fund for Agricultural Development | | UN | specialized agency | 1977 | Rome | ifad.org
UNWTO, WTO | World Tourism Organization | United Nations World Tourism Organization, UN Tourism | UN | specialized agency | 1975 | Madrid | untourism.int
WFP | World Food Programme | United Nations World Food Programme | UN | food aid agency | 1961 | Rome | wfp.org
IOM | International Organization for Migration | UN Migration | UN | related organization | 1951 | Geneva | iom.int
IAEA | International Atomic Energy Agency | | UN | related organization | 1957 | Vienna | iaea.org
OPCW | Organisation for the Prohibition of Chemical Weapons | | | disarmament body | 1997 | The Hague | opcw.org
CTBTO | Comprehensive Nuclear-Test-Ban Treaty Organization | Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization | | disarmament body | 1996 | Vienna | ctbto.org
IRENA | International Renewable Energy Agency | | | energy body | 2009 | Abu Dhabi | irena.org
ISA | International Seabed Authority | | | treaty body | 1994 | Kingston | isa.org.jm
ITLOS | International Tribunal for the Law of the Sea | | | court | 1996 | Hamburg | itlos.org
ICC | International Criminal Court | | | court | 2002 | The Hague | icc-cpi.int
ICTY | International Criminal Tribunal for the former Yugoslavia | | UN | former court | 1993 | The Hague | icty.org
ICTR | International Criminal Tribunal for Rwanda | | UN | former court | 1994 | Arusha | unictr.irmct.org
IRMCT | International Residual Mechanism for Criminal Tribunals | | UN | court | 2010 | The Hague | irmct.org
STL | Special Tribunal for Lebanon | | | former court | 2009 | Leidschendam | stl-tsl.org
ECCC | Extraordinary Chambers in the Courts of Cambodia | | | court | 2006 | Phnom Penh | eccc.gov.kh
PCA | Permanent Court of Arbitration | | | arbitration body | 1899 | The Hague | pca-cpa.org
IMF | International Monetary Fund | | UN | financial institution | 1944 | Washington | imf.org
IBRD | International Bank for Reconstruction and Development | | WBG | development bank | 1944 | Washington | worldbank.org
WBG, WB | World Bank Group | World Bank | UN | development bank | 1944 | Washington | worldbank.org
IDA | International Development Association | | WBG | development bank | 1960 | Washington | ida.worldbank.org
IFC | International Finance Corporation | | WBG | development bank | 1956 | Washington | ifc.org
MIGA | Multilateral Investment Guarantee Agency | | WBG | guarantee agency | 1988 | Washington | miga.org
ICSID | International Centre for Settlement of Investment Disputes | | WBG | arbitration body | 1966 | Washington | icsid.worldbank.org
WTO | World Trade Organization | | | trade body | 1995 | Geneva | wto.org
GATT | General Agreement on Tariffs and Trade | | | treaty | 1947 | | General Agreement on Tariffs and Trade, 1947
ITC | International Trade Centre | | | trade agency | 1964 | Geneva | intracen.org
WCO | World Customs Organization | Customs Co-operation Council | | customs body | 1952 | Brussels | wcoomd.org
OECD | Organisation for Economic Co-operation and Development | | | economic body | 1961 | Paris | oecd.org
OEEC | Organisation for European Economic Co-operation | | | former economic body | 1948 | Paris | oecd.org
DAC | Development Assistance Committee | | OECD | committee | 1960 | Paris | oecd.org/dac
NEA | Nuclear Energy Agency | | OECD | agency | 1958 | Paris | oecd-nea.org
IEA | International Energy Agency | | OECD | energy agency | 1974 | Paris | iea.org
FATF, GAFI* | Financial Action Task Force | | | body against money laundering | 1989 | Paris | fatf-gafi.org
EAG | Eurasian Group on Combating Money Laundering and Financing of Terrorism | Eurasian Group, Eurasian Group on Combating Money Laundering | | body against money laundering | 2004 | Moscow | eurasiangroup.org
APG | Asia/Pacific Group on Money Laundering | | | body against money laundering | 1997 | Sydney | apgml.org
MONEYVAL* | Committee of Experts on the Evaluation of Anti-Money Laundering Measures and the Financing of Terrorism | | CoE | body against money laundering | 1997 | Strasbourg | coe.int/moneyval
FSB | Financial Stability Board | | | financial body | 2009 | Basel | fsb.org
BIS | Bank for International Settlements | | | financial institution | 1930 | Basel | bis.org
BCBS | Basel Committee on Banking Supervision | Basel Committee | BIS | committee | 1974 | Basel | bis.org
IOSCO | International Organization of Securities Commissions | | | standards body | 1983 | Madrid | iosco.org
IAIS | International Association of Insurance Supervisors | | | standards body | 1994 | Basel | iaisweb.org
OPEC | Organization of the Petroleum Exporting Countries | | | oil producers' organization | 1960 | Vienna | opec.org
OAPEC | Organization of Arab Petroleum Exporting Countries | | | oil producers' organization | 1968 | Kuwait City | oapecorg.org
GECF | Gas Exporting Countries Forum | | | gas producers' organization | 2001 | Doha | gecf.org
G7* | Group of Seven | | | forum of states | | | Declarations of the Group of Seven
G8* | Group of Eight | | | former forum of states | | | Declarations of the Group of Eight
G20* | Group of Twenty | | | forum of states | 1999 | | g20.org
G77 | Group of 77 | Group of Seventy-Seven | | coalition of states | 1964 | | g77.org
BRICS | Brazil, Russia, India, China and South Africa | | | forum of states | 2009 | | Joint Statement of the BRIC Leaders, 2009
NDB | New Development Bank | BRICS Development Bank | | development bank | 2014 | Shanghai | ndb.int
AIIB | Asian Infrastructure Investment Bank | | | development bank | 2016 | Beijing | aiib.org
ADB | Asian Development Bank | | | development bank | 1966 | Manila | adb.org
AfDB | African Development Bank | African Development Bank Group | | development bank | 1964 | Abidjan | afdb.org
IDB, IADB | Inter-American Development Bank | | | development bank | 1959 | Washington | iadb.org
IsDB | Islamic Development Bank | | OIC | development bank | 1975 | Jeddah | isdb.org
EBRD | European Bank for Reconstruction and Development | | | development bank | 1991 | London | ebrd.com
EIB | European Investment Bank | | EU | development bank | 1958 | Luxembourg | eib.org
EDB | Eurasian Development Bank | | | development bank | 2006 | Almaty | eabr.org
CEB | Council of Europe Development Bank | | CoE | development bank | 1956 | Paris | coebank.org
CDB | Caribbean Development Bank | | | development bank | 1969 | Bridgetown | caribank.org
CABEI | Central American Bank for Economic Integration | | | development bank | 1960 | Tegucigalpa | bcie.org
NIB | Nordic Investment Bank | | | development bank | 1976 | Helsinki | nib.int
BSTDB | Black Sea Trade and Development Bank | | BSEC | development bank | 1997 | Thessaloniki | bstdb.org
CAF* | Development Bank of Latin America and the Caribbean | Andean Development Corporation, Development Bank of Latin America | | development bank | 1968 | Caracas | caf.com
CAREC | Central Asia Regional Economic Cooperation | Central Asia Regional Economic Cooperation Program | | economic programme | 2001 | | carecprogram.org
OSCE | Organization for Security and Co-operation in Europe | | | security organization | 1975 | Vienna | osce.org
CSCE | Conference on Security and Co-operation in Europe | | | former conference | 1973 | | Helsinki Final Act, 1975
FSC | Forum for Security Co-operation | OSCE Forum for Security Co-operation | OSCE | decision-making body of the OSCE | 1992 | Vienna | osce.org/forum-for-security-cooperation
CPC | Conflict Prevention Centre | OSCE Conflict Prevention Centre | OSCE | part of the OSCE Secretariat | 1990 | Vienna | osce.org
ODIHR, OSCE/ODIHR | Office for Democratic Institutions and Human Rights | OSCE Office for Democratic Institutions and Human Rights | OSCE | institution of the OSCE | 1991 | Warsaw | odihr.osce.org
HCNM | High Commissioner on National Minorities | OSCE High Commissioner on National Minorities | OSCE | institution of the OSCE | 1992 | The Hague | osce.org/hcnm
RFoM | Representative on Freedom of the Media | OSCE Representative on Freedom of the Media | OSCE | institution of the OSCE | 1997 | Vienna | osce.org/fom
OSCE PA | OSCE Parliamentary Assembly | Parliamentary Assembly of the OSCE | OSCE | parliamentary assembly | 1991 | Copenhagen | oscepa.org
SMM | Special Monitoring Mission to Ukraine | OSCE Special Monitoring Mission to Ukraine | OSCE | former field mission | 2014 | Kyiv | osce.org
TNTD | Transnational Threats Department | OSCE Transnational Threats Department | OSCE | part of the OSCE Secretariat | 2012 | Vienna | osce.org/secretariat
SCO | Shanghai Cooperation Organisation | | | intergovernmental organization | 2001 | Beijing | sectsco.org
RATS | Regional Anti-Terrorist Structure | SCO Regional Anti-Terrorist Structure, Regional Counter-Terrorism Structure | SCO | permanent body of the SCO | 2002 | Tashkent | ecrats.org
CSTO | Collective Security Treaty Organization | Organization of the Collective Security Treaty | | military alliance | 2002 | Moscow | odkb-csto.org
CSTO PA | CSTO Parliamentary Assembly | Parliamentary Assembly of the Collective Security Treaty Organization | CSTO | parliamentary assembly | 2006 | Saint Petersburg | paodkb.org
CIS | Commonwealth of Independent States | | | regional organization | 1991 | Minsk | Agreement establishing the Commonwealth of Independent States, 1991
CIS ATC | CIS Anti-Terrorism Centre | Anti-Terrorism Centre of the Commonwealth of Independent States, CIS Anti-Terrorist Centre | CIS | counter-terrorism body | 2000 | Moscow | cisatc.org
IPA CIS | Interparliamentary Assembly of Member Nations of the Commonwealth of Independent States | CIS Interparliamentary Assembly | CIS | parliamentary assembly | 1992 | Saint Petersburg | iacis.ru
EAEU, EEU | Eurasian Economic Union | | | economic union | 2015 | | Treaty on the Eurasian Economic Union, 2014
EEC | Eurasian Economic Commission | | EAEU | executive body of the EAEU | 2012 | Moscow | eurasiancommission.org
EurAsEC | Eurasian Economic Community | | | former economic organization | 2000 | Moscow | Treaty on the establishment of the Eurasian Economic Community, 2000
CICA | Conference on Interaction and Confidence Building Measures in Asia | | | intergovernmental forum | 1992 | Astana | s-cica.org
OTS | Organization of Turkic States | Turkic Council, Cooperation Council of Turkic Speaking States | | regional organization | 2009 | Istanbul | turkicstates.org
TURKSOY* | International Organization of Turkic Culture | | | cultural organization | 1993 | Ankara | turksoy.org
ECO | Economic Cooperation Organization | | | economic organization | 1985 | Tehran | eco.int
GUAM* | Organization for Democracy and Economic Development | | | regional organization | 2001 | Kyiv | guam-organization.org
BSEC | Organization of the Black Sea Economic Cooperation | Black Sea Economic Cooperation | | economic organization | 1992 | Istanbul | bsec-organization.org
CARICC | Central Asian Regional Information and Coordination Centre | | | centre against drug trafficking | | Almaty | caricc.org
IFAS | International Fund for Saving the Aral Sea | | | regional fund | 1993 | | ecifas.org
NATO, OTAN* | North Atlantic Treaty Organization | North Atlantic Alliance | | military alliance | 1949 | Brussels | nato.int
NAC | North Atlantic Council | | NATO | decision-making body of NATO | 1949 | Brussels | nato.int
SHAPE | Supreme Headquarters Allied Powers Europe | | NATO | military headquarters | 1951 | Mons | shape.nato.int
PfP | Partnership for Peace | | NATO | partnership programme | 1994 | | nato.int
EAPC | Euro-Atlantic Partnership Council | | NATO | forum | 1997 | Brussels | nato.int
NATO PA | NATO Parliamentary Assembly | | | parliamentary assembly | 1955 | Brussels | nato-pa.int
ISAF | International Security Assistance Force | | NATO | former mission in Afghanistan | 2001 | Kabul | nato.int
KFOR | Kosovo Force | | NATO | peacekeeping force | 1999 | Pristina | jfcnaples.nato.int/kfor
CCDCOE, CCD COE | Cooperative Cyber Defence Centre of Excellence | NATO Cooperative Cyber Defence Centre of Excellence | | cyber defence centre | 2008 | Tallinn | ccdcoe.org
WEU | Western European Union | | | former defence organization | 1954 | Brussels | Modified Brussels Treaty, 1954
EU | European Union | | | union of states | 1993 | Brussels | european-union.europa.eu
EC | European Commission | Commission of the European Communities | EU | executive body of the European Union | 1958 | Brussels | commission.europa.eu
EP | European Parliament | | EU | parliament | 1952 | Strasbourg | europarl.europa.eu
 | European Council | | EU | institution of the European Union | 1974 | Brussels | consilium.europa.eu
 | Council of the European Union | EU Council | EU | institution of the European Union | 1958 | Brussels | consilium.europa.eu
CJEU | Court of Justice of the European Union | European Court of Justice | EU | court | 1952 | Luxembourg | curia.europa.eu
ECB | European Central Bank | | EU | central bank | 1998 | Frankfurt | ecb.europa.eu
ECA | European Court of Auditors | | EU | audit institution | 1977 | Luxembourg | eca.europa.eu
EEAS | European External Action Service | | EU | diplomatic service | 2011 | Brussels | eeas.europa.eu
EESC | European Economic and Social Committee | | EU | advisory body | 1958 | Brussels | eesc.europa.eu
CoR | European Committee of the Regions | Committee of the Regions | EU | advisory body | 1994 | Brussels | cor.europa.eu
EDPS | European Data Protection Supervisor | | EU | supervisory authority | 2004 | Brussels | edps.europa.eu
EDA | European Defence Agency | | EU | agency of the European Union | 2004 | Brussels | eda.europa.eu
EUMC | European Union Military Committee | | EU | military body | 2001 | Brussels | eeas.europa.eu
Europol | European Union Agency for Law Enforcement Cooperation | European Police Office | EU | police agency | 1999 | The Hague | europol.europa.eu
Eurojust | European Union Agency for Criminal Justice Cooperation | | EU | judicial agency | 2002 | The Hague | eurojust.europa.eu
EPPO | European Public Prosecutor's Office | | EU | prosecution office | 2021 | Luxembourg | eppo.europa.eu
OLAF* | European Anti-Fraud Office | | EU | investigation office | 1999 | Brussels | anti-fraud.ec.europa.eu
Frontex* | European Border and Coast Guard Agency | | EU | border agency | 2004 | Warsaw | frontex.europa.eu
CEPOL* | European Union Agency for Law Enforcement Training | European Police College | EU | agency of the European Union | 2005 | Budapest | cepol.europa.eu
EUAA | European Union Agency for Asylum | European Asylum Support Office | EU | agency of the European Union | 2022 | Valletta | euaa.europa.eu
ENISA | European Union Agency for Cybersecurity | European Network and Information Security Agency | EU | agency of the European Union | 2004 | Athens | enisa.europa.eu
EASA | European Union Aviation Safety Agency | European Aviation Safety Agency | EU | agency of the European Union | 2002 | Cologne | easa.europa.eu
EMSA | European Maritime Safety Agency | | EU | agency of the European Union | 2002 | Lisbon | emsa.europa.eu
EMA | European Medicines Agency | | EU | agency of the European Union | 1995 | Amsterdam | ema.europa.eu
ECDC | European Centre for Disease Prevention and Control | | EU | agency of the European Union | 2005 | Stockholm | ecdc.europa.eu
EFSA | European Food Safety Authority | | EU | agency of the European Union | 2002 | Parma | efsa.europa.eu
ECHA | European Chemicals Agency | | EU | agency of the European Union | 2007 | Helsinki | echa.europa.eu
EEA | European Environment Agency | | EU | agency of the European Union | 1994 | Copenhagen | eea.europa.eu
FRA | European Union Agency for Fundamental Rights | Fundamental Rights Agency | EU | agency of the European Union | 2007 | Vienna | fra.europa.eu
EIGE | European Institute for Gender Equality | | EU | agency of the European Union | | Vilnius | eige.europa.eu
EMCDDA | European Monitoring Centre for Drugs and Drug Addiction | | EU | former agency of the European Union | 1995 | Lisbon | emcdda.europa.eu
EUDA | European Union Drugs Agency | | EU | agency of the European Union | 2024 | Lisbon | euda.europa.eu
eu-LISA | European Union Agency for the Operational Management of Large-Scale IT Systems in the Area of Freedom, Security and Justice | | EU | agency of the European Union | 2012 | Tallinn | eulisa.europa.eu
EUIPO | European Union Intellectual Property Office | | EU | agency of the European Union | 1994 | Alicante | euipo.europa.eu
EBA | European Banking Authority | | EU | supervisory authority | 2011 | Paris | eba.europa.eu
ESMA | European Securities and Markets Authority | | EU | supervisory authority | 2011 | Paris | esma.europa.eu
EIOPA | European Insurance and Occupational Pensions Authority | | EU | supervisory authority | 2011 | Frankfurt | eiopa.europa.eu
SRB | Single Resolution Board | | EU | agency of the European Union | 2015 | Brussels | srb.europa.eu
ELA | European Labour Authority | | EU | agency of the European Union | 2019 | Bratislava | ela.europa.eu
ERA | European Union Agency for Railways | European Railway Agency | EU | agency of the European Union | 2004 | Valenciennes | era.europa.eu
ACER | Agency for the Cooperation of Energy Regulators | European Union Agency for the Cooperation of Energy Regulators | EU | agency of the European Union | 2011 | Ljubljana | acer.europa.eu
EUISS | European Union Institute for Security Studies | | EU | agency of the European Union | 2002 | Paris | iss.europa.eu
SatCen | European Union Satellite Centre | | EU | agency of the European Union | 2002 | Madrid | satcen.europa.eu
EUMM | European Union Monitoring Mission in Georgia | | EU | civilian mission | 2008 | Tbilisi | eumm.eu
EULEX* | European Union Rule of Law Mission in Kosovo | | EU | civilian mission | 2008 | Pristina | eulex-kosovo.eu
EUFOR | European Union Force Bosnia and Herzegovina | European Union Force | EU | military mission | 2004 | Sarajevo | euforbih.org
Euratom | European Atomic Energy Community | | | community of states | 1957 | | Treaty establishing the European Atomic Energy Community, 1957
ECSC | European Coal and Steel Community | | | former community of states | 1951 | Luxembourg | Treaty of Paris, 1951
EEC | European Economic Community | | | former community of states | 1957 | Brussels | Treaty of Rome, 1957
EFTA | European Free Trade Association | | | trade association | 1960 | Geneva | efta.int
ESA | European Space Agency | | | space agency | 1975 | Paris | esa.int
CERN* | European Organization for Nuclear Research | European Laboratory for Particle Physics | | research organization | 1954 | Geneva | home.cern
ESO | European Southern Observatory | | | research organization | 1962 | Garching | eso.org
EPO | European Patent Office | | | patent office | 1977 | Munich | epo.org
EUMETSAT | European Organisation for the Exploitation of Meteorological Satellites | | | satellite organization | 1986 | Darmstadt | eumetsat.int
ECMWF | European Centre for Medium-Range Weather Forecasts | | | weather centre | 1975 | Reading | ecmwf.int
Eurocontrol* | European Organisation for the Safety of Air Navigation | | | air traffic organization | 1960 | Brussels | eurocontrol.int
CoE | Council of Europe | | | human rights organization | 1949 | Strasbourg | coe.int
PACE | Parliamentary Assembly of the Council of Europe | | CoE | parliamentary assembly | 1949 | Strasbourg | pace.coe.int
ECHR, ECtHR | European Court of Human Rights | | CoE | court | 1959 | Strasbourg | echr.coe.int
GRECO | Group of States against Corruption | | CoE | anti-corruption body | 1999 | Strasbourg | coe.int/greco
ECRI | European Commission against Racism and Intolerance | | CoE | monitoring body | 1993 | Strasbourg | coe.int/ecri
CPT | European Committee for the Prevention of Torture | | CoE | monitoring body | 1989 | Strasbourg | coe.int/cpt
 | Venice Commission | European Commission for Democracy through Law | CoE | legal advisory body | 1990 | Venice | venice.coe.int
 | Congress of Local and Regional Authorities | | CoE | assembly of local authorities | 1994 | Strasbourg | coe.int/congress
CBSS | Council of the Baltic Sea States | | | regional organization | 1992 | Stockholm | cbss.org
BA | Baltic Assembly | | | interparliamentary body | 1991 | Riga | baltasam.org
HELCOM | Baltic Marine Environment Protection Commission | Helsinki Commission | | environment commission | 1974 | Helsinki | helcom.fi
OSPAR | OSPAR Commission | Oslo and Paris Commission | | environment commission | 1992 | London | ospar.org
 | Nordic Council | | | interparliamentary body | 1952 | Copenhagen | norden.org
 | Nordic Council of Ministers | | | intergovernmental body | 1971 | Copenhagen | norden.org
 | Arctic Council | | | intergovernmental forum | 1996 | Tromsø | arctic-council.org
CEFTA | Central European Free Trade Agreement | | | trade agreement | 1992 | Brussels | cefta.int
CEI | Central European Initiative | | | regional forum | 1989 | Trieste | cei.int
V4* | Visegrad Group | Visegrad Four | | regional forum | 1991 | | visegradgroup.eu
RCC | Regional Cooperation Council | | | regional organization | 2008 | Sarajevo | rcc.int
SELEC | Southeast European Law Enforcement Center | | | police centre | 2009 | Bucharest | selec.org
SEECP | South-East European Cooperation Process | | | regional forum | 1996 | | rcc.int
RACVIAC* | Centre for Security Cooperation | | | security centre | 2000 | Zagreb | racviac.org
TRACECA | Transport Corridor Europe-Caucasus-Asia | | | transport programme | 1993 | Baku | traceca-org.org
UfM | Union for the Mediterranean | | | intergovernmental organization | 2008 | Barcelona | ufmsecretariat.org
OIF | Organisation internationale de la Francophonie | International Organisation of La Francophonie, La Francophonie | | organization of French-speaking states | 1970 | Paris | francophonie.org
CPLP* | Community of Portuguese Language Countries | | | organization of Portuguese-speaking states | 1996 | Lisbon | cplp.org
OEI | Organization of Ibero-American States | | | educational organization | 1949 | Madrid | oei.int
SEGIB* | Ibero-American General Secretariat | | | intergovernmental organization | 2003 | Madrid | segib.org
 | Commonwealth of Nations | the Commonwealth | | association of states | | London | thecommonwealth.org
NAM | Non-Aligned Movement | | | movement of states | 1961 | | Belgrade Declaration of the Non-Aligned Countries, 1961
OIC | Organisation of Islamic Cooperation | Organisation of the Islamic Conference | | intergovernmental organization | 1969 | Jeddah | oic-oci.org
ISESCO, ICESCO | Islamic World Educational, Scientific and Cultural Organization | Islamic Educational, Scientific and Cultural Organization | OIC | cultural organization | | Rabat | icesco.org
LAS | League of Arab States | Arab League | | regional organization | 1945 | Cairo | Pact of the League of Arab States, 1945
GCC | Gulf Cooperation Council | Cooperation Council for the Arab States of the Gulf | | regional organization | 1981 | Riyadh | gcc-sg.org
AMU | Arab Maghreb Union | Union of the Arab Maghreb | | regional organization | 1989 | Rabat | Treaty of Marrakesh, 1989
AMF | Arab Monetary Fund | | | financial institution | 1976 | Abu Dhabi | amf.org.ae
AIDMO | Arab Industrial Development, Standardization and Mining Organization | | | industrial organization | | Rabat | aidmo.org
ALECSO | Arab League Educational, Cultural and Scientific Organization | | LAS | cultural organization | 1970 | Tunis | alecso.org
AU | African Union | | | union of states | 2002 | Addis Ababa | au.int
OAU | Organization of African Unity | | | former regional organization | 1963 | Addis Ababa | Charter of the Organization of African Unity, 1963
AUC | African Union Commission | | AU | secretariat of the African Union | 2002 | Addis Ababa | au.int
AU PSC | African Union Peace and Security Council | Peace and Security Council of the African Union | AU | security body | 2003 | Addis Ababa | peaceau.org
AUDA-NEPAD*, NEPAD | New Partnership for Africa's Development | African Union Development Agency | AU | development agency | 2001 | Midrand | nepad.org
PAP | Pan-African Parliament | | AU | parliament | 2004 | Midrand | pap.au.int
ACHPR | African Commission on Human and Peoples' Rights | | AU | human rights body | 1987 | Banjul | achpr.au.int
AfCHPR | African Court on Human and Peoples' Rights | | AU | court | 2006 | Arusha | african-court.org
Africa CDC | Africa Centres for Disease Control and Prevention | | AU | health agency | 2017 | Addis Ababa | africacdc.org
AMISOM | African Union Mission in Somalia | | AU | former peacekeeping mission | 2007 | Mogadishu | Communiqué of the Peace and Security Council of the African Union, 2007
AfCFTA | African Continental Free Trade Area | | AU | free trade area | 2018 | Accra | au-afcfta.org
ECOWAS, CEDEAO* | Economic Community of West African States | | | regional organization | 1975 | Abuja | ecowas.int
ECOMOG | Economic Community of West African States Monitoring Group | | ECOWAS | former peacekeeping force | 1990 | | ecowas.int
GIABA* | Inter-Governmental Action Group against Money Laundering in West Africa | | ECOWAS | body against money laundering | 2000 | Dakar | giaba.org
ECCAS, CEEAC* | Economic Community of Central African States | | | regional organization | 1983 | Libreville | ceeac-eccas.org
CEMAC | Economic and Monetary Community of Central Africa | Central African Economic and Monetary Community | | economic union | 1994 | Bangui | cemac.int
WAEMU, UEMOA* | West African Economic and Monetary Union | | | economic union | 1994 | Ouagadougou | uemoa.int
BCEAO* | Central Bank of West African States | | WAEMU | central bank | | Dakar | bceao.int
SADC | Southern African Development Community | | | regional organization | 1992 | Gaborone | sadc.int
SACU | Southern African Customs Union | | | customs union | 1910 | Windhoek | sacu.int
EAC | East African Community | | | regional organization | 2000 | Arusha | eac.int
EACJ | East African Court of Justice | | EAC | court | 2001 | Arusha | eacj.org
COMESA | Common Market for Eastern and Southern Africa | | | economic community | 1994 | Lusaka | comesa.int
IGAD | Intergovernmental Authority on Development | | | regional organization | 1996 | Djibouti | igad.int
CEN-SAD* | Community of Sahel-Saharan States | | | regional organization | 1998 | Tripoli | Treaty establishing the Community of Sahel-Saharan States, 1998
ICGLR | International Conference on the Great Lakes Region | | | regional organization | | Bujumbura | icglr.org
IORA | Indian Ocean Rim Association | | | regional organization | 1997 | Mauritius | iora.int
IOC | Indian Ocean Commission | | | regional organization | 1982 | Ebène | commissionoceanindien.org
LCBC | Lake Chad Basin Commission | | | river basin commission | 1964 | N'Djamena | cblt.org
ASEAN | Association of Southeast Asian Nations | Association of South-East Asian Nations | | regional organization | 1967 | Jakarta | asean.org
ARF | ASEAN Regional Forum | | ASEAN | security forum | 1994 | | aseanregionalforum.asean.org
ADMM | ASEAN Defence Ministers' Meeting | | ASEAN | ministerial meeting | 2006 | | admm.asean.org
AIPA | ASEAN Inter-Parliamentary Assembly | | ASEAN | parliamentary assembly | 1977 | Jakarta | aipasecretariat.org
ASEANAPOL | ASEAN Chiefs of National Police | ASEAN National Police | | police conference | 1981 | Kuala Lumpur | aseanapol.org
EAS | East Asia Summit | | | summit | 2005 | | eastasiasummit.asean.org
SEATO | Southeast Asia Treaty Organization | | | former military alliance | 1954 | Bangkok | Southeast Asia Collective Defense Treaty, 1954
SAARC | South Asian Association for Regional Cooperation | | | regional organization | 1985 | Kathmandu | saarc-sec.org
BIMSTEC | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | | | regional organization | 1997 | Dhaka | bimstec.org
APEC | Asia-Pacific Economic Cooperation | | | economic forum | 1989 | Singapore | apec.org
ASEM | Asia-Europe Meeting | | | forum of states | 1996 | | aseminfoboard.org
ACD | Asia Cooperation Dialogue | | | forum of states | 2002 | Kuwait City | acddialogue.com
AALCO | Asian-African Legal Consultative Organization | | | legal organization | 1956 | New Delhi | aalco.int
MRC | Mekong River Commission | | | river basin commission | 1995 | Vientiane | mrcmekong.org
ICIMOD | International Centre for Integrated Mountain Development | | | regional centre | 1983 | Kathmandu | icimod.org
PIF | Pacific Islands Forum | South Pacific Forum | | regional organization | 1971 | Suva | forumsec.org
SPC | Pacific Community | Secretariat of the Pacific Community, South Pacific Commission | | regional organization | 1947 | Nouméa | spc.int
SPREP | Secretariat of the Pacific Regional Environment Programme | | | environment organization | 1993 | Apia | sprep.org
MSG | Melanesian Spearhead Group | | | regional organization | 1988 | Port Vila | msgsec.info
ANZUS | Australia, New Zealand, United States Security Treaty | | | security treaty | 1951 | | ANZUS Treaty, 1951
AUKUS | Australia, United Kingdom, United States | | | security partnership | 2021 | | Joint Leaders Statement on AUKUS, 2021
TCS | Trilateral Cooperation Secretariat | | | regional organization | 2011 | Seoul | tcs-asia.org
OAS, OEA | Organization of American States | | | regional organization | 1948 | Washington | oas.org
IACHR | Inter-American Commission on Human Rights | | OAS | human rights body | 1959 | Washington | oas.org/iachr
IACtHR | Inter-American Court of Human Rights | | OAS | court | 1979 | San José | corteidh.or.cr
CICTE* | Inter-American Committee against Terrorism | | OAS | counter-terrorism body | 1999 | Washington | oas.org
CICAD* | Inter-American Drug Abuse Control Commission | | OAS | drug control body | 1986 | Washington | cicad.oas.org
PAHO | Pan American Health Organization | | | health organization | 1902 | Washington | paho.org
CELAC* | Community of Latin American and Caribbean States | | | regional organization | 2011 | | Caracas Declaration, 2011
UNASUR* | Union of South American Nations | | | regional organization | 2008 | Quito | Constitutive Treaty of the Union of South American Nations, 2008
MERCOSUR*, MERCOSUL* | Southern Common Market | Common Market of the South | | trade bloc | 1991 | Montevideo | mercosur.int
CAN | Andean Community | Andean Community of Nations | | trade bloc | 1969 | Lima | comunidadandina.org
ALBA* | Bolivarian Alliance for the Peoples of Our America | | | regional organization | 2004 | Caracas | albatcp.org
CARICOM | Caribbean Community | | | regional organization | 1973 | Georgetown | caricom.org
CCJ | Caribbean Court of Justice | | CARICOM | court | 2001 | Port of Spain | ccj.org
ACS | Association of Caribbean States | | | regional organization | 1994 | Port of Spain | acs-aec.org
OECS | Organisation of Eastern Caribbean States | | | regional organization | 1981 | Castries | oecs.int
SICA* | Central American Integration System | | | regional organization | 1991 | San Salvador | sica.int
ALADI*, LAIA | Latin American Integration Association | | | trade association | 1980 | Montevideo | aladi.org
SELA* | Latin American and Caribbean Economic System | | | economic organization | 1975 | Caracas | sela.org
NAFTA | North American Free Trade Agreement | | | former trade agreement | 1994 | | North American Free Trade Agreement, 1992
ACTO | Amazon Cooperation Treaty Organization | | | regional organization | | Brasília | otca.org
INTERPOL, ICPO | International Criminal Police Organization | International Criminal Police Commission | | police organization | 1923 | Lyon | interpol.int
IPU | Inter-Parliamentary Union | | | organization of parliaments | 1889 | Geneva | ipu.org
PUIC | Parliamentary Union of the OIC Member States | | | organization of parliaments | 1999 | Tehran | en.puic.org
APA | Asian Parliamentary Assembly | | | organization of parliaments | 2006 | Tehran | asianparliament.org
PAM | Parliamentary Assembly of the Mediterranean | | | organization of parliaments | 2005 | | pam.int
CPA | Commonwealth Parliamentary Association | | | organization of parliaments | 1911 | London | cpahq.org
IDLO | International Development Law Organization | | | legal organization | | Rome | idlo.int
UNIDROIT* | International Institute for the Unification of Private Law | | | legal organization | 1926 | Rome | unidroit.org
HCCH* | Hague Conference on Private International Law | | | legal organization | 1893 | The Hague | hcch.net
ICMPD | International Centre for Migration Policy Development | | | migration organization | 1993 | Vienna | icmpd.org
ICCROM* | International Centre for the Study of the Preservation and Restoration of Cultural Property | | | cultural organization | 1956 | Rome | iccrom.org
WOAH, OIE | World Organisation for Animal Health | Office International des Epizooties | | animal health organization | 1924 | Paris | woah.org
IHO | International Hydrographic Organization | | | hydrographic organization | 1921 | Monaco | iho.int
BIPM* | International Bureau of Weights and Measures | | | standards body | 1875 | Sèvres | bipm.org
ISO | International Organization for Standardization | | | standards body | 1947 | Geneva | iso.org
IEC | International Electrotechnical Commission | | | standards body | 1906 | Geneva | iec.ch
CEN | European Committee for Standardization | | | standards body | 1961 | Brussels | cencenelec.eu
CENELEC* | European Committee for Electrotechnical Standardization | | | standards body | 1973 | Brussels | cencenelec.eu
ETSI | European Telecommunications Standards Institute | | | standards body | 1988 | Sophia Antipolis | etsi.org
IEEE | Institute of Electrical and Electronics Engineers | | | engineers' association | 1963 | New York | ieee.org
IETF | Internet Engineering Task Force | | | standards body | 1986 | | ietf.org
W3C* | World Wide Web Consortium | | | standards body | 1994 | | w3.org
ICANN | Internet Corporation for Assigned Names and Numbers | | | internet body | 1998 | Los Angeles | icann.org
IATA | International Air Transport Association | | | airlines' association | 1945 | Montreal | iata.org
UIC* | International Union of Railways | | | railways' association | 1922 | Paris | uic.org
OSJD* | Organization for Cooperation of Railways | Organisation for Co-operation between Railways | | railway organization | 1956 | Warsaw | osjd.org
IRU | International Road Transport Union | World Road Transport Organisation | | transport association | 1948 | Geneva | iru.org
ICC | International Chamber of Commerce | | | business organization | 1919 | Paris | iccwbo.org
WEF | World Economic Forum | | | foundation | 1971 | Geneva | weforum.org
ITUC | International Trade Union Confederation | | | trade union confederation | 2006 | Brussels | ituc-csi.org
ETUC | European Trade Union Confederation | | | trade union confederation | 1973 | Brussels | etuc.org
IOE | International Organisation of Employers | | | employers' organization | 1920 | Geneva | ioe-emp.org
IFJ | International Federation of Journalists | | | trade union federation | 1926 | Brussels | ifj.org
ICRC, CICR | International Committee of the Red Cross | | | humanitarian organization | 1863 | Geneva | icrc.org
IFRC | International Federation of Red Cross and Red Crescent Societies | | | humanitarian organization | 1919 | Geneva | ifrc.org
MSF | Médecins Sans Frontières | Doctors Without Borders | | humanitarian organization | 1971 | Geneva | msf.org
MDM, MdM | Médecins du Monde | Doctors of the World | | humanitarian organization | 1980 | Paris | medecinsdumonde.org
ACF | Action Against Hunger | Action Contre la Faim | | humanitarian organization | 1979 | Paris | actioncontrelafaim.org
IRC | International Rescue Committee | | | humanitarian organization | 1933 | New York | rescue.org
NRC | Norwegian Refugee Council | | | humanitarian organization | 1946 | Oslo | nrc.no
DRC | Danish Refugee Council | | | humanitarian organization | 1956 | Copenhagen | drc.ngo
CRS | Catholic Relief Services | | | humanitarian organization | 1943 | Baltimore | crs.org
 | Oxfam | Oxford Committee for Famine Relief | | humanitarian organization | 1942 | | oxfam.org
 | Save the Children | | | humanitarian organization | 1919 | London | savethechildren.net
CARE | Cooperative for Assistance and Relief Everywhere | CARE International | | humanitarian organization | 1945 | Geneva | care-international.org
 | World Vision | World Vision International | | humanitarian organization | 1950 | | wvi.org
 | Caritas Internationalis | | | humanitarian organization | 1951 | Rome | caritas.org
 | Islamic Relief Worldwide | Islamic Relief | | humanitarian organization | 1984 | Birmingham | islamic-relief.org
 | Mercy Corps | | | humanitarian organization | 1979 | Portland | mercycorps.org
HRW | Human Rights Watch | | | human rights organization | 1978 | New York | hrw.org
AI | Amnesty International | | | human rights organization | 1961 | London | amnesty.org
FIDH* | International Federation for Human Rights | | | human rights organization | 1922 | Paris | fidh.org
RSF | Reporters Without Borders | Reporters sans frontières | | press freedom organization | 1985 | Paris | rsf.org
CPJ | Committee to Protect Journalists | | | press freedom organization | 1981 | New York | cpj.org
ICJ | International Commission of Jurists | | | human rights organization | 1952 | Geneva | icj.org
OMCT* | World Organisation Against Torture | | | human rights organization | 1985 | Geneva | omct.org
TI | Transparency International | | | anti-corruption organization | 1993 | Berlin | transparency.org
ICG | International Crisis Group | Crisis Group | | research organization | 1995 | Brussels | crisisgroup.org
ICAN | International Campaign to Abolish Nuclear Weapons | | | campaign | 2007 | Geneva | icanw.org
ICBL | International Campaign to Ban Landmines | | | campaign | 1992 | Geneva | icblcmc.org
SIPRI | Stockholm International Peace Research Institute | | | research institute | 1966 | Stockholm | sipri.org
IISS | International Institute for Strategic Studies | | | research institute | 1958 | London | iiss.org
RUSI | Royal United Services Institute | Royal United Services Institute for Defence and Security Studies | | research institute | 1831 | London | rusi.org
GCSP | Geneva Centre for Security Policy | | | research institute | 1995 | Geneva | gcsp.ch
DCAF | Geneva Centre for Security Sector Governance | Geneva Centre for the Democratic Control of Armed Forces | | research institute | 2000 | Geneva | dcaf.ch
CSIS | Center for Strategic and International Studies | | | research institute | 1962 | Washington | csis.org
 | Chatham House | Royal Institute of International Affairs | | research institute | 1920 | London | chathamhouse.org
 | RAND Corporation | | | research institute | 1948 | Santa Monica | rand.org
 | Club of Rome | | | think tank | 1968 | Winterthur | clubofrome.org
WWF | World Wide Fund for Nature | World Wildlife Fund | | environment organization | 1961 | Gland | panda.org
IUCN | International Union for Conservation of Nature | | | environment organization | 1948 | Gland | iucn.org
 | Greenpeace | Greenpeace International | | environment organization | 1971 | Amsterdam | greenpeace.org
FSC | Forest Stewardship Council | | | certification body | 1993 | Bonn | fsc.org
IWC | International Whaling Commission | | | treaty body | 1946 | Cambridge | iwc.int
CCAMLR | Commission for the Conservation of Antarctic Marine Living Resources | | | treaty body | 1982 | Hobart | ccamlr.org
ICCAT | International Commission for the Conservation of Atlantic Tunas | | | fisheries commission | 1966 | Madrid | iccat.int
ICES | International Council for the Exploration of the Sea | | | marine science organization | 1902 | Copenhagen | ices.dk
CGIAR | Consultative Group on International Agricultural Research | | | research partnership | 1971 | Montpellier | cgiar.org
ISC | International Science Council | | | scientific organization | 2018 | Paris | council.science
IAU | International Astronomical Union | | | scientific organization | 1919 | Paris | iau.org
COSPAR | Committee on Space Research | | | scientific organization | 1958 | Paris | cosparhq.cnes.fr
GFATM | Global Fund to Fight AIDS, Tuberculosis and Malaria | Global Fund | | health fund | 2002 | Geneva | theglobalfund.org
GAVI | Global Alliance for Vaccines and Immunization | Gavi, the Vaccine Alliance | | health alliance | 2000 | Geneva | gavi.org
CEPI | Coalition for Epidemic Preparedness Innovations | | | health coalition | 2017 | Oslo | cepi.net
IARC | International Agency for Research on Cancer | | WHO | research agency | 1965 | Lyon | iarc.who.int
WMA | World Medical Association | | | physicians' association | 1947 | Ferney-Voltaire | wma.net
CDC | Centers for Disease Control and Prevention | | | public health agency of the United States | 1946 | Atlanta | cdc.gov
USAID | United States Agency for International Development | | | development agency of the United States | 1961 | Washington | usaid.gov
GIZ | Deutsche Gesellschaft für Internationale Zusammenarbeit | German Agency for International Cooperation, German Development Agency | | development agency of Germany | 2011 | Bonn | giz.de
JICA | Japan International Cooperation Agency | | | development agency of Japan | 1974 | Tokyo | jica.go.jp
KOICA | Korea International Cooperation Agency | | | development agency of the Republic of Korea | 1991 | Seongnam | koica.go.kr
TIKA* | Turkish Cooperation and Coordination Agency | | | development agency of Turkey | 1992 | Ankara | tika.gov.tr
AFD | Agence Française de Développement | French Development Agency | | development agency of France | 1941 | Paris | afd.fr
SIDA | Swedish International Development Cooperation Agency | | | development agency of Sweden | | Stockholm | sida.se
FBI | Federal Bureau of Investigation | | | police agency of the United States | 1908 | Washington | fbi.gov
CIA | Central Intelligence Agency | | | intelligence agency of the United States | 1947 | Langley | cia.gov
NSA | National Security Agency | | | intelligence agency of the United States | 1952 | Fort Meade | nsa.gov
NASA | National Aeronautics and Space Administration | | | space agency of the United States | 1958 | Washington | nasa.gov
DEA | Drug Enforcement Administration | | | police agency of the United States | 1973 | Arlington | dea.gov
IOC, CIO* | International Olympic Committee | | | sports body | 1894 | Lausanne | olympics.com/ioc
IPC | International Paralympic Committee | | | sports body | 1989 | Bonn | paralympic.org
WADA | World Anti-Doping Agency | | | anti-doping body | 1999 | Montreal | wada-ama.org
CAS | Court of Arbitration for Sport | | | arbitration body | 1984 | Lausanne | tas-cas.org
FIFA | Fédération Internationale de Football Association | International Federation of Association Football | | football federation | 1904 | Zurich | fifa.com
UEFA | Union of European Football Associations | | | football federation | 1954 | Nyon | uefa.com
AFC | Asian Football Confederation | | | football federation | 1954 | Kuala Lumpur | the-afc.com
CAF | Confederation of African Football | | | football federation | 1957 | Cairo | cafonline.com
CONMEBOL* | South American Football Confederation | | | football federation | 1916 | Luque | conmebol.com
CONCACAF | Confederation of North, Central America and Caribbean Association Football | | | football federation | 1961 | Miami | concacaf.com
OFC | Oceania Football Confederation | | | football federation | 1966 | Auckland | oceaniafootball.com
FIBA* | International Basketball Federation | | | basketball federation | 1932 | Mies | fiba.basketball
IAAF | International Association of Athletics Federations | World Athletics, International Amateur Athletic Federation | | athletics federation | 1912 | Monaco | worldathletics.org
FIVB* | International Volleyball Federation | | | volleyball federation | 1947 | Lausanne | fivb.com
FINA* | World Aquatics | International Swimming Federation | | swimming federation | 1908 | Lausanne | worldaquatics.com
FIDE* | International Chess Federation | | | chess federation | 1924 | Lausanne | fide.com
FIA | Fédération Internationale de l'Automobile | International Automobile Federation | | motor sport federation | 1904 | Paris | fia.com
UCI | International Cycling Union | Union Cycliste Internationale | | cycling federation | 1900 | Aigle | uci.org
IIHF | International Ice Hockey Federation | | | ice hockey federation | 1908 | Zurich | iihf.com
ITF | International Tennis Federation | | | tennis federation | 1913 | London | itftennis.com
ICC | International Cricket Council | | | cricket federation | 1909 | Dubai | icc-cricket.com
ISU | International Skating Union | | | skating federation | 1892 | Lausanne | isu.org
FIS | International Ski and Snowboard Federation | Fédération Internationale de Ski, International Ski Federation | | ski federation | 1924 | Oberhofen | fis-ski.com
IWF | International Weightlifting Federation | | | weightlifting federation | 1905 | Lausanne | iwf.sport
IJF | International Judo Federation | | | judo federation | 1951 | | ijf.org
OCA | Olympic Council of Asia | | | sports body | 1982 | Kuwait City | oca.asia
WCC | World Council of Churches | | | council of churches | 1948 | Geneva | oikoumene.org
CEC | Conference of European Churches | | | council of churches | 1959 | Brussels | ceceurope.org
LWF | Lutheran World Federation | | | communion of churches | 1947 | Geneva | lutheranworld.org
WEA | World Evangelical Alliance | | | alliance of churches | 1846 | | worldea.org
WCRC | World Communion of Reformed Churches | | | communion of churches | 2010 | Hanover | wcrc.eu
WJC | World Jewish Congress | | | federation of communities | 1936 | New York | worldjewishcongress.org
MWL | Muslim World League | | | non-governmental organization | 1962 | Mecca | themwl.org
WAMY | World Assembly of Muslim Youth | | | non-governmental organization | 1972 | Riyadh | wamy.org
EBU | European Broadcasting Union | | | broadcasters' union | 1950 | Geneva | ebu.ch
AFP | Agence France-Presse | | | news agency | 1944 | Paris | afp.com
AP | Associated Press | | | news agency | 1846 | New York | ap.org
 | Reuters | | | news agency | 1851 | London | reuters.com
TASS | Russian News Agency TASS | Telegraph Agency of the Soviet Union, ITAR-TASS | | news agency | 1904 | Moscow | tass.com
 | Xinhua | Xinhua News Agency | | news agency | 1931 | Beijing | news.cn
DPA | Deutsche Presse-Agentur | German Press Agency | | news agency | 1949 | Hamburg | dpa.com
BBC | British Broadcasting Corporation | | | broadcaster | 1922 | London | bbc.co.uk
RFE/RL | Radio Free Europe/Radio Liberty | Radio Liberty | | broadcaster | | Prague | rferl.org
DW | Deutsche Welle | | | broadcaster | 1953 | Bonn | dw.com
COMECON, CMEA | Council for Mutual Economic Assistance | | | former economic organization | 1949 | Moscow | Communiqué establishing the Council for Mutual Economic Assistance, 1949
WTO, WP | Warsaw Pact | Warsaw Treaty Organization | | former military alliance | 1955 | Moscow | Warsaw Treaty, 1955
 | League of Nations | | | former intergovernmental organization | 1920 | Geneva | Covenant of the League of Nations, 1919
NSG | Nuclear Suppliers Group | | | export control regime | 1974 | | nuclearsuppliersgroup.org
MTCR | Missile Technology Control Regime | | | export control regime | 1987 | | mtcr.info
 | Wassenaar Arrangement | Wassenaar Arrangement on Export Controls for Conventional Arms and Dual-Use Goods and Technologies | | export control regime | 1996 | Vienna | wassenaar.org
 | Australia Group | | | export control regime | 1985 | | australiagroup.net
 | Zangger Committee | Nuclear Exporters Committee | | export control regime | 1971 | | zanggercommittee.org
GCTF | Global Counterterrorism Forum | | | counter-terrorism forum | 2011 | The Hague | thegctf.org
GIFCT | Global Internet Forum to Counter Terrorism | | | counter-terrorism forum | 2017 | | gifct.org
 | Egmont Group | Egmont Group of Financial Intelligence Units | | network of financial intelligence units | 1995 | | egmontgroup.org
IACA | International Anti-Corruption Academy | | | academy | 2011 | Laxenburg | iaca.int
ISTC | International Science and Technology Center | | | science organization | 1992 | Astana | istc.int
STCU | Science and Technology Center in Ukraine | | | science organization | 1993 | Kyiv | stcu.int
JINR | Joint Institute for Nuclear Research | | | research organization | 1956 | Dubna | jinr.int
ITER | International Thermonuclear Experimental Reactor | ITER Organization | | research project | 2007 | Cadarache | iter.org
ILC | International Law Commission | | UN | legal commission | 1947 | Geneva | legal.un.org/ilc
CERD | Committee on the Elimination of Racial Discrimination | | UN | treaty body | 1970 | Geneva | ohchr.org
CEDAW | Committee on the Elimination of Discrimination against Women | Convention on the Elimination of All Forms of Discrimination against Women | UN | treaty body | 1982 | Geneva | ohchr.org
IDEA, International IDEA | International Institute for Democracy and Electoral Assistance | | | intergovernmental organization | 1995 | Stockholm | idea.int
`;
