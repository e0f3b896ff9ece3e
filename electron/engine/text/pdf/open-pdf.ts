import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { lendMatrix } from './plain-matrix';

export type Pdf = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** Loaded when the first PDF comes: 4 MB that a folder of DOCX never needs. */
export const loadPdf = async (): Promise<Pdf> => {
  // In a utility process pdf.js takes itself for a web page unless the type says otherwise.
  if (process.versions.electron !== undefined) {
    Object.defineProperty(process, 'type', { value: 'browser', configurable: true });
  }
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  lendMatrix();
  return pdf;
};

export const openPdf = async (
  pdf: Pdf,
  bytes: Uint8Array,
  { maxImagePixels, password }: { readonly maxImagePixels: number; readonly password?: string | undefined },
): Promise<Result<PDFDocumentProxy, Failure>> => {
  try {
    return ok(
      await pdf.getDocument({
        data: new Uint8Array(bytes),
        ...(password === undefined ? {} : { password }),
        enableXfa: false,
        // Kept although newer versions no longer evaluate anything: an older one must not either.
        ...{ isEvalSupported: false },
        stopAtErrors: false,
        maxImageSize: maxImagePixels,
        disableFontFace: true,
        useSystemFonts: false,
        useWorkerFetch: false,
        isOffscreenCanvasSupported: false,
        isImageDecoderSupported: false,
        standardFontDataUrl: folder('standard_fonts'),
        cMapUrl: folder('cmaps'),
        wasmUrl: folder('wasm'),
        iccUrl: folder('iccs'),
        verbosity: pdf.VerbosityLevel.ERRORS,
      }).promise,
    );
  } catch (problem) {
    return err(failureOf(problem));
  }
};

const folder = (name: string): string => {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('pdfjs-dist/package.json')), name) + sep;
};

const failureOf = (problem: unknown): Failure => {
  const name = problem instanceof Error ? problem.name : '';
  if (name === 'PasswordException')
    return { kind: isWrong(problem) ? 'document-wrong-password' : 'document-locked' };
  return { kind: 'document-damaged', detail: name === 'InvalidPDFException' ? 'not a readable PDF' : name };
};

/** pdf.js says 1 where it was given no password and 2 where the one it was given does not fit. */
const isWrong = (problem: unknown): boolean =>
  typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 2;
