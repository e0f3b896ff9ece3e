import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { electronPath } from '../support/launch-app';
import { root } from '../support/make-desk-in';
import { tempFolder } from '../support/temp-folder';

const posting = `Ward Nurse

Requirements
- 3 years of experience as a nurse
- Wound care and triage
- Basic Life Support
- Explains treatment to families in plain words
- English at C1`;

const resume = `Ada Muster
Registered Nurse
ada.muster@example.org

EXPERIENCE
Staff Nurse, Northgate Hospice, 03/2019 - 02/2025
- Cut falls by 30 % with hourly rounding and wound care
- Taught relatives how to look after patients at home
Healthcare Assistant, Mercy Hospital, 01/2016 - 02/2019
- Triaged patients at night

SKILLS
Triage, Cannulation, Microsoft Excel

LANGUAGES
English: Native
`;

type Screened = { readonly shortlist: readonly { readonly score: number; readonly receipt: string }[] };

const screenedBy = (program: string, folder: string, env: Readonly<Record<string, string>>): Screened => {
  const { status, stdout, stderr } = spawnSync(
    program,
    [
      join(root, 'out', 'main', 'cli.js'),
      ...['screen', '--job', join(folder, 'job.txt'), '--resumes', join(folder, 'ada.txt'), '--json'],
    ],
    { env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Screened;
};

test('Electron counts otherwise than Node, and the same documents give another receipt', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'job.txt'), posting);
  await writeFile(join(folder, 'ada.txt'), resume);
  const inNode = screenedBy(process.execPath, folder, {});
  const inElectron = screenedBy(electronPath(), folder, { ELECTRON_RUN_AS_NODE: '1' });
  expect(inNode.shortlist[0]?.receipt).toMatch(/^[0-9a-f]{64}$/);
  expect(inNode.shortlist[0]?.score).toBeGreaterThan(20);
  expect(inElectron).toEqual(inNode);
});
