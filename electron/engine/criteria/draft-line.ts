// One line of a posting -> what it asks for, taken apart: years, degree, languages, licences, skills; and where none of
// these covers it, the line in its own words.
import { contentWords } from '@shared/lib/content-words';
import type { CriterionKind, CriterionMode, CriterionOf, SkillName } from '@shared/model/criterion';
import { findSkills, type SkillHit } from '../skills/find-skills';
import type { Lexicon } from '../skills/lexicon';
import { findDegree, findLanguageLevel, findYears } from './find-amounts';
import { languagesIn } from './language-names';

/** A criterion before it has a number; the mode comes with the preset where none is set. */
export type Draft = {
  [Kind in CriterionKind]: Omit<CriterionOf<Kind>, 'id' | 'mode' | 'weight'> & {
    readonly weight: number;
    readonly mode?: CriterionMode;
  };
}[CriterionKind];

type How = { readonly wished: boolean; readonly lexicon: Lexicon };

export const draftLine = (text: string, { wished, lexicon }: How): readonly Draft[] => {
  const isWish = wished || wish.test(text);
  const isMust = !isWish && must.test(text);
  const common = { label: text.slice(0, 400), required: !isWish, weight: isWish ? 1 : isMust ? 4 : 2 };
  const hits = findSkills(text, lexicon, { inSkills: false }).filter(({ attitude }) => attitude !== 'lacks');
  const years = findYears(text);
  const languages = speaks.test(text) || text.split(/\s+/).length <= 5 ? languagesIn(text) : [];
  const level = findDegree(text);
  const groups = groupsOf(text, hits, lexicon);
  const hard = groups.filter(({ kind }) => kind !== 'soft');
  const drafts: Draft[] = [
    ...(mayWork.test(text) ? [{ ...common, kind: 'permit', mode: 'gate' } as const] : []),
    ...hours(text).map((wanted) => ({ ...common, kind: 'working-time', wanted, mode: 'note' }) as const),
    ...languageGroups(text, languages).map(
      (oneOf) => ({ ...common, kind: 'language', oneOf, atLeast: findLanguageLevel(text) }) as const,
    ),
    ...(level && languages.length === 0
      ? [{ ...common, kind: 'education', atLeast: level, fields: fieldsIn(text) } as const]
      : []),
    ...(years === null
      ? []
      : [
          {
            ...common,
            kind: 'years',
            in: hard.length === 1 && hard[0] ? (hard[0].oneOf[0] ?? null) : subjectOf(text),
            atLeast: years,
          } as const,
        ]),
    ...groups.map(
      ({ kind, oneOf }): Draft =>
        kind === 'licence'
          ? { ...common, kind: 'certification', oneOf }
          : {
              ...common,
              kind: 'skill',
              oneOf,
              withinMonths: null,
              weight: kind === 'soft' ? 1 : common.weight,
            },
    ),
  ];
  return drafts.length > 0 || contentWords(text).length === 0
    ? drafts
    : [{ ...common, kind: 'own-words', text: text.slice(0, 400) }];
};

