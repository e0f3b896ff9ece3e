// States, provinces and lands as people write them behind a town. Codes stand in capitals only.

export const regionCodes: Readonly<Record<string, string>> = {
  US: 'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR',
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
  AU: 'NSW VIC QLD TAS ACT',
  BR: 'AC AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO',
  IT: 'MI RM TO NA BO FI VE VR GE PA BA CT PD BS BG TV VI MO PR RE TS',
};

export const regionNames: Readonly<Record<string, string>> = {
  US: 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico|Calif.|Mass.|Penn.|Fla.',
  CA: 'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|Yukon|Nunavut|Nouveau-Brunswick',
  AU: 'New South Wales|Victoria|Queensland|Tasmania|South Australia|Western Australia|Northern Territory',
  GB: 'England|Scotland|Wales|Northern Ireland|Kent|Essex|Surrey|Sussex|Hampshire|Berkshire|Buckinghamshire|Oxfordshire|Cambridgeshire|Hertfordshire|Bedfordshire|Norfolk|Suffolk|Lancashire|Cheshire|Yorkshire|Derbyshire|Nottinghamshire|Lincolnshire|Leicestershire|Staffordshire|Warwickshire|Worcestershire|Gloucestershire|Somerset|Devon|Cornwall|Dorset|Wiltshire|Cumbria|Northumberland|Middlesex|Merseyside|Shropshire|Midlothian|Fife|North Yorkshire|East Yorkshire|West Yorkshire|South Yorkshire|County Durham|Greater Manchester|Tyne and Wear|Herefordshire|Northamptonshire|Rutland|Isle of Wight|East Lothian|West Lothian|Aberdeenshire|Gwynedd|Powys|Dyfed|Clwyd|Gwent|West Midlands|East Sussex|West Sussex',
  IE: 'Co. Dublin|County Dublin|Co. Cork|County Cork|Co. Galway|County Galway|Co. Kerry|Co. Mayo|Co. Limerick|Co. Clare|Co. Kildare|Co. Wicklow|Co. Meath|Co. Donegal|Co. Tipperary|Leinster|Munster|Connacht',
  IN: 'Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Orissa|Punjab|Rajasthan|Sikkim|Tamil Nadu|Tamilnadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Delhi|Delhi NCR|NCR|Jammu and Kashmir|Chandigarh|Puducherry|U.P.|M.P.',
  DE: 'Bayern|Baden-Württemberg|Hessen|Nordrhein-Westfalen|NRW|Niedersachsen|Sachsen|Sachsen-Anhalt|Thüringen|Brandenburg|Mecklenburg-Vorpommern|Schleswig-Holstein|Rheinland-Pfalz|Saarland|Bavaria|Hesse|Saxony|North Rhine-Westphalia|Lower Saxony|Thuringia',
  AT: 'Tirol|Steiermark|Kärnten|Vorarlberg|Burgenland|Oberösterreich|Niederösterreich|Tyrol|Styria',
  CH: 'Aargau|Thurgau|Tessin|Ticino|Graubünden|Wallis|Valais|Vaud|Kanton Zürich|Fribourg|Jura',
  FR: "Île-de-France|Ile-de-France|Occitanie|Nouvelle-Aquitaine|Bretagne|Normandie|Provence-Alpes-Côte d’Azur|Provence-Alpes-Côte d'Azur|PACA|Auvergne-Rhône-Alpes|Hauts-de-France|Grand Est|Pays de la Loire|Alsace|Corse|Rhône-Alpes",
  ES: 'Cataluña|Catalunya|Catalonia|Andalucía|Andalusia|Comunidad de Madrid|Comunidad Valenciana|País Vasco|Euskadi|Galicia|Asturias|Cantabria|Castilla y León|Castilla-La Mancha|Aragón|Extremadura|Navarra|Islas Baleares|Illes Balears|Islas Canarias|Canarias|Bizkaia|Vizcaya|Gipuzkoa',
  IT: 'Lombardia|Lombardy|Lazio|Piemonte|Piedmont|Veneto|Toscana|Tuscany|Sicilia|Sicily|Sardegna|Sardinia|Campania|Puglia|Apulia|Calabria|Liguria|Emilia-Romagna|Marche|Umbria|Abruzzo|Friuli-Venezia Giulia|Trentino-Alto Adige',
  NL: 'Noord-Holland|Zuid-Holland|Noord-Brabant|Gelderland|Overijssel|Limburg|Friesland|Zeeland|Drenthe|Flevoland|North Holland|South Holland',
  BE: 'Vlaanderen|Flanders|Wallonie|Wallonia|Oost-Vlaanderen|West-Vlaanderen|Vlaams-Brabant|Brabant wallon',
  PL: 'mazowieckie|małopolskie|śląskie|dolnośląskie|wielkopolskie|pomorskie|łódzkie|lubelskie|podkarpackie|Mazovia|Silesia',
  PT: 'Algarve|Alentejo|Minho|Madeira|Açores|Azores',
  BR: 'São Paulo|Minas Gerais|Rio de Janeiro|Bahia|Paraná|Santa Catarina|Rio Grande do Sul|Pernambuco|Ceará|Goiás|Distrito Federal|Espírito Santo|Pará|Amazonas|Mato Grosso',
  MX: 'Jalisco|Nuevo León|Nuevo Leon|Estado de México|Puebla|Yucatán|Guanajuato|Veracruz|Oaxaca|Chiapas|Sonora|Chihuahua|Coahuila|Baja California|Quintana Roo|Michoacán|Edo. Méx.',
  NG: 'Lagos State|Rivers State|Kano State|Oyo State|Ogun State|Kaduna State|Enugu State|Anambra State|Imo State|Abia State|Delta State|Edo State|Kwara State|Osun State|FCT',
  PH: 'Metro Manila|NCR|Cavite|Laguna|Batangas|Rizal|Bulacan|Pampanga|Cebu|Iloilo|Negros Occidental|Luzon|Mindanao|Visayas|Davao del Sur',
  ZA: 'Gauteng|Western Cape|Eastern Cape|KwaZulu-Natal|Limpopo|Mpumalanga|Free State|North West|Northern Cape|KZN',
  PK: 'Punjab|Sindh|Khyber Pakhtunkhwa|KPK|Balochistan',
  CN: 'Guangdong|Zhejiang|Jiangsu|Sichuan|Shandong|Hubei|Hunan|Fujian|Henan|Hebei|Liaoning|Anhui|广东|浙江|江苏|四川|山东',
  JP: 'Hokkaido|Kanagawa|Saitama|Chiba|Aichi|Hyogo|Kanto|関東|関西',
};
