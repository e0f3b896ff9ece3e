import type { SectionKind } from '@shared/model/profile';
import { sectionKinds } from '@shared/model/profile';
import lexicon from '../../../../resources/lexicon/headings.json';
import { foldText } from '../fold-text';

/** `exact`: the words are a heading; `likely`: they sound like one, if they also look like one. */
export type HeadingWords = { readonly kind: SectionKind; readonly strength: 'exact' | 'likely' };

/** What kind of section these words would open, looked at without case, accents, numbering and letter-spacing. */
export const matchHeading = (written: string): HeadingWords | null => {
  const bare = written.replace(lengthOfTime, '');
  if (bare !== written && bare.trim() !== '') return matchHeading(bare);
  if (written.length > 80 || /[@]|https?:|\d{3}/.test(written)) return null;
  const words = headingWords(written);
  if (words.length === 0 || words.length > 9) return null;
  const exact =
    kindsByKey.get(words.join('')) ?? kindsByKey.get(words.filter((word) => !joints.has(word)).join(''));
  if (exact) return { kind: exact, strength: 'exact' };
  const parts = partsOf(written);
  const kinds = parts.map((part) => kindsByKey.get(part));
  if (parts.length > 1 && kinds[0] && kinds.every(Boolean)) return { kind: kinds[0], strength: 'exact' };
  if (parts.length > 1 && kinds[0] && words.length <= 6) return { kind: kinds[0], strength: 'likely' };
  if (words.length > 6) return null;
  const noun = kindsByNoun.get(words.at(-1) ?? '') ?? kindsByNoun.get(words[0] ?? '');
  return noun && words.length > 1 ? { kind: noun, strength: 'likely' } : null;
};

/** "Work experience (7 years 5 months)", "Berufserfahrung – 12 Jahre" */
const lengthOfTime =
  /\s*[(:\u2013\u2014-]\s*\d{1,2}\+? ?(?:years?|yrs?|jahre?|ans?|a[ñn]os?|anni|anos?|jaar|lat|lata|roky?|let|år|рок\p{L}*|лет|год\p{L}*|months?|monate?|mois|meses|mesi)(?:[ ,]*(?:and |und |et |y |e )?\d{1,2} ?(?:months?|monate?|mois|meses|mesi|mos?\.?|мес\p{L}*|міс\p{L}*))?\s*\)?\s*$/iu;

const joints = new Set(['and', 'und', 'et', 'y', 'e', 'ed', 'i', 'en', 'och', 'og', 'oraz', 'u']);
const continued = /\b(?:continued|contd|cont|ctd|fortsetzung|vervolg)$/;

const headingWords = (written: string): readonly string[] => {
  const plain = foldText(written.normalize('NFKC'))
    .replace(/['\u2018\u2019`´.]/g, '')
    .replace(/^[\s(]*(?:\d{1,2}|[ivx]{1,4}|[a-h])[).:\s-]+(?=\p{L}{2})/u, '')
    .replace(/[^\p{L}\p{M}+#]+/gu, ' ')
    .trim()
    .replace(continued, '')
    .trim();
  if (plain === '') return [];
  const words = plain.split(' ');
  const isSpaced = words.length > 3 && words.filter((word) => word.length === 1).length >= words.length * 0.7;
  return isSpaced ? [words.join('')] : words;
};

const partsOf = (written: string): readonly string[] =>
  written
    .split(
      /\s*[&/,+|\u2022\u00b7]\s*|\s+(?:and|und|et|y|e|i|en|och|og|oraz|AND|UND|ET|Y|E|I|EN|And|Et|Und)\s+/u,
    )
    .map((part) => headingWords(part).join(''))
    .filter((part) => part !== '');

const keyOf = (phrase: string): string => headingWords(phrase).join('');

const phrases: Readonly<Record<SectionKind, readonly string[]>> = lexicon;

/** With and without the little words between, so that "Skills & Tools" and "Skills and Tools" are one. */
const kindsByKey: ReadonlyMap<string, SectionKind> = new Map(
  sectionKinds.flatMap((kind) =>
    phrases[kind].flatMap((phrase): (readonly [string, SectionKind])[] => {
      const words = headingWords(phrase);
      return [
        [words.join(''), kind],
        [words.filter((word) => !joints.has(word)).join(''), kind],
      ];
    }),
  ),
);

/** A heading of more words often ends, or in Romance languages begins, with one of these. */
const nouns: Partial<Record<SectionKind, string>> = {
  work: `experience experiences employment internships berufserfahrung berufserfahrungen erfahrung erfahrungen praxiserfahrung
    werdegang praktika expérience expériences experiencia experiencias esperienza esperienze experiência experiências
    werkervaring ervaring doświadczenie erfarenhet erfaring`,
  education: `education ausbildung studium schulbildung formation formations formación formazione istruzione formação
    educação opleiding opleidingen wykształcenie utbildning uddannelse utdanning studi estudios études`,
  skills: `skills competencies competences expertise kenntnisse fähigkeiten kompetenzen fertigkeiten compétences
    habilidades competencias competenze competências vaardigheden umiejętności qualifications proficiencies strengths
    conocimientos conhecimentos conoscenze kompetenser kompetencer`,
  languages: `languages sprachen sprachkenntnisse langues idiomas lingue línguas talen języki`,
  certifications: `certifications certificates certification licenses licences licensure trainings credentials zertifikate
    zertifizierungen weiterbildung weiterbildungen fortbildungen certificaciones certificazioni certificações
    certificaten szkolenia certyfikaty kursy cursos corsi courses seminars workshops accreditations registrations`,
  projects: 'projects projekte projets proyectos progetti projetos projecten projekty',
  publications:
    'publications publikationen veröffentlichungen publicaciones pubblicazioni publicações publicaties publikacje',
  awards: 'awards honors honours achievements accomplishments auszeichnungen scholarships recognition',
  volunteering: 'volunteering volunteer bénévolat voluntariado volontariato wolontariat vrijwilligerswerk',
  interests: 'interests hobbies hobbys interessen loisirs intereses interessi interesses zainteresowania',
  references: 'references referenzen références referencias referenze referências referenties referencje',
  summary: 'summary profile objective statement profil',
  other: 'information affiliations memberships activities',
};
const kindsByNoun: ReadonlyMap<string, SectionKind> = new Map(
  sectionKinds.flatMap((kind) =>
    (nouns[kind] ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((noun) => [keyOf(noun), kind] as const),
  ),
);
