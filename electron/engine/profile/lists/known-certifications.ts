import type { Certification } from '@shared/model/profile';
import { factOfPiece, type Piece, textOf } from './words';

/** Certificates and driving licences that are clearly held, named among other words. */
export const findKnownCertifications = (piece: Piece): readonly Certification[] => {
  const text = textOf(piece);
  if (
    !hint.test(text) ||
    /\b(?:preparing for|studying for|working towards?|pursuing|no |not |ohne |kein)\b/i.test(text)
  )
    return [];
  return [...text.matchAll(licence), ...text.matchAll(certified), ...text.matchAll(named)].map(
    ({ index, 0: found }) => ({
      name: factOfPiece(
        { ...piece, from: piece.from + index, to: piece.from + index + found.trimEnd().length },
        0.6,
      ),
      issuer: null,
      date: dateBehind(piece, index + found.length),
      expires: null,
    }),
  );
};

/** PSC1 (2021) */
const dateBehind = (piece: Piece, at: number): Certification['date'] => {
  const from = piece.from + at;
  const year = /^\s?\((?:\p{L}+\.? )?((?:19|20)\d\d)\)/u.exec(piece.words.text.slice(from, piece.to));
  const begins = year ? from + year[0].length - 5 : 0;
  return year ? factOfPiece({ ...piece, from: begins, to: begins + 4 }, 0.8) : null;
};

const hint =
  /\b(?:BAF[AD]|PS[CE]1|SST|BNSSA|BPJEPS)\b|certif|licen[cs]|f[üu]hrerschein|fahrerlaubnis|schein\b|permis|carn[eé]t? de conducir|patente|rijbewijs|prawo jazdy|carta de condu|CNH|CDL|k[öo]rkort|f[øo]rerkort|[řr]idi[čc]sk/i;

/** "Führerschein Klasse B, C1E", "Driving licence: B", "permis B". */
const licence =
  /\b(?:f[üu]hrerschein(?:klassen?)?|fahrerlaubnis|driv(?:ing|er['’]?s?) licen[cs]e|permis(?: de conduire)?|carn[eé]t? de conducir|permiso de conducir|patente(?: di guida)?|carta de condu[cç][aã]o|CNH|rijbewijs|prawo jazdy|CDL|commercial driver['’]?s licen[cs]e|k[öo]rkort|f[øo]rerkort|[řr]idi[čc]sk[ýy] pr[uů]kaz)(?:\s*[:–-]?\s*(?:\(?(?:klassen?|class|cat(?:egor(?:y|ie|ia|[ií]a))?\.?|kat\.?|kategorii?|categorie|categoria|tipo|type|skupin[ay]|sk\.|B-|vom)?\s*)?(?:\(?\b(?:AM|A[12]?|BE?|B[ -]?96|C1?E?|D1?E?|[LMT])\b\)?(?:\s*(?:[,/+&]|und|and|et|y|e|i)\s*\b(?:AM|A[12]?|BE?|C1?E?|D1?E?|[LMT])\b)*))/giu;

/** "PMP certified", "certified scrum master", "AWS Certified Solutions Architect". */
const certified =
  /\b(?:PMP|CPR|BLS|ACLS|PALS|ITIL|CPA|CFA|CISSP|CCNA|CCNP|OSHA(?:[- ]?\d\d)?|ServSafe|HACCP|TEFL|CELTA|PRINCE2|SHRM-S?CP|PHR|SPHR|Six Sigma(?: (?:Green|Black|Yellow) Belt)?|Lean Six Sigma(?: (?:Green|Black|Yellow) Belt)?|Forklift|First Aid)(?:[/ ](?:CPR|AED|BLS|First Aid))* (?:certified|certification|certificate|licensed|license)\b|\b(?:AWS|Microsoft|Google|Cisco|Oracle|Salesforce|Red Hat|SAP) Certified(?: \p{Lu}[\p{L}\d-]*){1,5}|\bCertified (?:Public Accountant|Scrum Master|ScrumMaster|Nursing Assistant|Nurse Assistant|Medical Assistant|Financial Analyst|Information Systems (?:Auditor|Security Professional)|Kubernetes Administrator|Ethical Hacker|Project Manager|Welder|Forklift Operator)\b/giu;

const named =
  /\b(?:BAF[AD]|PS[CE]1|SST|BNSSA|BPJEPS|Staplerschein|Gabelstaplerschein|Kranschein|Ausbilderschein(?: \(AEVO\))?|Ersthelferschein|Schwei(?:ß|ss)erschein|Personenbeförderungsschein|Carnet de carretillero|Carné de carretillero|CACES(?: R?\d{3}[A-Z]?)?)\b/giu;
