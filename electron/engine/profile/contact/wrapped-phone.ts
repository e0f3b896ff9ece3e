import type { Fact } from '@shared/model/profile';
import { spanOf } from '../page-line';
import type { ContactLine } from './contact-line';
import { dialNumber } from './dial-number';

/** "+52 81" at the end of a line and "5555 0193" below it; "(614) 555-" above "0187". */
export const wrappedPhone = (
  line: ContactLine,
  next: ContactLine | undefined,
  countries: readonly string[],
): Fact | null => {
  const begun = opening.exec(line.text.slice(-40));
  const rest = closing.exec(next?.text.slice(0, 40) ?? '')?.[0].trimEnd();
  if (!begun || !next || rest === undefined || next.region !== line.region || next.page !== line.page)
    return null;
  const isInternational = begun[0].startsWith('+') || begun[0].startsWith('(+');
  const dialled = dialNumber(`${begun[0]} ${rest}`, isInternational ? [] : countries);
  if (!dialled?.isValid) return null;
  const from = line.text.length - begun[0].length;
  return {
    value: dialled.number,
    confidence: 0.8,
    spans: [spanOf(line, from, line.text.trimEnd().length), spanOf(next, 0, rest.length)],
  };
};

/** Too short to be dialled, and open: it begins with a country's code or ends with a dash. */
const opening =
  /(?<![\p{L}\d.,/-])(?:\(?\+\d(?:[\s()./-]{0,2}\d){0,6}[\s()./-]{0,2}|\(?\d(?:[\s()./-]{0,2}\d){2,6}\)?\s?-\s?)$/u;
const closing = /^\(?\d(?:[\s()./-]{0,2}\d){2,10}(?=\s*(?:$|[|•·,;]))/;
