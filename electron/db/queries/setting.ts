import { office } from '@shared/model/office';
import { z } from 'zod';
import type { Reader, Writer } from '../open-store';

/** What a person has set for this store; a value that no longer fits is as good as not set. */
export const settings = {
  autoLockMinutes: z.int().min(1).max(480).nullable(),
  queuePaused: z.boolean(),
  /** Only what differs from the defaults. */
  office: office.partial(),
} as const;

export type SettingName = keyof typeof settings;
export type SettingValue<Name extends SettingName> = z.infer<(typeof settings)[Name]>;

export const readSetting = async <Name extends SettingName>(
  reader: Reader,
  name: Name,
  fallback: SettingValue<Name>,
): Promise<SettingValue<Name>> => {
  const row = await reader.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
  if (!row) return fallback;
  const parsed = settings[name].safeParse(JSON.parse(row.value));
  return parsed.success ? (parsed.data as SettingValue<Name>) : fallback;
};

export const writeSetting = async <Name extends SettingName>(
  writer: Writer,
  name: Name,
  value: SettingValue<Name>,
): Promise<void> => {
  const stored = JSON.stringify(value);
  await writer
    .insertInto('setting')
    .values({ name, value: stored })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: stored }))
    .execute();
};

export const defaultAutoLockMinutes = 15;
