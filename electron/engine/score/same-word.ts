/** Forms of one word that the ending rules do not bring together: "supervision" and "supervised". */
export const isSameWord = (one: string, other: string): boolean => {
  const shared = sharedStart(one, other);
  return shared >= 5 && shared >= 0.6 * Math.max(one.length, other.length);
};

const sharedStart = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
};
