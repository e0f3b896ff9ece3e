// What some countries write above a resume and others must not ask: rows of a label and what stands behind it.
import type { Person } from '../people/person';

type Rows = Person['personal'];

const births: Rows = [
  ['Date of birth', '4 November 1961'],
  ['Geburtsdatum', '12.02.1999'],
  ['Geburtsort', 'Ankara'],
  ['Date de naissance', '3 mai 1972'],
  ['Fecha de nacimiento', '21/09/1985'],
  ['Luogo e data di nascita', 'Bari, 2 giugno 1990'],
  ['Data de nascimento', '15/07/1968'],
  ['Geboortedatum', '1 maart 1979'],
  ['Data urodzenia', '30.10.2001'],
  ['Födelsedatum', '1983-04-17'],
  ['Fødselsdato', '09.12.1970'],
  ['Syntymäaika', '5.6.1994'],
  ['Datum narození', '8. 1. 1966'],
  ['Doğum tarihi', '11.11.1988'],
  ['Дата рождения', '14.02.1975'],
  ['生年月日', '1991年8月3日'],
  ['Age', '58'],
  ['Alter', '61 Jahre'],
  ['Né(e) le', '7 août 1963'],
];

const families: readonly Rows[] = [
  [
    ['Marital status', 'Single'],
    ['Religion', 'Muslim'],
    ['Children', 'three'],
  ],
  [
    ['Familienstand', 'verheiratet, 2 Kinder'],
    ['Konfession', 'römisch-katholisch'],
    ['Staatsangehörigkeit', 'türkisch'],
  ],
  [
    ['Situation familiale', 'Mariée, deux enfants'],
    ['Nationalité', 'marocaine'],
  ],
  [
    ['Estado civil', 'Casada, tres hijos'],
    ['Nacionalidad', 'venezolana'],
  ],
  [
    ['Stan cywilny', 'panna'],
    ['Military service', 'Completed'],
  ],
  [
    ['Medeni hali', 'Evli'],
    ['Askerlik durumu', 'Tecilli'],
    ['Uyruk', 'T.C.'],
  ],
  [
    ['Father’s name', 'Abdul Karim'],
    ['Caste', 'General'],
    ['Gender', 'Male'],
  ],
];

const photos: Rows = [
  ['Photo', ''],
  ['Foto', 'liegt bei'],
  ['Lichtbild', 'siehe Seite 2'],
  ['Photograph', 'attached'],
  ['Bewerbungsfoto', '2021'],
];

const at = <Value>(list: readonly Value[], index: number): Value => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('no rows');
  return found;
};

export const birthRow = (index: number): Rows[number] => at(births, index);
export const familyRows = (index: number): Rows => at(families, index);
export const photoRow = (index: number): Rows[number] => at(photos, index);
