import type { PageLine } from '../page-line';
import { fold } from './fold';

/** Without the clause at the foot of a page that lets the reader keep the data, and what it goes on over. */
export const withoutConsent = (lines: readonly PageLine[]): readonly PageLine[] => {
  let inClause = false;
  return lines.filter((line) => {
    inClause = isConsent(line.text) || (inClause && !line.item && !line.bold && line.gap < 0.5);
    return !inClause;
  });
};

const isConsent = (text: string): boolean => text.split(/\s+/).length > 4 && consent.test(fold(text));

const consent =
  /\b(?:wyrazam (?:\p{L}+ )?zgode|przetwarzani\w+ (?:moich |swoich )?danych|danych osobowych|autorizzo |trattamento dei (?:miei )?dati|souhlasim s|suhlasim s|zpracovani\w* (?:\p{L}+ )?osobnich|spracovani\w* (?:\p{L}+ )?osobnych|personenbezogene[rn]? daten|i (?:hereby )?(?:consent|declare|certify that|authori[sz]e|agree)|hozzajarulok|szemelyes adataim|datelor (?:mele )?(?:cu caracter )?personal|imi exprim acordul|je certifie|donnees personnelles|declaro que|autorizo |datos personales|dados pessoais|kisisel verileri|samtycker|samtykker|toestemming|henkilotietojeni|2016\/679)/u;
