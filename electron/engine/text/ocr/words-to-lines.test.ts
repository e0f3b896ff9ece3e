import { expect, test } from 'vitest';
import { findMarks } from './find-marks';
import { joinLines } from './join-lines';
import { mendAddresses } from './mend-addresses';
import type { Picture } from './picture';
import type { ReadWord } from './read-words';
import { removeRules } from './remove-rules';
import { wordsToLines } from './words-to-lines';

type Placed = Partial<ReadWord> & { readonly left: number; readonly baseline: number };

const word = (text: string, placed: Placed): ReadWord => ({
  text,
  sure: 95,
  line: String(placed.baseline),
  size: 10,
  right: placed.left + text.length * 5,
  top: placed.baseline - 7,
  bottom: placed.baseline,
  ...placed,
});

const linesOf = (words: readonly ReadWord[]): readonly string[] =>
  wordsToLines({
    words: joinLines(findMarks(words)),
    language: 'en',
    sure: 95,
    place: { turns: 0, degrees: 0, width: 600, height: 800 },
  }).map(({ text }) => text);

const paper = (width: number, height: number): Picture => ({
  width,
  height,
  pixels: new Uint8Array(width * height).fill(255),
});

const drawn = (picture: Picture, [left, top, right, bottom]: readonly [number, number, number, number]) => {
  for (let y = top; y < bottom; y += 1)
    picture.pixels.fill(0, y * picture.width + left, y * picture.width + right);
  return picture;
};

test('letters of a heading and of the line below it mix when the box of the heading is too high', () => {
  const lines = linesOf([
    word('PROFILE', { left: 50, baseline: 100, top: 84, bottom: 104, size: 18, right: 104 }),
    word('Registered', { left: 50, baseline: 109 }),
    word('nurse', { left: 103, baseline: 109 }),
  ]);
  expect(lines).toEqual(['PROFILE', 'Registered nurse']);
});

test('letters that are set wide apart are words of one letter', () => {
  const letters = [...'SKILLS'].map((letter, index) =>
    word(letter, { left: 50 + index * 12, baseline: 100, line: 'a' }),
  );
  expect(linesOf(letters)).toEqual(['SKILLS']);
});

test('the dot of a list is read as a letter', () => {
  const lines = linesOf([
    word('e', { left: 50, right: 53, baseline: 98, top: 95, bottom: 98, size: 5, sure: 40 }),
    word('Night', { left: 62, baseline: 100 }),
    word('shifts', { left: 90, baseline: 100 }),
  ]);
  expect(lines).toEqual(['Night shifts']);
});

test('an address falls apart at its signs, or two words become one', () => {
  const parts = [
    word('anna@example.', { left: 50, baseline: 20, right: 115 }),
    word('org', { left: 116, baseline: 20 }),
    word('end.', { left: 150, baseline: 40 }),
    word('Next', { left: 173, baseline: 40 }),
    word('a@b,example©', { left: 250, baseline: 60 }),
  ];
  expect(mendAddresses(parts, paper(300, 80)).map(({ text }) => text)).toEqual([
    'anna@example.org',
    'end.',
    'Next',
    'a@b,example©',
  ]);
});

test('a sign that stands on the page is lost, or one that does not stand there is made up', () => {
  const parts = [
    word('anna', { left: 50, baseline: 20 }),
    word('beispiel@example.org', { left: 76, baseline: 20 }),
  ];
  const textsOn = (picture: Picture) => mendAddresses(parts, picture).map(({ text }) => text);
  expect(textsOn(drawn(paper(300, 80), [71, 21, 75, 22]))).toEqual(['anna_beispiel@example.org']);
  expect(textsOn(paper(300, 80))).toEqual(['anna', 'beispiel@example.org']);
  expect(textsOn(drawn(paper(300, 80), [10, 21, 290, 22]))).toEqual(['anna', 'beispiel@example.org']);
});

test('a rule stays and becomes part of a letter, or a letter that it touches goes with it', () => {
  const sheet = drawn(drawn(paper(400, 60), [20, 30, 380, 33]), [100, 10, 104, 40]);
  const clean = removeRules(sheet, 200);
  expect(clean.pixels[31 * 400 + 200]).toBe(255);
  expect(clean.pixels[31 * 400 + 102]).toBe(0);
});
