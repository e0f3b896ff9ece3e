import { docxLayouts } from '../layouts/docx-layouts';
import { htmlLayouts } from '../layouts/html-layouts';
import { kitLayouts } from '../layouts/kit-layouts';
import { sheetOf } from '../layouts/sheet';
import type { Person } from '../people/person';
import { type ResumeFile, textFile } from '../scoring/score-resume';
import { drawText } from './draw-text';

export const forms = ['text', 'page', 'word', 'pdf'] as const;
export type Form = (typeof forms)[number];

/** One person in one form; the layouts of a form take turns. */
export const drawResume = async (person: Person, form: Form, turn: number): Promise<ResumeFile> => {
  const sheet = sheetOf(person);
  if (form === 'text') return textFile('resume.txt', drawText(sheet));
  if (form === 'page') return textFile('resume.html', nth(htmlLayouts, turn)(sheet));
  const bytes = await nth(form === 'word' ? docxLayouts : kitLayouts, turn)(sheet);
  return { name: form === 'word' ? 'resume.docx' : 'resume.pdf', bytes };
};

const nth = <Value>(of: Readonly<Record<string, Value>>, turn: number): Value => {
  const values = Object.values(of);
  const value = values[turn % values.length];
  if (value === undefined) throw new Error('no layout');
  return value;
};
