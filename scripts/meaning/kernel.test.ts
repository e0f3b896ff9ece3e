import { expect, test } from 'vitest';
import { kernelBytes } from '../../electron/engine/meaning/kernel-bytes';
import { makeKernel } from './kernel.mjs';

test('the engine carries the bytes that the instructions make', () => {
  expect(kernelBytes).toEqual(makeKernel());
});
