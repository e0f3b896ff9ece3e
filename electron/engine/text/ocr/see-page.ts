import { eld } from 'eld/extrasmall';
import { cleanPicture } from './clean-picture';
import { findMarks } from './find-marks';
import { findTilt } from './find-tilt';
import { joinLines } from './join-lines';
import { lookAgain } from './look-again';
import { mendAddresses } from './mend-addresses';
import { isWord, meanSureness, type PageSight } from './page-sight';
import { bandOf, type Picture, type QuarterTurns, tiltPicture, turnPicture } from './picture';
import type { ReadWord } from './read-words';
import { type OcrLanguage, ocrLanguages, type Recogniser } from './recogniser';
import { removeRules } from './remove-rules';

type Seeing = {
  readonly picture: Picture;
  readonly dpi: number;
  /** What the page before was in: a document seldom changes it. */
  readonly language: OcrLanguage | null;
};

/**
 * picture -> clean -> level -> words. A small sample tells which way is up and what language it is before the
 * whole page is read once.
 */
export const seePage = (recogniser: Recogniser, { picture, dpi, language }: Seeing): PageSight => {
  const clean = cleanPicture(picture, dpi);
  const tilt = findTilt(clean, dpi);
  const lying = level(clean, { turns: tilt.standing ? 1 : 0, degrees: tilt.degrees });
  const up = findUp({ recogniser, lying, dpi, language: language ?? 'en', standing: tilt.standing });
  const spoken = language ?? up.language;
  const turned = turnPicture(lying, up.turns);
  const upright = removeRules(turned, dpi);
  const { words } = recogniser.recognise(upright, { language: spoken, dpi });
  const likely = joinLines(findMarks(words.filter(isPlausible(upright))));
  const mended = mendAddresses(likely, turned);
  const read = mendAddresses(
    lookAgain(recogniser, { picture: upright, ruled: turned, words: mended, dpi }),
    turned,
  );
  const points = read.map((word) => scaled(word, 72 / dpi));
  return {
    words: points,
    language: spoken,
    sure: meanSureness(points.filter(isWord)),
    place: {
      turns: ((4 - (((tilt.standing ? 1 : 0) + up.turns) % 4)) % 4) as QuarterTurns,
      degrees: tilt.degrees,
      width: (picture.width * 72) / dpi,
      height: (picture.height * 72) / dpi,
    },
  };
};

const leastTilt = 0.2;

const level = (
  picture: Picture,
  { turns, degrees }: { readonly turns: QuarterTurns; readonly degrees: number },
): Picture => {
  const straight = Math.abs(degrees) < leastTilt ? picture : tiltPicture(picture, -degrees);
  return turnPicture(straight, turns);
};

type Up = { readonly turns: QuarterTurns; readonly language: OcrLanguage };
type Looking = {
  readonly recogniser: Recogniser;
  readonly lying: Picture;
  readonly dpi: number;
  readonly language: OcrLanguage;
  readonly standing: boolean;
};

const clearlyRead = 70;
const enoughWords = 5;

/** Upside down a line reads as nonsense, and the recogniser is not sure of it. */
const findUp = ({ recogniser, lying, dpi, language, standing }: Looking): Up => {
  let best: { turns: QuarterTurns; sure: number; words: readonly ReadWord[] } | undefined;
  for (const turns of standing ? ([0, 2, 1, 3] as const) : ([0, 2] as const)) {
    const picture = turnPicture(lying, turns);
    const { words } = recogniser.recognise(sampleOf(picture, dpi), { language, dpi, layout: 'block' });
    const read = words.filter(isWord);
    const sure = meanSureness(read) * Math.min(1, read.length / enoughWords);
    if (best === undefined || sure > best.sure) best = { turns, sure, words: read };
    if (sure >= clearlyRead) break;
  }
  return { turns: best?.turns ?? 0, language: languageOf(best?.words ?? []) };
};

/** A band across the page that holds a few lines: the one with the most ink that is not a picture. */
const sampleOf = (picture: Picture, dpi: number): Picture => {
  const { width, height, pixels } = picture;
  const band = Math.min(height, Math.round(dpi * sampleInches));
  const step = Math.max(1, Math.round(dpi / 12));
  const ink: number[] = [];
  for (let top = 0; top < height; top += step) {
    let edges = 0;
    for (let y = top; y < Math.min(height, top + step); y += 3)
      for (let x = 1, at = y * width + 1; x < width; x += 1, at += 1)
        if ((pixels[at] ?? 255) < 128 !== (pixels[at - 1] ?? 255) < 128) edges += 1;
    ink.push(edges);
  }
  const rows = Math.max(1, Math.round(band / step));
  let sum = 0;
  let [most, best] = [-1, 0];
  for (let row = 0; row < ink.length; row += 1) {
    sum += (ink[row] ?? 0) - (row >= rows ? (ink[row - rows] ?? 0) : 0);
    if (row >= rows - 1 && sum > most) [most, best] = [sum, row - rows + 1];
  }
  const top = Math.min(height - band, best * step);
  return bandOf(picture, Math.max(0, top), band);
};

const sampleInches = 0.8;

const languageOf = (words: readonly ReadWord[]): OcrLanguage => {
  const prose = words
    .filter(({ text, sure }) => sure >= 50 && /^[\p{L}’',.;:-]+$/u.test(text))
    .map(({ text }) => text);
  if (prose.length < leastProse) return 'en';
  const { language } = eld.detect(prose.join(' '));
  return ocrLanguages.find((each) => each === language) ?? 'en';
};

const leastProse = 12;

/** A frame around everything is no word. */
const isPlausible =
  ({ width, height }: Picture) =>
  (word: ReadWord): boolean =>
    word.right - word.left < width * 0.95 && word.bottom - word.top < height * 0.2;

const scaled = (word: ReadWord, by: number): ReadWord => ({
  ...word,
  left: word.left * by,
  top: word.top * by,
  right: word.right * by,
  bottom: word.bottom * by,
  baseline: word.baseline * by,
  size: word.size * by,
});
