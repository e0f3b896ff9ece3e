import { bareLine } from '@shared/model/text';
import { expect, test } from 'vitest';
import type { Section } from '../sections/section';
import { readWork } from './read-work';

const namesIn = (written: string, language: string) => {
  const lines = written.split('\n').map((text, line) => ({ ...bareLine(text.trim()), page: 1, line }));
  const section: Section = { kind: 'work', heading: null, lines };
  return readWork([section], language).map(({ title, employer, location }) =>
    [title, employer, location].map((fact) => fact?.value ?? '').join(' | '),
  );
};

test('a title and its employer with only a preposition between them stay one', () => {
  expect(
    namesIn(
      `Editor de Economía en Diario La Nación (agosto 2020 a la fecha)
       Redactor en Infobae (abril 2015 a julio 2020)
       Pasante en Radio Mitre (marzo 2014 a marzo 2015)`,
      'es',
    ),
  ).toEqual([
    'Editor de Economía | Diario La Nación | ',
    'Redactor | Infobae | ',
    'Pasante | Radio Mitre | ',
  ]);
});

test('a field of work behind a preposition is taken for an employer', () => {
  expect(
    namesIn(
      `Técnico en Enfermería, Hospital San Roque, 2015 - 2019
       Técnico en Redes, Clínica Santa Elena, 2012 - 2015`,
      'es',
    ),
  ).toEqual(['Técnico en Enfermería | Hospital San Roque | ', 'Técnico en Redes | Clínica Santa Elena | ']);
});

test('a hamlet in brackets stays in the name of its employer beside towns that are known', () => {
  expect(
    namesIn(
      `Procesoperator, Karsten Phenol (Doel) oktober 2017 – heden
       Operator, Hadewych Chemie (Antwerpen) april 2012 – september 2017`,
      'nl',
    ),
  ).toEqual(['Procesoperator | Karsten Phenol | Doel', 'Operator | Hadewych Chemie | Antwerpen']);
});