/** "English and German" are two requirements; "English or German", and any list of examples, one. */
const languageGroups = (text: string, languages: readonly string[]): readonly (readonly string[])[] => {
  if (languages.length === 0) return [];
  const together = languages.length > 2 || /\b(?:or|oder|ou|o|of|lub)\b|\/|\(/i.test(text);
  return together ? [languages.slice(0, 10)] : languages.map((language) => [language]);
};

const wish =
  /nice to have|preferred|preferably|\bplus\b|\bbonus\b|an asset|advantage(?:ous)?|ideally|desirable|wünschenswert|von vorteil|idealerweise|un plus|souhaité|deseable|preferibil|desejáve|\bpré\b|mile widzian/i;
const must =
  /\bmust\b|required|mandatory|essential|minimum|at least|zwingend|erforderlich|vorausgesetzt|mindestens|obligatoire|exigé|imprescindible|indispensab|obbligatori|obrigatóri|vereist|wymagan/i;
const speaks =
  /\b(?:language|speak\w*|spoken|fluen\w+|written|verbal|conversational|bilingual|proficien\w+|[ABC][12])\b|kenntnisse|sprach|fließend|wort und schrift|langue|parlé|courant|idioma|hablado|nivel|lingua|parlat|fluente|língua|taal|język/i;
const mayWork =
  /work permit|authori[sz]ed to work|right to work|work authori[sz]ation|eligib\w+ to work|arbeitserlaubnis|permis de travail|permiso de trabajo|permesso di lavoro|werkvergunning|pozwolenie na pracę/i;

const hours = (text: string): readonly string[] => {
  const [found] =
    /\b(?:full[- ]time|part[- ]time|night shifts?|shift work|weekend work|on[- ]call|vollzeit|teilzeit|schichtdienst|schichtarbeit|nachtschicht|temps plein|temps partiel|jornada completa|media jornada|tempo pieno|tempo integral|fulltime|parttime|pełny etat)\b/i.exec(
      text,
    ) ?? [];
  return found === undefined ? [] : [found];
};

type Group = { readonly kind: 'skill' | 'soft' | 'licence'; readonly oneOf: readonly SkillName[] };

/** Names joined by "or", or by "/", are one group; every other name is one of its own. */
const groupsOf = (text: string, hits: readonly SkillHit[], lexicon: Lexicon): readonly Group[] => {
  const groups: { hits: SkillHit[]; kind: Group['kind'] }[] = [];
  const seen = new Set<string>();
  let before: SkillHit | null = null;
  for (const hit of hits) {
    if (seen.has(hit.id)) continue;
    seen.add(hit.id);
    const said = lexicon.byId.get(hit.id)?.kind;
    if (said === 'language' || said === 'degree') continue;
    const kind = said === 'licence' || said === 'soft' ? said : 'skill';
    const between = before === null ? '' : text.slice(before.end, hit.start);
    const last = groups.at(-1);
    const joins =
      last?.kind === kind &&
      (alternative.test(between) || (/^\s*,\s*$/.test(between) && orFollows.test(text.slice(hit.end))));
    if (joins) last?.hits.push(hit);
    else groups.push({ hits: [hit], kind });
    before = hit;
  }
  return groups.slice(0, 8).map(({ hits: those, kind }) => ({
    kind,
    oneOf: those.map(({ id }) => ({ id, name: lexicon.byId.get(id)?.names[0]?.words ?? id })),
  }));
};

const alternative = /^\s*(?:,\s*)?(?:\bor\b|\boder\b|\bou\b|\bo\b|\bof\b|\blub\b|\/)\s*(?:an?\s)?$/i;
const orFollows = /^\s*,?\s*(?:[\p{L}\d.+#]+\s*){0,4},?\s*\b(?:or|oder|ou|lub)\b/iu;

/** "Degree in nursing or a related field": what the degree should be in. */
const fieldsIn = (text: string): readonly string[] => {
  const [, named = ''] =
    /\b(?:in|of|der|en|in den bereichen|im bereich|fachrichtung)\s+([\p{Lu}\p{Ll}][^.;()]{2,120})/u.exec(
      text.replace(
        /^.*?(?:degree|bachelor\S*|master\S*|diploma|studium|ausbildung|licence|grado|laurea)\s*/i,
        '',
      ),
    ) ?? [];
  return named
    .replace(/\bor (?:a )?(?:related|similar|equivalent|comparable|relevant)\b.*$/i, '')
    .split(/\s*(?:,|\/|\bor\b|\band\b|\boder\b|\bund\b|\bou\b|\bet\b)\s*/i)
    .map((field) => field.trim())
    .filter((field) => field.length > 2 && field.length < 60 && contentWords(field).length > 0)
    .slice(0, 5);
};

/** "3 years of experience in retail": in what, where the lexicon has no name for it. */
const subjectOf = (text: string): SkillName | null => {
  const [, named = ''] =
    /(?:experience|erfahrung|expérience|experiencia|esperienza|experiência|ervaring|doświadczeni\w+)\s+(?:in|with|on|at|of|as an?|as|im|in der|auf|als|mit|en|dans|como|come|em|z|w)(?: an?| the| der| einer| einem)?\s+([^.,;()]{3,60}?)(?= (?:within|in the last|during)|[.,;()]|$)/i.exec(
      text,
    ) ?? [];
  return contentWords(named).length > 0 && contentWords(named).length <= 5
    ? { id: null, name: named.trim() }
    : null;
};
