/**
 * Some fonts draw "fi" or "ffi" as one character and do not say which letters it stands for. Where the letters
 * around it leave one word that resumes use, it is that one; else the character stays unreadable.
 */
export const restoreLigatures = (word: string): string => {
  if (!word.includes(hole) || word.length > longest) return word;
  return word
    .split(parts)
    .map((part) => (part.includes(hole) ? restore(part) : part))
    .join('');
};

const hole = '\ufffd';
const longest = 40;
const leastKnown = 4;
const parts = /([^\p{L}\ufffd]+)/u;
const ligatures = ['ffi', 'ffl', 'fi', 'fl', 'ff', 'tti', 'ti', 'tt', 'ft', 'fj'] as const;

const restore = (part: string): string => {
  const lower = part.toLowerCase();
  const found = holed.find(({ stem }) =>
    stem.startsWith(hole) ? lower.startsWith(stem) : lower.includes(stem),
  );
  if (found === undefined) return part;
  const at = lower.indexOf(found.stem) + found.stem.indexOf(hole);
  const restored = part.slice(0, at) + found.ligature + part.slice(at + 1);
  return restored.includes(hole) ? restore(restored) : restored;
};

/** Beginnings and middles of words in English and its neighbours, each around one ligature. */
const stems: readonly string[] = (
  'profil certifi qualifi financ finanz financi specifi spezifi signific modifi notifi classifi identifi verifi clarifi simplifi ' +
  'unifi justifi diversifi quantifi rectifi fortifi ratifi field file fill film filter final find fine fing finish firm first ' +
  'fisc fish fitn fitt five fix fiber fibr fire firew benefi defin definit confi confid configur artifi scientifi refin proficien ' +
  'profici profit beneficiar fidel infin defici magnifi gratifi amplifi electrifi nonprofit wifi briefi five ' +
  'figure figh prefix affix suffix fifteen fifty fiel fiesta grafi grafic geografi biografi fotografi filo filia filip fiduci ' +
  'workflow flow flex flight floor florid fluen fluid flutter flask flash fleet float flat flag influen conflict reflect ' +
  'inflat overflow snowflak cloudflar leaflet flower flavo flaw flip fling flyer airflow tensorflow netflix outflow ' +
  'staff offer effect effort offset differ offshor affair affect tariff sheriff coffee buffer layoff kickoff cutoff ' +
  'stuff payoff cliff playoff takeoff offens buffet schiff begriff schrift ' +
  'office offici effici suffic difficult traffic affili affirm coeffici graffiti officiel uffici diffic effizi offizi griffin ' +
  'offlin affluen waffl shuffl raffl baffl ' +
  'ation itions utions actions ections options activit creativ native collaborativ initiativ executiv administrativ ' +
  'responsibiliti abilit marketing attend attent commit better matter letter setting getting putting meeting writing ' +
  'software after draft shift craft left microsoft lift soft theft wirtschaft gesellschaft luft ' +
  'multi optim estim activ active retir partic identit entit quantit utiliz negotiat ' +
  'committ admitt submitt attribut attitud'
).split(' ');

type Holed = { readonly stem: string; readonly ligature: string };

/** Each stem with each of its ligatures as the font shows it; what says most comes first. */
const holed: readonly Holed[] = stems
  .flatMap((stem) =>
    ligatures.flatMap((ligature): readonly Holed[] =>
      stem.includes(ligature) ? [{ stem: stem.replace(ligature, hole), ligature }] : [],
    ),
  )
  .filter(({ stem }) => stem.length >= leastKnown)
  .sort((one, other) => other.stem.length - one.stem.length);
