// A job's title as it is said of a man, of a woman or of both -> one form: "Krankenpflegerin", "Krankenpfleger:in" and
// "Krankenpfleger" are the same work, and must earn the same. A neutral title is its own neutral form.

export const neutralTitle = (title: string): string =>
  title
    .normalize('NFC')
    .replace(bothForms, '')
    .replace(/\p{L}{4,}/gu, neutralWord);

/** "Pfleger:in", "Pfleger/-in", "PflegerIn", "enfermero/a", "infirmier(ère)", "chargé·e": the second ending. */
const bothForms =
  /(?:(?<=\p{Ll}{2})(?:[:*_·•/]-?|\(-?)(?:innen|in|frau|mann|r|e|n|ne|nne|[eè]re|i[eè]re|euse|rice|trice|a|as|o|os|ora|ka)\)?|(?<=\p{Ll}{2}[rt])In(?:nen)?)(?![\p{L}\p{N}+#])/gu;

const neutralWord = (said: string): string => {
  const lower = said.toLowerCase();
  const [ending, neutral] = rules.find(([each]) => each.test(lower)) ?? [];
  return ending && neutral !== undefined ? lower.replace(ending, neutral) : said;
};

type Rule = readonly [ending: RegExp, neutral: string];

const english: readonly Rule[] = [
  [/(?<=\p{L}{3})wom[ae]n$/u, 'man'],
  [
    /(?<=^(?:sales|chair|spokes|business|council|trades|repair|handy|crafts|drafts|camera|fore))persons?$/,
    'man',
  ],
  [/^actresse?s?$/, 'actor'],
  [/^waitress(?:es)?$/, 'waiter'],
  [/(?<=^(?:host|steward|manager))ess(?:es)?$/, ''],
  [/^masseuse?s?$/, 'masseur'],
];

const german: readonly Rule[] = [
  [/(?<=\p{L}{3})(?:frau|leute)$/u, 'mann'],
  [/schwestern?$/, 'pfleger'],
  [/ärztin(?:nen)?$/, 'arzt'],
  [/anwältin(?:nen)?$/, 'anwalt'],
  [/köchin(?:nen)?$/, 'koch'],
  [/(?<=[lp]og|päd|agog)in(?:nen)?$/, 'e'],
  [/(?<=beamt)(?:in(?:nen)?|er)$/, 'e'],
  [/(?<=\p{L}{3}(?:er|or|eur|ist|ent|ant|iat|irt|raf|raph|nom|urg|hmied|lot))in(?:nen)?$/u, ''],
  // "Technischer Leiter", "technische Leiterin"; "Auszubildender", "Auszubildende".
  [
    /(?<=[nltpgmbr]isch|(?:wissenschaft|gewerb|ehrenamt)lich|(?:gestell|beauftrag|bevollmächtig|geprüf|delegier|examinier|staatlich)t|freiwillig|selbst?ständig|sachverständig|(?:leit|bild|studier|vorsitz|reis)end)e[rn]$/,
    'e',
  ],
];

const french: readonly Rule[] = [
  [/(?<=\p{L}(?<!lum|mat|carr|fil|prem|front|crois|riv)(?:i|ll|ch|g))[eè]res?$/u, 'er'],
  [/(?<=\p{L}{3})euses?$/u, 'eur'],
  [/(?<=\p{L}{2}(?:ci|gi|ni|ri|di|si|ti|li))ennes?$/u, 'en'],
  [/(?<=(?:charg|attach|délégu|employ|salari|associ|diplôm|habilit|retrait|spécialis|mandat)é)es?$/, ''],
  [/(?<=^(?:soci|commerci|médic|princip|génér|territori)al)es?$/, ''],
  [/(?<=\p{L}{2}at)ifs?$/u, 'ive'],
  [/^cheffes?$/, 'chef'],
  [/^hôtesses?$/, 'hôte'],
  [
    /(?<=^(?:assistant|consultant|gérant|gerant|enseignant|soignant|intervenant|étudiant|etudiant|commerçant|représentant|surveillant|dirigeant|négociant|adjoint|avocat|agent|président|apprenti|alternant|artisan|indépendant|commis|professeur|ingénieur|auteur|magistrat|remplaçant|débutant))e?s?$/,
    '',
  ],
];

/** French and Italian share "coordinatrice"; there both men take the French form. */
const latin: readonly Rule[] = [
  [/(?<=^(?:coordin|anim|form|collabor|illustr))at(?:rici?e?|or[ei])$/, 'ateur'],
  [/(?<=tt|(?:programm|amministr|svilupp|oper|educ|lavor|restaur|moder)at|vendit|curat)rici?e?$/, 'ore'],
  [/(?<=\p{L}{2}t)rices?$/u, 'eur'],
  [/^(dottor|professor)essa$/, '$1e'],
  [/(?<=^(?:avvocat|student))essa$/, 'o'],
  [
    /(?<=^(?:infermier|camerier|parrucchier|ragionier|cassier|portier|giardinier|magazzinier|consiglier))[aei]$/,
    '',
  ],
  [/(?<=^(?:impiegat|cuoc|commess|operai|segretari|architett|avvocat|addett))a$/, 'o'],
  [/(?<=\p{L}{2}[dtsn])oras?$/u, 'or'],
  [
    /(?<=^(?:enferm|ingeni|cocin|camar|caj|peluqu|obr|cart|jardin|panad|carnic|bomb|consej|engenh|cozinh|carpint|tesor)ei?)ras?$/,
    'ro',
  ],
  [
    /(?<=^\p{L}{0,14}(?:log|médic|medic|técnic|tecnic|mecánic|mecanic|químic|quimic|farmacéutic|farmaceutic|gráfic|grafic|arquitect|arquitet|abogad|advogad|emplead|empregad|encargad|licenciad|secretári|secretari|veterinári|veterinari|operari|operári|funcionari|funcionári|bibliotecari|bibliotecári|maestr|cirujan|ministr|educativ|administrativ|becari|canin|segretari))as?$/u,
    'o',
  ],
  [/^jefas?$/, 'jefe'],
];

const polish: readonly Rule[] = [
  [/(?<=\p{L}{2}[iy]s)tka$/u, 'ta'],
  [/(?<=\p{L}{2}a)rka$/u, 'rz'],
  [/(?<=\p{L}ni)czka$/u, 'k'],
  [/(?<=\p{L}{2})łożka$/u, 'log'],
  [/(?<=\p{L}{2}(?:tor|ciel|yjer|ner|żer|żynier|ent|ant))ka$/u, ''],
  [/(?<=\p{L}{2}c)zyni$/u, 'a'],
  [/(?<=^księgow)a$/, 'y'],
];

const dutch: readonly Rule[] = [
  [/(?<=(?:medewerk|verpleeg|schoonmaak|verzorg|begeleid))st?er$/, 'er'],
  [/^verkoopster$/, 'verkoper'],
  [/^lerares(?:sen)?$/, 'leraar'],
  [/^secretaresses?$/, 'secretaris'],
];

const rules: readonly Rule[] = [...english, ...german, ...french, ...latin, ...polish, ...dutch];
