import { trade } from './trade';

export const italianTrades = [
  trade({
    sector: 'hospitality',
    titles: 'Commis di cucina|Cuoco|Capo partita|Sous chef|Chef di cucina',
    employers:
      'Ristorante Da {name}|Hotel Belvedere {city}|Trattoria del Porto|Agriturismo La Quercia|Catering Tavola Viva S.r.l.',
    bullets:
      'Preparazione di 90 coperti a servizio|Creazione di menù stagionali con prodotti locali|Controllo HACCP e gestione degli ordini|Formazione di cinque apprendisti|Riduzione degli sprechi del 25%|Organizzazione di banchetti fino a 200 ospiti',
    skills:
      'Cucina: Pasta fresca, Pasticceria, Secondi di pesce, Impiattamento|Gestione: Food cost, Magazzino, Turni',
    certificates:
      'Attestato HACCP; Regione Lazio|Primo soccorso aziendale; Croce Rossa Italiana|Patente B; Motorizzazione Civile',
    studies:
      'Diploma; Servizi per l’enogastronomia e l’ospitalità alberghiera; school|Laurea triennale; Scienze gastronomiche; bachelor',
    summary: 'Cuoco appassionato, preciso e abituato al lavoro di squadra.',
  }),
  trade({
    sector: 'education',
    titles: 'Educatrice|Insegnante di sostegno|Docente di lettere|Coordinatrice didattica',
    employers:
      'Istituto Comprensivo di {city}|Liceo Classico {name}|Scuola dell’Infanzia Girasole|Cooperativa Sociale Insieme|Centro Linguistico {city}',
    bullets:
      'Insegnamento di italiano e storia in sei classi|Progettazione di percorsi individualizzati|Coordinamento di quattro docenti|Organizzazione di viaggi di istruzione|Laboratori di lettura con la biblioteca comunale|Colloqui con le famiglie',
    skills:
      'Didattica: Progettazione, Inclusione, Valutazione, Laboratori|Informatica: Google Classroom, Pacchetto Office',
    certificates:
      'Abilitazione all’insegnamento; Ministero dell’Istruzione|Certificazione DITALS; Università per Stranieri di Siena',
    studies:
      'Laurea magistrale; Lettere moderne; master|Laurea triennale; Scienze dell’educazione; bachelor|Diploma; Liceo classico; school',
    summary: 'Insegnante attenta a ogni alunno, con esperienza di inclusione.',
  }),
  trade({
    sector: 'engineering',
    titles:
      'Tirocinante|Progettista meccanico|Ingegnere di processo|Responsabile qualità|Responsabile di produzione',
    employers:
      'Officine {name} S.p.A.|Meccanica {city} S.r.l.|Impianti del Po S.p.A.|Ceramiche Fontana|Studio tecnico {name}',
    bullets:
      'Progettazione di macchine automatiche con SolidWorks|Riduzione dei fermi macchina del 20%|Gestione di un reparto con 35 addetti|Audit interni secondo ISO 9001|Avviamento di due linee di confezionamento|Stesura dei fascicoli tecnici CE',
    skills: 'Tecnica: SolidWorks, AutoCAD, Lean Production, FMEA|Informatica: SAP, MATLAB, Excel',
    certificates:
      'Abilitazione alla professione di ingegnere; Politecnico di Torino|Lean Six Sigma Yellow Belt; Festo Academy|Patente B; Motorizzazione Civile',
    studies:
      'Laurea magistrale; Ingegneria meccanica; master|Laurea triennale; Ingegneria gestionale; bachelor|Diploma; Perito meccanico; school',
    summary: 'Ingegnere meccanico con esperienza nel packaging e nella qualità.',
  }),
  trade({
    sector: 'sales',
    titles: 'Addetta alle vendite|Agente di commercio|Responsabile di zona|Direttrice commerciale',
    employers:
      'Vini {name}|Arredamenti Lario S.r.l.|Farmaceutica {city}|Moda Navigli S.p.A.|Concessionaria Autosole',
    bullets:
      'Sviluppo di 80 nuovi clienti in Lombardia|Crescita del fatturato del 22% in due anni|Gestione di nove agenti|Partecipazione a fiere internazionali|Trattativa di contratti quadro|Analisi del mercato e previsioni di vendita',
    skills: 'Vendite: Negoziazione, Gestione clienti, Previsioni, Fiere|Informatica: Salesforce, SAP, Excel',
    certificates:
      'Iscrizione al ruolo agenti di commercio; Camera di Commercio|Cambridge First; Cambridge Assessment|Patente B; Motorizzazione Civile',
    studies:
      'Laurea triennale; Economia aziendale; bachelor|Diploma; Ragioneria; school|Master; Marketing e comunicazione; master',
    summary: 'Commerciale con passione per il prodotto e ottime relazioni con i clienti.',
  }),
];
