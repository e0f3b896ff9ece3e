/** The RTF of a message as Outlook packs it (MS-OXRTFCP); null where it is none. */
export const unpackRtf = (packed: Uint8Array): Uint8Array | null => {
  if (packed.length < 16) return null;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const size = Math.min(view.getUint32(4, true), maxBytes);
  const kind = view.getUint32(8, true);
  if (kind === plainKind) return packed.subarray(16, 16 + size);
  if (kind !== packedKind) return null;
  const ring = new Uint8Array(4096);
  ring.set(Buffer.from(usualStart, 'latin1'));
  let write = usualStart.length;
  const out: number[] = [];
  let at = 16;
  const put = (byte: number): void => {
    out.push(byte);
    ring[write] = byte;
    write = (write + 1) % ring.length;
  };
  while (at < packed.length && out.length < size) {
    const control = packed[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < packed.length && out.length < size; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(packed[at] ?? 0);
        at += 1;
        continue;
      }
      const pair = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0);
      at += 2;
      const offset = pair >>> 4;
      if (offset === write) return Uint8Array.from(out);
      for (let index = 0; index < (pair & 15) + 2 && out.length < size; index += 1)
        put(ring[(offset + index) % ring.length] ?? 0);
    }
  }
  return Uint8Array.from(out);
};

const maxBytes = 20_000_000;
const packedKind = 0x75465a4c;
const plainKind = 0x414c454d;
const usualStart =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
