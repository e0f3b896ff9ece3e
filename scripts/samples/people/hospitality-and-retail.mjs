export const beatrizAlcocer = {
  name: 'Beatriz Alcocer Medina',
  title: 'Jefa de recepción',
  country: 'MX',
  sector: 'Hospitality',
  language: 'es',
  contact: ['beatriz.alcocer@example.com', '+52 55 5550 0156', 'Puerto Jacinto, México'],
  summary:
    'Jefa de recepción con diez años en hoteles de playa y de ciudad. Trato amable, cuentas exactas y un equipo que se queda: rotación del 12 % frente al 40 % del sector.',
  roles: [
    {
      title: 'Jefa de recepción',
      employer: 'Hotel Mirador de las Garzas',
      place: 'Puerto Jacinto',
      from: '2020-01',
      to: null,
      bullets: [
        'Dirección de 14 personas en un hotel de 210 habitaciones, turnos de 24 horas',
        'Valoración de la llegada de 8,1 a 9,2 en dos años',
        'Venta adicional en recepción: 1,9 millones de pesos en 2024',
        'Protocolo de huracanes y simulacros semestrales con todo el personal',
      ],
    },
    {
      title: 'Recepcionista de noche y auditora',
      employer: 'Posada San Telmo',
      place: 'Ciudad Almena',
      from: '2016-03',
      to: '2019-12',
      bullets: [
        'Cierre diario, conciliación de tarjetas, atención de grupos',
        'Implantación de Opera Cloud sin interrumpir las llegadas',
      ],
    },
    {
      title: 'Recepcionista',
      employer: 'Hostal Bugambilia',
      place: 'Ciudad Almena',
      from: '2015-07',
      to: '2016-02',
      bullets: ['Atención a huéspedes en español e inglés, reservas y caja'],
    },
  ],
  education: [
    {
      degree: 'Licenciatura en Turismo',
      school: 'Universidad del Golfo Norte',
      from: '2011-08',
      to: '2015-06',
    },
  ],
  skills: [
    ['Hotel', 'Opera Cloud, auditoría nocturna, grupos, gestión de quejas'],
    ['Equipo', 'Turnos, formación, selección'],
  ],
  certificates: ['Primeros auxilios, 2024', 'Distintivo H, manejo higiénico, 2022'],
  languages: ['Español – nativo', 'Inglés – C1', 'Francés – A2'],
};

export const giulianaTarsitani = {
  name: 'Giuliana Tarsitani',
  title: 'Restaurant Manager',
  country: 'IT',
  sector: 'Hospitality',
  language: 'en',
  contact: ['giuliana.tarsitani@example.com', '+39 06 5550 0173', 'Borgo San Lupo, Italy'],
  summary:
    'Restaurant manager with twelve years between floor and kitchen pass. I like full houses, clear rotas and suppliers who deliver on time.',
  roles: [
    {
      title: 'Restaurant Manager',
      employer: 'Osteria del Gelso',
      place: 'Borgo San Lupo',
      from: '2019-05',
      to: null,
      bullets: [
        'Lead a team of 22 in a house of 110 seats; turnover up 24 percent in three years',
        'Brought food cost from 34 to 29 percent by weekly stock counts and a shorter menu',
        'Trained five waiters who became shift leaders',
      ],
    },
    {
      title: 'Head Waiter',
      employer: 'Grand Hotel Belcolle',
      place: 'Lido Sant’Erasmo',
      from: '2014-04',
      to: '2019-04',
      bullets: ['Banquets of up to 300 guests, wine cellar of 900 labels, allergen list'],
    },
  ],
  education: [
    {
      degree: 'Diploma in Hotel Services',
      school: 'Istituto Alberghiero Belcolle',
      from: '2008',
      to: '2013',
    },
  ],
  skills: [
    ['Restaurant', 'Rota, stock, HACCP, reservations, complaints'],
    ['Systems', 'Lightspeed, Excel'],
  ],
  certificates: ['HACCP, 2024', 'Sommelier, second level, 2018'],
  languages: ['Italian – native', 'English – C1', 'German – B1'],
};

