// Two resumes that differ in who somebody is and in nothing else. Each swap makes the pair from one person.
import { chanceOf } from '../people/chance';
import { countries } from '../people/countries';
import type { Person } from '../people/person';
import { farName, otherName, singleName, wordName, workName } from './namesakes';
import { birthRow, familyRows, photoRow } from './personal-lines';

export type Pair = readonly [one: Person, other: Person];
export type Swap = (person: Person, index: number) => Pair;

const named = (person: Person, name: string): Person => ({ ...person, name });
const withPersonal = (person: Person, ...personal: Person['personal']): Person => ({ ...person, personal });

/** A sentence that names or means the person, where a summary stands. */
const saying = (person: Person, sentence: string, tongue: Person['tongue'] = 'en'): Person =>
  person.tongue === tongue && person.summary
    ? { ...person, summary: `${person.summary} ${sentence}` }
    : person;

const first = (name: string): string => name.split(' ')[0] ?? name;
const bringing = (person: Person, name: string): Person =>
  saying(
    saying(named(person, name), `${first(name)} brings calm to any team.`),
    `${first(name)} bringt Ruhe in jedes Team.`,
    'de',
  );

/** "Roe, J." among what was published. */
const cited = (person: Person, name: string): Person => ({
  ...named(person, name),
  publications: [
    `${name.split(' ').at(-1)}, ${name.charAt(0)}. and Smith, P. (2020). A plain method for hard cases. Journal of Plain Methods 4.`,
    `Smith P, ${name.split(' ').at(-1)} ${name.charAt(0)}. Hard cases made plain (2021).`,
  ],
});

/** A family called as a trade, a firm or a tool of this very page. */
const namedAsPage = (person: Person, index: number): string => {
  const said = [
    ...person.jobs.flatMap(({ title, employer }) => [title, employer]),
    ...person.skills.flatMap(([, items]) => items),
  ]
    .flatMap((words) => words.split(/[^\p{L}]+/u))
    .filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word));
  return said[(index * 3) % Math.max(1, said.length)] ?? 'Baker';
};

const elsewhere = (person: Person, index: number): Person => {
  const others = countries.filter(({ code }) => code !== person.country);
  const country = others[(index * 5) % others.length] ?? countries[0];
  const chance = chanceOf(`${person.id} elsewhere`);
  if (!country) return person;
  return { ...person, street: chance.pick(country.streets), place: chance.pick(country.cities) };
};

const reached = (person: Person, index: number): Person => ({
  ...person,
  emails: [`${otherName(index).pronouns}.baker.${1950 + (index % 50)}@mail.example.org`],
  phones: [index % 2 === 0 ? '+254 712 000 318' : '(614) 555-0147'],
  links: person.links.length === 0 ? ['linkedin.com/in/ruby-nurse-python'] : [],
});

const birth = (person: Person, index: number): Person['personal'][number] =>
  person.tongue === 'de'
    ? ['Geburtsdatum', index % 2 === 0 ? '04.11.1961 in Ankara' : '12.02.1999']
    : ['Date of birth', index % 2 === 0 ? '4 November 1961' : '12/02/1999'];

/** The name as its own country, another keyboard, a register or politeness writes it. */
const written: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => `${first(name)} ${name.split(' ').slice(1).join(' ').toUpperCase()}`,
  (name) => `${name.split(' ').at(-1)}, ${name.split(' ').slice(0, -1).join(' ')}`,
  (name) => `Mrs ${name}`,
  (name) => `Mr. ${name}`,
  (name) => `Dr. ${name}`,
  (name) => `${name} Jr.`,
  (name) => `${name.split(' ')[0]} A. ${name.split(' ').slice(1).join(' ')}`,
];

const trusted = (person: Person, who: readonly [string, string, string, string], own: string): Person => ({
  ...saying(
    person,
    `${who[0]} trusted by ${who[1]} colleagues, who ask ${who[2]} first; the team is ${who[3]}.`,
  ),
  name: `${person.name} (${own})`,
});

const pronounSets: readonly (readonly [readonly [string, string, string, string], string])[] = [
  [['They are', 'their', 'them', 'theirs'], 'they/them'],
  [['They are', 'their', 'them', 'theirs'], 'she/they'],
  [['Ze is', 'zir', 'zir', 'zirs'], 'ze/zir'],
  [['She is', 'her', 'her', 'hers'], 'she/her/hers'],
];

