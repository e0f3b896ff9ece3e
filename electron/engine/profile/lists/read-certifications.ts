import type { Certification } from '@shared/model/profile';
import type { Section } from '../sections/section';
import { cardsOf } from './certification-cards';
import { firstSections } from './first-sections';
import { fold } from './fold';
import { joinLines } from './join-lines';
import { findKnownCertifications } from './known-certifications';
import { readLabelledCertifications } from './labelled-certifications';
import { tokensOf } from './match-words';
import { hasMixedRows } from './mixed-rows';
import { wholeOf } from './words';

const mostCertifications = 120;

/** Certificates and licences: their own section, those in a mixed one, and well-known ones that are named elsewhere. */
export const readCertifications = (sections: readonly Section[]): readonly Certification[] => {
  const own = firstSections(sections, ({ kind }) => kind === 'certifications').flatMap((section) =>
    hasMixedRows(section) ? readLabelledCertifications(section.lines) : cardsOf(section.lines),
  );
  const mixed = firstSections(sections, isMixed).flatMap(readMixed);
  const known = firstSections(sections, ({ kind }) => kind !== 'certifications' && kind !== 'work').flatMap(
    readKnown,
  );
  const labelled = firstSections(sections, ({ kind }) => labelledIn.has(kind)).flatMap(({ lines }) =>
    readLabelledCertifications(lines),
  );
  const listed = [...own, ...mixed, ...labelled];
  const isHeld = listed.some(({ name }) => drives.test(fold(name.value)));
  const others = known.filter(({ name }) => !(isHeld && drives.test(fold(name.value))));
  return distinct([...listed, ...others]).slice(0, mostCertifications);
};

/** One person, one driving licence: the list has its whole name. */
const drives =
  /\bcdl\b|driv(?:er|ing)\W?s? licen|fuhrerschein|permis (?:de conduire|[a-e]\b)|conducir|patente (?:di guida|[a-e]\b)|conducao|rijbewijs|prawo jazdy|korkort|forerkort/;

const labelledIn: ReadonlySet<Section['kind']> = new Set([
  'other',
  'skills',
  'education',
  'summary',
  'interests',
]);

const isMixed = ({ kind, heading }: Section): boolean =>
  kind === 'education' &&
  /cert|licen|qualif|training|zertif|fortbildung|weiterbildung|course|curso|corsi|szkolenia|kurse/.test(
    fold(heading?.text ?? ''),
  );

/** In a section that holds degrees as well, only what calls itself a certificate. */
const readMixed = ({ lines }: Section): readonly Certification[] =>
  cardsOf(lines).filter(
    ({ name }) => certificateWords.test(fold(name.value)) && !degreeWords.test(fold(name.value)),
  );

const certificateWords =
  /certifi|chartered |registered |zertifi|licen[cs]e|lizenz|schein\b|training|course|workshop|seminar|kurs\b|lehrgang|curso|corso|patente|permis|carnet|diplome de secour|\b(?:cpr|bls|acls|pals|osha|aed|first aid|pmp|cpa|cfa|itil|ccna|cissp|haccp|nebosh|scrum|six sigma|comptia)\b/;
const degreeWords =
  /bachelor|master|associate|diploma|graduate cert|national cert|school cert|leaving cert|certificate (?:of (?:secondary|higher|primary)|i{1,3}|iv)\b|gcse|nvq|university|college|high school|ausbildung|studium|degree/;

const readKnown = ({ lines }: Section): readonly Certification[] =>
  joinLines(lines.filter(({ text }) => text.length < 600)).flatMap((words) =>
    findKnownCertifications(wholeOf(words)),
  );

/** The same certificate once: the longer name, where one is the beginning of the other. */
const distinct = (found: readonly Certification[]): readonly Certification[] => {
  const kept: Certification[] = [];
  const keys: string[] = [];
  for (const each of found) {
    const key = wordKey(each.name.value);
    if (
      key === '' ||
      keys.some((known) => known === key || (each.name.confidence < 0.7 && ` ${known} `.includes(` ${key} `)))
    )
      continue;
    kept.push(each);
    keys.push(key);
  }
  return kept;
};

const wordKey = (name: string): string =>
  tokensOf(name)
    .map(({ word }) => word)
    .join(' ');
