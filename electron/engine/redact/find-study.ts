import { findDateParts } from '../profile/dates/find-dates';
import { foldText } from '../profile/fold-text';
import type { Education } from './facts-of';
import { matchesOf, type PlacedLine, type Range } from './mask';
import { escaped } from './name-letters';

/** When somebody learned tells how old they are. Dates of jobs stay. */
export const findStudyYears = ({ text, zone, tellsOfJob }: PlacedLine): readonly Range[] => {
  if (tellsOfJob) return [];
  const finished = [...text.matchAll(graduated)].map(({ 0: words, index }) => ({
    from: index + words.length - 4,
    to: index + words.length,
  }));
  if (zone !== 'education') return finished;
  const dates = findDateParts(text, 'day-first').filter(({ kind }) => kind !== 'present');
  return [...finished, ...dates, ...matchesOf(text, anyYear)];
};

const anyYear = /(?<!\d)(?:19[4-9]\d|20[0-4]\d)(?!\d)/g;

const graduated =
  /(?<!\p{L})(?:graduat\p{L}*|class of|alum\p{L}+|b\.?sc\.?|m\.?sc\.?|ph\.?d\.?|mba|bachelor(?:['’]s)?(?: of \p{L}+)?|master['’]s|master of \p{L}+|diplom\p{L}*|abitur|matura|abschluss(?:jahr)?|studienabschluss|promotion zum|promoviert|baccalauréat|bac|licence en|promo(?:tion)?|licenciad[oa]|licenciatura|egresad[oa]|laurea(?:t[oa])?|formad[oa]|formatura|afgestudeerd|ukończ\p{L}+|absolwent\p{L}*|matriculat\p{L}*)(?!\p{L})[^\d.;|]{0,40}(?:19[4-9]\d|20[0-4]\d)(?!\d)/giu;

/** Where somebody learned, as read and as it is repeated further on. */
export const findSchools = (education: Education): ((line: PlacedLine) => readonly Range[]) => {
  const named = [
    ...new Set(education.map(({ institution }) => foldText(institution?.value ?? '').trim())),
  ].filter((each) => each.length > 3);
  const pattern =
    named.length === 0
      ? null
      : new RegExp(`(?<!\\p{L})(?:${named.map(escaped).join('|')})(?!\\p{L})(?:\\s\\(\\p{L}{2,8}\\))?`, 'gu');
  return ({ text, folded, zone }) => [
    ...(pattern ? matchesOf(folded, pattern) : []),
    ...(zone === 'education'
      ? [...text.matchAll(/[^,;|•·()]+?(?=\s{2,}|\s[–—-]\s|[,;|•·()]|$)/g)]
          .filter(([words]) => school.test(words))
          .map(({ 0: words, index }) => ({ from: index, to: index + words.length }))
      : []),
  ];
};

const school =
  /universi|(?<!\p{L})(?:uni|college|school|academy|institut\p{L}*|polytech\p{L}*|faculty)(?!\p{L})|hochschule|akademie|gymnasium|kolleg|(?:real|haupt|gesamt|berufs|fach|grund)schule|schule(?!\p{L})|lycée|école|faculté|(?<!\p{L})(?:IUT|INSA|HEC|ESSEC|MIT|ETH|EPFL|KIT|RWTH|LMU|TUM|TU|FH|HTL|HAK|HTW)(?!\p{L})|universidad|escuela|instituto|colegio|facultad|politécnic|politecnic|liceo|istituto|scuola|accademia|universidade|escola|faculdade|hogeschool|uniwersytet|politechnika|akademia|liceum|technikum|szkoła/iu;
