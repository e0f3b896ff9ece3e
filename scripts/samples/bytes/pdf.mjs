// pdfkit's browser build: it compresses with fflate. The Node build uses zlib, whose bytes differ by processor.
import Helvetica from 'pdfkit/standard-fonts/Helvetica';
import HelveticaBold from 'pdfkit/standard-fonts/HelveticaBold';
import HelveticaOblique from 'pdfkit/standard-fonts/HelveticaOblique';
import { PDFDocument, registerStdFonts } from '../../../node_modules/pdfkit/js/pdfkit.browser.mjs';
import { fontFiles, standardFonts } from './fonts.mjs';

registerStdFonts(Helvetica, HelveticaBold, HelveticaOblique);

/** Draws an A4 (or Letter) document and answers its bytes; id and dates are fixed by `info`. */
export const makePdf = async ({ title, author, producer = 'Sample Writer 3.2', ...options }, draw) => {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    font: null,
    info: {
      Title: title,
      Author: author,
      Creator: producer,
      Producer: producer,
      CreationDate: new Date(Date.UTC(2026, 0, 12, 9, 30)),
    },
    ...options,
  });
  const bytes = collect(doc);
  for (const [name, source] of Object.entries({ ...fontFiles, ...standardFonts }))
    doc.registerFont(name, source);
  await draw(doc);
  doc.end();
  return bytes;
};

const collect = (doc) =>
  new Promise((resolve, reject) => {
    const chunks = [];
    doc.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
    doc.once('end', () => resolve(Buffer.concat(chunks)));
    doc.once('error', reject);
  });
