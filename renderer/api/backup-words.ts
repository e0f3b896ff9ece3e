import type { Backup } from '@shared/model/vault';

export const backupWords: Readonly<Record<Backup['reason'], string>> = {
  daily: 'Daily',
  'by-hand': 'Made by hand',
  'before-update': 'Before an update',
  'before-restore': 'Before a restore',
};
