import type { RawSkill } from '@shared/model/profile';
import { isStudied } from '../education/is-studied';
import type { PageLine } from '../page-line';
import type { Section } from '../sections/section';
import { firstSections } from './first-sections';
import { fold } from './fold';
import { joinLines } from './join-lines';
import { findLanguages, isMotherTongue } from './language-words';
import { tokensOf } from './match-words';
import { hasMixedRows, withoutOtherRows } from './mixed-rows';
import { rowsWithoutHeads } from './row-heads';
import { rowsOfSkills } from './rows-of-skills';
import { skillGroups } from './skill-groups';
import { isLevel, markSkill } from './skill-marks';
import { splitItems } from './split-items';
import { splitTags } from './split-tags';
import { factOfPiece, isEmpty, type Piece, spansOf, textOf } from './words';

const mostSkills = 300;

/** What the page lists as skills, item by item, in its own words; categories are not skills. */
export const readSkills = (sections: readonly Section[]): readonly RawSkill[] => {
  const own = firstSections(rowsOfSkills(sections), isOwn).flatMap(readSection);
  const found =
    own.length > 0 ? own : firstSections(sections, ({ kind }) => kind !== 'skills').flatMap(readLabelled);
  return distinct(found).slice(0, mostSkills);
};

const isOwn = (section: Section): boolean =>
  (section.kind === 'skills' && !isStudied(section)) ||
  (section.kind === 'certifications' && hasMixedRows(section));

const readSection = (section: Section): readonly RawSkill[] =>
  skillGroups(
    rowsWithoutHeads(splitTags(skillLines(section)).filter(({ text }) => !isMotherTongue(text))).flatMap(
      (row) => joinLines(row, listGoesOn),
    ),
  ).flatMap(({ items, level }) =>
    withYears(items.flatMap(splitItems))
      .filter((item) => !isSpoken(item))
      .flatMap((item) => skillOf(item, { level, confidence: 0.9 })),
  );

const skillLines = (section: Section): readonly PageLine[] =>
  hasMixedRows(section) ? withoutOtherRows(section.lines) : section.lines;

/** "React | 5 yrs": how long belongs to what stands before it. */
const withYears = (items: readonly Piece[]): readonly Piece[] => {
  const whole: Piece[] = [];
  for (const item of items) {
    const last = whole.at(-1);
    if (last && last.words === item.words && isTime.test(fold(textOf(item))))
      whole[whole.length - 1] = { ...last, to: item.to };
    else whole.push(item);
  }
  return whole;
};
const isTime =
  /^\(?\d{1,2}(?:[.,]\d)? ?\+? ?(?:years?|yrs?|y|jahren?|ans?|anos?|anni|jaar|lata?|ar)\.?(?: (?:experience|exp))?\)?$/;

/** A list that reaches the edge of its column goes on below, unless a heading of the next list stands there. */
const listGoesOn = (last: PageLine, next: PageLine, after: PageLine | undefined): boolean => {
  if (last.bold !== next.bold || !isList(last.text) || /[.:]$/.test(last.text.trim())) return false;
  if (/^[^,;]{2,40}:\s/.test(next.text) || isLevel(next.text)) return false;
  const leadsList =
    after !== undefined &&
    !isList(next.text) &&
    !isLabelled(last.text) &&
    !isLabelled(after.text) &&
    (isList(after.text) || isLevel(after.text));
  return !leadsList;
};
const isLabelled = (text: string): boolean => /^[^,;:]{2,40}:\s/.test(text);
const isList = (text: string): boolean => /[,;]\s*\S/.test(text) || /[,;]\s*$/.test(text);

const skillOf = (
  item: Piece,
  { level, confidence }: { level: Piece | null; confidence: number },
): readonly RawSkill[] => {
  const marked = markSkill(item);
  const said = marked.level ?? level;
  if (isEmpty(marked.name) || !/\p{L}/u.test(textOf(marked.name)) || isLevel(textOf(marked.name))) return [];
  const { years, lastUse } = marked;
  return [
    {
      name: factOfPiece(marked.name, confidence),
      years: years && { value: years.value, confidence: 0.9, spans: spansOf(years.piece) },
      lastUse: lastUse && { value: lastUse.value, confidence: 0.8, spans: spansOf(lastUse.piece) },
      level: said && factOfPiece(said, 0.9),
    },
  ];
};

const isSpoken = (item: Piece): boolean => {
  const text = textOf(item);
  const [name] = findLanguages(text, tokensOf(text));
  return (
    name !== undefined &&
    name.from === 0 &&
    text.split(/\s+/).length <= 4 &&
    /^\p{Lu}/u.test(text) &&
    !/\d/.test(text) &&
    isLanguageAlone(text.slice(name.to))
  );
};
const isLanguageAlone = (rest: string): boolean =>
  /^[^\p{L}\p{N}]*$/u.test(rest) ||
  isLevel(rest.replace(/^[\s(:–-]+|[\s)]+$/g, '')) ||
  /fluent|native|[ABC][12]/i.test(rest);

/** Without a section of its own: a line that says what it lists. */
const readLabelled = ({ kind, lines }: Section): readonly RawSkill[] =>
  kind === 'work' || kind === 'projects' || kind === 'other' || kind === 'contact' || kind === 'summary'
    ? joinLines(
        lines.filter(({ text }) => text.length < 1000),
        listGoesOn,
      )
        .filter(({ text }) => skillLabel.test(fold(text.slice(0, 60))))
        .flatMap((words) => skillGroups([words]))
        .flatMap(({ items }) => items.flatMap(splitItems))
        .flatMap((item) => skillOf(item, { level: null, confidence: 0.6 }))
    : [];
const skillLabel =
  /^\W*(?:(?:technical|key|core|computer|it|soft|hard|professional) )?(?:skills?|competencies|technologies|tools|tech stack|technology stack|software|kenntnisse|edv-kenntnisse|technologien|competences|outils|logiciels|technologies utilisees|competencias|habilidades|tecnologias|herramientas|competenze|tecnologie|conhecimentos|vaardigheden|umiejetnosci|technologie)\s*:\s*\S/;

const distinct = (skills: readonly RawSkill[]): readonly RawSkill[] => {
  const known = new Set<string>();
  return skills.filter(({ name }) => {
    const key = fold(name.value).replace(/\s+/g, ' ');
    return !known.has(key) && !!known.add(key);
  });
};
