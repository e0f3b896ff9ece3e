import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const css = await readFile(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const tokensIn = (part: string) =>
  new Map(
    [...part.matchAll(/--([a-z-]+): #([0-9a-f]{6});/g)].map(([, name, hex]) => [name ?? '', hex ?? '']),
  );

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

const words: readonly (readonly [string, string])[] = [
  ...['chrome', 'paper', 'raised', 'sunken', 'accent-soft', 'bad-soft', 'warn-soft'].map(
    (on) => ['ink', on] as const,
  ),
  ...['chrome', 'paper', 'raised', 'sunken', 'accent-soft', 'warn-soft'].map(
    (on) => ['ink-soft', on] as const,
  ),
  ...['chrome', 'paper', 'raised', 'accent-soft'].map((on) => ['accent', on] as const),
  ...['good', 'bad', 'warn'].map((tone) => [tone, 'paper'] as const),
  ['bad', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['warn', 'warn-soft'],
  ['on-accent', 'accent'],
  ['on-mark', 'mark'],
];

describe.each([
  ['light', tokensIn(light)],
  ['dark', new Map([...tokensIn(light), ...tokensIn(dark)])],
] as const)('colours, %s', (_, tokens) => {
  test.each(words)('%s on %s can be read (AA, 4.5)', (front, back) => {
    expect(contrast(tokens.get(front) ?? '', tokens.get(back) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  test.each(['paper', 'chrome', 'raised'])(
    'the edge of a field and the focus ring stand out on %s (AA, 3)',
    (back) => {
      for (const front of ['line-strong', 'accent'])
        expect(contrast(tokens.get(front) ?? '', tokens.get(back) ?? '')).toBeGreaterThanOrEqual(3);
    },
  );
});
