import { bareLine, type Text } from '@shared/model/text';
import { describe, expect, test } from 'vitest';
import { readProfile } from './read-profile';

const textOf = (words: string, ocr: number | null = null): Text => ({
  pages: [{ number: 1, width: 0, height: 0, ocr, lines: words.trim().split('\n').map(bareLine) }],
  findings: [],
  language: null,
  properties: { createdAt: null, modifiedAt: null, producer: null },
});
const judge = (words: string, ocr: number | null = null) => readProfile(textOf(words, ocr)).judgement;

const resume = `Jane Roe
jane.roe@example.com | +44 7700 900123 | Leeds, UK
Work Experience
Staff Nurse, Northfield Hospital
Mar 2018 - present
Care of eight patients a shift
Healthcare Assistant, Elm House
Jan 2015 - Feb 2018
Education
BSc Nursing, University of Leeds, 2018
Skills
Wound care, medication, handover`;

test('a plain resume is taken for something else', () => {
  expect(judge(resume)).toMatchObject({ value: 'resume' });
  expect(judge(resume).reason).toContain('work history');
});

test('a letter in front makes a resume a letter', () => {
  const letter = `Dear Hiring Manager,\nI am writing to apply for the position of ward nurse.\nYours sincerely,\nJane Roe\n`;
  expect(judge(letter + resume).value).toBe('resume');
});

test('a resume without headings, of a name, an address and two jobs, is none', () => {
  expect(
    judge(`Sam Porter
07700 900456, sam.porter@example.com
Scaffolder, Brick & Beam Ltd, 2016 - 2023
Labourer, Dunmore Builders, 2012 - 2016
Full driving licence, CSCS card, own tools, ready to start on Monday`).value,
  ).toBe('resume');
});

test.each([
  [
    'Lebenslauf',
    'Berufserfahrung\n03/2018 – heute Lagerist, Nord Logistik GmbH\nWareneingang und Kommissionierung\nAusbildung\n2015 – 2018 Fachkraft für Lagerlogistik',
  ],
  [
    'Curriculum Vitae',
    'Expérience professionnelle\n2018 - 2022 Serveur, Café du Port\nService en salle de quarante couverts\nFormation\n2015 CAP Restaurant',
  ],
  [
    'Europass Curriculum Vitae',
    'Esperienza professionale\n2018 – oggi Cuoco, Trattoria da Nino\nPreparazione dei primi piatti\nIstruzione\n2016 Diploma alberghiero',
  ],
])('a resume headed "%s" is not seen', (heading, body) => {
  expect(judge(`${heading}\nAlex Example\nalex@example.com\n${body}`).value).toBe('resume');
});

describe('a letter passes for a resume', () => {
  test.each([
    [
      'en',
      'Jane Roe\n1 Elm Road, Leeds\n\nDear Ms Brown,\nI am writing to apply for the position of accountant that you advertised last week. I have worked in accounts for five years.\nI look forward to hearing from you.\nYours sincerely,\nJane Roe',
    ],
    [
      'de',
      'Sehr geehrte Frau Brandt,\nhiermit bewerbe ich mich auf Ihre Anzeige als Lagerist. Seit fünf Jahren arbeite ich in einem Lager und freue mich auf ein persönliches Gespräch.\nMit freundlichen Grüßen\nJonas Beispiel',
    ],
    [
      'fr',
      'Madame, Monsieur,\nJe me permets de vous adresser ma candidature au poste de serveur. Je travaille depuis cinq ans dans la restauration et reste à votre disposition.\nJe vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.\nClaire Exemple',
    ],
    [
      'es',
      'Estimada señora López:\nMe dirijo a usted para presentar mi candidatura al puesto de recepcionista en su hotel. Tengo cinco años de experiencia.\nAtentamente,\nAna Ejemplo',
    ],
    [
      'it',
      'Gentile Dottoressa Bianchi,\ncon la presente desidero inviare la mia candidatura per la posizione di cuoco nel vostro ristorante, dove vorrei lavorare.\nCordiali saluti\nLuca Esempio',
    ],
    [
      'pt',
      'Prezados Senhores,\nVenho por este meio apresentar a minha candidatura à vaga de motorista na vossa empresa, onde gostaria de trabalhar.\nAtenciosamente,\nRui Exemplo',
    ],
    [
      'nl',
      'Geachte mevrouw De Wit,\nMet deze brief solliciteer ik naar de functie van verpleegkundige in uw ziekenhuis. Graag licht ik dit toe in een persoonlijk gesprek.\nMet vriendelijke groet,\nSanne Voorbeeld',
    ],
    [
      'pl',
      'Szanowni Państwo,\naplikuję na stanowisko kierowcy w Państwa firmie. Od pięciu lat pracuję jako kierowca i chętnie spotkam się na rozmowie.\nZ poważaniem\nJan Przykład',
    ],
  ])('in %s', (_language, words) => {
    expect(judge(words)).toMatchObject({ value: 'cover-letter' });
    expect(judge(words).reason).toContain('opens with');
  });
});

