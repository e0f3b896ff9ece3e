const sector = 'Finance';

export const hannahWeatherby = {
  name: 'Hannah Weatherby',
  title: 'Management Accountant',
  country: 'GB',
  sector,
  language: 'en',
  contact: ['hannah.weatherby@example.com', '01632 960 147', 'Thornbeck, England'],
  summary:
    'Chartered management accountant with nine years in manufacturing and food. Month end in four working days, budgets that department heads understand, and a short temper with unexplained variances.',
  roles: [
    {
      title: 'Finance Business Partner',
      employer: 'Mossdale Dairies',
      place: 'Thornbeck',
      from: '2021-05',
      to: null,
      bullets: [
        'Partner to three plants with a combined cost base of 64 million pounds',
        'Cut month end from nine to four working days by moving accruals into the purchase system',
        'Found 420,000 pounds a year in energy and waste by costing each product line anew',
      ],
    },
    {
      title: 'Management Accountant',
      employer: 'Pennick Valves',
      place: 'Harrowgate Moor',
      from: '2018-01',
      to: '2021-04',
      bullets: [
        'Standard costs, stock valuation and variance reports for 3,400 parts',
        'Supervised two assistants and looked after the yearly audit of stock',
      ],
    },
    {
      title: 'Accounts Assistant',
      employer: 'Pennick Valves',
      place: 'Harrowgate Moor',
      from: '2015-09',
      to: '2017-12',
      bullets: ['Purchase ledger, bank reconciliations, expense claims'],
    },
  ],
  education: [
    {
      degree: 'BA Accounting and Finance, 2.1',
      school: 'University of Thornbeck',
      from: '2012-09',
      to: '2015-06',
    },
  ],
  skills: [
    ['Accounting', 'IFRS, standard costing, budgeting, forecasting, cash flow'],
    ['Systems', 'SAP FI/CO, Sage 200, Excel (Power Query), Power BI'],
  ],
  certificates: ['Chartered management accountant (CIMA), 2019'],
  languages: ['English – native', 'French – B1'],
};

export const noemieTrahan = {
  name: 'Noémie Trahan-Lavoie',
  title: 'Analyste de crédit aux entreprises',
  country: 'CA',
  sector,
  language: 'fr',
  contact: ['noemie.trahan@example.com', '(418) 555-0164', 'Rivière-aux-Aulnes, Québec'],
  summary:
    'Analyste de crédit bilingue, six ans d’expérience auprès de petites et moyennes entreprises. Rigoureuse dans l’analyse des états financiers, claire dans les recommandations au comité.',
  roles: [
    {
      title: 'Analyste de crédit',
      employer: 'Caisse du Littoral',
      place: 'Rivière-aux-Aulnes',
      from: '2021-09',
      to: null,
      bullets: [
        'Analyse d’environ 140 demandes par an, de 100 000 à 3 millions de dollars',
        'Taux de défaut du portefeuille suivi : 0,7 %, contre 1,2 % pour l’ensemble du réseau',
        'Refonte du modèle de flux de trésorerie dans Excel, adopté par neuf succursales',
      ],
    },
    {
      title: 'Conseillère aux entreprises',
      employer: 'Caisse du Littoral',
      place: 'Pointe-Blanche',
      from: '2019-06',
      to: '2021-08',
      bullets: ['Portefeuille de 210 clients, ouverture de comptes, vérifications de conformité'],
    },
  ],
  education: [
    {
      degree: 'Baccalauréat en administration des affaires, finance',
      school: 'Université du Littoral',
      from: '2016-09',
      to: '2019-05',
    },
  ],
  skills: [
    ['Analyse', 'États financiers, flux de trésorerie, garanties, secteur agricole'],
    ['Outils', 'Excel, Moody’s Lending Suite, Power BI'],
  ],
  certificates: ['Cours sur le commerce des valeurs mobilières, 2020'],
  languages: ['Français – langue maternelle', 'Anglais – C1'],
};
