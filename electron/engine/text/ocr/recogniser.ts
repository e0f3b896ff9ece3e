import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { Failed } from '@shared/errors/failure';
import type { Picture } from './picture';
import { type ReadWord, readWords, type WordWalk } from './read-words';

/** Reads words off a picture. Everything happens in memory: the core is WebAssembly, its disk is an array. */
export type Recogniser = {
  readonly recognise: (picture: Picture, how: HowToRead) => Recognised;
};
export type HowToRead = {
  readonly language: OcrLanguage;
  readonly dpi: number;
  /** A page has columns and headings anywhere; a block is nothing but lines one below the other. */
  readonly layout?: 'page' | 'block';
};
export type Recognised = { readonly words: readonly ReadWord[] };

export const ocrLanguages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'] as const;
export type OcrLanguage = (typeof ocrLanguages)[number];

type Api = {
  readonly Init: (path: null, languages: string, engine: number) => number;
  readonly SetVariable: (name: string, value: string) => void;
  readonly SetImageFile: (exif: number, angle: number) => number;
  readonly Recognize: (monitor: null) => number;
  readonly GetIterator: () => WordWalk & object;
  readonly Clear: () => void;
  readonly End: () => void;
};
type Core = {
  readonly TessBaseAPI: new () => Api;
  readonly destroy: (object: object) => void;
  readonly FS: {
    readonly writeFile: (path: string, data: Uint8Array, how?: { readonly canOwn: boolean }) => void;
    readonly unlink: (path: string) => void;
  };
};
type MakeCore = (options: {
  readonly wasmBinary: Uint8Array;
  readonly print: () => void;
  readonly printErr: () => void;
}) => Promise<Core>;

const dataName: Readonly<Record<OcrLanguage, string>> = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  it: 'ita',
  pt: 'por',
  nl: 'nld',
  pl: 'pol',
};
const lstmOnly = 1;
const require = createRequire(import.meta.url);

export const openRecogniser = async (): Promise<Recogniser> => {
  const core = await loadCore();
  const open = new Map<OcrLanguage, Api>();

  const apiFor = (language: OcrLanguage): Api => {
    const before = open.get(language);
    if (before !== undefined) return before;
    for (const [other, api] of open) {
      if (other === 'en') continue;
      api.End();
      core.destroy(api);
      open.delete(other);
    }
    const file = `${dataName[language]}.traineddata`;
    core.FS.writeFile(file, readData(language), { canOwn: true });
    const api = new core.TessBaseAPI();
    const began = api.Init(null, dataName[language], lstmOnly);
    core.FS.unlink(file);
    if (began !== 0) throw new Failed('internal', 'no OCR data');
    open.set(language, api);
    return api;
  };

  return {
    recognise: (picture, { language, dpi, layout = 'page' }) => {
      const api = apiFor(language);
      core.FS.writeFile(input, toPgm(picture), { canOwn: true });
      api.SetVariable('user_defined_dpi', String(dpi));
      api.SetVariable('tessedit_pageseg_mode', segmentation[layout]);
      if (api.SetImageFile(1, 0) !== 0) throw new Failed('internal', 'the picture was not taken');
      core.FS.unlink(input);
      api.Recognize(null);
      const walk = api.GetIterator();
      const words = readWords(walk);
      core.destroy(walk);
      api.Clear();
      return { words };
    },
  };
};

const input = '/input';

/** On a page words are looked for anywhere: whoever looks for columns and pictures first loses large headings. */
const segmentation = { page: '11', block: '6' } as const;

const { WebAssembly: wasm } = globalThis as unknown as {
  readonly WebAssembly: { readonly validate: (bytes: Uint8Array) => boolean };
};

/** Vector instructions make it six times as fast; every processor of the last fifteen years has them. */
const loadCore = async (): Promise<Core> => {
  const name = wasm.validate(vectorModule) ? 'tesseract-core-simd-lstm' : 'tesseract-core-lstm';
  const makeCore = require(`tesseract.js-core/${name}.js`) as MakeCore;
  const wasmBinary = readFileSync(require.resolve(`tesseract.js-core/${name}.wasm`));
  return makeCore({ wasmBinary, print: () => undefined, printErr: () => undefined });
};

const readData = (language: OcrLanguage): Uint8Array => {
  const name = dataName[language];
  return gunzipSync(
    readFileSync(require.resolve(`@tesseract.js-data/${name}/4.0.0_best_int/${name}.traineddata.gz`)),
  );
};

const toPgm = ({ width, height, pixels }: Picture): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);

/** The smallest module with a vector instruction: () => i8x16.splat(0). */
const vectorModule = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98,
  11,
]);
