import type { Correction } from '@shared/model/correction';
import type { OpenDocument } from '@shared/model/document';
import { plainEntries } from '@shared/model/plain-entries';
import type { Fact, Profile } from '@shared/model/profile';

/** The entry that is exactly what was read, and no years counted anew: enough to see a correction stand. */
export const correctFake = (opened: OpenDocument, correction: Correction): OpenDocument => {
  const { profile } = opened;
  if (profile === null) return opened;
  const { field, was, now } = correction;
  const entry = now === null ? null : entryOf(now, restOf[field] ?? {});
  if (field === 'name' || field === 'headline' || field === 'location')
    return { ...opened, profile: { ...profile, [field]: entry } };
  const at = plainEntries(profile, field).findIndex(
    (each) => JSON.stringify(sorted(each)) === JSON.stringify(sorted(was)),
  );
  const made = field === 'skills' ? entry && { name: entry, years: null, lastUse: null, level: null } : entry;
  const before: readonly object[] = profile[field];
  const after =
    at < 0
      ? [...before, ...(made ? [made] : [])]
      : before.flatMap((each, index) => (index === at ? (made ?? []) : each));
  return { ...opened, profile: { ...profile, [field]: after } as Profile };
};

const sorted = (each: Correction['was']) =>
  each !== null && typeof each === 'object' ? Object.entries(each).sort() : each;

const restOf: Partial<Record<Correction['field'], object>> = {
  jobs: { bullets: [] },
  education: { location: null },
  languages: { said: null },
  certifications: { expires: null },
};

const entryOf = (now: Correction['now'] & {}, rest: object): object =>
  typeof now === 'string'
    ? fact(now)
    : {
        ...rest,
        ...Object.fromEntries(
          Object.entries(now).map(([name, value]) => [
            name,
            value === null || name === 'level' ? value : fact(value),
          ]),
        ),
      };

const fact = (value: string): Fact => ({ value, confidence: 1, spans: [], corrected: true });
