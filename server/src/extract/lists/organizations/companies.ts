/** Companies, banks and stock exchanges. */
export const companies = `
General Motors|Ford Motor|Ford Motor Co|Chrysler|Daimler|DaimlerChrysler|Mercedes-Benz|BMW|Volkswagen|Audi
Porsche|Opel|Fiat|Fiat Chrysler|Stellantis|Maserati|Peugeot|PSA Peugeot Citroën|Citroën|Volvo|Saab|Scania
Rolls-Royce|Jaguar Land Rover|Toyota|Toyota Motor|Honda Motor|Nissan|Nissan Motor|Mazda|Mitsubishi
Mitsubishi Motors|Mitsubishi Heavy Industries|Subaru|Isuzu|Suzuki Motor|Yamaha Motor|Hyundai|Hyundai Motor
Kia Motors|Daewoo|SsangYong|Tata Motors|Maruti Suzuki|Mahindra & Mahindra|Bajaj Auto|Hero MotoCorp|Geely|BYD
SAIC Motor|Proton Holdings|AvtoVAZ|Tesla Motors|Harley-Davidson|Michelin|Pirelli|Bridgestone|Goodyear
Continental AG|Robert Bosch GmbH|ZF Friedrichshafen|Boeing|Airbus|Lockheed Martin|Lockheed|McDonnell Douglas
Northrop Grumman|Raytheon|General Dynamics|BAE Systems|British Aerospace|Thales|Dassault|Dassault Aviation
Safran|EADS|Leonardo SpA|Finmeccanica|Embraer|Bombardier|Sukhoi|Rosoboronexport|Almaz-Antey|Rheinmetall
Krauss-Maffei Wegmann|Halliburton|Blackwater|DynCorp|SpaceX|Arianespace|Pratt & Whitney|Honeywell
United Technologies|Hindustan Aeronautics|Israel Aerospace Industries|Elbit Systems
Rafael Advanced Defense Systems|Baykar|Aselsan|Lufthansa|Air France|Air France-KLM|KLM|Alitalia|Ryanair
easyJet|Virgin Atlantic|Aer Lingus|Finnair|Swissair|Sabena|Aeroflot|El Al|Etihad|Gulf Air|Saudia|EgyptAir
Royal Air Maroc|Air Zimbabwe|Arik Air|Air India|IndiGo|SpiceJet|AirAsia|Garuda Indonesia|Lion Air
Cebu Pacific|Cathay Pacific|Air China|Korean Air|Qantas|Air New Zealand|Delta Air Lines|JetBlue|Pan Am
Air Canada|WestJet|Aeromexico|Avianca|Aerolíneas Argentinas|Varig|Cubana de Aviación|Maersk
A.P. Moller-Maersk|Hapag-Lloyd|CMA CGM|Evergreen Marine|COSCO|P&O|Cunard|Norddeutscher Lloyd|Deutsche Bahn
SNCF|Renfe|Amtrak|Union Pacific|Canadian Pacific|Network Rail|Eurotunnel|Eurostar|FedEx|UPS|DHL
Deutsche Post|Royal Mail|Transnet|DP World|Hutchison Whampoa|Vinci|Hochtief|Bechtel|Skanska|Odebrecht
Lafarge|Holcim|Cemex|Saint-Gobain|ExxonMobil|Exxon|Mobil Corp|Royal Dutch Shell|Royal Dutch/Shell|BP
British Petroleum|Chevron|Texaco|ConocoPhillips|Amoco|Elf Aquitaine|TotalEnergies|Eni|Repsol|Statoil|Equinor
OMV|PKN Orlen|Gazprom|Gazprom Neft|Rosneft|Lukoil|Yukos|Sibneft|Surgutneftegaz|Tatneft|Transneft|Novatek
Naftogaz|Naftogaz of Ukraine|SOCAR|KazMunayGas|Saudi Aramco|Aramco|Qatargas|QatarEnergy|Adnoc|Sonatrach
Sonangol|NNPC|Petrobras|Petroleos de Venezuela|PDVSA|Pemex|Ecopetrol|YPF|Petronas|Pertamina|PetroChina
Sinopec|CNOOC|Oil and Natural Gas Corporation|ONGC|Reliance Industries|Woodside Petroleum|Tullow Oil|Enron
Schlumberger|Baker Hughes|Transocean|Electricité de France|EDF|Engie|Gaz de France|E.ON|RWE|Vattenfall|Enel
Iberdrola|Endesa|Areva|Rosatom|Eskom|British Gas|Centrica|National Grid plc|Tokyo Electric Power|TEPCO|Kepco
NTPC|Duke Energy|Pacific Gas and Electric|BHP Billiton|BHP|Rio Tinto|Anglo American|AngloGold Ashanti
De Beers|Glencore|Xstrata|Vale SA|Companhia Vale do Rio Doce|Codelco|Freeport-McMoRan|Barrick Gold|Newmont
Norilsk Nickel|Rusal|Alcoa|Alrosa|Lonmin|Impala Platinum|Gencor|Gold Fields|ArcelorMittal|Mittal Steel
ThyssenKrupp|Nippon Steel|Posco|Tata Steel|US Steel|U.S. Steel|Bethlehem Steel|British Steel|Corus|Severstal
Evraz|Zambia Consolidated Copper Mines|Vedanta Resources|Coal India|Union Minière|IBM|Microsoft
Apple Computer|Apple Inc|Google|Alphabet Inc|Amazon.com|Facebook|Meta Platforms|Netflix|Yahoo|eBay|Intel|AMD
Nvidia|Qualcomm|Cisco|Cisco Systems|Oracle Corp|Hewlett-Packard|Compaq|Sun Microsystems|Motorola
Texas Instruments|Xerox|Kodak|Uber Technologies|Airbnb|OpenAI|Palantir|SAP|Siemens|Siemens AG|Infineon|Nokia
Ericsson|Philips Electronics|ASML|Olivetti|Alcatel|Alcatel-Lucent|Samsung|Samsung Electronics|LG Electronics
SK Hynix|Sony|Panasonic|Matsushita|Toshiba|Hitachi|Fujitsu|NEC Corp|Sharp Corp|Nintendo|SoftBank|Foxconn
Hon Hai Precision|TSMC|Huawei|ZTE|Lenovo|Xiaomi|Alibaba|Tencent|Baidu|ByteDance|Infosys|Wipro
Tata Consultancy Services|Kaspersky Lab|Yandex|VKontakte|Twitter Inc|Reliance Jio|Bharti Airtel|MTN|Vodacom
Safaricom|Vodafone|British Telecom|Cable & Wireless|France Telecom|Deutsche Telekom|Telecom Italia
Telefónica|Telefonica|Telia|TeliaSonera|Telenor|KPN|Swisscom|AT&T|Verizon|Sprint Nextel|T-Mobile|Comcast
Time Warner|Walt Disney Co|Warner Bros|Paramount Pictures|21st Century Fox|News Corp|Viacom|Vivendi
Bertelsmann|Axel Springer|Hachette|Telstra|Optus|Singtel|NTT DoCoMo|China Mobile|China Telecom|Turkcell
Etisalat|Ooredoo|Globacom|América Móvil|Telmex|Rostelecom|MegaFon|VimpelCom|Procter & Gamble|Unilever|Nestlé
Nestle|Danone|Coca-Cola Co|PepsiCo|Kraft Foods|Mondelez|General Mills|Cadbury|Cadbury Schweppes|Heineken
Carlsberg|Anheuser-Busch|AB InBev|SABMiller|Diageo|Guinness plc|Pernod Ricard|Philip Morris
British American Tobacco|Japan Tobacco|McDonald's|Starbucks|Burger King|KFC|Walmart|Wal-Mart|Target Corp
Costco|Sears Roebuck|Home Depot|Tesco|J Sainsbury|Sainsbury's|Marks & Spencer|Marks and Spencer|Asda
Morrisons|Waitrose|Carrefour|Auchan|Aldi|Lidl|Metro AG|Ahold|Ikea|H&M|Inditex|Benetton|Nike|Adidas|Puma SE
Reebok|L'Oréal|LVMH|Kering|Gucci|Prada|Hermès|Chanel|Johnson & Johnson|Pfizer|Novartis|Sanofi
GlaxoSmithKline|Glaxo Wellcome|AstraZeneca|Bayer|Bayer AG|BASF|Hoechst|Monsanto|Dow Chemical|Union Carbide
ICI|Imperial Chemical Industries|Syngenta|Moderna|BioNTech|Eli Lilly|Novo Nordisk|Teva|Ranbaxy|Cipla
Dr Reddy's|Serum Institute of India|Sinovac|Sinopharm|General Electric|3M|Caterpillar|John Deere|Chiquita
Cargill|Archer Daniels Midland|Bunge|Dole Food|Del Monte|JBS|Shoprite|Pick n Pay|Dangote Cement
San Miguel Corp|Jollibee Foods|Hindustan Unilever|ITC Ltd|Larsen & Toubro|Charoen Pokphand|Sime Darby
Jardine Matheson|Swire Pacific|Evergrande|Steinhoff|Naspers|Goldman Sachs|Morgan Stanley|JPMorgan
JPMorgan Chase|J.P. Morgan|Chase Manhattan|Merrill Lynch|Lehman Brothers|Bear Stearns|Salomon Brothers
Citigroup|Citibank|Wells Fargo|American Express|Mastercard|BlackRock|Blackstone|Berkshire Hathaway
Fannie Mae|Freddie Mac|AIG|MetLife|Prudential plc|Aviva|Lloyd's of London|HSBC|Barclays|Lloyds TSB|NatWest
Royal Bank of Scotland|Standard Chartered|Northern Rock|Barings|Schroders|Commerzbank|Allianz|Munich Re|UBS
Credit Suisse|Swiss Re|Zurich Insurance|BNP Paribas|Société Générale|Crédit Agricole|Credit Lyonnais|AXA|ING
ABN Amro|Rabobank|Fortis|Dexia|KBC|UniCredit|Intesa Sanpaolo|Monte dei Paschi di Siena|Mediobanca
Assicurazioni Generali|Banco Santander|BBVA|CaixaBank|Bankia|Banco Espírito Santo|Nordea|Swedbank
Handelsbanken|SEB AB|Sberbank|VTB|Gazprombank|Alfa-Bank|PrivatBank|Kaupthing|Landsbanki|Glitnir|Eurobank
Akbank|Halkbank|İşbank|Bank Leumi|Bank Hapoalim|Bank Audi|Emirates NBD|State Bank of India
National Bank of Pakistan|Nomura|Nomura Securities|Daiwa Securities|Mizuho|Sumitomo Mitsui
Industrial and Commercial Bank of China|Agricultural Bank of China|DBS|OCBC|Maybank|CIMB|Kasikornbank
Bank Mandiri|Bank Central Asia|Metrobank|Westpac|ANZ|Commonwealth Bank of Australia|Royal Bank of Canada
Scotiabank|Itaú Unibanco|Bradesco|Banco do Brasil|BTG Pactual|Caixa Econômica Federal|Bancolombia|Banamex
Absa|Nedbank|Capitec|GTBank|First Bank of Nigeria|United Bank for Africa|Ecobank|Deloitte|KPMG
PricewaterhouseCoopers|Ernst & Young|Arthur Andersen|McKinsey|Accenture|Moody's|Fitch Ratings
Standard & Poor's|Cambridge Analytica|New York Stock Exchange|Nasdaq|Deutsche Börse|Euronext
Hong Kong Stock Exchange|Bursa Malaysia|Borsa Italiana|Chicago Board of Trade|New York Mercantile Exchange
Sotheby's|Christie's
Apple Inc.|Oracle|Dell|Adobe|Sprint|AOL|Disney|Walt Disney Company|News Corporation|20th Century Fox
Warner Bros.|Universal Studios|Columbia Pictures|MGM|Sega|NEC|Canon|Honda|Mitsui|Sumitomo|Kia|POSCO
Lloyds|RBS|Santander|Deutsche Bank|Societe Generale|ABN AMRO|Banco Ambrosiano|JP Morgan|Bank of America
PayPal|Fitch|WorldCom|GM|Ford Motor Company|Tesla|Shell|Daimler-Benz|Bosch|Alstom|Philips
ABB|IKEA|Iberia|British Airways|Etihad Airways|Qatar Airways|Turkish Airlines
Kenya Airways|Ethiopian Airlines|South African Airways|Jet Airways|Kingfisher Airlines
Pakistan International Airlines|PIA|Malaysia Airlines|Singapore Airlines|Garuda|Philippine Airlines
United Airlines|American Airlines|BT|Marconi|Merck|Coca-Cola|Tata Group|ICICI Bank|Dangote
Dangote Group|Zenith Bank|Standard Bank|Telkom|Koç Holding|Sabancı Holding|Mahindra|Enterprise Products
Uber
`;
