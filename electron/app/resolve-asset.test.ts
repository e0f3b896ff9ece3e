import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveAsset } from './resolve-asset';

const folder = join(sep, 'opt', 'fairlead', 'out', 'renderer');
const statusOf = (url: string) => resolveAsset(folder, url).status;

const nasty = fc.constantFrom(
  '..',
  '.',
  '%2e%2e',
  '%2E.',
  '..%2f',
  '..%5c',
  '%252e%252e',
  '\\',
  '%5C',
  '%00',
  '\0',
  '/',
  '//',
  '%2f',
  ':',
  'C:',
  'file:',
  '~',
  '?',
  '#',
  '@',
  '%',
  '%E0%A4%A',
  'assets',
  'index.html',
  'index.html.',
  'a.js',
  'etc/passwd',
  'app.asar',
  'nul.js',
  ' ',
);
const address = fc
  .tuple(
    fc.constantFrom(
      'app://fairlead/',
      'app://fairlead',
      'app:fairlead/',
      'app:///',
      'app://other/',
      'file:///',
      '',
    ),
    fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 }),
    fc.constantFrom('', '/'),
  )
  .map(([start, parts, joint]) => start + parts.join(joint));

describe('an address of the own protocol', () => {
  test('never leads outside the folder, whatever it is made of', () => {
    fc.assert(
      fc.property(address, (url) => {
        const asset = resolveAsset(folder, url);
        if (asset.status !== 200) return;
        expect(asset.file.startsWith(folder + sep)).toBe(true);
        expect(asset.file.slice(folder.length)).toMatch(/^([/\\][A-Za-z0-9_-][A-Za-z0-9._-]*)+$/);
        expect(asset.file.split(/[/\\]/)).not.toContain('..');
      }),
      { numRuns: 5000 },
    );
  });

  test('leads to the files the window is made of, with a type the browser will run', () => {
    expect(resolveAsset(folder, 'app://fairlead/')).toEqual({
      status: 200,
      file: join(folder, 'index.html'),
      type: 'text/html; charset=utf-8',
    });
    expect(resolveAsset(folder, 'app://fairlead/assets/index-B2_x.js?v=1#top')).toMatchObject({
      file: join(folder, 'assets', 'index-B2_x.js'),
      type: 'text/javascript; charset=utf-8',
    });
  });

  test('is refused when it names another host, another scheme or a person', () => {
    for (const url of [
      'app://other/index.html',
      'app://fairlead.evil/index.html',
      'app://jane@fairlead/index.html',
      'app://fairlead:80/index.html',
      'file:///etc/passwd',
      'https://fairlead/index.html',
      'not an address',
    ])
      expect(statusOf(url), url).toBe(403);
  });

  test('is refused when its encoding hides a way up, a back slash, a NUL or a device', () => {
    for (const path of [
      '..%2f..%2fetc%2fpasswd',
      'assets/..%2f..%2fmain%2fmain.js',
      'assets%5c..%5cmain.js',
      'a%00.js',
      'nul.js',
      'index.html.',
      '%E0%A4%A',
      'assets//a.js',
    ])
      expect(statusOf(`app://fairlead/${path}`), path).toBe(403);
  });

  test('is not found when the browser would not know what to do with the file', () => {
    expect(statusOf('app://fairlead/reader')).toBe(404);
    expect(statusOf('app://fairlead/app.exe')).toBe(404);
  });
});
