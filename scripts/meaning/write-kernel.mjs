// node scripts/meaning/write-kernel.mjs: writes the bytes of the kernel as the engine carries them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/run.mjs';
import { makeKernel } from './kernel.mjs';

const lines = Buffer.from(makeKernel())
  .toString('hex')
  .match(/.{1,96}/g);

const source = `// A WebAssembly module in hexadecimal, made by scripts/meaning/write-kernel.mjs; what it does is said in kernel.mjs
// beside it, instruction by instruction. It exports its one page of memory and \`sums(count)\`, and imports nothing.

export const kernelBytes = Uint8Array.from(
  Buffer.from(
    [
${lines.map((line) => `      '${line}',`).join('\n')}
    ].join(''),
    'hex',
  ),
);
`;

await writeFile(join(root, 'electron', 'engine', 'meaning', 'kernel-bytes.ts'), source);
