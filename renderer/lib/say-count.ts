const figures = new Intl.NumberFormat('en');

export const sayNumber = (count: number): string => figures.format(count);

/** One file, 24 files: `one` in the singular, `many` where the plural is not just an s. */
export const sayCount = (count: number, one: string, many = `${one}s`): string =>
  `${sayNumber(count)} ${count === 1 ? one : many}`;

/** Half a year is half a year: one decimal, none where it is zero. */
export const sayYears = (years: number): string => sayCount(Math.round(years * 10) / 10, 'year');

export const sayBytes = (bytes: number): string => {
  if (bytes < 1000) return sayCount(bytes, 'byte');
  const power = Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${['', 'kB', 'MB', 'GB'][power]}`;
};
