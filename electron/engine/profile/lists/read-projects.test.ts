import type { SectionKind } from '@shared/model/profile';
import { bareLine } from '@shared/model/text';
import { describe, expect, test } from 'vitest';
import type { Section } from '../sections/section';
import { readProjects } from './read-projects';
import { readPublications } from './read-publications';

const sectionOf = (words: string, kind: SectionKind): Section => ({
  kind,
  heading: null,
  lines: words.split('\n').map((text, line) => {
    const [, mark = '', rest = ''] = /^(\*\*|• )?(.*)$/.exec(text) ?? [];
    return { ...bareLine(rest), item: mark === '• ', bold: mark === '**', page: 1, line };
  }),
});
const projects = (words: string): readonly string[] =>
  readProjects([sectionOf(words, 'projects')]).map(({ name, start, end, bullets }) =>
    [name.value, start?.value ?? '-', end?.value ?? '-', bullets.length].join(' | '),
  );
const publications = (words: string): readonly string[] =>
  readPublications([sectionOf(words, 'publications')]).map(
    ({ title, date }) => `${title.value} | ${date?.value ?? '-'}`,
  );

describe('readProjects', () => {
  test('a card with a role and prose is cut into several', () => {
    expect(
      projects(
        '**E-Commerce Platform\nProject Lead\nLed the development of a full-stack platform, improving sales by 25%.\n**Interactive Dashboard\nDeveloper\nCreated an interactive dashboard for clients.',
      ),
    ).toEqual(['E-Commerce Platform | - | - | 1', 'Interactive Dashboard | - | - | 1']);
  });

  test('without bold letters names and what is said of them run together', () => {
    expect(
      projects(
        'Harbour Crane Renewal  2018 – 2019\n• Planned the works over fourteen months with two crews\nTram Depot\n• Wrote the tender and led the site for a year',
      ),
    ).toEqual(['Harbour Crane Renewal | 2018 | 2019 | 1', 'Tram Depot | - | - | 1']);
  });

  test('items of the form "name: what it is" are one project', () => {
    expect(
      projects(
        '• Seedbank: a tool that sorts seeds by their photographs\n• Lantern: maps of street lights for towns',
      ),
    ).toEqual(['Seedbank | - | - | 1', 'Lantern | - | - | 1']);
  });
});

describe('readPublications', () => {
  test('authors or the journal are the title', () => {
    expect(
      publications('Doe, J., Roe, R. (2019). Growth of mosses on slate roofs. Journal of Roofs, 12(3).'),
    ).toEqual(['Growth of mosses on slate roofs | 2019']);
    expect(publications('“Counting Swifts at Dusk”, Birds Quarterly, May 2021')).toEqual([
      'Counting Swifts at Dusk | 2021-05',
    ]);
    expect(publications('The Tides of Inland Seas, Harbour Press, 2015')[0]).toContain('2015');
  });
});
