import type { Figures } from '@shared/lib/figures';
import type { MonthSpan } from '@shared/lib/month-spans';
import type { EducationLevel, LanguageLevel } from '@shared/model/profile';
import type { Rung } from '@shared/model/score';
import type { Passage } from './passage';

/** A passage that speaks for something, and how strongly. Passages are named by their place in the list. */
export type Proof = {
  readonly passage: number;
  readonly rung: Rung;
  /** "Familiar with": half of it. */
  readonly slight: boolean;
  /** In a list that was stuffed with words: hardly anything. */
  readonly stuffed: boolean;
};
export type SkillProof = {
  readonly best: Proof;
  /** The union of the roles it appears in. */
  readonly months: number;
  /** Month since year 0 of the last of them; null: no dated role names it. */
  readonly lastUse: number | null;
  /** Months at work since then. */
  readonly ago: number | null;
};
export type RoleProof = {
  readonly title: string;
  readonly passage: number;
  readonly months: number;
  /** Months at work since its end; null: it bears no date. */
  readonly ago: number | null;
};
export type StudyProof = {
  readonly level: EducationLevel | null;
  readonly words: string;
  readonly passage: number;
};
export type LanguageProof = {
  readonly name: string;
  readonly level: LanguageLevel | null;
  readonly passage: number;
};
export type CertificateProof = { readonly words: string; readonly passage: number };

/** What a passage says besides its words. */
export type ClaimFacts = {
  /** Content words that it says are missing, parted by spaces. */
  readonly denies: string;
  /** Seen, wished for or begun, not done. */
  readonly isSlight: boolean;
  readonly figures: Figures;
};

/** What a document holds for and against any criterion: made once, scored as often as weights and criteria change. */
export type Facts = {
  readonly language: string | null;
  readonly confidence: number;
  /** The document's own month: never today. */
  readonly today: number | null;
  readonly skills: Readonly<Record<string, SkillProof>>;
  /** Skills that the document itself says are missing. */
  readonly denied: Readonly<Record<string, number>>;
  /** Skills that a person took out, where there are any: ids, and words that the lexicon does not know. */
  readonly takenOut?: readonly string[];
  readonly roles: readonly RoleProof[];
  readonly months: number;
  /** The passages with the dates that the months are counted from. */
  readonly dated: readonly number[];
  readonly studies: readonly StudyProof[];
  readonly languages: readonly LanguageProof[];
  readonly certificates: readonly CertificateProof[];
  /** The town as read: asked by gates only, never scored. */
  readonly place: string | null;
  /** Content words of each passage, parted by spaces. */
  readonly terms: readonly string[];
  /** The words of each passage that speak for somebody, as they are written. */
  readonly words: readonly string[];
  /** Of those passages that say more than their words. */
  readonly claims: Readonly<Record<number, ClaimFacts>>;
  readonly rungs: readonly Rung[];
  /** The job that each passage tells of, and the months of each job; null: none, or without dates. */
  readonly jobOf: readonly (number | null)[];
  readonly jobSpans: readonly (MonthSpan | null)[];
  /** Skills that each passage names. */
  readonly skillsIn: readonly (readonly string[])[];
  /** Passages that tell what is missing. */
  readonly lacking: readonly number[];
  /** Passages that are there to be counted, not to be read: worth hardly anything, whatever they say. */
  readonly stuffed: readonly number[];
  /** The passage that says that somebody may work here. */
  readonly permit: number | null;
};
export type Evidence = { readonly passages: readonly Passage[]; readonly facts: Facts };
