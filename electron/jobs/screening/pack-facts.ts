// Facts <-> the text they are kept as. Scoring reads them for thousands of documents at once: a head that is parsed
// whole, and lines that are only cut, or parsed when a criterion asks for them.
import { rungs as allRungs, type Rung } from '@shared/model/score';
import type { Facts, SkillProof } from '../../engine/evidence/evidence';

type Lines = 'terms' | 'words' | 'rungs' | 'claims' | 'skillsIn';

type Head = Omit<Facts, Lines | 'skills'> & { readonly skills: readonly PackedSkill[] };

type PackedSkill = readonly [
  id: string,
  passage: number,
  /** Its place on the ladder; + 10: slight; + 20: stuffed. */
  rung: number,
  months: number,
  lastUse: number | null,
  ago: number | null,
];

export const packFacts = ({ terms, words, rungs, claims, skillsIn, skills, ...rest }: Facts): string => {
  const head: Head = { ...rest, skills: Object.entries(skills).map(packSkill) };
  return [
    JSON.stringify(head),
    rungs.map((rung) => allRungs.indexOf(rung)).join(''),
    terms.join(parting),
    words.join(parting),
    JSON.stringify(claims),
    JSON.stringify(skillsIn),
  ].join('\n');
};

/** Written by this program, so it is not checked again. */
export const unpackFacts = (packed: string): Facts => {
  const [head = '', rungs = '', terms = '', words = '', claims = '', skillsIn = ''] = packed.split('\n');
  const { skills, ...rest } = JSON.parse(head) as Head;
  const count = rungs.length;
  const later = {
    words: lazily(() => cut(words, count)),
    rungs: lazily(() => Array.from(rungs, (rung): Rung => allRungs[Number(rung)] ?? 'none')),
    claims: lazily(() => JSON.parse(claims) as Facts['claims']),
    skillsIn: lazily(() => JSON.parse(skillsIn) as Facts['skillsIn']),
  };
  return {
    ...rest,
    skills: unpackSkills(skills),
    terms: cut(terms, count),
    get words() {
      return later.words();
    },
    get rungs() {
      return later.rungs();
    },
    get claims() {
      return later.claims();
    },
    get skillsIn() {
      return later.skillsIn();
    },
  };
};

/** In no word, and not written otherwise in a line of text. */
const parting = '\t';

const cut = (line: string, count: number): readonly string[] => (count === 0 ? [] : line.split(parting));

const packSkill = ([id, { best, months, lastUse, ago }]: readonly [string, SkillProof]): PackedSkill => [
  id,
  best.passage,
  allRungs.indexOf(best.rung) + (best.slight ? 10 : 0) + (best.stuffed ? 20 : 0),
  months,
  lastUse,
  ago,
];

const unpackSkills = (skills: readonly PackedSkill[]): Facts['skills'] => {
  const proofs: Record<string, SkillProof> = {};
  for (const [id, passage, said, months, lastUse, ago] of skills) {
    const rung = allRungs[said % 10] ?? 'none';
    const best = { passage, rung, slight: said % 20 >= 10, stuffed: said >= 20 };
    proofs[id] = { best, months, lastUse, ago };
  }
  return proofs;
};

const lazily = <Made>(make: () => Made): (() => Made) => {
  let made: { readonly is: Made } | null = null;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
};
