import { findDates } from '../dates/find-dates';
import { foldText } from '../fold-text';
import { cellsOf, type PageLine } from '../page-line';

/** Lines that tell nothing of a person: the foot of a page, the names of a table's columns, place and date with the signature. */
export const leaveOut = (lines: readonly PageLine[]): readonly PageLine[] => {
  const closing = closingOf(lines);
  return lines.filter(
    (line, index) =>
      index < closing &&
      !(index > 2 && isFoot(line.text)) &&
      !isColumnNames(line, lines[index - 1], lines[index + 1]) &&
      !isRestOfLabel(line, lines[index - 1]),
  );
};

/** "Page 1 of 2", "Seite 1/1", "Name – Curriculum Vitae – 1 of 2", "© …", "file:///…" */
const isFoot = (text: string): boolean =>
  text.length < 120 && (counted.test(foldText(text)) || printed.test(text));

const counted =
  /(?:^|[\s|·•–—/,-])(?:(?:page|seite|pagina|strona|stranka|strana|side|sida|sivu|sayfa|oldal|str|стр|стор)\.? ?\d{1,2}(?: ?(?:\/|of|von|de|di|van|z|ze|av|af|sur)? ?\d{1,2})?|\d{1,2} (?:of|von) \d{1,2})(?=$|[\s|·•–—,-])(?!.*\d{4})/u;
const printed = /^\s*(?:©|\(c\) (?:19|20)\d\d|file:\/\/)|^\s*\d{1,2} ?\/ ?\d{1,2}\s*$/i;

/** "Company | Designation | Period" over rows that begin otherwise: short words without a date over cells with one. */
const isColumnNames = (line: PageLine, above: PageLine | undefined, below: PageLine | undefined): boolean => {
  if (below && isKnownNames(line)) return true;
  if (!below || !/\s{2}/.test(line.text) || !/\s{2}/.test(below.text) || line.item) return false;
  const [names, cells] = [cellsOf(line), cellsOf(below)];
  return (
    names.length >= 3 &&
    Math.abs(names.length - cells.length) <= 1 &&
    !/\d/.test(line.text) &&
    names.every(({ text }) => text.split(' ').length <= 3 && /^[\p{Lu}\p{Lo}]/u.test(text)) &&
    cells.some(({ text }) => findDates(text).length > 0) &&
    !(above && findDates(above.text.slice(0, 200)).length > 0 && /\s{2}/.test(above.text))
  );
};

/** "Rank  Company  Vessel / type  Sign on  Sign off": nothing but what columns are called. */
const isKnownNames = (line: PageLine): boolean => {
  const names = cellsOf(line).flatMap(({ text }) => text.split(/\s*\/\s*/));
  return names.length >= 3 && names.every((name) => columnName.test(foldText(name)));
};

const columnName =
  /^(?:s\.? ?no\.?|sl\.? ?no\.?|no\.?|#|n\/?|rank|position(?: held)?|post(?: held)?|designation|job title|title|role|company|employer|name of employer|organi[sz]ation|firm|vessel(?: name)?|type|vessel type|flag|grt|dwt|sign[- ]?on|sign[- ]?off|joined|left|from|to|period|dates?|duration|main duties|duties|reason for leaving|location|place|city|country|year(?: of passing)?|institution|school|college|university|board|qualification|degree|course|subject|grade|marks|percentage|result|certificate(?: name)?|number|issued by|issuer|issued|issue date|expiry|expiry date|valid until|zeitraum|firma|tatigkeit|position|ort|periodo|empresa|cargo|entreprise|poste|duree)$/;

/** The second line of a label in the forms of Europass, which stands in a column of its own. */
const isRestOfLabel = ({ text }: PageLine, above: PageLine | undefined): boolean => {
  const words = foldText(text.trim());
  if (wholeRest.test(words)) return true;
  return above !== undefined && restOfLabel.test(words) && brokenLabel.test(foldText(above.text));
};

/** Nobody writes this of himself: the value stands between the two halves of its label. */
const wholeRest =
  /^(?:providing education and training|ausbildungseinrichtung|d.enseignement ou de formation|que ha impartido la educacion o la formacion|erogatrice dell.istruzione e formazione|dokonujacej ksztalcenia)$/;

const restOfLabel =
  /^(?:responsibilities|education and training|providing education and training|education|training|covered|skills covered|occupational skills covered|classification|international classification)$/;
const brokenLabel =
  /^(?:main activities and|name and type of|name of organi[sz]ation|principal subjects|level in national)/;

/** Where the document is closed by a place and a day, and by who signs it. */
const closingOf = (lines: readonly PageLine[]): number => {
  const from = Math.max(3, lines.length - 4);
  const at = lines.findIndex(
    ({ text, item }, index) => index >= from && !item && text.length < 50 && placeAndDay.test(text.trim()),
  );
  const behind = lines.slice(at + 1);
  return at >= 0 && behind.every(({ text }) => text.length < 60 && !/\d/.test(text)) ? at : lines.length;
};

const placeAndDay =
  /^\p{Lu}[\p{L}./ -]{1,30},? (?:(?:den|am|le|li|a|em|i|den|the|dnia|dne) )?(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d|\d{1,2}(?:\.|er)? (?:de )?\p{L}{3,10}\.? (?:de )?(?:19|20)\d\d)(?: ?r\.?)?$/u;
