import { expect, test } from 'vitest';
import { openKnowledge } from './knowledge';
import { readDocument } from './pipeline';
import { prepareCandidate } from './prepare-candidate';

const resume = (first: string, last: string): string => `${first} ${last}
${first.toLowerCase()}.${last.toLowerCase()}@example.org
+44 20 7946 0018

SUMMARY
My name is ${first} and I bake for hotels. ${first} brings calm to any team. Ms ${last} is trusted by her guests.
${first} ${last} wrote two cook books.

EXPERIENCE
Head Baker, Grace Hotel, London, 03/2019 - 10/2023
- Baked sourdough for 300 guests a day with a team of four

Parental leave
02/2018 - 02/2019

Baker, Young Brothers Bakery, Leeds, 01/2014 - 01/2018
- Ran the night shift of the bakery and its ruby chocolate line

SKILLS
Sourdough, Pastry, Excel

PUBLICATIONS
${last}, ${first.charAt(0)}. and Smith, J. (2020). Bread without hurry.

${first} ${last}
`;

const countedOf = async (first: string, last: string): Promise<readonly string[]> => {
  const read = await readDocument(new TextEncoder().encode(resume(first, last)), { name: 'resume.txt' });
  if (!read.ok || !read.value.content) throw new Error('not read');
  const { passages } = prepareCandidate(read.value.content, await openKnowledge());
  return passages.map(({ counted }) => counted.replace(/\s+/g, ' '));
};

const plain = await countedOf('Aisha', 'Bello');

test.each([
  ['Ruby', 'Baker'],
  ['Grace', 'Young'],
  ['Crystal', 'Page'],
  ['Excel', 'Okafor'],
  ['Zeynep', 'Çelik'],
  ['Þórunn', 'Jónsdóttir'],
])('what is counted hangs on the name %s %s', async (first, last) => {
  expect(await countedOf(first, last)).toEqual(plain);
});

test('a name that is a trade takes the trade away', async () => {
  expect((await countedOf('Ruby', 'Baker')).join(' | ')).toMatch(/Head Baker, Grace Hotel.*Young Brothers/);
});

test('a leave is counted as work', () => {
  expect(plain.join(' | ')).not.toMatch(/leave/i);
});
