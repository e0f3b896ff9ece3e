import type { Profile } from '@shared/model/profile';
import { foldText } from './fold-text';

/** May two files be of one human being? Used to propose a version, never to merge; the same both ways round. */
export type SamePerson = { readonly same: 'likely' | 'possible' | 'no'; readonly because: readonly string[] };
export type Person = Pick<Profile, 'name' | 'emails' | 'phones' | 'jobs' | 'education'>;

export const samePerson = (one: Person, other: Person): SamePerson => {
  const sharesEmail = meets(one.emails.map(emailKey), other.emails.map(emailKey));
  const sharesPhone = meets(one.phones.map(phoneKey), other.phones.map(phoneKey));
  const name = compareNames(one.name?.value ?? null, other.name?.value ?? null);
  const sharesJob = one.jobs.some((job) => other.jobs.some((each) => isSameJob(job, each)));
  const sharesSchool = one.education.some((study) =>
    other.education.some((each) => isSameStudy(study, each)),
  );
  const because = [
    sharesEmail ? 'the same e-mail address' : '',
    sharesPhone ? 'the same phone number' : '',
    name === 'same' ? 'the same name' : name === 'close' ? 'a name that may be the same' : '',
    sharesJob ? 'the same employer at the same time' : '',
    sharesSchool ? 'the same school and year' : '',
  ].filter((reason) => reason !== '');
  return { same: judge({ sharesEmail, sharesPhone, name, sharesJob, sharesSchool }), because };
};

type Shared = {
  readonly sharesEmail: boolean;
  readonly sharesPhone: boolean;
  readonly name: 'same' | 'close' | 'different' | 'unknown';
  readonly sharesJob: boolean;
  readonly sharesSchool: boolean;
};

/** Couples share a number and offices an address: beside another name neither is more than a hint. */
const judge = ({ sharesEmail, sharesPhone, name, sharesJob, sharesSchool }: Shared): SamePerson['same'] => {
  if (sharesEmail) return name === 'different' && !sharesJob ? 'possible' : 'likely';
  if (sharesPhone) return name === 'different' ? (sharesJob ? 'possible' : 'no') : 'likely';
  if (name === 'same') return sharesJob ? 'likely' : 'possible';
  if (name === 'close') return sharesJob || sharesSchool ? 'possible' : 'no';
  return name === 'unknown' && sharesJob && sharesSchool ? 'possible' : 'no';
};

const emailKey = ({ value }: { value: string }): string => value.toLowerCase();

/** The last digits are the same with and without the country's code. */
const phoneKey = ({ value }: { value: string }): string => {
  const digits = value.replace(/\D/g, '');
  return digits.length < 7 ? '' : digits.slice(-9);
};

const meets = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((key) => key !== '' && others.includes(key));

const nameWords = (name: string): readonly string[] =>
  foldText(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '' && !titles.has(word));

const titles = new Set(['dr', 'prof', 'dipl', 'ing', 'mr', 'mrs', 'ms', 'phd', 'mba', 'rn', 'md']);

/** "Roe, Jane", "Jane M. Roe" and "JANE ROE" are the same; "J. Roe" may be. */
const compareNames = (one: string | null, other: string | null): Shared['name'] => {
  if (one === null || other === null) return 'unknown';
  const [short, long] = [nameWords(one), nameWords(other)].sort(
    (a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1),
  );
  if (!short || !long || short.length === 0) return 'unknown';
  if (short.every((word) => long.includes(word)) && (short.length > 1 || long.length === 1)) return 'same';
  const whole = short.filter((word) => word.length > 1 && long.includes(word));
  const rest = short.filter((word) => !long.includes(word));
  const initialsFit = rest.every((word) =>
    long.some(
      (each) => !whole.includes(each) && (word.length === 1 || each.length === 1) && each[0] === word[0],
    ),
  );
  return whole.length > 0 && initialsFit ? 'close' : 'different';
};

type Job = Person['jobs'][number];
const isSameJob = (one: Job, other: Job): boolean => {
  const here = plainWords(one.employer?.value);
  if (here === '' || here !== plainWords(other.employer?.value) || !one.start || !other.start) return false;
  const [from, to] = [yearOf(one.start.value), yearOf(one.end?.value ?? one.start.value)];
  const [since, until] = [yearOf(other.start.value), yearOf(other.end?.value ?? other.start.value)];
  return from <= until && since <= to;
};

type Study = Person['education'][number];
const isSameStudy = (one: Study, other: Study): boolean => {
  const here = plainWords(one.institution?.value);
  const year = one.end?.value.slice(0, 4) ?? '';
  return (
    here !== '' &&
    here === plainWords(other.institution?.value) &&
    year !== '' &&
    year === other.end?.value.slice(0, 4)
  );
};

const plainWords = (value: string | undefined): string =>
  foldText(value ?? '')
    .replace(/\b(?:inc|llc|ltd|gmbh|ag|corp|co|plc|sa|srl|bv|the)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const yearOf = (date: string): number => (date === 'present' ? 9999 : Number(date.slice(0, 4)));
