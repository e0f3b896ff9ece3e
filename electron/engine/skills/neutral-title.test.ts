import { describe, expect, test } from 'vitest';
import source from '../../../resources/lexicon/titles.txt?raw';
import { neutralTitle } from './neutral-title';
import { findTitle, parseTitles } from './titles';

describe('a title said of a woman is another one', () => {
  test.each([
    ['Krankenpfleger', 'Krankenpflegerin'],
    ['Krankenpfleger', 'Krankenpflegerinnen'],
    ['Krankenpfleger', 'Krankenpfleger:in'],
    ['Krankenpfleger', 'Krankenpfleger*in'],
    ['Krankenpfleger', 'Krankenpfleger/-in'],
    ['Krankenpfleger', 'KrankenpflegerIn'],
    ['Krankenpfleger', 'Krankenpfleger(in)'],
    ['Krankenpfleger', 'Krankenschwester'],
    ['Tierarzt', 'Tierärztin'],
    ['Rechtsanwalt', 'Rechtsanwältin'],
    ['Koch', 'Köchin'],
    ['Psychologe', 'Psychologin'],
    ['Bürokaufmann', 'Bürokauffrau'],
    ['Technischer Leiter', 'Technische Leiterin'],
    ['Auszubildender', 'Auszubildende'],
    ['Polizeibeamter', 'Polizeibeamtin'],
    ['infirmier', 'infirmière'],
    ['développeur web', 'développeuse web'],
    ['directeur technique', 'directrice technique'],
    ['technicien de laboratoire', 'technicienne de laboratoire'],
    ['conseiller de vente', 'conseillère de vente'],
    ['assistant administratif', 'assistante administratif'],
    ['assistant social', 'assistante sociale'],
    ['chargé de communication', 'chargée de communication'],
    ['chargé de communication', 'chargé·e de communication'],
    ['enfermero', 'enfermera'],
    ['enfermero', 'enfermero/a'],
    ['desarrollador web', 'desarrolladora web'],
    ['médico de familia', 'médica de familia'],
    ['abogado', 'abogada'],
    ['enfermeiro', 'enfermeira'],
    ['engenheiro civil', 'engenheira civil'],
    ['coordenador', 'coordenadora'],
    ['infermiere', 'infermiera'],
    ['direttore', 'direttrice'],
    ['programmatore', 'programmatrice'],
    ['nauczyciel', 'nauczycielka'],
    ['specjalista ds. kadr', 'specjalistka ds. kadr'],
    ['kierownik', 'kierowniczka'],
    ['pielęgniarz', 'pielęgniarka'],
    ['verkoper', 'verkoopster'],
    ['medewerker', 'medewerkster'],
    ['salesman', 'saleswoman'],
    ['waiter', 'waitress'],
  ])('%s, %s', (his, hers) => expect(neutralTitle(hers).toLowerCase()).toBe(neutralTitle(his).toLowerCase()));
});

test('words that only end like a woman’s title are changed', () => {
  const titles = [
    'Camera operator',
    'Data analyst (Berlin)',
    'System admin',
    'Plugin developer',
    'Opera singer',
    'Webmaster',
    'Chaplain',
    'Employee relations specialist',
    'Captain',
    'C/C++ developer',
    'Sales and/or marketing assistant',
  ];
  expect(titles.map(neutralTitle)).toEqual(titles);
});

describe('the list of titles', () => {
  const names = parseTitles(source).flatMap((title) => title?.names.map((name) => ({ name, title })) ?? []);

  test('a neutral title has another neutral form', () => {
    expect(names.filter(({ name }) => neutralTitle(neutralTitle(name)) !== neutralTitle(name))).toEqual([]);
  });

  test('two titles fall together', () => {
    expect(
      names.flatMap(({ name, title }) =>
        findTitle(name)?.id === title.id ? [] : [`${name}: ${title.id}, found as ${findTitle(name)?.id}`],
      ),
    ).toEqual([]);
  });
});
