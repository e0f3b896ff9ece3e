import { trade } from './trade';

export const germanTrades = [
  trade({
    sector: 'health',
    titles:
      'Pflegehelferin|Pflegefachfrau|Gesundheits- und Krankenpflegerin|Stationsleitung|Pflegedienstleitung',
    employers:
      'Klinikum {city}|St.-Josefs-Krankenhaus|Seniorenzentrum Lindenhof|Rehaklinik Waldsee|Ambulanter Pflegedienst {name}',
    bullets:
      'Grund- und Behandlungspflege auf einer Station mit 32 Betten|Anleitung von Auszubildenden und neuen Kolleginnen|Einführung der Übergabe am Bett|Dienstplanung für 24 Mitarbeitende|Wundversorgung und Medikamentengabe nach ärztlicher Anordnung|Senkung der Stürze um ein Drittel innerhalb eines Jahres',
    skills:
      'Pflege: Wundmanagement, Praxisanleitung, Pflegedokumentation, Schmerzmanagement|EDV: ORBIS, Vivendi, MS Office',
    certificates:
      'Praxisanleiterin; Bildungsakademie Gesundheit|Wundexpertin ICW; Initiative Chronische Wunden|Führerschein Klasse B; Landratsamt',
    studies:
      'Ausbildung; Gesundheits- und Krankenpflege; vocational|Bachelor of Arts; Pflegemanagement; bachelor|Realschulabschluss; Mittlere Reife; school',
    summary: 'Examinierte Pflegefachkraft mit langjähriger Erfahrung in Akut- und Langzeitpflege.',
  }),
  trade({
    sector: 'trades',
    titles: 'Anlagenmechaniker SHK|Elektroniker|Kundendienstmonteur|Bauleiter|Meister im Elektrohandwerk',
    employers:
      '{name} Haustechnik GmbH|Elektro {name} e.K.|Bau- und Montagegesellschaft {city} mbH|Stadtwerke {city}|Sanitär Brunner & Söhne',
    bullets:
      'Montage und Wartung von Wärmepumpen und Heizungsanlagen|Fehlersuche an Schaltschränken und Steuerungen|Leitung von Baustellen mit bis zu acht Monteuren|Prüfung ortsfester Anlagen nach DGUV Vorschrift 3|Kundenberatung und Aufmaß vor Ort|Ausbildung von vier Lehrlingen bis zur Gesellenprüfung',
    skills:
      'Technik: Schaltschrankbau, SPS-Grundlagen, Schweißen, Rohrinstallation|EDV: MS Office, AutoCAD, Streit Software',
    certificates:
      'Ausbildereignungsprüfung (AdA); IHK|Schweißerschein WIG; TÜV|Führerschein Klasse BE; Landratsamt|Staplerschein; DEKRA',
    studies:
      'Meisterprüfung; Elektrotechnik; vocational|Ausbildung; Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik; vocational|Hauptschulabschluss; Berufsreife; school',
    summary: 'Handwerksmeister, der Termine hält und seine Leute mitnimmt.',
  }),
  trade({
    sector: 'logistics',
    titles: 'Fachkraft für Lagerlogistik|Berufskraftfahrer|Disponent|Schichtleiter Lager|Logistikleiter',
    employers:
      'Spedition {name} GmbH & Co. KG|Paketzentrum {city}|Nordlager AG|Kühlhaus Hafen {city}|Großhandel {name}',
    bullets:
      'Disposition von 45 Fahrzeugen im Nah- und Fernverkehr|Wareneingang, Kommissionierung und Inventur mit SAP EWM|Führung von 18 Mitarbeitenden in der Spätschicht|Senkung der Fehlerquote auf 0,3 %|Unfallfreie Fahrleistung von 600.000 km|Einarbeitung neuer Kolleginnen und Kollegen',
    skills:
      'Logistik: Kommissionierung, Tourenplanung, Ladungssicherung, Gefahrgut|EDV: SAP EWM, MS Excel, Transporeon',
    certificates: 'Staplerschein; DEKRA|ADR-Bescheinigung; IHK|Führerschein Klasse CE; Landratsamt',
    studies:
      'Ausbildung; Fachkraft für Lagerlogistik; vocational|Bachelor of Science; Logistikmanagement; bachelor|Fachhochschulreife; Wirtschaft; school',
    summary: 'Logistiker mit Blick für Zahlen und für die Menschen in der Halle.',
  }),
  trade({
    sector: 'it',
    titles:
      'Werkstudent Softwareentwicklung|Softwareentwickler|Senior Softwareentwickler|IT-Projektleiter|Teamleiter Entwicklung',
    employers:
      '{name} Software GmbH|{city}er Datenwerke AG|Sparkassen-IT Süd|Möwe Digital GmbH|Industrie 4.0 Systeme KG',
    bullets:
      'Entwicklung einer Buchungsplattform mit Java und Spring Boot|Ablösung eines Altsystems bei laufendem Betrieb|Fachliche Führung von fünf Entwicklerinnen und Entwicklern|Aufbau einer CI/CD-Pipeline mit GitLab|Abstimmung der Anforderungen mit den Fachabteilungen|Einführung automatischer Tests, Abdeckung von 20 auf 85 %',
    skills:
      'Sprachen: Java, Kotlin, TypeScript, SQL|Werkzeuge: Docker, GitLab, Kubernetes, Jira|Methoden: Scrum, Testgetriebene Entwicklung',
    certificates: 'ISTQB Certified Tester; ISTQB|Professional Scrum Master I; Scrum.org|iSAQB CPSA-F; iSAQB',
    studies:
      'Bachelor of Science; Informatik; bachelor|Master of Science; Wirtschaftsinformatik; master|Diplom-Informatiker (FH); Technische Informatik; master',
    summary: 'Softwareentwickler mit Freude an klarem Code und ruhigen Nächten.',
  }),
  trade({
    sector: 'finance',
    titles:
      'Bürokauffrau|Sachbearbeiterin Buchhaltung|Finanzbuchhalterin|Bilanzbuchhalterin|Leiterin Rechnungswesen',
    employers:
      'Steuerkanzlei {name}|Maschinenfabrik {name} AG|Genossenschaftsbank {city}|Handelshaus Ostheim GmbH|Wohnbau {city} eG',
    bullets:
      'Monats- und Jahresabschlüsse nach HGB|Debitoren- und Kreditorenbuchhaltung mit DATEV|Umsatzsteuervoranmeldungen und Meldungen an die Bundesbank|Einführung des digitalen Rechnungseingangs|Ansprechpartnerin für Wirtschaftsprüfer und Finanzamt|Fachliche Führung von drei Mitarbeiterinnen',
    skills: 'Fachlich: HGB, IFRS, Kostenrechnung, Mahnwesen|EDV: DATEV, SAP FI, MS Excel',
    certificates: 'Geprüfte Bilanzbuchhalterin; IHK|DATEV-Führerschein; DATEV eG',
    studies:
      'Ausbildung; Bürokauffrau; vocational|Diplom-Betriebswirtin (FH); Betriebswirtschaftslehre; master|Allgemeine Hochschulreife; Abitur; school',
    summary: 'Bilanzbuchhalterin mit Sorgfalt und Sinn für schlanke Abläufe.',
  }),
  trade({
    sector: 'education',
    titles:
      'Erzieherin|Lehrkraft im Vorbereitungsdienst|Lehrerin für Deutsch und Geschichte|Fachbereichsleiterin|Stellvertretende Schulleiterin',
    employers:
      'Gymnasium {city}|Kindertagesstätte Regenbogen|Grundschule am Mühlbach|Gesamtschule {city}-Nord|Volkshochschule {city}',
    bullets:
      'Unterricht in den Klassen 5 bis 12 und Klassenleitung|Leitung der Theater-AG mit jährlich zwei Aufführungen|Betreuung von Referendarinnen und Referendaren|Erarbeitung des schulinternen Lehrplans|Elternarbeit in drei Sprachen|Sprachförderung in Kleingruppen',
    skills:
      'Pädagogik: Unterrichtsplanung, Sprachförderung, Inklusion, Elternarbeit|EDV: Moodle, MS Office, GeoGebra',
    certificates:
      'Erste-Hilfe-Ausbilderin; Deutsches Rotes Kreuz|Zusatzqualifikation Deutsch als Zweitsprache; Goethe-Institut',
    studies:
      'Erstes Staatsexamen; Lehramt an Gymnasien; master|Master of Education; Germanistik und Geschichte; master|Ausbildung; Staatlich anerkannte Erzieherin; vocational',
    summary: 'Lehrerin aus Überzeugung, mit Humor und klaren Regeln.',
  }),
];
