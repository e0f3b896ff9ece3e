import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Profile } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { expect, test } from 'vitest';
import { readDocument } from '../../electron/engine/pipeline';
import { docxLayouts } from '../eval/layouts/docx-layouts';
import { kitLayouts } from '../eval/layouts/kit-layouts';
import { sheetOf } from '../eval/layouts/sheet';
import { makePeople } from '../eval/people/make-people';
import { checkSpans } from '../support/check-spans';

const samples = join(import.meta.dirname, '..', '..', 'resources', 'samples', 'resumes');

const contentOf = async (
  bytes: Uint8Array,
  name: string,
): Promise<{ text: Text; profile: Profile } | null> => {
  const outcome = await readDocument(bytes, { name });
  return outcome.ok ? outcome.value.content : null;
};

const changed = (profile: Profile, name: string): Profile =>
  profile.name ? { ...profile, name: { ...profile.name, value: name } } : profile;

test('a value that is not on the page is noticed', async () => {
  const bytes = await readFile(join(samples, 'jonas-bergstad.txt'));
  const content = await contentOf(bytes, 'jonas-bergstad.txt');
  if (!content?.profile.name) throw new Error('the sample has a name');
  const { text, profile } = content;
  expect(checkSpans(text, profile)).toEqual([]);
  expect(checkSpans(text, changed(profile, 'Somebody Else'))).toHaveLength(1);
  const [job] = profile.jobs;
  if (!job?.start) throw new Error('the sample has a job with a start');
  const earlier = { ...job, start: { ...job.start, value: '1987-01' } };
  expect(checkSpans(text, { ...profile, jobs: [earlier, ...profile.jobs.slice(1)] })).toHaveLength(1);
  const [phone] = profile.phones;
  const other = phone ? [{ ...phone, value: '+46700000000' }] : [];
  expect(checkSpans(text, { ...profile, phones: other })).toHaveLength(1);
  const bare = { ...profile, name: { ...content.profile.name, spans: [] } };
  expect(checkSpans(text, bare)).toEqual([expect.stringContaining('no span')]);
});

test('every value of every sample resume stands in its spans', async () => {
  const names = (await readdir(samples)).filter((name) => !name.includes('scan'));
  expect(names.length).toBeGreaterThan(20);
  const faults: string[] = [];
  for (const name of names) {
    const content = await contentOf(await readFile(join(samples, name)), name);
    if (content)
      faults.push(...checkSpans(content.text, content.profile).map((fault) => `${name}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('every value of people of every language and story stands in its spans, from every drawn layout', async () => {
  const drawers = [...Object.entries(kitLayouts), ...Object.entries(docxLayouts)];
  const people = makePeople().filter(({ name }) => /^[\p{Script=Latin}\p{P}\s\p{M}]*$/u.test(name));
  const faults: string[] = [];
  let values = 0;
  for (const [index, [layout, draw]] of drawers.entries()) {
    const person = people[(index * 5) % people.length];
    if (!person) continue;
    const content = await contentOf(await draw(sheetOf(person)), layout);
    if (!content) throw new Error(`${layout} could not be read`);
    values += content.profile.jobs.length + content.profile.emails.length;
    faults.push(
      ...checkSpans(content.text, content.profile).map((fault) => `${layout} of ${person.id}: ${fault}`),
    );
  }
  expect(values).toBeGreaterThan(drawers.length);
  expect(faults).toEqual([]);
});