export const liamTaumata = {
  name: 'Liam Taumata-Reid',
  title: 'Store Manager, Building Supplies',
  country: 'NZ',
  sector: 'Retail',
  language: 'en',
  contact: ['liam.taumata@example.com', '+64 4 555 0139', 'Kowhai Bay, New Zealand'],
  summary:
    'Store manager of a trade and building-supplies store with its own yard and warehouse. Leads 38 people, five of them shift supervisors, and still drives the forklift on Saturdays.',
  roles: [
    {
      title: 'Store Manager',
      employer: 'Kauri & Sons Building Supplies',
      place: 'Kowhai Bay',
      from: '2021-02',
      to: null,
      bullets: [
        'Responsible for sales of 19 million dollars, a yard of 6,000 square metres and 38 people',
        'Stock loss from 1.6 to 0.7 percent with monthly counts by area',
        'Delivery in full and on time from 88 to 96 percent after we re-planned loading',
      ],
    },
    {
      title: 'Warehouse and Yard Supervisor',
      employer: 'Kauri & Sons Building Supplies',
      place: 'Tussock Plains',
      from: '2017-08',
      to: '2021-01',
      bullets: [
        'Led ten people in receiving, picking and loading; wrote the rota and did the inductions',
        'Chaired the safety committee; introduced a one-way system in the yard',
      ],
    },
    {
      title: 'Sales Assistant',
      employer: 'Harbour Hardware',
      place: 'Tussock Plains',
      from: '2014-11',
      to: '2017-07',
      bullets: ['Served builders and home owners in timber and fixings'],
    },
  ],
  education: [
    {
      degree: 'New Zealand Certificate in Business (Level 4)',
      school: 'Tussock Plains Polytechnic',
      from: '2018',
      to: '2019',
    },
  ],
  skills: [
    ['Retail', 'Ranging, pricing, stock counts, trade accounts'],
    ['Warehouse', 'Forklift, load securing, SAP Retail (goods movements), Excel'],
  ],
  certificates: [
    'Forklift operator certificate, renewed 2024',
    'Workplace first aid, 2025',
    'Health and safety representative, stage 2',
  ],
  languages: ['English – native', 'Māori – good'],
};

export const fatimaElKadiri = {
  name: 'Fatima El Kadiri',
  title: 'Responsable de rayon, produits frais',
  country: 'BE',
  sector: 'Retail',
  language: 'fr',
  contact: ['fatima.elkadiri@example.com', '+32 2 555 01 48', 'Val-Sainte-Odile, Belgique'],
  summary:
    'Responsable de rayon dans la grande distribution depuis cinq ans, après trois ans à la préparation de commandes en entrepôt. Rigueur sur les stocks et la chaîne du froid, goût du travail en équipe.',
  roles: [
    {
      title: 'Responsable de rayon',
      employer: 'Marchés Delvaulx',
      place: 'Val-Sainte-Odile',
      from: '2020-10',
      to: null,
      bullets: [
        'Encadrement de huit personnes, plannings, entretiens, accueil des nouveaux',
        'Pertes réduites de 4,8 à 2,9 % grâce à des commandes quotidiennes mieux calées',
        'Audit d’hygiène : 96 % en 2024',
      ],
    },
    {
      title: 'Préparatrice de commandes',
      employer: 'Entrepôts Lys-Meuse',
      place: 'Herbeumont-le-Bas',
      from: '2017-09',
      to: '2020-09',
      bullets: [
        'Préparation vocale en chambre froide, environ 170 colis par heure',
        'Remplacement du chef d’équipe pendant les congés (12 personnes)',
      ],
    },
  ],
  education: [
    {
      degree: 'Certificat d’enseignement secondaire supérieur, gestion',
      school: 'Athénée de Val-Sainte-Odile',
      from: undefined,
      to: '2017-06',
    },
  ],
  skills: [
    ['Magasin', 'Commandes, stocks, chaîne du froid, affichage'],
    ['Entrepôt', 'Préparation vocale, transpalette électrique, Excel'],
  ],
  certificates: [
    'Brevet cariste, catégorie transpalette, 2018',
    'Sécurité alimentaire (AFSCA), 2023',
    'Secouriste d’entreprise, 2024',
  ],
  languages: ['Français – langue maternelle', 'Arabe – courant', 'Néerlandais – B1'],
};
