import { foldText } from '../fold-text';
import { type PageLine, partOf } from '../page-line';

/** In the forms of Europass the employer stands below what was done: it is put back beside the title. */
export const employerBesideTitle = (lines: readonly PageLine[]): readonly PageLine[] => {
  const ordered: PageLine[] = [];
  for (const line of lines) {
    const title = employerLabel.test(foldText(line.text)) ? lastTitle(ordered) : -1;
    if (title < 0) ordered.push(line);
    else ordered.splice(title + 1, 0, behindLabel(line));
  }
  return ordered;
};

const behindLabel = (line: PageLine): PageLine => {
  const gap = /\s{2,}|:\s/.exec(line.text);
  return gap ? partOf(line, gap.index + gap[0].length) : line;
};

const lastTitle = (lines: readonly PageLine[]): number => {
  const at = lines.findLastIndex(({ text }) => titleLabel.test(foldText(text)));
  return lines.length - at <= farthest ? at : -1;
};

const farthest = 12;
const titleLabel =
  /^\s*(?:occupation or position held|beruf oder funktion|fonction ou poste occupe|profesion o cargo desempenado|lavoro o posizione ricoperti|funcao ou cargo ocupado|zawod lub zajmowane stanowisko|functie of beroep)/;
const employerLabel =
  /^\s*(?:name and address of (?:the )?employer|name und adresse des arbeitgebers|nom et adresse de l.employeur|nombre y direccion (?:de la empresa|del empleador|de la organizacion)|nome e indirizzo del datore|nome e (?:endereco|morada) do empregador|nazwa i adres pracodawcy|naam en adres van de werkgever)/;
