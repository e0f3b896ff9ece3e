// Where people live and study, and how telephones are written there. Numbers are of ranges kept for fiction where a
// country has one (US, GB, DE, FR, SE, AU), made up elsewhere; # is any digit.
export type Country = {
  readonly code: string;
  readonly cities: readonly string[];
  readonly streets: readonly string[];
  readonly phones: readonly string[];
  readonly schools: readonly string[];
  readonly families: readonly string[];
};

const country = (
  code: string,
  written: Readonly<Record<Exclude<keyof Country, 'code'>, string>>,
): Country => ({
  code,
  cities: written.cities.split('|'),
  streets: written.streets.split('|'),
  phones: written.phones.split('|'),
  schools: written.schools.split('|'),
  families: written.families.split('|'),
});

export const countries: readonly Country[] = [
  country('US', {
    cities: 'Columbus, OH|Tucson, AZ|Grand Rapids, MI|Durham, NC 27701|Sacramento, California',
    streets: '418 Maple Street|2207 Cedar Avenue, Apt 3B|95 Harbor Road',
    phones: '(614) 555-01##|520-555-01##|+1 616 555 01##|919.555.01##',
    schools:
      'Ohio Valley State University|Cedar Ridge Community College|University of Western Michigan|Lincoln High School',
    families: 'Halloway|Brannon|Whitaker|Delgado',
  }),
  country('GB', {
    cities: 'Leeds|Bristol, UK|Cardiff, Wales|Manchester M14 5TQ',
    streets: '12 Orchard Lane|Flat 4, 88 Station Road|7 Mill Row',
    phones: '07700 900###|+44 7700 900###|01632 960###|(+44) 7700 900###',
    schools: 'University of Northumbria West|Harrogate College|Bristol City College|University of Leeds',
    families: 'Pemberton|Ashworth|Llewellyn|Braithwaite',
  }),
  country('IE', {
    cities: 'Galway, Ireland|Dublin 8',
    streets: '3 Quay Street',
    phones: '+353 85 012 3###|085 012 4###',
    schools: 'University of Galway|Munster Technological University',
    families: 'Ó Briain|Gallagher',
  }),
  country('IN', {
    cities: 'Pune, Maharashtra|Bengaluru|Kochi, Kerala 682016|New Delhi, India',
    streets: 'Flat 302, Lotus Residency, Baner|14/2 MG Road',
    phones: '+91 98200 12###|+91-98450-34###|098201 56###',
    schools:
      'Savitri College of Engineering|University of Pune|Kerala Institute of Management|Delhi Public School',
    families: 'Deshmukh|Iyer|Kulkarni|Menon',
  }),
  country('NG', {
    cities: 'Lagos, Nigeria|Ibadan, Oyo State|Abuja',
    streets: '15 Adeola Close, Surulere',
    phones: '+234 803 000 1###|0803 000 2###',
    schools: 'University of Ibadan|Lagos Polytechnic|Ahmadu Bello University',
    families: 'Adeyemi|Okonkwo|Bello',
  }),
  country('KE', {
    cities: 'Nairobi, Kenya|Kisumu|Nakuru, Kenya',
    streets: 'P.O. Box 4410',
    phones: '+254 712 000 ###|0722 000 ###',
    schools: 'Egerton University|Kenya Institute of Agriculture|University of Nairobi',
    families: 'Kamau|Otieno|Wanjiru',
  }),
  country('PH', {
    cities: 'Quezon City, Metro Manila|Cebu City, Philippines|Davao City',
    streets: 'Block 7 Lot 12, Sampaguita Street',
    phones: '+63 917 555 0###|0917 555 1###',
    schools: 'University of Santo Rosario|Cebu State College|Mindanao Polytechnic College',
    families: 'Santos|Dela Cruz|Villanueva',
  }),
  country('CN', {
    cities: 'Hangzhou, Zhejiang|Shenzhen, China',
    streets: '88 Wensan Road, Room 1203',
    phones: '+86 138 0013 8###|138 0013 9###',
    schools: 'Zhejiang University of Technology|Shenzhen University',
    families: 'Chen|Zhao',
  }),
  country('JP', {
    cities: 'Osaka, Japan|Yokohama, Kanagawa',
    streets: '2-14-6 Honmachi, Chuo-ku',
    phones: '+81 90-1234-5###|090-1234-6###',
    schools: 'Kansai Institute of Technology|Yokohama City University',
    families: 'Morita|Hayashi',
  }),
  country('AE', {
    cities: 'Dubai, United Arab Emirates|Sharjah, UAE',
    streets: 'P.O. Box 52210, Al Barsha',
    phones: '+971 50 123 4###|050 123 5###',
    schools: 'University of Sharjah|Cairo University',
    families: 'Al Mansoori|Haddad',
  }),
  country('EG', {
    cities: 'Cairo, Egypt|Alexandria',
    streets: '14 Tahrir Street, Dokki',
    phones: '+20 100 123 4###|0100 123 5###',
    schools: 'Ain Shams University|Alexandria University',
    families: 'Mansour|Fahmy',
  }),
  country('TR', {
    cities: 'İzmir, Türkiye|Ankara, Turkey',
    streets: 'Atatürk Cad. No: 24/5',
    phones: '+90 532 000 0###|0532 000 1###',
    schools: 'Ege University|Middle East Technical University',
    families: 'Yıldız|Kaya',
  }),
  country('CZ', {
    cities: 'Brno, Czech Republic|Plzeň',
    streets: 'Květinová 14',
    phones: '+420 601 123 ###|602 123 ###',
    schools: 'Masaryk University|Brno University of Technology',
    families: 'Novotný|Dvořák',
  }),
  country('SE', {
    cities: 'Göteborg, Sweden|Umeå',
    streets: 'Storgatan 11',
    phones: '+46 70 174 06 ##|070-174 06 ##',
    schools: 'Chalmers University of Technology|Umeå University',
    families: 'Lindqvist|Åkesson',
  }),
  country('AU', {
    cities: 'Geelong VIC 3220|Brisbane, Queensland',
    streets: '6 Wattle Grove',
    phones: '0491 570 1##|+61 491 570 1##',
    schools: 'Deakin University|TAFE Queensland',
    families: 'Petersham|Macleay',
  }),
  country('DE', {
    cities: '04109 Leipzig|48143 Münster|Nürnberg|28195 Bremen|70173 Stuttgart',
    streets: 'Lindenstraße 12|Am Alten Hafen 3|Goethestr. 44',
    phones: '030 23125 ###|+49 171 39200 ##|0171 39200 ##|+49 (0)89 99998 ###',
    schools:
      'Universität Leipzig|Hochschule Münster|Berufsschule Nürnberg|Technische Universität Dresden|Gymnasium am Stadtpark',
    families: 'Brandt|Hofmeister|Schuhmacher|Köhler',
  }),
  country('AT', {
    cities: '8010 Graz|4020 Linz, Österreich|Wien',
    streets: 'Mariahilfer Straße 71/9',
    phones: '+43 660 123 4###|0664 123 4###',
    schools: 'Karl-Franzens-Universität Graz|Fachhochschule Oberösterreich|Berufsschule Linz',
    families: 'Gruber|Moser',
  }),
  country('CH', {
    cities: '3011 Bern|8400 Winterthur|Lausanne, Suisse',
    streets: 'Rue du Lac 5',
    phones: '+41 78 123 45 ##|078 123 46 ##',
    schools: 'Universität Bern|Haute école de Lausanne|Berufsfachschule Winterthur',
    families: 'Zürcher|Favre',
  }),
  country('FR', {
    cities: '69003 Lyon|Nantes|31000 Toulouse, France|Lille (59)',
    streets: '24 rue des Lilas|8 bis avenue Foch',
    phones: '06 39 98 ## ##|+33 6 39 98 ## ##|01 99 00 ## ##',
    schools: 'Université Lumière Lyon 2|IUT de Nantes|Lycée Victor-Hugo|Université de Toulouse',
    families: 'Marchand|Lefèvre|Giraud',
  }),
  country('BE', {
    cities: '9000 Gent|4000 Liège|Antwerpen, België',
    streets: 'Veldstraat 38|Rue Neuve 17',
    phones: '+32 470 12 34 ##|0470 12 35 ##',
    schools: 'Universiteit Gent|Haute École de Liège|Karel de Grote Hogeschool',
    families: 'Peeters|Dumont',
  }),
  country('ES', {
    cities: 'Sevilla|28004 Madrid|Bilbao, España|Valencia',
    streets: 'Calle Alfarería, 23, 2.º B|Avda. de la Constitución 7',
    phones: '612 34 5# ##|+34 612 345 ###|(+34) 654 321 ###',
    schools:
      'Universidad de Sevilla|IES Miguel de Cervantes|Universidad Politécnica de Valencia|Universidad Complutense de Madrid',
    families: 'Ortega|Bermejo|Iturbe',
  }),
  country('MX', {
    cities: 'Monterrey, Nuevo León|Guadalajara, Jalisco|Ciudad de México',
    streets: 'Calle Hidalgo 112, Col. Centro',
    phones: '+52 81 1234 5###|81 1234 6###',
    schools:
      'Universidad Autónoma de Nuevo León|Universidad de Guadalajara|Instituto Tecnológico de Querétaro',
    families: 'Garza|Hernández',
  }),
  country('CO', {
    cities: 'Medellín, Colombia|Bogotá D.C.',
    streets: 'Carrera 43A # 18-95',
    phones: '+57 300 123 4###|300 123 5###',
    schools: 'Universidad de Antioquia|Universidad Nacional de Colombia',
    families: 'Restrepo|Quintero',
  }),
  country('IT', {
    cities: 'Bologna|10121 Torino|Lecce (LE)|Verona, Italia',
    streets: 'Via Garibaldi 18|Corso Vittorio Emanuele 5',
    phones: '+39 333 123 4###|333 765 4###',
    schools:
      'Università di Bologna|Politecnico di Torino|Istituto Alberghiero di Lecce|Università degli Studi di Verona',
    families: 'Bertolini|Conti|Greco',
  }),
  country('PT', {
    cities: 'Porto|4700-306 Braga|Coimbra, Portugal',
    streets: 'Rua das Flores, 41, 3.º Esq.',
    phones: '+351 912 345 ###|912 346 ###',
    schools: 'Universidade do Porto|Universidade do Minho|Escola Secundária de Coimbra',
    families: 'Carvalho|Moreira',
  }),
  country('BR', {
    cities: 'Curitiba - PR|Recife, Pernambuco|São Paulo, SP',
    streets: 'Rua das Acácias, 250, apto 34',
    phones: '(41) 99123-4###|+55 81 99123-5###|(11) 98765-4###',
    schools:
      'Universidade Federal do Paraná|Universidade Federal de Pernambuco|Faculdade Anhanguera|SENAI São Paulo',
    families: 'Ferreira|Nascimento|Albuquerque',
  }),
  country('NL', {
    cities: 'Utrecht|3011 AB Rotterdam|Groningen, Nederland',
    streets: 'Kerkstraat 9|Prinsengracht 220-II',
    phones: '06 12345###|+31 6 1234 5###',
    schools: 'Hogeschool Utrecht|Technische Universiteit Delft|ROC Noorderpoort|Rijksuniversiteit Groningen',
    families: 'Hoekstra|De Wit',
  }),
  country('PL', {
    cities: 'Kraków|50-106 Wrocław|Łódź|Gdańsk, Polska',
    streets: 'ul. Lipowa 8/14|al. Jana Pawła II 27',
    phones: '+48 601 123 ###|602 124 ###|(+48) 512 345 ###',
    schools:
      'Uniwersytet Jagielloński|Politechnika Wrocławska|Zespół Szkół Ekonomicznych w Łodzi|Uniwersytet Gdański',
    families: 'Wiśniewski|Zawadzki',
  }),
];
