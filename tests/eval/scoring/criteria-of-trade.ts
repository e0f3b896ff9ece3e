// What an office would ask of a line of work: every kind of criterion that earns points, so that each can be seen to move.
import type { Criteria, Criterion, CriterionKind, CriterionOf, SkillName } from '@shared/model/criterion';
import { findSkills } from '../../../electron/engine/skills/find-skills';
import type { Lexicon } from '../../../electron/engine/skills/lexicon';
import type { Tongue } from '../people/tongues';
import type { Trade } from '../people/trade';

type Asked = {
  [Kind in CriterionKind]: Omit<CriterionOf<Kind>, 'id' | 'mode' | 'label' | 'required' | 'weight'>;
}[CriterionKind];

export const criteriaOfTrade = (trade: Trade, tongue: Tongue, lexicon: Lexicon): Criteria => {
  const named = (name: string): SkillName => ({
    id: findSkills(name, lexicon, { inSkills: true })[0]?.id ?? null,
    name,
  });
  const skills = trade.skills.flatMap(([, items]) => items);
  const asked: readonly Asked[] = [
    { kind: 'role', titles: trade.titles.slice(1, 4) },
    { kind: 'level', atLeast: 'experienced' },
    { kind: 'years', in: null, atLeast: 9 },
    ...skills.slice(0, 2).map((name) => ({ kind: 'years', in: named(name), atLeast: 4 }) as const),
    ...skills
      .slice(0, 6)
      .map(
        (name, at) => ({ kind: 'skill', oneOf: [named(name)], withinMonths: at === 0 ? 60 : null }) as const,
      ),
    {
      kind: 'education',
      atLeast: trade.studies[0]?.level ?? null,
      fields: trade.studies.slice(0, 2).map(({ field }) => field),
    },
    { kind: 'certification', oneOf: trade.certificates.slice(0, 2).map(([name]) => named(name)) },
    { kind: 'language', oneOf: [english[tongue] ?? 'English'], atLeast: 'C1' },
    ...trade.bullets.slice(0, 5).map((text) => ({ kind: 'own-words', text: turned(text) }) as const),
    { kind: 'own-words', text: turned(trade.summary) },
  ];
  return {
    version: 1,
    preset: 'standard',
    items: asked.map(
      (each, at) =>
        ({
          ...each,
          id: `c${at + 1}`,
          label: labelOf(each),
          mode: 'scored',
          required: true,
          weight: 1 + (at % 5),
        }) as Criterion,
    ),
  };
};

/** The same words and not the same sentence: nobody is taken to have copied the posting. */
const turned = (sentence: string): string => sentence.split(' ').toReversed().join(' ');

const labelOf = (asked: Asked): string =>
  asked.kind === 'own-words'
    ? asked.text
    : asked.kind === 'skill'
      ? (asked.oneOf[0]?.name ?? '')
      : asked.kind;

const english: Readonly<Record<Tongue, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  pl: 'Polish',
};
