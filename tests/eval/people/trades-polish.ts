import { trade } from './trade';

export const polishTrades = [
  trade({
    sector: 'it',
    titles: 'Stażysta|Młodszy programista|Programista Java|Starszy programista|Kierownik zespołu',
    employers:
      '{name} Software sp. z o.o.|Bank Nadwiślański S.A.|Centrum Usług IT {city}|Bursztyn Technologies|Politechniczny Park Naukowy',
    bullets:
      'Tworzenie mikroserwisów w Javie i Spring Boot|Skrócenie czasu wdrożenia z dwóch dni do godziny|Prowadzenie zespołu ośmiu osób|Przeglądy kodu i szkolenia|Migracja bazy danych do PostgreSQL|Automatyzacja testów regresji',
    skills: 'Języki: Java, Kotlin, SQL, JavaScript|Narzędzia: Docker, Jenkins, Git, Jira',
    certificates:
      'Oracle Certified Professional; Oracle|Professional Scrum Master I; Scrum.org|ISTQB Foundation; ISTQB',
    studies:
      'Inżynier; Informatyka; bachelor|Magister; Informatyka stosowana; master|Technik; Informatyk; school',
    summary: 'Programista, który ceni prosty kod i dobre testy.',
  }),
  trade({
    sector: 'finance',
    titles: 'Referent|Młodsza księgowa|Samodzielna księgowa|Analityk finansowy|Główna księgowa',
    employers:
      'Biuro rachunkowe {name}|Zakłady Mięsne {city}|Grupa Handlowa Wschód S.A.|Spółdzielnia Mieszkaniowa Zorza|Logistyka Bałtyk sp. z o.o.',
    bullets:
      'Prowadzenie ksiąg rachunkowych sześciu spółek|Sporządzanie deklaracji VAT i CIT|Zamknięcie miesiąca w pięć dni roboczych|Współpraca z biegłym rewidentem|Wdrożenie elektronicznego obiegu faktur|Nadzór nad trzema księgowymi',
    skills: 'Finanse: Ustawa o rachunkowości, MSSF, VAT, Budżetowanie|Programy: Symfonia, SAP FI, Excel',
    certificates: 'Certyfikat księgowy; Stowarzyszenie Księgowych w Polsce|ACCA Knowledge Level; ACCA',
    studies:
      'Magister; Finanse i rachunkowość; master|Licencjat; Ekonomia; bachelor|Technik; Ekonomista; school',
    summary: 'Samodzielna księgowa, dokładna i terminowa.',
  }),
  trade({
    sector: 'logistics',
    titles: 'Magazynier|Operator wózka widłowego|Kierowca kat. C+E|Spedytor|Kierownik magazynu',
    employers:
      '{name} Transport|Centrum Logistyczne {city}|Hurtownia Spożywcza Jutrzenka|Chłodnie Mazowsze|Kurier Express sp. z o.o.',
    bullets:
      'Przyjmowanie i wydawanie towaru|Obsługa skanera i systemu WMS|Organizacja transportu krajowego i międzynarodowego|Kierowanie zmianą 20 osób|Zmniejszenie liczby reklamacji o 30%|Inwentaryzacje i raporty',
    skills: 'Logistyka: Kompletacja, Planowanie tras, Inwentaryzacja, Spedycja|Programy: SAP, WMS, Excel',
    certificates:
      'Uprawnienia UDT na wózki widłowe; Urząd Dozoru Technicznego|Prawo jazdy kat. C+E; Starostwo Powiatowe|Zaświadczenie ADR; Marszałek Województwa',
    studies:
      'Technik; Logistyk; school|Licencjat; Logistyka; bachelor|Zasadnicza szkoła zawodowa; Mechanik pojazdów samochodowych; vocational',
    summary: 'Kierownik magazynu z doświadczeniem w pracy zmianowej.',
  }),
  trade({
    sector: 'education',
    titles: 'Wychowawczyni|Nauczycielka języka polskiego|Nauczycielka dyplomowana|Wicedyrektor szkoły',
    employers:
      'Szkoła Podstawowa nr 12|Przedszkole Słoneczko|Liceum Ogólnokształcące w {city}|Miejski Dom Kultury|Szkoła Językowa {name}',
    bullets:
      'Nauczanie w klasach 4–8|Przygotowanie uczniów do egzaminu ósmoklasisty|Prowadzenie koła teatralnego|Współpraca z rodzicami i poradnią|Opieka nad praktykantami|Organizacja wycieczek i konkursów',
    skills:
      'Dydaktyka: Planowanie lekcji, Ocenianie, Praca z grupą, Terapia pedagogiczna|Programy: Librus, MS Teams, Canva',
    certificates:
      'Kurs kierownika wycieczek; Kuratorium Oświaty|Oligofrenopedagogika; Akademia Pedagogiki Specjalnej',
    studies:
      'Magister; Filologia polska; master|Licencjat; Pedagogika wczesnoszkolna; bachelor|Studia podyplomowe; Zarządzanie oświatą; vocational',
    summary: 'Nauczycielka z pasją i wieloletnim doświadczeniem.',
  }),
];
