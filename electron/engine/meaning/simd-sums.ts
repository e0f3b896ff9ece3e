// The same sums by vector instructions. The module has one page of memory; longer lists go through it in pieces.
import { kernelBytes } from './kernel-bytes';
import { dimensions } from './meaning';
import type { SumsOf } from './plain-sums';

/** Null where WebAssembly is switched off or knows no vectors. */
export const openSimdSums = (): SumsOf | null => {
  if (wasm?.validate(kernelBytes) !== true) return null;
  const { memory, sums: run } = new wasm.Instance(new wasm.Module(kernelBytes)).exports;
  const passages = new Int8Array(memory.buffer, passagesAt, atOnce * dimensions);
  const answers = new Int32Array(memory.buffer, sumsAt, atOnce);
  const asked = new Int8Array(memory.buffer, 0, dimensions);
  return (one, many) => {
    const sums = new Int32Array(Math.floor(many.length / dimensions));
    asked.set(one.subarray(0, dimensions));
    for (let from = 0; from < sums.length; from += atOnce) {
      const to = Math.min(sums.length, from + atOnce);
      passages.set(many.subarray(from * dimensions, to * dimensions));
      run(to - from);
      sums.set(answers.subarray(0, to - from), from);
    }
    return sums;
  };
};

const [sumsAt, passagesAt, page] = [128, 2048, 65_536];
const atOnce = Math.floor((page - passagesAt) / dimensions);

type Kernel = {
  readonly exports: {
    readonly memory: { readonly buffer: ArrayBuffer };
    readonly sums: (count: number) => void;
  };
};
const { WebAssembly: wasm } = globalThis as unknown as {
  readonly WebAssembly?: {
    readonly validate: (bytes: Uint8Array) => boolean;
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object) => Kernel;
  };
};
