import type { ScanFigures } from './measure-scan';

export type Measured = ScanFigures & {
  readonly file: string;
  readonly damage: string;
  readonly format: string;
  readonly dpi: number;
  readonly megapixels: number;
};

export const sumUpScans = (all: readonly Measured[]) => {
  const groups = [...Map.groupBy(all, ({ damage }) => damage)];
  return {
    ...figuresOf(all),
    cpuMs: spread(all.map(({ cpuMs }) => cpuMs)),
    megapixels: spread(all.map(({ megapixels }) => megapixels)),
    memoryMb: process.resourceUsage().maxRSS >> 10,
    damages: Object.fromEntries(groups.map(([damage, of]) => [damage, figuresOf(of)])),
  };
};

const figuresOf = (of: readonly Measured[]) => ({
  scans: of.length,
  name: rate(of.map(({ name }) => name)),
  email: rate(of.map(({ email }) => email)),
  words: thousandths(of.reduce((sum, { words }) => sum + words, 0) / Math.max(1, of.length)),
  cpuMs: spread(of.map(({ cpuMs }) => cpuMs)).p50,
});

const rate = (of: readonly (boolean | null)[]): number | null => {
  const known = of.filter((each) => each !== null);
  return known.length === 0 ? null : thousandths(known.filter(Boolean).length / known.length);
};

const spread = (of: readonly number[]) => {
  const sorted = of.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 };
};

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
