import { bareLine, type Text } from '@shared/model/text';
import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language';

const textOf = (words: string): Text => ({
  pages: [{ number: 1, width: 0, height: 0, ocr: null, lines: words.split('\n').map(bareLine) }],
  findings: [],
  language: null,
  properties: { createdAt: null, modifiedAt: null, producer: null },
});

test.each([
  ['en', 'Led a team of eight nurses on a surgical ward and trained new colleagues for the night shift.'],
  [
    'de',
    'Senior Java Developer mit Erfahrung in Spring Boot, Docker, Kubernetes und React\nEntwicklung von Microservices für den Online Shop\nCode Reviews, Scrum Master und Product Owner im agilen Team\nMigration der Legacy Systeme auf AWS Cloud',
  ],
  [
    'fr',
    'Accueil des clients et service en salle dans un restaurant de quarante couverts, gestion des stocks',
  ],
  ['es', 'Atención al cliente en recepción y gestión de las reservas de un hotel con cien habitaciones'],
  ['it', 'Preparazione dei primi piatti e gestione della cucina con tre aiuti nel periodo estivo'],
  ['pt', 'Responsável pela gestão de uma equipa de dez pessoas e pelo atendimento aos clientes'],
  ['nl', 'Verantwoordelijk voor de zorg van acht patiënten per dienst en het begeleiden van stagiaires'],
  ['pl', 'Obsługa klienta oraz prowadzenie dokumentacji magazynowej w firmie transportowej'],
  ['sv', 'Ansvarig för planering och ledning av arbetet på en vårdavdelning med tjugo platser'],
  [
    'ja',
    'React と TypeScript を用いた Web アプリケーションの開発を担当しました。チームリーダーとして五名をまとめました。',
  ],
  ['zh', '负责公司财务报表的编制与分析，熟练使用 Excel 和 SAP 系统，具有五年工作经验，工作认真细致。'],
  ['ar', 'عملت محاسبا في شركة تجارية لمدة خمس سنوات وكنت مسؤولا عن التقارير المالية Excel SAP'],
  ['ru', 'Руководил отделом продаж и отвечал за работу с ключевыми клиентами компании, CRM, Excel'],
  ['el', 'Υπεύθυνος πωλήσεων με πενταετή εμπειρία στο λιανικό εμπόριο και στην εξυπηρέτηση πελατών'],
])('%s is taken for another language', async (language, words) => {
  expect(await detectLanguage(textOf(words))).toBe(language);
});

test('a name and an address are enough to guess a language from', async () => {
  expect(
    await detectLanguage(
      textOf('Jane Roe\njane.roe@example.com\nhttps://example.com/a-long-address-of-a-portfolio'),
    ),
  ).toBeNull();
});
