import { describe, expect, test } from 'vitest';
import { askedSkills } from './asked-skills';
import { makeLexicon } from './lexicon';
import { parseLexicon } from './parse-lexicon';

const parsed = parseLexicon(`[skill / programming]
java: Java
kafka: Kafka
full-stack: Full-stack development; full stack developer
logistics: Logistics
[soft / traits]
teamwork: Teamwork
[language / languages]
danish: Danish
[degree / degrees]
doctorate: PhD
`);
const selling = parseLexicon('[skill / sales]\nupselling: Upselling', 'sales');
const lexicon = makeLexicon([...(parsed.ok ? parsed.value : []), ...(selling.ok ? selling.value : [])]);
const asked = (line: string) => askedSkills(line, lexicon).map(({ id }) => id);

describe('asked for', () => {
  test.each([
    ['a bare requirement is lost', 'Java, Kafka', ['java', 'kafka']],
    ['what "we" look for is taken for what "we" have', 'We expect knowledge of Java', ['java']],
    ['what "we" need is taken for what "we" have', 'We need Java and Kafka', ['java', 'kafka']],
    ['what "we" require is taken for it, too', 'We require Kafka', ['kafka']],
    ['a deed of somebody is taken for prose', 'Built a service that uses Kafka for our clients', ['kafka']],
    ['a language is lost beside another', 'Fluent in Danish and English', ['danish']],
    ['a degree is lost', 'You hold a PhD in physics', ['doctorate']],
    ['a trade’s own bullet is prose', 'Upselling at the till', ['upselling']],
    ['the next sentence speaks for the last', 'Our customers love us. Java is required.', ['java']],
  ])('%s', (_, line, expected) => expect(asked(line)).toEqual(expected));
});

describe('not asked for', () => {
  test.each([
    ['the words of a title', 'Senior Java Developer'],
    ['the words behind a title', 'Software Engineer – Java'],
    ['the words in brackets behind a title', 'Full Stack Developer (Java / Kafka)'],
    ['what the company is', 'Acme is a global leader in logistics'],
    ['what the company uses', 'Our platform runs on Kafka'],
    ['what every employer does', 'The stores in the north see much upselling in winter'],
    ['the team beside the job', 'You will join the Logistics team'],
    ['how somebody works', 'Teamwork'],
    ['a people', 'The agreement of Danish universities'],
    ['the tongue of the application', 'Applications must be written in Danish'],
    ['where somebody studies', 'Admission to the PhD programme'],
  ])('%s is taken for a skill', (_, line) => expect(asked(line)).toEqual([]));
});
