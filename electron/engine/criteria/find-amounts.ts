import type { Seniority } from '@shared/model/criterion';
import { type EducationLevel, type LanguageLevel, languageLevel } from '@shared/model/profile';

/** "3+ years", "at least five years", "2-4 years", "mindestens 3 Jahre": the least that is asked for. */
export const findYears = (line: string): number | null => {
  const [, digits, word] = yearsPattern.exec(line) ?? [];
  const years =
    digits === undefined ? numberWords.get((word ?? '').toLowerCase()) : Number(digits.replace(',', '.'));
  if (years !== undefined && years <= 40) return years;
  return severalYears.test(line) ? 3 : null;
};

const numberWords = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    ein: 1,
    einem: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    zehn: 10,
    un: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    dix: 10,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    dois: 2,
    três: 3,
    twee: 2,
    drie: 3,
    vijf: 5,
    dwa: 2,
    trzy: 3,
    pięć: 5,
  }),
);
const yearWord = 'years?|yrs?|jahren?|ans|années|años?|anni|anos|jaar|jaren|lat|lata|roku';
const yearsPattern = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{1,2}(?:[.,]5)?)(?:\\s*(?:-|–|to|bis|à|a)\\s*\\d{1,2})?|(${[...numberWords.keys()].join('|')}))\\s*\\+?\\s*(?:\\(\\d+\\)\\s*)?(?:or more |full |or more\\s)?(?:${yearWord})(?![\\p{L}])(?!\\s+old)`,
  'iu',
);
const severalYears =
  /several years|mehrjährige|plusieurs années|varios años|pluriennale|vários anos|meerdere jaren|kilkuletni/i;

/** The lowest level that would do: "bachelor's or master's" asks for the bachelor. */
export const findDegree = (line: string): EducationLevel | null =>
  degreePatterns.find(([, pattern]) => pattern.test(line))?.[0] ?? null;

const degreePatterns: readonly (readonly [EducationLevel, RegExp])[] = [
  [
    'school',
    /\b(?:high school|secondary school|ged\b|school[- ]leaving|a[- ]levels?|gcses?|abitur|fachabitur|mittlere reife|hauptschul\w+|baccalauréat|bachillerato|maturità|ensino médio|havo|vwo|matura|wykształcenie średnie)/i,
  ],
  [
    'vocational',
    /\b(?:apprenticeship|vocational (?:training|qualification|education)|trade school|journeyman|(?:abgeschlossene )?(?:berufs)?ausbildung|gesellenbrief|nvq|btec|cap\b|bep\b|bts\b|formación profesional|fp\b|qualifica professionale|mbo\b|curso técnico|szkoła zawodowa)/i,
  ],
  [
    'associate',
    /\b(?:associate(?:['’]s)? degree|foundation degree|hnd\b|diploma of higher education|dut\b)/i,
  ],
  [
    'bachelor',
    /\b(?:bachelor\w*|b\.?sc\b|b\.?a\b(?=[ ,.]|$)|b\.?eng\b|bs\/|undergraduate degree|(?:university|college) degree|(?:relevant |technical |4[- ]year |four[- ]year )?degree (?:in|or)|degree\b|licence (?:en|de|professionnelle|universitaire)\b|grado (?:en|universitario)|licenciatura|titulación universitaria|laurea|graduação|ensino superior|hbo\b|(?:abgeschlossenes )?(?:hochschul)?studium|fachhochschul\w*|licencjat|wykształcenie wyższe)/i,
  ],
  [
    'master',
    /\b(?:master(?:['’]s)?(?: degree| of|\b(?= in))|m\.?sc\b|m\.?eng\b|mba\b|diplom(?:-?ingenieur)?\b|máster|magist\w+|bac ?\+ ?5|wo\b niveau)/i,
  ],
  [
    'doctorate',
    /\b(?:ph\.?d|doctorate|doctoral|promotion (?:in|zum)|promoviert|doctorado|dottorato|doutorado|doktorat)/i,
  ],
];

/** What the level is called in a posting, in the words of the Common European Framework. */
export const findLanguageLevel = (line: string): LanguageLevel | null => {
  const written = languageLevel.safeParse(/\b([ABC][12])\b/.exec(line)?.[1]);
  if (written.success) return written.data;
  return levelWords.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
};

const levelWords: readonly (readonly [LanguageLevel, RegExp])[] = [
  ['C2', /\b(?:mastery|bilingual|near[- ]native|verhandlungssicher|bilingue)/i],
  [
    'C1',
    /\b(?:fluen\w+|excellent|proficien\w+|full professional|fließend|sehr gute|courant|couramment|fluido|fluidez|fluente|vloeiend|biegł\w+)/i,
  ],
  [
    'B2',
    /\b(?:very good|good|strong|business|professional|confident|gute|bon(?:ne)?|bueno|alto|buon[ao]?|bom|goede?|dobr\w+)\b/i,
  ],
  [
    'B1',
    /\b(?:conversational|intermediate|working|solid|intermédiaire|intermedio|intermediário|komunikatywn\w+)\b/i,
  ],
  ['A2', /\b(?:basic|elementary|some|grundkenntnisse|notions|básico|base|basis\w*|podstaw\w+)\b/i],
];

export const findSeniority = (title: string): Seniority | null =>
  seniorityWords.find(([, pattern]) => pattern.test(title))?.[0] ?? null;

const seniorityWords: readonly (readonly [Seniority, RegExp])[] = [
  [
    'head',
    /\b(?:head of|chief|director|vice president|vp\b|leiter(?:in)? der|direktor\w*|directeur|directrice)/i,
  ],
  ['lead', /\b(?:lead|team ?lead(?:er)?|supervisor|principal|teamleit\w+|foreman|chef de)\b/i],
  ['senior', /\b(?:senior|sr)\b/i],
  ['trainee', /\b(?:trainee|intern(?:ship)?|apprentice|auszubildende|azubi|praktik\w+|stagiaire)\b/i],
  ['junior', /\b(?:junior|jr|entry.level|graduate)\b/i],
];
