import type { CriterionKind, CriterionMode, Preset, Seniority } from '@shared/model/criterion';
import type { EducationLevel, LanguageLevel } from '@shared/model/profile';

type Words = { readonly label: string; readonly note: string };

export const kindWords: Readonly<Record<CriterionKind, Words>> = {
  skill: { label: 'Skill', note: 'Can do it; of several, one is enough' },
  years: { label: 'Years of experience', note: 'In all, or in one thing' },
  role: { label: 'Job title', note: 'Has worked as this' },
  level: { label: 'Level', note: 'From trainee to head' },
  education: { label: 'Education', note: 'A degree, or what it is in' },
  certification: { label: 'Certificate or licence', note: 'Holds it; of several, one is enough' },
  language: { label: 'Language', note: 'Speaks it, at a level' },
  location: { label: 'Place', note: 'Where the work is; a gate or a note, never scored' },
  permit: { label: 'Work permit', note: 'May work here' },
  'working-time': { label: 'Working time', note: 'Part-time, shifts, nights' },
  'own-words': { label: 'Own words', note: 'Whatever else the work needs' },
};

export const modeWords: Readonly<Record<CriterionMode, string>> = {
  gate: 'Gate',
  scored: 'Scored',
  note: 'Note',
};

export const presetWords: Readonly<Record<Preset, Words>> = {
  standard: {
    label: 'Standard',
    note: 'Weights as the posting puts it: what must be, then what would be nice.',
  },
  junior: { label: 'Junior', note: 'Schooling and ability count more; years and level are only noted.' },
  senior: { label: 'Senior or lead', note: 'Years, level and earlier jobs count more, education less.' },
  regulated: { label: 'Regulated', note: 'Licences and languages that are required become gates.' },
  agency: { label: 'Agency', note: 'Skills and working time count more; education is only noted.' },
};

export const seniorityWords: Readonly<Record<Seniority, string>> = {
  trainee: 'Trainee',
  junior: 'Junior',
  experienced: 'Experienced',
  senior: 'Senior',
  lead: 'Lead',
  head: 'Head',
};

export const educationWords: Readonly<Record<EducationLevel, string>> = {
  school: 'School leaving certificate',
  vocational: 'Vocational training',
  associate: 'Associate degree',
  bachelor: 'Bachelor',
  master: 'Master',
  doctorate: 'Doctorate',
};

export const languageLevelWords = (level: LanguageLevel): string => (level === 'native' ? 'Native' : level);
