import { loadPdf, type Pdf } from '../pdf/open-pdf';
import { loadPainter, type Painter } from './painter';
import { openRecogniser, type Recogniser } from './recogniser';

/** All that sees. Opened before the process is sealed: afterwards no addon can be loaded. */
export type Eyes = { readonly painter: Painter; readonly recogniser: Recogniser; readonly pdf: Pdf };

export const openEyes = async (): Promise<Eyes> => {
  const painter = loadPainter();
  const [recogniser, pdf] = await Promise.all([openRecogniser(), loadPdf()]);
  return { painter, recogniser, pdf };
};
