/** What is wrong with a reason before it joins the others; undefined: nothing. */
export const reasonFault = (typed: string, others: readonly string[]): string | undefined => {
  const words = typed.trim();
  if (words === '') return 'Write a reason.';
  if (others.some((other) => other.toLowerCase() === words.toLowerCase()))
    return 'It is on the list already.';
  return others.length >= 40 ? 'Forty reasons are as many as the list holds.' : undefined;
};
