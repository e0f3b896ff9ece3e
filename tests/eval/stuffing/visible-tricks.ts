// Words that stand on the page for whoever counts words: each trick with what it is meant to earn.
import type { Criteria, Criterion } from '@shared/model/criterion';
import { draftCriteria } from '../../../electron/engine/criteria/draft-criteria';
import type { Lexicon } from '../../../electron/engine/skills/lexicon';
import type { SkillEntry } from '../../../electron/engine/skills/parse-lexicon';
import { instructions, resumeLines } from '../attacks/payloads';

export type VisibleTrick = {
  readonly name: string;
  readonly lines: readonly string[];
  readonly criteria: Criteria;
};

export const visibleTricks = (
  lexicon: Lexicon,
  postings: ReadonlyMap<string, string>,
): readonly VisibleTrick[] => [
  ...repeated(lexicon),
  ...crowded(lexicon),
  ...[...postings].flatMap(([name, posting]) => pasted(name, posting, lexicon)),
  ...spoken(lexicon),
];

const criteriaOf = (items: readonly Partial<Criterion>[]): Criteria => ({
  version: 1,
  preset: 'standard',
  items: items.map(
    (item, at) =>
      ({
        id: `c${at + 1}`,
        label: `c${at + 1}`,
        mode: 'scored',
        required: true,
        weight: 3,
        ...item,
      }) as Criterion,
  ),
});

const skillCriteria = (entries: readonly SkillEntry[]): Criteria =>
  criteriaOf(
    entries.map(({ id, names }) => ({
      kind: 'skill',
      oneOf: [{ id, name: names[0]?.words ?? id }],
      withinMonths: null,
    })),
  );

const entriesNamed = (ids: readonly string[], lexicon: Lexicon): readonly SkillEntry[] =>
  ids.flatMap((id) => lexicon.byId.get(id) ?? []);

const wordsOf = ({ names }: SkillEntry): string => names[0]?.words ?? '';

/** Behind a line of the resume: a section of its own, or inside one. */
const after = (line: string, added: readonly string[]): readonly string[] =>
  resumeLines.flatMap((each) => (each.startsWith(line) ? [each, ...added] : [each]));

const repeated = (lexicon: Lexicon): readonly VisibleTrick[] => {
  const wanted = ['python', 'kubernetes', 'salesforce', 'autocad'].filter((id) => lexicon.byId.has(id));
  return wanted.flatMap((id) => {
    const [entry] = entriesNamed([id], lexicon);
    if (!entry) return [];
    const word = wordsOf(entry);
    const criteria = skillCriteria([entry]);
    const trick = (name: string, lines: readonly string[]): VisibleTrick => ({
      name: `${name} ${id}`,
      lines,
      criteria,
    });
    return [
      trick('one word in a row', [...resumeLines, `${word} `.repeat(30).trim()]),
      trick('one word between commas', after('Skills', [`${word}, `.repeat(14).trim()])),
      trick('one word on many lines', [...resumeLines, ...Array.from({ length: 9 }, () => word)]),
      trick(
        'one word in many dresses',
        after('Skills', [
          Array.from(
            { length: 24 },
            (_, at) =>
              `${['senior', 'expert', 'certified', 'advanced'][at % 4]} ${word} ${['expert', 'developer', 'lead', 'coach', 'guru'][at % 5]}`,
          ).join(', '),
        ]),
      ),
      trick('one word under a job', after('Cut picking', [`- ${`${word} `.repeat(8).trim()}`])),
    ];
  });
};

/** As many as a sector has, up to what three pages hold. */
const mostListed = 260;
const leastListed = 90;

const crowded = (lexicon: Lexicon): readonly VisibleTrick[] =>
  [
    ...Map.groupBy(
      [...lexicon.byId.values()].filter(({ kind }) => kind === 'skill' || kind === 'tool'),
      ({ sector }) => sector,
    ),
  ]
    .filter(([, entries]) => entries.length >= leastListed)
    .flatMap(([sector, entries]) => {
      const listed = entries.slice(0, mostListed);
      const criteria = skillCriteria(listed.filter((_, at) => at % Math.ceil(listed.length / 12) === 0));
      const rows = (size: number): readonly string[] =>
        Array.from({ length: Math.ceil(listed.length / size) }, (_, at) =>
          listed
            .slice(at * size, (at + 1) * size)
            .map(wordsOf)
            .join(', '),
        );
      return [
        { name: `every skill of ${sector} in the list`, lines: after('Skills', rows(8)), criteria },
        {
          name: `every skill of ${sector} as bullets`,
          lines: [...resumeLines, 'Competencies', ...rows(1).map((row) => `- ${row}`)],
          criteria,
        },
        {
          name: `every skill of ${sector} under the last job`,
          lines: after(
            'Cut picking',
            rows(6).map((row) => `- ${row}`),
          ),
          criteria,
        },
        {
          name: `every skill of ${sector} as a summary`,
          lines: after('Warehouse supervisor with', [`Experienced in ${rows(400)[0]}.`]),
          criteria,
        },
      ];
    });

const pasted = (name: string, posting: string, lexicon: Lexicon): readonly VisibleTrick[] => {
  const { criteria } = draftCriteria({ posting }, lexicon);
  const lines = posting.split('\n').filter((line) => line.trim() !== '');
  return [
    { name: `posting ${name} at the end`, lines: [...resumeLines, ...lines], criteria },
    { name: `posting ${name} under the last job`, lines: after('Cut picking', lines), criteria },
  ];
};

const spoken = (lexicon: Lexicon): readonly VisibleTrick[] =>
  instructions.map(([name, sentence]) => ({
    name: `said to a machine: ${name}`,
    lines: [...resumeLines, sentence],
    criteria: {
      ...skillCriteria(entriesNamed(['python', 'kubernetes', 'forklift', 'inventory-control'], lexicon)),
    },
  }));
