import { describe, expect, test } from 'vitest';
import { findSkills } from './find-skills';
import { makeLexicon } from './lexicon';
import { parseLexicon } from './parse-lexicon';

const source = `[skill / programming]
programming: Programming
java: Java  < programming
javascript: JavaScript; JS?  < programming
c-language: =C?  < programming  ? embedded, compiler
cpp: C++  < programming
csharp: C#  < programming
go-language: Golang; =Go?  < programming  ? backend, docker
dotnet: =.NET; dot net  < programming
r-language: =R?  < programming  ? statistics
sql: SQL
postgresql: PostgreSQL; Postgres  < sql
[tool / office]
excel: Microsoft Excel; =Excel; MS Excel
ecommerce: e-commerce
accounts-payable: Accounts payable; =AP?  ? invoices, ledger
[skill / care]
wound-care: Wound care; wound management
[tool / sales]
high-level: HighLevel
[degree / degrees]
master-degree: Master's degree
`;
const parsed = parseLexicon(source);
const lexicon = makeLexicon(parsed.ok ? parsed.value : []);
const found = (line: string, inSkills = false) =>
  findSkills(line, lexicon, { inSkills }).map(({ id, start, end, attitude }) =>
    [id, line.slice(start, end), ...(attitude === 'has' ? [] : [attitude])].join(' '),
  );

describe('names', () => {
  test.each([
    [
      'a longer name is cut to a shorter one inside it',
      'JavaScript and Java',
      ['javascript JavaScript', 'java Java'],
    ],
    ['signs that belong to a name are lost', 'C++, C# and .NET', ['cpp C++', 'csharp C#', 'dotnet NET']],
    [
      'a hyphen or a space makes another word',
      'eCommerce, E-Commerce, e commerce',
      ['ecommerce eCommerce', 'ecommerce E-Commerce', 'ecommerce e commerce'],
    ],
    ['a name is found inside a word', 'Javanese scripts excellent', []],
    ['a name goes on over a comma', 'We care for wound, care for all', []],
    ['a plural is another word', 'Accounts Payable ledgers', ['accounts-payable Accounts Payable']],
    ['words of everyday are taken for a brand', 'Java at a high level, SQL', ['java Java', 'sql SQL']],
    ['a brand in two words is lost', 'High Level, Java', ['high-level High Level', 'java Java']],
    [
      'an apostrophe in the wrong encoding parts a word',
      'master\u0092s degree',
      ['master-degree master\u0092s degree'],
    ],
    ['a name as written is found in other letters', 'I excel at this; Excel', ['excel Excel']],
  ])('%s', (_, line, expected) => expect(found(line)).toEqual(expected));
});

describe('ambiguous names', () => {
  test.each([
    ['a verb is taken for a language', 'Ready to Go the extra mile', []],
    [
      'a language in a list of languages is missed',
      'Java, Go, SQL',
      ['java Java', 'go-language Go', 'sql SQL'],
    ],
    ['a list without commas is no list', 'java excel sql', ['java java', 'excel excel', 'sql sql']],
    ['a cue beside it is not heard', 'Backend services in Go', ['go-language Go']],
    ['an initial is taken for a language', 'Samuel R. Jackson', []],
  ])('%s', (_, line, expected) => expect(found(line)).toEqual(expected));

  test('an item of the skills section is doubted', () => {
    expect(found('R', true)).toEqual(['r-language R']);
  });
});

describe('attitude', () => {
  test.each([
    ['No experience with Java', ['java Java lacks']],
    ['Java: no experience', ['java Java lacks']],
    ['I have never used SQL but know PostgreSQL well', ['sql SQL lacks', 'postgresql PostgreSQL']],
    ['Keine Erfahrung mit SQL', ['sql SQL lacks']],
    ['Worked without supervision on wound care', ['wound-care wound care']],
    ['Familiar with Java', ['java Java slight']],
    ['Grundkenntnisse in SQL', ['sql SQL slight']],
    ['Java (basic)', ['java Java slight']],
  ])('%s', (line, expected) => expect(found(line)).toEqual(expected));
});

test('a child counts for its parent nearly whole, the parent for the child a little', () => {
  expect(lexicon.near('sql').get('postgresql')).toBe(0.9);
  expect(lexicon.near('postgresql').get('sql')).toBe(0.3);
});
