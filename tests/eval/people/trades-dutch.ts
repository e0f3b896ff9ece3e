import { trade } from './trade';

export const dutchTrades = [
  trade({
    sector: 'health',
    titles: 'Helpende|Verzorgende IG|Verpleegkundige|Wijkverpleegkundige|Teamleider zorg',
    employers:
      'Ziekenhuis {city}|Thuiszorg De Linde|Verpleeghuis Zonnehof|Huisartsenpraktijk {name}|GGZ Rivierenland',
    bullets:
      'Zorg voor 12 cliënten per route in de wijk|Begeleiding van stagiairs en nieuwe collega’s|Opstellen van zorgplannen|Wondzorg en medicatie volgens protocol|Invoering van het elektronisch dossier|Leiding aan een team van 16 medewerkers',
    skills:
      'Zorg: Wondzorg, Medicatie, Zorgplannen, Palliatieve zorg|Computer: Ons Dossier, Nedap, MS Office',
    certificates: 'BIG-registratie; CIBG|BHV; Rode Kruis|Rijbewijs B; CBR',
    studies:
      'HBO-bachelor; Verpleegkunde; bachelor|MBO-diploma niveau 4; Verpleegkunde; vocational|HAVO-diploma; Natuur en Gezondheid; school',
    summary: 'Betrokken verpleegkundige met ervaring in ziekenhuis en wijk.',
  }),
  trade({
    sector: 'hr',
    titles: 'Personeelsmedewerker|Recruiter|HR-adviseur|HR-businesspartner|HR-manager',
    employers:
      '{name} Uitzendbureau|Gemeente {city}|Zuivelcoöperatie De Weide|Havenbedrijf {city}|Technische Dienst Van Houten BV',
    bullets:
      'Werving en selectie van 90 medewerkers per jaar|Advies aan 30 leidinggevenden over verzuim|Terugdringen van het verzuim van 7 naar 4,5 procent|Onderhandeling met de ondernemingsraad|Invoering van een nieuw salarissysteem|Organisatie van trainingen',
    skills: 'HR: Werving, Arbeidsrecht, Verzuimbegeleiding, Coaching|Computer: AFAS, Workday, Excel',
    certificates:
      'Wet verbetering poortwachter; Kluwer Opleidingen|Insights Discovery; Insights|Rijbewijs B; CBR',
    studies:
      'HBO-bachelor; Human Resource Management; bachelor|Master; Arbeids- en Organisatiepsychologie; master|VWO-diploma; Economie en Maatschappij; school',
    summary: 'HR-adviseur die luistert, doorvraagt en knopen doorhakt.',
  }),
  trade({
    sector: 'engineering',
    titles:
      'Stagiair werktuigbouw|Werktuigbouwkundig tekenaar|Projectingenieur|Senior projectleider|Hoofd engineering',
    employers:
      '{name} Machinebouw BV|Waterschap Rijnmond|Ingenieursbureau Delta|Scheepswerf {city}|Staalbouw Kempen NV',
    bullets:
      'Ontwerp van sluisdeuren en gemalen|Projectleiding van budgetten tot 3 miljoen euro|Berekeningen volgens Eurocode|Begeleiding van de montage op locatie|Afstemming met opdrachtgevers en leveranciers|Verkorting van de doorlooptijd met 20 procent',
    skills: 'Techniek: SolidWorks, AutoCAD, Sterkteleer, Projectmanagement|Computer: SAP, MS Project',
    certificates: 'VCA-VOL; SSVV|IPMA-D; IPMA Nederland|Prince2 Foundation; AXELOS',
    studies:
      'HBO-bachelor; Werktuigbouwkunde; bachelor|Master of Science; Civiele Techniek; master|MBO-diploma niveau 4; Middenkader Engineering; vocational',
    summary: 'Projectleider met een technisch hart en oog voor planning.',
  }),
  trade({
    sector: 'logistics',
    titles: 'Orderpicker|Heftruckchauffeur|Vrachtwagenchauffeur|Planner|Magazijnchef',
    employers:
      'Transportbedrijf {name}|Distributiecentrum {city}|Bloemenveiling De Tuin|Koelhuis Noord BV|Containerterminal Maas',
    bullets:
      'Planning van 40 ritten per dag|Leiding aan 25 medewerkers in ploegendienst|Laden en lossen van containers|Daling van het aantal fouten met 35 procent|Internationaal transport naar Duitsland en Frankrijk|Inventarisatie en voorraadbeheer',
    skills: 'Logistiek: Ritplanning, Voorraadbeheer, Orderpicken, Douane|Computer: SAP, Excel, TMS',
    certificates: 'Heftruckcertificaat; Kiwa|Rijbewijs CE met code 95; CBR|ADR-certificaat; CCV',
    studies:
      'MBO-diploma niveau 3; Logistiek teamleider; vocational|VMBO-diploma; Transport en Logistiek; school|HBO-bachelor; Logistics Management; bachelor',
    summary: 'Praktische planner die de vloer kent.',
  }),
];