export const swaps: Readonly<Record<string, Swap>> = {
  name: (person, index) => [person, named(person, otherName(index).name)],
  'name in the summary': (person, index) => [
    bringing(person, person.name),
    bringing(person, otherName(index).name),
  ],
  'name that is a word': (person, index) => [
    bringing(person, otherName(index).name),
    {
      ...bringing(person, wordName(index).name),
      emails: [`${wordName(index).name.toLowerCase().replace(' ', '.')}@example.com`],
    },
  ],
  pronouns: (person, index) => {
    const [his, her] = [
      {
        ...saying(person, 'He is trusted by his colleagues, who ask him first.'),
        name: `${person.name} (he/him)`,
      },
      {
        ...saying(person, 'She is trusted by her colleagues, who ask her first.'),
        name: `${person.name} (she/her)`,
      },
    ];
    return index % 2 === 0 ? [his, her] : [her, his];
  },
  'pronouns in a line': (person) => [
    withPersonal(person),
    withPersonal(person, ['Pronouns', 'they/them'], ['Gender', 'Female']),
  ],
  'birth date': (person, index) => [withPersonal(person), withPersonal(person, birth(person, index))],
  photo: (person, index) => [
    withPersonal(person),
    withPersonal(person, index % 2 === 0 ? ['Photo', 'attached'] : ['Photo', 'see next page, taken 2021']),
  ],
  picture: (person) => [person, { ...person, hasPhoto: true }],
  nationality: (person, index) => [
    withPersonal(person, ['Nationality', index % 2 === 0 ? 'British' : 'Swiss']),
    withPersonal(
      person,
      ['Nationality', index % 2 === 0 ? 'Nigerian' : 'Turkish'],
      ['Marital status', 'Married, two children'],
    ),
  ],
  address: (person, index) => [person, elsewhere(person, index)],
  'mail and phone': (person, index) => [person, reached(person, index)],
  everything: (person, index) => {
    const { name, pronouns } = otherName(index);
    const other = withPersonal(
      elsewhere(
        reached(named(person, `${name} (${pronouns === 'she' ? 'she/her' : 'he/him'})`), index),
        index,
      ),
      birth(person, index),
      ['Nationality', 'Kenyan'],
      ['Photo', 'attached'],
    );
    return [person, other];
  },
  'name of a far country': (person, index) => [
    bringing(person, person.name),
    bringing(person, farName(index).name),
  ],
  'name that is a trade or tool': (person, index) => {
    const { name } = workName(index);
    const [given = '', family = ''] = name.split(' ');
    return [
      { ...bringing(person, otherName(index).name), links: [] },
      {
        ...bringing(person, name),
        emails: [`${given}.${family}@example.com`.toLowerCase()],
        links: [],
      },
    ];
  },
  'name of one part': (person, index) => [
    named(person, otherName(index).name),
    {
      ...named(person, singleName(index).name),
      emails: [`${singleName(index).name.toLowerCase()}@example.org`],
    },
  ],
  'way to write a name': (person, index) => {
    const name = otherName(index).name;
    const write = written[index % written.length];
    return [named(person, name), named(person, write?.(name) ?? name)];
  },
  'pronouns they or ze': (person, index) => {
    const [who, own] = pronounSets[index % pronounSets.length] ?? [];
    return who && own
      ? [trusted(person, ['He is', 'his', 'him', 'his'], 'he/him'), trusted(person, who, own)]
      : [person, person];
  },
  'birth in other tongues': (person, index) => [
    withPersonal(person),
    withPersonal(person, birthRow(index), birthRow(index * 3 + 1)),
  ],
  'family, faith and service': (person, index) => [
    withPersonal(person),
    withPersonal(person, ...familyRows(index)),
  ],
  'photo row': (person, index) => [withPersonal(person), withPersonal(person, photoRow(index))],
  'name that is cited': (person, index) => [
    cited(person, otherName(index).name),
    cited(person, farName(index + 3).name),
  ],
  'name of its own page': (person, index) => {
    const given = first(otherName(index).name);
    return [
      { ...bringing(person, `${given} Petrova`), emails: ['someone@example.org'], links: [] },
      {
        ...bringing(person, `${given} ${namedAsPage(person, index)}`),
        emails: ['someone@example.org'],
        links: [],
      },
    ];
  },
  'all of it': (person, index) => [
    withPersonal(person),
    withPersonal(
      { ...elsewhere(reached(named(person, farName(index).name), index), index), hasPhoto: true },
      birthRow(index),
      ...familyRows(index),
      photoRow(index),
    ),
  ],
};
