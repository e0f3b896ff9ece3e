/** Which of two small numbers is the month. */
export type DateOrder = 'month-first' | 'day-first';

/** 03/12/2019: what the other dates of the document show, else what is usual where its language is written. */
export const dateOrderOf = (texts: readonly string[], language: string | null): DateOrder => {
  for (const text of texts) {
    for (const [, first, second] of text.matchAll(
      /(?<![\d/.])(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d(?!\d)/g,
    )) {
      if (Number(first) > 12) return 'day-first';
      if (Number(second) > 12) return 'month-first';
    }
  }
  return language === null || language === 'en' ? 'month-first' : 'day-first';
};
