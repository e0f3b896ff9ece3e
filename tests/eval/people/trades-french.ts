import { trade } from './trade';

export const frenchTrades = [
  trade({
    sector: 'health',
    titles: 'Aide-soignante|Infirmière diplômée d’État|Infirmière coordinatrice|Cadre de santé',
    employers:
      'Centre hospitalier de {city}|Clinique Sainte-Anne|EHPAD Les Tilleuls|Cabinet infirmier {name}|Hôpital Saint-Roch',
    bullets:
      'Soins infirmiers auprès de 14 patients par équipe|Encadrement de quatre aides-soignantes et d’étudiants|Mise en place du dossier patient informatisé|Gestion des plannings de 22 agents|Pose de perfusions, prélèvements et pansements complexes|Réduction de 25 % des chutes en un an',
    skills:
      'Soins: Pansements complexes, Perfusions, Éducation thérapeutique, Soins palliatifs|Outils: Hopital Manager, Pack Office',
    certificates:
      'AFGSU niveau 2; CESU|Diplôme universitaire Plaies et cicatrisation; Université de Lorraine|Permis B; Préfecture',
    studies:
      'Diplôme d’État; Soins infirmiers; bachelor|Baccalauréat professionnel; Accompagnement, soins et services à la personne; school|Master; Management des organisations de santé; master',
    summary: 'Infirmière rigoureuse et à l’écoute, habituée aux services aigus comme à la gériatrie.',
  }),
  trade({
    sector: 'hospitality',
    titles: 'Commis de cuisine|Cuisinier|Chef de partie|Second de cuisine|Chef de cuisine',
    employers:
      'Brasserie du Marché|Hôtel Bellevue {city}|Restaurant Chez {name}|Traiteur Les Deux Rives|Auberge du Vieux Moulin',
    bullets:
      'Préparation de 120 couverts par service|Élaboration des cartes de saison avec les producteurs locaux|Respect des normes HACCP et suivi des températures|Formation de six apprentis|Réduction des pertes de 30 %|Gestion des commandes et de l’inventaire mensuel',
    skills:
      'Cuisine: Sauces, Pâtisserie, Cuisson sous vide, Dressage|Gestion: Calcul des coûts, Gestion des stocks, Planning',
    certificates:
      'Formation HACCP; Chambre de commerce|Sauveteur secouriste du travail; INRS|Permis B; Préfecture',
    studies:
      'CAP; Cuisine; vocational|BTS; Management en hôtellerie restauration; associate|Baccalauréat technologique; Hôtellerie; school',
    summary: 'Cuisinier passionné par les produits frais et le travail d’équipe.',
  }),
  trade({
    sector: 'it',
    titles:
      'Stagiaire développeur|Développeur web|Développeur full stack|Ingénieur logiciel|Chef de projet informatique',
    employers:
      '{name} Conseil|Agence numérique Pixel & Co|Banque du Rhône|Solutions Garonne SAS|Laboratoire Données {city}',
    bullets:
      'Développement d’une plateforme de réservation en Symfony et React|Migration de 30 applications vers le cloud|Encadrement de quatre développeurs|Mise en place de l’intégration continue|Réduction du temps de réponse de 60 %|Rédaction des spécifications avec les métiers',
    skills:
      'Langages: PHP, JavaScript, Python, SQL|Outils: Docker, GitLab, Jenkins, Jira|Méthodes: Scrum, Kanban',
    certificates: 'Certification Symfony; SensioLabs|ITIL Foundation; AXELOS|TOEIC 905; ETS',
    studies:
      'Diplôme d’ingénieur; Informatique; master|Licence professionnelle; Développement web; bachelor|BTS; Services informatiques aux organisations; associate',
    summary: 'Développeur curieux qui aime les interfaces simples et les tests automatiques.',
  }),
  trade({
    sector: 'law',
    titles:
      'Assistante juridique|Juriste en droit social|Juriste d’entreprise|Avocate collaboratrice|Directrice juridique',
    employers:
      'Cabinet {name} & Associés|Groupe Valmont|Mutuelle de {city}|Étude notariale {name}|Transports Deschamps SA',
    bullets:
      'Rédaction et négociation de contrats commerciaux|Suivi de 60 dossiers contentieux par an|Conseil aux managers en droit du travail|Animation des réunions avec le comité social et économique|Mise en conformité au RGPD|Encadrement de deux juristes et d’une alternante',
    skills:
      'Droit: Droit du travail, Droit des contrats, Contentieux, RGPD|Outils: Lexis 360, Dalloz, Pack Office',
    certificates:
      'Certificat d’aptitude à la profession d’avocat; École des avocats|Déléguée à la protection des données; CNIL|TOEFL 102; ETS',
    studies: 'Master 2; Droit social; master|Licence; Droit; bachelor|Doctorat; Droit privé; doctorate',
    summary: 'Juriste polyvalente, précise et pédagogue.',
  }),
];
