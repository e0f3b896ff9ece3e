import { Packer } from 'docx';
import { unzipSync } from 'fflate';
import { zip } from './zip.mjs';

const first = ['[Content_Types].xml', '_rels/.rels'];
const anInstant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;

/** Packs a docx document again with fixed dates and a fixed order. */
export const packDocx = async (document) => {
  const entries = Object.entries(unzipSync(new Uint8Array(await Packer.toBuffer(document))));
  const files = entries
    .filter(([name]) => !name.endsWith('/'))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zip(files.map(([name, content]) => [name, name === 'docProps/core.xml' ? dated(content) : content]));
};

const rank = (name) => (first.includes(name) ? first.indexOf(name) : first.length);
const dated = (content) => Buffer.from(content).toString('utf8').replace(anInstant, '2026-01-12T09:30:00Z');
