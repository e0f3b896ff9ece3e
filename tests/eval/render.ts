// npm run eval -- render --out DIR: invented people drawn in many layouts, and labels.jsonl with what each page shows.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { personOfJsonResume } from './convert/json-resume';
import { personOfReactiveResume } from './convert/reactive-resume';
import { type EvalCommand, refuse, say } from './eval-command';
import { docxLayouts } from './layouts/docx-layouts';
import { htmlLayouts } from './layouts/html-layouts';
import { kitLayouts } from './layouts/kit-layouts';
import { type Format, type Planned, planPages } from './layouts/plan-pages';
import { printPages } from './layouts/print-pages';
import { sheetOf } from './layouts/sheet';
import { labelOf } from './people/label-of';
import { makePeople } from './people/make-people';
import type { Person } from './people/person';

const usage =
  'render --out DIR [--people N] [--jsonresume DIR] [--layouts A,B] [--formats pdf,kit,docx] [--all]';

export const render: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      out: { type: 'string' },
      people: { type: 'string' },
      jsonresume: { type: 'string' },
      layouts: { type: 'string' },
      formats: { type: 'string', default: 'pdf,kit,docx' },
      all: { type: 'boolean', default: false },
    },
  });
  const { out } = values;
  if (!out) return refuse(usage);
  const people = values.jsonresume ? await peopleIn(values.jsonresume) : makePeople();
  const formats = values.formats.split(',');
  const layouts = values.layouts?.split(',');
  const drawn = (format: Format, drawers: Readonly<Record<string, unknown>>): readonly string[] =>
    formats.includes(format) ? Object.keys(drawers).filter((name) => layouts?.includes(name) ?? true) : [];
  const pages = planPages({
    people: people.slice(0, Number(values.people ?? people.length)),
    layouts: {
      pdf: drawn('pdf', htmlLayouts),
      kit: drawn('kit', kitLayouts),
      docx: drawn('docx', docxLayouts),
    },
    isAll: values.all || values.jsonresume !== undefined,
  });
  await mkdir(out, { recursive: true });
  await drawPages(pages, out);
  const labels = pages.map(({ person, layout, format, file }) =>
    JSON.stringify({ ...labelOf(person, file), layout, format }),
  );
  await writeFile(join(out, 'labels.jsonl'), `${labels.join('\n')}\n`);
  say(`${pages.length} files of ${new Set(pages.map(({ person }) => person.id)).size} people`);
};

const drawPages = async (pages: readonly Planned[], out: string): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'render-'));
  try {
    const prints = [];
    for (const { person, layout, format, file } of pages) {
      const sheet = sheetOf(person);
      const target = join(out, file);
      if (format === 'docx') await writeFile(target, (await docxLayouts[layout]?.(sheet)) ?? '');
      else if (format === 'kit') await writeFile(target, (await kitLayouts[layout]?.(sheet)) ?? '');
      else {
        const html = join(folder, `${file}.html`);
        await writeFile(html, htmlLayouts[layout]?.(sheet) ?? '');
        prints.push({ html, pdf: target });
      }
    }
    await printPages(prints);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** JSON Resume or Reactive Resume; what is neither is left out, and so is who was there already. */
const peopleIn = async (folder: string): Promise<readonly Person[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const people = new Map<string, Person>();
  for (const name of names) {
    const person = personIn(
      name.replace(/(\.resume)?\.json$/, ''),
      await readFile(join(folder, name), 'utf8'),
    );
    const { id, ...rest } = person ?? { id: null };
    if (person && !people.has(JSON.stringify(rest))) people.set(JSON.stringify(rest), person);
  }
  return [...people.values()];
};

const personIn = (id: string, written: string): Person | null => {
  const json: unknown = JSON.parse(written);
  if (json === null || typeof json !== 'object' || !('basics' in json)) return null;
  return 'sections' in json ? personOfReactiveResume(id, json) : personOfJsonResume(id, json);
};