describe('a paper that came along passes for a resume', () => {
  test.each([
    [
      'certificate',
      'Certificate of Completion\nThis is to certify that\nJane Roe\nhas successfully completed the course\nFirst Aid at Work, 12 March 2022\nNorthfield Training Ltd',
    ],
    [
      'certificate',
      'Zertifikat\nHiermit bescheinigen wir, dass Herr Jonas Beispiel\nerfolgreich an der Schulung Ladungssicherung teilgenommen hat.\nHamburg, den 12.03.2022',
    ],
    [
      'certificate',
      'Attestato di partecipazione\nSi attesta che Luca Esempio ha frequentato il corso di sicurezza alimentare di otto ore tenuto a Bologna nel marzo 2022 con profitto',
    ],
    [
      'certificate',
      'Zaświadczenie o ukończeniu kursu\nZaświadcza się, że Jan Przykład ukończył kurs operatora wózków widłowych w Krakowie w marcu 2022 roku',
    ],
    [
      'reference',
      'Arbeitszeugnis\nHerr Jonas Beispiel war vom 1. März 2018 bis 31. Mai 2022 in unserem Unternehmen als Lagerist tätig. Er erledigte seine Aufgaben stets zu unserer vollsten Zufriedenheit. Wir danken ihm und wünschen ihm alles Gute.',
    ],
    [
      'reference',
      'To whom it may concern\nIt is my pleasure to recommend Jane Roe, who worked with us as a nurse for three years. I highly recommend her without reservation to any ward that is looking for a calm colleague.\nSincerely,\nDr A. Brown',
    ],
    [
      'reference',
      'Lettre de recommandation\nJe soussigné, directeur du Café du Port, je recommande vivement Claire Exemple, qui a travaillé chez nous comme serveuse pendant trois ans avec sérieux.',
    ],
    [
      'posting',
      'Warehouse Operative (m/f/d)\nWe are looking for a reliable colleague for our late shift.\nResponsibilities\nPick and pack orders, load lorries\nRequirements\nForklift licence, early riser\nWhat we offer\nPermanent contract, 30 days of leave\nApply now: jobs@example.com',
    ],
    [
      'posting',
      'Stellenbeschreibung\nWir suchen zum nächsten Monat eine Pflegefachkraft (m/w/d) für unsere Station.\nIhre Aufgaben\nPflege und Dokumentation\nIhr Profil\nAbgeschlossene Ausbildung\nWir bieten\nVerlässliche Dienstpläne und ein gutes Team',
    ],
    [
      'posting',
      'Nous recherchons un serveur (h/f) pour notre restaurant à Lyon.\nVos missions\nAccueil et service en salle\nProfil recherché\nExpérience de deux ans\nNous offrons un contrat stable et deux jours de repos',
    ],
    [
      'other',
      'Invoice\nInvoice no. 2022-114\nTen boxes of gloves, two pallets of paper, one delivery to the northern yard, thank you for your order\nSubtotal 120.00\nTotal 142.80',
    ],
  ])('%s', (value, words) => {
    expect(judge(words).value).toBe(value);
  });
});

test('a picture with no words to speak of is called a resume', () => {
  expect(judge('IMG 2041', 40)).toMatchObject({ value: 'photo' });
  expect(judge('Hello world')).toMatchObject({ value: 'other' });
});

test('a short mail with the resume attached is called a resume', () => {
  expect(
    judge(
      'Hi Anna,\nplease find my resume attached. Happy to talk any day next week about the job.\nBest regards\nTom',
    ).value,
  ).not.toBe('resume');
});

describe('what a short paper says of itself is not heard', () => {
  test.each([
    [
      'certificate',
      'Teilnahmebescheinigung\nFrau Anna Beispiel hat erfolgreich an der Schulung Arbeitssicherheit teilgenommen.',
    ],
    ['certificate', 'Notenspiegel\nModul  Note  ECTS\nMathematik I  1,7  8\nPhysik  2,0  6'],
    ['certificate', 'Certyfikat\nZaświadcza się, że Anna Przykład ukończyła kurs języka angielskiego'],
    [
      'reference',
      'Letter of employment\nThis is to certify that Mr Sam Porter was employed by Acme Ltd from March 2015 to December 2019.',
    ],
    [
      'reference',
      'Carta de recomendación\nRecomiendo sin reservas a Ana Ejemplo, que trabajó con nosotros de 2015 a 2019.',
    ],
    [
      'reference',
      'Lettera di referenze\nLuca Esempio ha lavorato presso la nostra azienda dal 2015 al 2019.',
    ],
    ['posting', 'Poszukujemy: Magazynier\nWymagania\nDoświadczenie 2 lata\nOferujemy\nUmowę o pracę'],
    ['posting', 'Procuramos Enfermeiro(a)\nRequisitos\nLicenciatura\nOferecemos\nContrato sem termo'],
    ['other', 'Lohnabrechnung Mai 2023\nPersonalnummer 12345\nAuszahlungsbetrag 2.300,00'],
  ])('%s', (value, words) => {
    expect(judge(words).value).toBe(value);
  });
});

test('a few sentences of a person with a number and years of work are no resume', () => {
  const { value, reason } = judge(`Jane Roe
jane@example.com 07700 900123
Cashier at a supermarket since 2019. Before that, shop assistant in a pharmacy 2016-2019.
GCSEs at Leeds High School.`);
  expect(value).toBe('resume');
  expect(reason).toContain('years of work');
});

test('a scholar without a work heading has no resume', () => {
  expect(
    judge(`Prof. Anna Beispiel, PhD
Department of Physics, University of Vienna
Publications
Beispiel A. (2020) On quarks. Nature 12, 3-4.
Beispiel A. (2018) On leptons. Science 4, 5-6.
Grants
Starting Grant 2016-2021
Teaching
Quantum mechanics, 2014-2020`).value,
  ).toBe('resume');
});
