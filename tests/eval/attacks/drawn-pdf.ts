import { createRequire } from 'node:module';

/** Loaded as it is, not bundled: it finds its fonts from where it stands. */
const PDFDocument = createRequire(import.meta.url)('pdfkit') as typeof import('pdfkit');

export type Pen = InstanceType<typeof PDFDocument>;

/** A PDF as a program writes it: compressed, with embedded fonts where it asks for them. */
export const drawnPdf = (draw: (pen: Pen) => void, info: Record<string, string> = {}): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const pen = new PDFDocument({ size: 'A4', margin: 50, info });
    const parts: Buffer[] = [];
    pen.on('data', (part: Buffer) => parts.push(part));
    pen.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pen.on('error', reject);
    draw(pen);
    pen.end();
  });
