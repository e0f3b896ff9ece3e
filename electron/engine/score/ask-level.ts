import { type CriterionOf, type Seniority, seniorities } from '@shared/model/criterion';
import type { Facts, RoleProof } from '../evidence/evidence';
import { neutralTitle } from '../skills/neutral-title';
import { type Answer, noAnswer } from './answer';
import type { Candidate } from './knowledge';
import { remembered } from './remembered';

/** How far up the titles of the last roles reach; where they say nothing, the years at work. */
export const askLevel = ({ atLeast }: CriterionOf<'level'>, { facts }: Candidate): Answer => {
  const wanted = seniorities.indexOf(atLeast);
  const titled = facts.roles
    .map((role) => ({ role, level: levelOfTitle(role.title) }))
    .filter((each) => each.level !== null)
    .toSorted((one, other) => rank(other.level) - rank(one.level))[0];
  const counted = levelOfYears(facts);
  if (!titled && counted === null) return noAnswer('neither titles nor dates tell');
  const byTitle = titled !== undefined && rank(titled.level) >= rank(counted);
  const reached = byTitle ? rank(titled.level) : rank(counted);
  const passages = byTitle ? [(titled.role as RoleProof).passage] : facts.dated.slice(0, 3);
  return {
    verdict: reached >= wanted ? 'pass' : reached + 1 >= wanted ? 'unknown' : 'fail',
    share: passages.length === 0 ? 0 : reached >= wanted ? 1000 : reached + 1 === wanted ? 500 : 0,
    rung: 'role',
    reason: byTitle ? `title: ${titled.role.title}` : `${Math.floor(facts.months / 12)} years at work`,
    passages,
  };
};

const rank = (level: Seniority | null): number => (level === null ? -1 : seniorities.indexOf(level));

const levelOfYears = ({ months, dated }: Facts): Seniority | null => {
  if (dated.length === 0) return null;
  if (months < 24) return 'junior';
  return months < 72 ? 'experienced' : 'senior';
};

export const levelOfTitle: (title: string) => Seniority | null = remembered(
  (title) => titleWords.find(([, pattern]) => pattern.test(neutralTitle(title)))?.[0] ?? null,
);

/** From the highest; a title without any of these tells nothing. */
const titleWords: readonly (readonly [Seniority, RegExp])[] = [
  [
    'head',
    /\b(?:head of|chief|c[efot]o|director|vice president|vp|geschäftsführer|direktor|directeur|directrice|directora?|dyrektor|direttore|direttrice|diretora?)\b/i,
  ],
  [
    'lead',
    /\b(?:lead|leader|manager|supervisor|principal|team lead|foreman|leiter(?:in)?|teamleit\w+|chef de|responsable|jefe|jefa|encargad[oa]|kierownik|capo|gerente|hoofd|meister)\b/i,
  ],
  ['senior', /\b(?:senior|sr|experienced|staff|oberarzt|expert)\b/i],
  [
    'trainee',
    /\b(?:trainee|intern|internship|apprentice|auszubildende|azubi|praktikant(?:in)?|stagiaire|becari[oa]|werkstudent(?:in)?|stagista|stagiair|praktykant)\b/i,
  ],
  ['junior', /\b(?:junior|jr|assistant|graduate|entry.level|helper)\b/i],
];
