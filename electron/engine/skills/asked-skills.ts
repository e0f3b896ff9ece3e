// What a line asks of somebody or says somebody can: not the names in a title, nor in what is told of the employer, the
// people beside the job, the offer and the way to apply.
import { asksAfter, asksBefore, done, tellsAfter, tellsBefore } from './asking-words';
import { findSkills, type SkillHit } from './find-skills';
import type { Lexicon } from './lexicon';
import type { SkillEntry, SkillKind } from './parse-lexicon';

export const askedSkills = (text: string, lexicon: Lexicon): readonly SkillHit[] =>
  findSkills(text, lexicon).filter((hit) => {
    const entry = lexicon.byId.get(hit.id);
    return entry && !notAsked[entry.kind](text, hit) && !namesRole(text, hit) && !isTold(text, hit, entry);
  });

type Place = { readonly start: number; readonly end: number };

const never = (): boolean => false;

const notAsked: Readonly<Record<SkillKind, (text: string, place: Place) => boolean>> = {
  skill: never,
  tool: never,
  licence: never,
  // How somebody works is no knowledge.
  soft: () => true,
  // A Danish university, and an application in Danish.
  language: (text, { start, end }) =>
    /^ (?!language|skill|speak|spoken|proficien|fluen|knowledge|native|both|well|verbal|written|level|communic|course|class|with|would|must|required|preferred|appreciated|good|strong)\p{L}{4}/u.test(
      text.slice(end, end + 20),
    ) || /\bappl(?:y|ications?)\b[^.;]*$/i.test(text.slice(Math.max(0, start - 160), start)),
  degree: (text, { end }) =>
    /^s?(?: degree)? (?:project|programme?|regulations|thesis|scholarship|fellow|student|position|exam)/i.test(
      text.slice(end, end + 30),
    ),
};

const namesRole = (text: string, { start, end }: Place): boolean =>
  roleAfter.test(text.slice(end, end + 60)) ||
  roleAtEnd.test(text.slice(start, end)) ||
  roleBefore.test(text.slice(Math.max(0, start - 90), start));

const isTold = (text: string, { start, end }: Place, { sector }: SkillEntry): boolean => {
  const before =
    text
      .slice(Math.max(0, start - 160), start)
      .split(stop)
      .at(-1) ?? '';
  const after = text.slice(end, end + 80).split(stop)[0] ?? '';
  if (asksBefore.test(before) || asksAfter.test(after) || done.test(before)) return false;
  return (
    tellsBefore.test(before) || tellsAfter.test(after) || (business.has(sector) && isProse(before, after))
  );
};

/** What every employer has and does: in a sentence that asks for nothing, told of the employer. */
const business: ReadonlySet<string> = new Set(['human', 'office', 'sales', 'marketing', 'project']);
const isProse = (before: string, after: string): boolean =>
  (`${before} ${after}`.match(/\p{L}{2,}/gu)?.length ?? 0) > 6;

const stop = /[.!?;:•*]\s/;

const role =
  '(?:developers?|engineers?|managers?|architects?|analysts?|consultants?|specialists?|administrators?|designers?|officers?|assistants?|directors?|executives?|representatives?|technicians?|programmers?|scientists?|leads?|coordinators?|associates?|advisors?|recruiters?|testers?|nurses?|teachers?|trainers?|drivers?|operators?|supervisors?|interns?|students?|entwickler(?:in)?|ingenieur(?:in)?|berater(?:in)?)';
const roleAfter = new RegExp(`^(?:[ /&-]+\\p{L}+){0,2}[ /-]+${role}(?!\\p{L})`, 'iu');
const roleAtEnd = new RegExp(`(?<!\\p{L})${role}$`, 'iu');
/** "Software engineer – Java", "Developer (React / Node": what follows in a title. */
const roleBefore = new RegExp(
  `(?:^|[.!?]\\s)\\s*(?:[\\p{L}&/-]+ ){0,5}${role} *(?:\\([^()]{0,12}\\) *)?[-–—|(/,:](?:[^.;()]{0,30}[/,|&])? *$`,
  'iu',
);
