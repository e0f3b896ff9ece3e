// The sums of electron/engine/meaning/simd-sums.ts as a WebAssembly module, put together byte by byte. In one page of
// memory: the vector asked for (128 bytes at 0), then a sum for each passage (4 bytes each from 128 on), then the
// passages' vectors (128 bytes each from 2048 on). `sums(count)` multiplies 16 bytes at once, exactly.

const [sumsAt, passagesAt, vectorBytes, blocks] = [128, 2048, 128, 8];

/** A whole number in as few bytes as it needs, seven bits each. */
const number = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...number(value >> 7)]);
const counted = (bytes) => [...number(bytes.length), ...bytes];
const name = (word) => counted([...Buffer.from(word)]);
const section = (id, parts) => [id, ...counted(parts.flat())];

const [i32, v128] = [0x7f, 0x7b];
const simd = (code) => [0xfd, ...number(code)];
const op = {
  /** From 64 to 127 the seventh bit would be read as a sign. */
  constant: (value) => [0x41, ...number(value)],
  get: (local) => [0x20, local],
  set: (local) => [0x21, local],
  tee: (local) => [0x22, local],
  equalsZero: [0x45],
  add: [0x6a],
  subtract: [0x6b],
  store: (offset) => [0x36, 2, ...number(offset)],
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  break: (depth) => [0x0c, depth],
  breakIf: (depth) => [0x0d, depth],
  end: [0x0b],
  load16: (offset) => [...simd(0x00), 4, ...number(offset)],
  lane: (at) => [...simd(0x1b), at],
  pairsToFour: simd(0x7e),
  lowProducts: simd(0x9c),
  highProducts: simd(0x9d),
  addFour: simd(0xae),
};

const locals = { count: 0, passage: 1, sum: 2, some: 3, total: 4, asked: 5 };
const each = (times, make) => Array.from({ length: times }, (_, at) => make(at)).flat();
const forward = (local, by) => [op.get(local), op.constant(by), op.add, op.set(local)].flat();

/** The vector asked for stays in eight registers all along. */
const keepAsked = each(blocks, (at) =>
  [op.constant(0), op.load16(16 * at), op.set(locals.asked + at)].flat(),
);

const oneBlock = (at) =>
  [
    [op.get(locals.passage), op.load16(passagesAt + 16 * at), op.tee(locals.some)],
    [op.get(locals.asked + at), op.lowProducts, op.pairsToFour],
    [op.get(locals.some), op.get(locals.asked + at), op.highProducts, op.pairsToFour, op.addFour],
    at === 0 ? [] : [op.addFour],
  ].flat(2);

const fourLanes = each(4, (at) => [op.get(locals.total), op.lane(at), at === 0 ? [] : op.add].flat());

const body = [
  ...[keepAsked, op.block, op.loop],
  ...[op.get(locals.count), op.equalsZero, op.breakIf(1)],
  ...[each(blocks, oneBlock), op.set(locals.total)],
  ...[op.get(locals.sum), fourLanes, op.store(sumsAt)],
  ...[forward(locals.passage, vectorBytes), forward(locals.sum, 4)],
  ...[op.get(locals.count), op.constant(1), op.subtract, op.set(locals.count)],
  ...[op.break(0), op.end, op.end, op.end],
].flat();

const declared = [2, 2, i32, 2 + blocks, v128];

export const makeKernel = () =>
  Uint8Array.from([
    ...[...Buffer.from('\0asm'), 1, 0, 0, 0],
    ...section(1, [[1], [0x60], [1, i32], [0]]),
    ...section(3, [[1], [0]]),
    ...section(5, [[1], [1, 1, 1]]),
    ...section(7, [[2], name('memory'), [2, 0], name('sums'), [0, 0]]),
    ...section(10, [[1], counted([...declared, ...body])]),
  ]);
