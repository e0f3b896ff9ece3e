import type { Kysely } from 'kysely';
import { clientAndSettings } from './0010-client-and-settings';
import { actions } from './0020-actions';
import { audit } from './0030-audit';
import { job } from './0040-job';
import { document } from './0050-document';
import { textIndex } from './0060-text-index';
import { importTables } from './0070-import';
import { task } from './0080-task';
import { unnamedBlob } from './0090-unnamed-blob';
import { profile } from './0100-profile';
import { screening } from './0110-screening';
import { ownSkill } from './0120-own-skill';
import { application } from './0130-application';
import { note } from './0140-note';
import { savedSearch } from './0150-saved-search';
import { connection } from './0160-connection';
import { redacted } from './0170-redacted';
import { profileSaid } from './0180-profile-said';
import { stageList } from './0190-stage-list';
import { watchedFolder } from './0200-watched-folder';
import { notSame } from './0210-not-same';
import { textSaid } from './0230-text-said';
import { finding } from './0240-finding';

export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly up: (db: Kysely<any>) => Promise<void>;
};

/** Photographs, in order: one change each, never edited once released, never importing today's code. */
export const migrations: readonly Migration[] = [
  { number: 10, name: 'client and settings', up: clientAndSettings },
  { number: 20, name: 'actions', up: actions },
  { number: 30, name: 'audit', up: audit },
  { number: 40, name: 'job', up: job },
  { number: 50, name: 'document', up: document },
  { number: 60, name: 'text index', up: textIndex },
  { number: 70, name: 'import', up: importTables },
  { number: 80, name: 'task', up: task },
  { number: 90, name: 'unnamed blob', up: unnamedBlob },
  { number: 100, name: 'profile', up: profile },
  { number: 110, name: 'screening', up: screening },
  { number: 120, name: 'own skill', up: ownSkill },
  { number: 130, name: 'application', up: application },
  { number: 140, name: 'note', up: note },
  { number: 150, name: 'saved search', up: savedSearch },
  { number: 160, name: 'connection', up: connection },
  { number: 170, name: 'redacted', up: redacted },
  { number: 180, name: 'what a profile says', up: profileSaid },
  { number: 190, name: 'stage list', up: stageList },
  { number: 200, name: 'watched folder', up: watchedFolder },
  { number: 210, name: 'not the same', up: notSame },
  { number: 230, name: 'what a text says', up: textSaid },
  { number: 240, name: 'finding', up: finding },
];

export const schemaVersion = migrations.at(-1)?.number ?? 0;
