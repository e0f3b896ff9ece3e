// The cast becomes people: each from the tables of a language, a country and a sector, the same every time.
import { cast, type Story } from './cast';
import { type Chance, chanceOf } from './chance';
import { countries } from './countries';
import { languagesOf } from './languages-of';
import { makeDegrees } from './make-degrees';
import { makeJobs, type WorkedAt } from './make-jobs';
import { mannerOf } from './manner-of';
import type { Person } from './person';
import { interestWords, personalWords, type Tongue } from './tongues';
import type { Trade } from './trade';
import { dutchTrades } from './trades-dutch';
import { englishTrades } from './trades-english';
import { frenchTrades } from './trades-french';
import { germanTrades } from './trades-german';
import { italianTrades } from './trades-italian';
import { polishTrades } from './trades-polish';
import { portugueseTrades } from './trades-portuguese';
import { spanishTrades } from './trades-spanish';

export const trades: Readonly<Record<Tongue, readonly Trade[]>> = {
  en: englishTrades,
  de: germanTrades,
  fr: frenchTrades,
  es: spanishTrades,
  it: italianTrades,
  pt: portugueseTrades,
  nl: dutchTrades,
  pl: polishTrades,
};

export const makePeople = (): readonly Person[] =>
  cast.map(([name = '', code = '', tongue = 'en', sector = '', story = 'plain']) =>
    makePerson({ name, code, tongue: tongue as Tongue, sector, story: story as Story }),
  );

type Role = {
  readonly name: string;
  readonly code: string;
  readonly tongue: Tongue;
  readonly sector: string;
  readonly story: Story;
};

const makePerson = ({ name, code, tongue, sector, story }: Role): Person => {
  const chance = chanceOf(name);
  const country = countries.find((each) => each.code === code);
  const trade = trades[tongue].find((each) => each.sector === sector);
  if (!country || !trade) throw new Error(`no tables for ${name}`);
  const other = chance.pick(trades[tongue].filter((each) => each !== trade));
  const id = slugOf(name) || `person-${code.toLowerCase()}`;
  const manner = mannerOf(tongue, chance);
  const jobs = makeJobs({ story, trade, other, country, chance });
  const place = chance.pick(country.cities);
  return {
    id,
    tongue,
    country: code,
    sector,
    name,
    headline: chance.happens(0.6) ? (jobs[0]?.title ?? null) : null,
    emails: [`${mailName(id, chance)}@example.${chance.pick(['com', 'org', 'net'])}`],
    phones: [digitsIn(chance.pick(country.phones), chance)],
    links: linksOf(id, sector, chance),
    street: chance.happens(0.4) ? chance.pick(country.streets) : null,
    place,
    personal: chance.happens(0.6) ? personalOf(tongue, chance) : [],
    summary: chance.happens(0.75) ? trade.summary : null,
    jobs,
    degrees: makeDegrees({ story, trade, country, firstYear: firstYear(jobs), chance }),
    skills: trade.skills,
    languages: languagesOf(code, tongue, chance),
    certificates: chance.some(trade.certificates, 1 + chance.below(3)).map(([title, issuer]) => ({
      name: title,
      issuer: issuer === '' ? null : issuer,
      date: chance.happens(0.8) ? { year: 2012 + chance.below(12), month: null } : null,
    })),
    projects: sector === 'it' && tongue === 'en' ? projects.slice(0, 1 + chance.below(2)) : [],
    publications: sector === 'science' ? publications : [],
    interests: chance.happens(0.4) ? (chance.pick(interestWords[tongue].split('|')).split(', ') ?? []) : [],
    manner,
  };
};

const projects = [
  ['Rainfall Atlas', 'Open map of 40 years of rainfall, used by two schools'],
  ['Shelf Finder', 'Mobile app that tells library users where a book stands'],
] as const;
const publications = [
  'Rapid detection of resistance genes in river water. Journal of Invented Microbiology 14 (2021), 33–47.',
  'A slow assay made fast. Proceedings of the Society for Plain Methods (2019), 5–11.',
];

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|[’"'.]/gu, '')
    .replace(/[łı]/g, (letter) => (letter === 'ł' ? 'l' : 'i'))
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

const mailName = (id: string, chance: Chance): string => {
  const words = id.split('-');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return chance.pick([
    `${first}.${last}`,
    `${first.charAt(0)}.${last}`,
    `${last}${first.charAt(0)}`,
    `${first}_${last}`,
  ]);
};

const digitsIn = (format: string, chance: Chance): string =>
  format.replace(/#/g, () => String(chance.below(10)));

const linksOf = (id: string, sector: string, chance: Chance): readonly string[] => [
  ...(chance.happens(0.55)
    ? [
        chance.pick([
          `linkedin.com/in/${id}`,
          `https://www.linkedin.com/in/${id}`,
          `www.linkedin.com/in/${id}/`,
        ]),
      ]
    : []),
  ...(sector === 'it' ? [`github.com/${id.replaceAll('-', '')}`] : []),
  ...(sector === 'creative' ? [`https://${id}.example.com`] : []),
];

const personalOf = (tongue: Tongue, chance: Chance): Person['personal'] => {
  const words = personalWords[tongue];
  if (!words) return [];
  const born = `${String(1 + chance.below(28)).padStart(2, '0')}.0${1 + chance.below(9)}.${1968 + chance.below(28)}`;
  return [
    [words[0], born],
    [words[1], words[2]],
  ];
};

const firstYear = (jobs: readonly WorkedAt[]): number =>
  Math.min(2023, ...jobs.flatMap(({ start }) => (start ? [start.year] : [])));
