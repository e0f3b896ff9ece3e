const words = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-01` as January 2026. */
export const sayMonth = (month: string): string => words.format(new Date(`${month}-01T00:00:00Z`));
