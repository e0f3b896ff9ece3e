import type { DateStyle, Manner, Moment } from './person';
import type { Tongue } from './tongues';

type Writing = { readonly tongue: Tongue; readonly manner: Manner; readonly style?: DateStyle };

export const writeRange = (
  { start, end }: { readonly start: Moment | null; readonly end: Moment | null },
  { tongue, manner, style = manner.dates }: Writing,
): string => {
  const last = end ? writeDate(end, style, tongue) : manner.today;
  return start ? `${writeDate(start, style, tongue)}${manner.dash}${last}` : last;
};

export const writeDate = ({ year, month }: Moment, style: DateStyle, tongue: Tongue): string => {
  if (style === 'YYYY' || month === null) return String(year);
  const two = String(month).padStart(2, '0');
  switch (style) {
    case 'MM/YYYY':
      return `${two}/${year}`;
    case 'MM.YYYY':
      return `${two}.${year}`;
    case 'DD.MM.YYYY':
      return `01.${two}.${year}`;
    case 'YYYY-MM':
      return `${year}-${two}`;
    case 'Month YYYY':
      return `${monthName(month, 'long', tongue)} ${year}`;
    case 'Mon YYYY':
      return `${monthName(month, 'short', tongue)} ${year}`;
    case 'Mon ’YY':
      return `${monthName(month, 'short', tongue)} ’${String(year).slice(2)}`;
  }
};

const monthName = (month: number, length: 'long' | 'short', tongue: Tongue): string => {
  const formatted = new Intl.DateTimeFormat(tongue, { month: length, timeZone: 'UTC' });
  const name = formatted.format(new Date(Date.UTC(2020, month - 1, 15)));
  return tongue === 'fr' || tongue === 'pl' || tongue === 'nl'
    ? name
    : name.charAt(0).toUpperCase() + name.slice(1);
};

/** What a reader can know of it from the page. */
export const shownDate = (moment: Moment | null, style: DateStyle): string | null => {
  if (!moment) return null;
  return style === 'YYYY' || moment.month === null
    ? String(moment.year)
    : `${moment.year}-${String(moment.month).padStart(2, '0')}`;
};
