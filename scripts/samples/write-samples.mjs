// people and postings -> files and the manifest. The README and .gitattributes there are written by hand.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resumes } from './plan.mjs';
import { postings } from './postings/postings.mjs';

export const writeSamples = async (folder) => {
  const files = await makeSamples();
  for (const part of ['postings', 'resumes']) rmSync(join(folder, part), { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return { files: files.size, bytes: [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0) };
};

/** Path in the folder -> bytes, in the manifest's order. */
const makeSamples = async () => {
  const files = new Map();
  for (const posting of postings) files.set(`postings/${posting.file}`, Buffer.from(posting.text, 'utf8'));
  for (const resume of resumes)
    files.set(`resumes/${resume.file}`, Buffer.from(await resume.make(resume.person)));
  files.set('manifest.json', Buffer.from(`${JSON.stringify(manifest(), null, 2)}\n`, 'utf8'));
  return files;
};

const manifest = () => ({
  version: 1,
  postings: postings.map(({ file, title }) => ({ file: `postings/${file}`, title })),
  resumes: resumes.map(({ file, special = null, person }) => ({
    file: `resumes/${file}`,
    format: file.slice(file.lastIndexOf('.') + 1),
    special,
    person: person?.name ?? null,
    country: person?.country ?? null,
    sector: person?.sector ?? null,
    language: person?.language ?? null,
  })),
});
