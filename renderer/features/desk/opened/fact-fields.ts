import { type Correction, correction } from '@shared/model/correction';
import type { PlainEntry } from '@shared/model/plain-entries';
import { educationLevels, languageLevels } from '@shared/model/profile';

export type FactField = Exclude<Correction['field'], 'emails' | 'phones' | 'links'>;
export type FactInput = {
  readonly name: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly isDate?: boolean;
  readonly choices?: readonly string[];
};

export const factNouns: Readonly<Record<FactField, string>> = {
  name: 'name',
  location: 'place',
  headline: 'headline',
  skills: 'skill',
  jobs: 'job',
  education: 'education',
  languages: 'language',
  certifications: 'certificate',
};

const from: FactInput = { name: 'start', label: 'From', isDate: true };
const to: FactInput = { name: 'end', label: 'To', isDate: true };
const wordsOf = (label: string): readonly FactInput[] => [{ name: 'value', label, isRequired: true }];

export const factInputs: Readonly<Record<FactField, readonly FactInput[]>> = {
  name: wordsOf('Name'),
  location: wordsOf('Place'),
  headline: wordsOf('Headline'),
  skills: wordsOf('Skill'),
  jobs: [{ name: 'title', label: 'Title' }, { name: 'employer', label: 'Employer' }, from, to],
  education: [
    { name: 'degree', label: 'Degree' },
    { name: 'institution', label: 'School' },
    { name: 'level', label: 'Level', choices: educationLevels },
    from,
    to,
  ],
  languages: [
    { name: 'name', label: 'Language', isRequired: true },
    { name: 'level', label: 'Level', choices: languageLevels },
  ],
  certifications: [
    { name: 'name', label: 'Certificate', isRequired: true },
    { name: 'issuer', label: 'From whom' },
    { name: 'date', label: 'Date', isDate: true },
  ],
};

export type Typed = Readonly<Record<string, string>>;

export const typedOf = (was: PlainEntry | null): Typed => {
  if (was === null) return {};
  if (typeof was === 'string') return { value: was };
  return Object.fromEntries(
    Object.entries(was).map(([name, value]) => [name, value === 'present' ? 'today' : (value ?? '')]),
  );
};

/** Covered letters are not for typing over: what they stand for is kept. */
export const isCovered = (value: string | undefined): boolean => value?.includes('█') ?? false;

/** What is wrong with what was typed, by the input it was typed in. */
export const problemsOf = (field: FactField, typed: Typed): Typed => {
  const inputs = factInputs[field];
  const missing = inputs.filter(({ name, isRequired }) => isRequired && !typed[name]?.trim());
  const undated = inputs.filter(({ name, isDate }) => isDate && !isDated(typed[name]?.trim() ?? '', name));
  const isEmpty = inputs.every(({ name }) => !typed[name]?.trim());
  const first = inputs[0];
  return {
    ...Object.fromEntries(undated.map(({ name }) => [name, 'A year, or a month like 2019-03'])),
    ...Object.fromEntries(missing.map(({ name }) => [name, 'Needed'])),
    ...(isEmpty && first ? { [first.name]: 'Needed' } : {}),
  };
};

const isDated = (words: string, name: string): boolean =>
  words === '' ||
  (name === 'end' && /^(?:today|present)$/i.test(words)) ||
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(words);

type Said = { readonly field: FactField; readonly was: PlainEntry | null; readonly typed: Typed | null };

/** Null typed: there is no such thing. */
export const makeCorrection = ({ field, was, typed }: Said): Correction =>
  correction.parse({ field, was, now: typed && nowOf(field, { was, typed }) });

const nowOf = (
  field: FactField,
  { was, typed }: Omit<Said, 'field' | 'typed'> & { readonly typed: Typed },
) => {
  const now = Object.fromEntries(factInputs[field].map(({ name }) => [name, saidIn(typed[name], name)]));
  if ('value' in now) return now.value;
  return { ...unasked[field], ...(typeof was === 'object' ? was : null), ...now };
};

const unasked: Partial<Record<FactField, object>> = {
  jobs: { location: null },
  education: { field: null },
};

const saidIn = (words: string | undefined, name: string): string | null => {
  const said = words?.trim() ?? '';
  if (said === '') return null;
  return name === 'end' && said.toLowerCase() === 'today' ? 'present' : said;
};
