import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LogFields, openLog } from './log';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const everything = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
const entries = () =>
  everything()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly count?: number });

describe('the log', () => {
  test('writes one line of JSON for an entry, with the time and the fields that are allowed', () => {
    const log = openLog({ folder, now: () => new Date('2026-03-04T05:06:07.008Z') });
    log.info('app.started', { version: '0.1.0', packaged: false, ms: 812 });
    log.warn('request.refused', { route: 'job.create', kind: 'bad-request' });
    expect(entries()).toEqual([
      {
        at: '2026-03-04T05:06:07.008Z',
        level: 'info',
        event: 'app.started',
        ms: 812,
        version: '0.1.0',
        packaged: false,
      },
      {
        at: '2026-03-04T05:06:07.008Z',
        level: 'warning',
        event: 'request.refused',
        kind: 'bad-request',
        route: 'job.create',
      },
    ]);
  });

  test('says where an error came from and what it was, without its message', () => {
    const log = openLog({ folder });
    const error = Object.assign(new TypeError('Jane Roe <jane.roe@example.org> is not iterable'), {
      code: 'ENOENT',
      cause: new Error('no such file: /home/jane/Jane Roe CV.pdf'),
    });
    log.error('job.failed', error, { route: 'job.create' });
    const [entry] = entries();
    expect(entry).toMatchObject({ error: { name: 'TypeError', code: 'ENOENT', cause: { name: 'Error' } } });
    expect(JSON.stringify(entry)).toMatch(/electron\/platform\/log\.test\.ts:\d+:\d+/);
    expect(everything()).not.toMatch(/jane|roe|iterable|home|CV/i);
  });

  test('holds nothing of a message, whatever lines the message imitates', () => {
    const frame = '    at Jane (file:///home/jane/out/jane.js:1:2)';
    const log = openLog({ folder });
    log.error('job.failed', new Error(`first\n${frame}\n    at jane.roe@example.org`));
    log.error('job.failed', Object.assign(new Error('x'), { name: 'Jane Roe', code: 'jane@example.org' }));
    log.error('job.failed', 'a thrown text about Jane');
    log.error('job.failed', { stack: 'Jane\n    at /home/jane/Jane Roe.pdf:1:1', name: 7 });
    expect(everything()).not.toMatch(/jane|roe/i);
  });

  test('drops fields that are not on the list and values that are more than a word', () => {
    const log = openLog({ folder });
    const fields = {
      route: 'Jane Roe',
      reason: 'jane@example.org',
      kind: '/home/jane/cv.pdf',
      count: { name: 'Jane' },
      name: 'Jane',
    } as unknown as LogFields;
    log.info('Jane Roe opened', fields);
    expect(entries()).toMatchObject([{ event: '?', route: '?', reason: '?', kind: '?', count: '?' }]);
    expect(everything()).not.toMatch(/jane/i);
  });

  test('never lets a canary out of an error, wherever it stands in the message or the path', () => {
    const canary = 'Zq7Canary';
    const home = fc.constantFrom('/home/', 'C:\\Users\\', '/Users/', 'file:///home/');
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(home, text, text, (start, before, after) => {
        const error = new Error(`${before}${canary}${after}\n    at x (${start}${canary}/a.js:1:1)`);
        error.stack += `\n    at run (${start}${canary}/work/out/main/main.js:10:20)`;
        openLog({ folder }).error('job.failed', error);
        expect(everything()).not.toContain(canary);
        expect(everything()).toContain('run out/main/main.js:10:20');
        rmSync(join(folder, 'fairlead.log'));
      }),
      { numRuns: 200 },
    );
  });

  test('keeps three files of the given size and loses the oldest lines, never the newest', () => {
    const log = openLog({ folder, maxBytes: 1000 });
    for (let count = 0; count < 200; count += 1) log.info('task.done', { count });
    expect(readdirSync(folder).toSorted()).toEqual(['fairlead.1.log', 'fairlead.2.log', 'fairlead.log']);
    for (const name of readdirSync(folder))
      expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(1000);
    const counts = entries().map((entry) => Number(entry.count));
    expect(Math.max(...counts)).toBe(199);
    expect(Math.min(...counts)).toBe(200 - counts.length);
  });

  test('goes on with the file of the start before', () => {
    openLog({ folder }).info('app.started');
    openLog({ folder }).info('app.started');
    expect(entries()).toHaveLength(2);
  });

  test('is no reason to stop when its folder cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => openLog({ folder: join(folder, 'file') }).error('job.failed', new Error('x'))).not.toThrow();
  });
});
