/** Sports clubs, leagues and federations as reports call them; towns alone are left out. */
export const clubs = `
Arsenal|Aston Villa|Everton|Fulham FC|Leeds United|Leicester City|Liverpool FC|Manchester City
Manchester United|Newcastle United|Norwich City|Nottingham Forest|Queens Park Rangers|QPR|Sheffield United
Sheffield Wednesday|Stoke City|Tottenham|Tottenham Hotspur|West Bromwich Albion|West Ham|West Ham United
Wolverhampton Wanderers|Crystal Palace|Blackburn Rovers|Bolton Wanderers|Birmingham City|Ipswich Town
Hull City|Derby County|Cardiff City|Swansea City|Charlton Athletic|Preston North End|Wigan Athletic|Millwall
Port Vale|Tranmere Rovers|Crewe Alexandra|Plymouth Argyle|Brighton and Hove Albion|Celtic|Glasgow Rangers
Hibernian|Heart of Midlothian|Dundee United|Motherwell|Kilmarnock FC|Partick Thistle|St Mirren|Raith Rovers
Linfield|Glentoran|Shamrock Rovers|Bohemians|Real Madrid|FC Barcelona|Atletico Madrid|Atlético Madrid
Athletic Bilbao|Real Sociedad|Real Betis|Rayo Vallecano|Celta Vigo|Deportivo La Coruna|Espanyol
Real Zaragoza|Real Valladolid|Racing Santander|Sporting Gijon|Osasuna|Juventus|AC Milan|Inter Milan
Internazionale|AS Roma|Lazio|Fiorentina|Sampdoria|Atalanta|Udinese|Hellas Verona|Chievo|Bayern Munich
Borussia Dortmund|Borussia Moenchengladbach|Borussia Mönchengladbach|Bayer Leverkusen|Schalke|Schalke 04
Werder Bremen|VfB Stuttgart|Hamburger SV|Hertha Berlin|Eintracht Frankfurt|VfL Bochum|Hansa Rostock
Dynamo Dresden|RB Leipzig|Hoffenheim|Paris Saint-Germain|Paris St Germain|PSG|Olympique Marseille
Olympique Lyonnais|AS Monaco|Girondins de Bordeaux|RC Lens|Ajax|Ajax Amsterdam|PSV Eindhoven|Feyenoord
Vitesse Arnhem|FC Twente|Willem II|Roda JC|Anderlecht|Club Brugge|Standard Liege|Benfica|FC Porto
Sporting Lisbon|Boavista|Sporting Braga|Vitoria Guimaraes|Galatasaray|Fenerbahce|Besiktas|Trabzonspor
Olympiakos|Olympiacos|Panathinaikos|AEK Athens|PAOK|Red Star Belgrade|Partizan Belgrade|Dinamo Zagreb
Hajduk Split|Steaua Bucharest|Dinamo Bucharest|Rapid Bucharest|CSKA Sofia|Levski Sofia|Ferencvaros|Honved
Ujpest|Sparta Prague|Slavia Prague|Slovan Bratislava|Legia Warsaw|Widzew Lodz|Wisla Krakow|Lech Poznan
Dynamo Kyiv|Dynamo Kiev|Shakhtar Donetsk|Spartak Moscow|CSKA Moscow|Dynamo Moscow|Lokomotiv Moscow
Zenit St Petersburg|Rubin Kazan|Dinamo Tbilisi|Ararat Yerevan|Neftchi Baku|Qarabag FK|Rapid Vienna
Austria Vienna|Sturm Graz|Red Bull Salzburg|Grasshoppers|Young Boys|FC Basel|FC Copenhagen|Brondby|Rosenborg
Malmo FF|IFK Gothenburg|HJK Helsinki|Maccabi Tel Aviv|Maccabi Haifa|Hapoel Tel Aviv|Beitar Jerusalem
Boca Juniors|Club Atlético River Plate|Velez Sarsfield|Estudiantes de La Plata|Newell's Old Boys
Rosario Central|Flamengo|Fluminense|Vasco da Gama|Botafogo|Corinthians|Palmeiras|Santos FC|Gremio
Atletico Mineiro|Cruzeiro|Penarol|Nacional de Montevideo|Colo Colo|Universidad de Chile|Alianza Lima
Universitario de Deportes|Sporting Cristal|Barcelona Guayaquil|Atletico Nacional|Millonarios|America de Cali
Olimpia Asuncion|Cerro Porteno|Club America|Chivas Guadalajara|Cruz Azul|Pumas UNAM|Saprissa|Al Ahly|Zamalek
Al-Hilal|Al-Nassr|Al-Ittihad|Esperance Tunis|Etoile du Sahel|Club Africain|Raja Casablanca|Wydad Casablanca
JS Kabylie|MC Alger|ASEC Mimosas|Asante Kotoko|Hearts of Oak|Enyimba|Kano Pillars|Shooting Stars
Canon Yaounde|TP Mazembe|AS Vita|Simba SC|Gor Mahia|AFC Leopards|Tusker FC|Kaizer Chiefs|Orlando Pirates
Mamelodi Sundowns|Moroka Swallows|Dynamos Harare|Highlanders FC|Nkana|Zesco United|Persepolis|Esteghlal
Urawa Reds|Kashima Antlers|Gamba Osaka|Pohang Steelers|Guangzhou Evergrande|Mohun Bagan|East Bengal
Kerala Blasters|Persija Jakarta|Melbourne Victory|Sydney FC|LA Galaxy|New York Red Bulls|Seattle Sounders
DC United|New York Yankees|Yankees|New York Mets|Mets|Boston Red Sox|Red Sox|Chicago Cubs|Chicago White Sox
White Sox|Los Angeles Dodgers|Dodgers|San Francisco Giants|Oakland Athletics|Anaheim Angels
California Angels|Seattle Mariners|Houston Astros|Astros|Kansas City Royals|Minnesota Twins|Detroit Tigers
Cleveland Indians|Toronto Blue Jays|Blue Jays|Baltimore Orioles|Orioles|Tampa Bay Rays|Atlanta Braves
Florida Marlins|Miami Marlins|Philadelphia Phillies|Phillies|Montreal Expos|Expos|Washington Nationals
Pittsburgh Pirates|St. Louis Cardinals|Milwaukee Brewers|Cincinnati Reds|Colorado Rockies
Arizona Diamondbacks|Diamondbacks|San Diego Padres|Padres|Yomiuri Giants|Hanshin Tigers|Chicago Bulls
Los Angeles Lakers|Lakers|Boston Celtics|New York Knicks|Knicks|Detroit Pistons|Pistons|Houston Rockets
Phoenix Suns|Utah Jazz|San Antonio Spurs|Dallas Mavericks|Mavericks|Golden State Warriors
Portland Trail Blazers|Trail Blazers|Sacramento Kings|Seattle SuperSonics|SuperSonics|Denver Nuggets
Minnesota Timberwolves|Timberwolves|Milwaukee Bucks|Indiana Pacers|Pacers|Cleveland Cavaliers|Cavaliers
Orlando Magic|Miami Heat|Atlanta Hawks|Charlotte Hornets|Toronto Raptors|Raptors|Philadelphia 76ers|76ers
Washington Wizards|Washington Bullets|New Jersey Nets|Brooklyn Nets|Los Angeles Clippers|Clippers
Memphis Grizzlies|Harlem Globetrotters|Dallas Cowboys|Green Bay Packers|Packers|New England Patriots
San Francisco 49ers|49ers|Pittsburgh Steelers|Steelers|New York Giants|New York Jets|Miami Dolphins
Buffalo Bills|Denver Broncos|Broncos|Oakland Raiders|Kansas City Chiefs|Seattle Seahawks|Seahawks
Chicago Bears|Minnesota Vikings|Philadelphia Eagles|Washington Redskins|Baltimore Ravens|New Orleans Saints
Tampa Bay Buccaneers|Buccaneers|Montreal Canadiens|Canadiens|Toronto Maple Leafs|Maple Leafs|Edmonton Oilers
Oilers|Calgary Flames|Vancouver Canucks|Canucks|Ottawa Senators|Winnipeg Jets|Detroit Red Wings|Red Wings
Pittsburgh Penguins|Philadelphia Flyers|New York Rangers|New York Islanders|New Jersey Devils|Boston Bruins
Bruins|Chicago Blackhawks|Blackhawks|Colorado Avalanche|Quebec Nordiques|Nordiques|Anaheim Mighty Ducks
Tampa Bay Lightning|Washington Capitals|St. Louis Blues|Marylebone Cricket Club|MCC|Mumbai Indians
Chennai Super Kings|Kolkata Knight Riders|Royal Challengers Bangalore|Rajasthan Royals|Delhi Daredevils
Sunrisers Hyderabad|Lahore Qalandars|Karachi Kings|Melbourne Cricket Club|Leicester Tigers|Saracens
Harlequins|London Irish|Stade Francais|Stade Toulousain|Canterbury Crusaders|Auckland Blues|ACT Brumbies
Natal Sharks|Blue Bulls|Western Province|Wigan Warriors|St Helens RLFC|Bradford Bulls|Brisbane Broncos
South Sydney Rabbitohs|Collingwood|Essendon|Carlton Football Club|Hawthorn Football Club|West Coast Eagles
Adelaide Crows|Zalgiris Kaunas|Cibona Zagreb|Kinder Bologna|Scuderia Ferrari|McLaren|Williams F1
Red Bull Racing|FIFA|UEFA|CONMEBOL|CONCACAF|Confederation of African Football|Asian Football Confederation
Football Association|Premier League|Football League|Scottish Football Association
Football Association of Ireland|Deutscher Fussball-Bund|French Football Federation
Royal Spanish Football Federation|All India Football Federation|Nigeria Football Federation
Brazilian Football Confederation|International Olympic Committee|IOC|US Olympic Committee
United States Olympic Committee|British Olympic Association|International Paralympic Committee
World Anti-Doping Agency|WADA|Court of Arbitration for Sport|IAAF
International Association of Athletics Federations|World Athletics|UK Athletics|FINA|FIBA|FIVB
International Cricket Council|Board of Control for Cricket in India|BCCI|Pakistan Cricket Board
Cricket Australia|England and Wales Cricket Board|Cricket South Africa|West Indies Cricket Board
Sri Lanka Cricket|Bangladesh Cricket Board|Zimbabwe Cricket|International Rugby Board|World Rugby
Rugby Football Union|Welsh Rugby Union|Irish Rugby Football Union|Rugby Football League
Gaelic Athletic Association|International Tennis Federation|Lawn Tennis Association|All England Club
Women's Tennis Association|Fédération Internationale de l'Automobile|FIA|International Cycling Union
International Ski Federation|International Skating Union|International Ice Hockey Federation
International Boxing Federation|World Boxing Association|World Boxing Council|World Boxing Organization|FIDE
NBA|NFL|NHL|Major League Baseball|Major League Soccer|National Basketball Association
National Football League|National Hockey League|NCAA|PGA Tour|Royal and Ancient Golf Club|Jockey Club
Australian Football League|National Rugby League|Indian Premier League
Fifa|Uefa|MLB|Bundesliga|La Liga|Serie A|Ligue 1|FA|ATP|WTA|Man United|Chelsea|Rangers|Aberdeen FC
Valencia CF|Deportivo La Coruña|Napoli|Torino|Olympique de Marseille|Auxerre|PSV|Fenerbahçe|River Plate
Independiente|Peñarol|Club América|Vancouver Grizzlies|Texas Rangers|Buffalo Sabres|Dallas Stars
Yorkshire CCC|All Blacks|Springboks|Wallabies|Bath Rugby
`;
