import type { Fact, Profile } from '@shared/model/profile';

type Person = { readonly name: string; readonly title: string; readonly places: readonly string[] };

/** The facts that the fake resume's own lines say. */
export const makeFakeProfile = ({ name, title, places }: Person): Profile => ({
  judgement: { value: 'resume', confidence: 0.9, reason: '' },
  date: { value: '2026-02', source: 'text' },
  name: fact(name),
  emails: [fact(`${name.toLowerCase().replaceAll(' ', '.')}@example.org`)],
  phones: [fact('+4930123456')],
  links: [],
  location: null,
  headline: fact(title),
  summary: null,
  jobs: places.map((place, index) => ({
    title: fact(title),
    employer: fact(place),
    location: null,
    start: fact(String(2021 - index * 4)),
    end: fact(index === 0 ? 'present' : String(2025 - index * 4)),
    bullets: [],
  })),
  education: [
    {
      degree: fact('Diploma'),
      field: null,
      institution: fact('Technical College'),
      location: null,
      start: null,
      end: fact('2010'),
      level: 'vocational',
    },
  ],
  skills: ['Planning', 'Training', 'Careful records'].map((skill) => ({
    name: fact(skill),
    years: null,
    lastUse: null,
    level: null,
  })),
  languages: [{ name: fact('English'), said: fact('fluent'), level: 'C1' }],
  certifications: [],
  projects: [],
  publications: [],
  experience: { months: 54, stretches: [] },
  gaps: [],
  sections: [],
});

const fact = (value: string): Fact => ({
  value,
  confidence: 0.9,
  spans: [{ page: 1, line: 0, from: 0, to: value.length }],
});
