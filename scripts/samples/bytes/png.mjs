import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** A grey PNG of 4 bits a pixel; `rows` answers the levels (0 black to 15 white) of one row. */
export const makePng = ({ width, height, rows }) => {
  const wide = Math.ceil(width / 2);
  const data = Buffer.alloc((wide + 1) * height);
  for (let y = 0; y < height; y++) {
    const levels = rows(y);
    for (let x = 0; x < width; x++) data[y * (wide + 1) + 1 + (x >> 1)] |= levels[x] << (x % 2 === 0 ? 4 : 0);
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([4, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', size),
    chunk('IDAT', Buffer.from(zlibSync(data, { level: 9 }))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const chunk = (name, content) => {
  const out = Buffer.alloc(12 + content.length);
  out.writeUInt32BE(content.length, 0);
  out.write(name, 4, 'latin1');
  content.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + content.length)), 8 + content.length);
  return out;
};
