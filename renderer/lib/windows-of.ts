/** The windows of a size that rows from first to last lie in. */
export const windowsOf = (
  { first, last }: { readonly first: number; readonly last: number },
  size: number,
): readonly number[] => {
  const from = Math.floor(first / size);
  return Array.from({ length: Math.floor(Math.max(first, last) / size) - from + 1 }, (_, at) => from + at);
};
