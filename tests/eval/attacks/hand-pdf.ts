/** A PDF written object by object, for what no library would write. */
export type HandPdf = {
  readonly content: string;
  /** Entries of the page, its resources, the catalog and the trailer. */
  readonly page?: string;
  readonly fonts?: string;
  readonly states?: string;
  readonly pictures?: string;
  readonly resources?: string;
  readonly catalog?: string;
  readonly trailer?: string;
  readonly mediaBox?: string;
  /** Further objects, from number 10 on. */
  readonly objects?: readonly (string | Buffer)[];
};

export const handPdf = (pdf: HandPdf): Uint8Array => {
  const objects = new Map<number, Buffer>();
  const put = (number: number, body: string | Buffer): void => {
    objects.set(number, typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
  };
  put(1, `<</Type/Catalog/Pages 2 0 R ${pdf.catalog ?? ''}>>`);
  put(2, '<</Type/Pages/Count 1/Kids[4 0 R]>>');
  put(3, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  put(
    4,
    `<</Type/Page/Parent 2 0 R/MediaBox${pdf.mediaBox ?? '[0 0 595 842]'}/Contents 5 0 R ${pdf.page ?? ''}/Resources<</Font<</F 3 0 R ${pdf.fonts ?? ''}>>/ExtGState<<${pdf.states ?? ''}>>/XObject<<${pdf.pictures ?? ''}>>${pdf.resources ?? ''}>>>>`,
  );
  put(5, stream('', Buffer.from(pdf.content, 'latin1')));
  for (const [index, object] of (pdf.objects ?? []).entries()) put(10 + index, object);
  return join(objects, pdf.trailer ?? '');
};

export const stream = (dictionary: string, body: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${body.length}>>stream\n`),
    body,
    Buffer.from('\nendstream'),
  ]);

/** A picture of one colour, or of the colours that a function gives for each place. */
export const picture = (
  width: number,
  height: number,
  colorAt: (x: number, y: number) => readonly [number, number, number],
): Buffer => {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) pixels.set(colorAt(x, y), (y * width + x) * 3);
  return stream(
    `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8`,
    pixels,
  );
};

export const at = (x: number, y: number, text: string, size = 11): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET\n`;

/** Lines downwards from a place. */
export const column = (lines: readonly string[], { x = 50, y = 790, step = 18, size = 11 } = {}): string =>
  lines.map((line, index) => at(x, y - index * step, line, size)).join('');

const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

const join = (objects: ReadonlyMap<number, Buffer>, trailer: string): Uint8Array => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const [number, body] of objects) {
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.set(number, length);
    parts.push(part);
    length += part.length;
  }
  const highest = Math.max(...objects.keys());
  const rows = Array.from({ length: highest + 1 }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(
    Buffer.from(
      `xref\n0 ${highest + 1}\n${rows.join('')}trailer<</Root 1 0 R/Size ${highest + 1} ${trailer}>>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
};
