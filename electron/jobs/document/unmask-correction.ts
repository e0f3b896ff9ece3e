// What the window was shown of somebody hidden -> what stands there: what is covered is not written over by its cover.

import { isDeepStrictEqual } from 'node:util';
import { Failed } from '@shared/errors/failure';
import type { Correction } from '@shared/model/correction';
import { plainEntries } from '@shared/model/plain-entries';
import type { Profile } from '@shared/model/profile';
import type { Reader } from '../../db/open-store';
import { readOffice } from '../../db/queries/office';
import { redactProfile } from '../../engine/redact/redact-profile';
import { openDocumentById, readBeforeCorrections } from './open-document';

type Of = { readonly documentId: string; readonly correction: Correction };

export const unmaskCorrection = async (
  reader: Reader,
  { documentId, correction }: Of,
): Promise<Correction> => {
  const profile = (await openDocumentById(reader, documentId))?.profile ?? null;
  if (profile === null) return correction;
  const asRead = await readBeforeCorrections(reader, documentId);
  const { hideSchools } = await readOffice(reader);
  const shown = redactProfile({ profile, asRead, hideSchools });
  const unmasked = unmask(correction, { profile, shown });
  if (JSON.stringify(unmasked.now)?.includes(cover)) throw new Failed('bad-request');
  return unmasked;
};

const cover = '█';

const unmask = (
  correction: Correction,
  { profile, shown }: { readonly profile: Profile; readonly shown: Profile },
): Correction => {
  const { field, was, now } = correction;
  const real = plainEntries(profile, field);
  if (was === null || real.some((each) => isDeepStrictEqual(each, was))) return correction;
  const at = plainEntries(shown, field).findIndex((each) => isDeepStrictEqual(each, was));
  const is = real[at];
  if (at < 0 || is === undefined) return correction;
  return { field, was: is, now: now === null ? null : merged(now, was, is) } as Correction;
};

type Plain = string | Readonly<Record<string, string | null>>;

/** A value that was left as it was shown stays what it is. */
const merged = (now: Plain, was: Plain, is: Plain): Plain => {
  if (typeof now === 'string' || typeof was === 'string' || typeof is === 'string')
    return now === was ? is : now;
  return Object.fromEntries(
    Object.entries(now).map(([name, value]) => [name, value === was[name] ? (is[name] ?? null) : value]),
  );
};
