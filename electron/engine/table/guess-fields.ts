import type { ColumnField, Grid } from '@shared/model/table';

/** What each column most likely holds, by its heading and then by its cells; a person changes it where it is wrong. */
export const guessFields = ({ headings, rows }: Grid): readonly ColumnField[] => {
  const taken = new Set<ColumnField>();
  const looked = rows.slice(0, lookedRows);
  const fields = headings.map((heading, index): ColumnField => {
    const cells = looked.flatMap(({ cells }) => cells[index] || []);
    const found = byHeading(heading) ?? byCells(cells);
    if (found === null || (single.has(found) && taken.has(found))) return 'other';
    taken.add(found);
    return found;
  });
  // "Name" beside "First name" is the family name.
  const isHalf = taken.has('first-name') && !taken.has('last-name');
  return fields.map((field) => (field === 'name' && isHalf ? 'last-name' : field));
};

const lookedRows = 50;
const single: ReadonlySet<ColumnField> = new Set([
  'name',
  'first-name',
  'last-name',
  'place',
  'title',
  'employer',
]);

const byHeading = (heading: string): ColumnField | null => {
  const words = heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(now, '');
  return headingWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};

const now =
  /^(?:current|present|last|latest|most recent|aktuell(?:e[rs]?)?|derzeitige[rs]?|jetzige[rs]?|letzte[rs]?|actuel(?:le)?|dernier|derniere|actual|ultim[oa]|attuale|atual|huidige|obecn[ay]) /;

const headingWords: readonly (readonly [ColumnField, RegExp])[] = [
  [
    'first-name',
    /^(?:first ?names?|given ?names?|forenames?|vornamen?|prenoms?|nombres?|nome proprio|voornaam|imie|firstname)$/,
  ],
  [
    'last-name',
    /^(?:last ?names?|sur ?names?|family ?names?|nachname|familienname|zuname|nom de famille|apellidos?|cognome|sobrenome|apelido|achternaam|nazwisko)$/,
  ],
  [
    'name',
    /^(?:(?:full|candidate|applicant|complete)? ?names?|candidates?|applicants?|bewerber(?:in)?|kandidat(?:in)?|nom(?: complet)?|nombre completo|nome(?: completo)?|naam|imie i nazwisko)$/,
  ],
  ['email', /^(?:.* )?(?:e ?mails?|mail|courriel|correo(?: electronico)?)(?: address(?:es)?| adresse)?$/],
  [
    'phone',
    /^(?:.* )?(?:phones?|tel(?:e(?:phone|fon|fono|foon)|efone)?|mobile|cell(?:phone)?|handy|mobil|portable|movil|gsm)(?: ?(?:number|no|nr|nummer))?$/,
  ],
  [
    'place',
    /^(?:(?:home )?(?:place|city|town|location|residence|address)|ort|wohnort|stadt|standort|adresse|ville|lieu|ciudad|localidad|citta|luogo|cidade|plaats|woonplaats|miasto)$/,
  ],
  [
    'employer',
    /^(?:(?:employer|company|organi[sz]ation|firm)(?: name)?|arbeitgeber|firma|unternehmen|entreprise|employeur|empresa|azienda|werkgever|firma obecna)$/,
  ],
  [
    'title',
    /^(?:(?:(?:job )?title|position|role|occupation|job|profession)|beruf|stelle|titel|poste|fonction|puesto|cargo|ruolo|functie|stanowisko)$/,
  ],
  [
    'skills',
    /^(?:(?:key |technical |main )?skills?|competenc(?:ies|es)|technologies|kenntnisse|fahigkeiten|competences|habilidades|competenze|vaardigheden|umiejetnosci)$/,
  ],
  [
    'languages',
    /^(?:languages?(?: skills)?|sprachen|sprachkenntnisse|langues?|idiomas|lingue|linguas|talen|jezyki)$/,
  ],
  [
    'notes',
    /^(?:notes?|comments?|remarks?|summary|about|bemerkung(?:en)?|notizen?|kommentare?|commentaires?|notas|observaciones|note|opmerkingen|uwagi)$/,
  ],
  [
    'link',
    /^(?:.* )?(?:links?|urls?|linked ?in|website|web ?site|profile(?: link| url)?|github|xing|portfolio|homepage)(?: (?:url|link|profile))?$/,
  ],
];

/** Only what nothing else looks like. */
const byCells = (cells: readonly string[]): ColumnField | null => {
  if (cells.length === 0) return null;
  const share = (pattern: RegExp): number => cells.filter((cell) => pattern.test(cell)).length / cells.length;
  if (share(/^\S+@\S+\.\S+$/) > 0.7) return 'email';
  if (share(/^(?:https?:\/\/|www\.)\S+$/i) > 0.7) return 'link';
  return share(/^(?:\+|0)(?:[\s()/.-]{0,2}\d){8,14}$/) > 0.7 && share(dayLike) === 0 ? 'phone' : null;
};

const dayLike = /^\d{1,4}[./ -]\d{1,2}[./ -]\d{1,4}$/;
