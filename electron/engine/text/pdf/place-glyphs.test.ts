import { expect, it } from 'vitest';
import { startPlace, startState } from './draw-state';
import type { Paint } from './glyph';
import { identity } from './matrix';
import { placeGlyphs } from './place-glyphs';

const place = (raw: readonly unknown[]): string => {
  const state = startState(identity, [0, 0, 600, 800]);
  state.size = 10;
  const glyphs = placeGlyphs(raw, { state, place: startPlace(), paint: {} as Paint });
  return glyphs.map(({ text, spaced }) => (spaced ? ` ${text}` : text)).join('');
};

const sign = (unicode: string, isInFont = true) => ({ unicode, fontChar: unicode, width: 500, isInFont });

it('reads a sign that nobody sees as a space, whatever the font maps it to', () => {
  for (const unicode of ['\t', '\r', '\0', '\ufffd'])
    expect(place([sign('A'), sign(unicode, false), sign('B')])).toBe('A B');
});

it('keeps a sign that is seen and has no letter as unreadable', () => {
  expect(place([sign('o'), sign('\u001c'), sign('e')])).toBe('o\ufffde');
});
