import type { Token } from '../lists/match-words';

/** How sure a word makes it that an institution is named: a faculty is a part of one. */
export type InstitutionStrength = 'strong' | 'weak';

export const institutionStrength = ({ word, raw }: Token): InstitutionStrength | null => {
  if (raw === raw.toLowerCase() && /^[a-z]/.test(raw) && !nameFollows.has(word) && !writtenSmall.has(word))
    return null;
  if (strong.has(word) || (strongEnding.test(word) && word !== 'preschool')) return 'strong';
  if (capitals.has(raw)) return 'strong';
  return weak.has(word) ? 'weak' : null;
};

/** Its name stands behind the word: Universität Leipzig, Lycée Voltaire, University of Leeds. */
export const isNameBehind = (word: string): boolean => nameFollows.has(word);

const listOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const nameFollows = listOf(`
  universitat universite universidad universita universidade universiteit uniwersytet universitatea univerzita ecole
  escuela escola scuola szkola skola hochschule fachhochschule lycee liceo liceu liceum lyceum instituto istituto
  institut politecnico politecnica politechnika polytechnique faculdade facultad faculte facolta fakultat akademia
  akademie academie accademia colegio collegio zespol technikum iut ies ifsi
  itis itc gymnazium insa roc athenee ensino etec senai senac fachschule berufskolleg hogeschool instytut unidad
`);
/** Nordic and Hungarian names write their last word small: Voss gymnas, Lunds universitet. */
const writtenSmall = listOf(`
  gymnas gymnasium gymnasie universitet universitetet hogskole hogskule hogskola hogskolen folkehogskole fagskole skole skola
  handelsskole handelshojskole erhvervsskole yliopisto lukio koulu ammattikoulu ammattiopisto opisto egyetem iskola gimnazium szakkozepiskola
`);
const strong = listOf(`
  university universities univ universitat universite universidad universita universidade universiteit uniwersytet
  universitet universitetet yliopisto universitatea univerzita univerzitet sveuciliste egyetem universitesi uni
  πανεπιστημιο университет університет institut institute instituto istituto instytut institutet instituut college
  colleges colegio collegio school schools schule ecole escuela escola scuola szkola skola skole skolan koulu hogeschool
  hochschule fachhochschule academy akademie academia academie accademia akademia akademi gymnasium gimnazjum gymnazium lisesi okulu liceum
  lycee liceo liceu lyceum lyzeum politecnico politecnica politechnika polytechnic polytechnique politecnic conservatory
  conservatoire conservatorio konservatorium seminary vidyalaya vidyapeeth vidyalayam mahavidyalaya faculdade athenee
  athenaeum berufskolleg kolleg technikum zespol tafe polytech cegep ifsi iut ies insa centro gymnas fagskole fagskolen hogskule yeshiva madrasa
  институт колледж гимназия
`);
const weak = listOf(`
  faculty facultad faculte facolta fakultat fakultet wydzial department dept dipartimento departamento departement
  board cbse icse nios campus center centre
`);
const capitals = listOf(
  'IIT IIM IIIT NIT BITS MIT UCLA USC NYU LSE UCL ETH EPFL HEC ESSEC ESCP SUNY CUNY UNAM UNED USP UFRJ UNSW RMIT NTU NUS KTH RWTH TUM LMU KIT ITMO HTW HTWK HAW FH TU UPM UPC AGH SGH TAFE ROC UNISA ITT HTL HAK HLW HBLA HTBLA BZ BBZ VTI IAE INSEAD UCM UAM UPF UAB UFPE UFMG UFRGS UNICAMP PUC FGV NTNU NMBU UiO UiB UiT HVL DTU CBS ITU AAU SDU VSE CTU CVUT BME ELTE KNUST UNILAG OAU UCT UKZN MUST IUBAT BUET NUST LUMS COMSATS IBA UET HKU HKUST CUHK SNU KAIST POSTECH UNMSM PUCP UBA UTN UNLP UDELAR UCH PUC-Rio ESPOL EAFIT ITESM IPN',
);
const strongEnding =
  /(universitat|hochschule|akademie|gymnasium|kolleg|institut|skola|skolan|skole|skolen|hogskola|hogskolan|hogskole|hoyskole|universitet|universitetet|gymnasiet|gymnasieskola|instituut|universiteit|koulu|opisto|yliopisto|oppilaitos|fachschule|berufsschule|bildungszentrum|berufsbildungszentrum|realschule|hauptschule|mittelschule|gesamtschule|grundschule|abendschule|oberschule|krankenpflegeschule|lyceum|gymnas|hogskule|fagskole|[a-z]{3}school|[a-z]{3}college|大学|学院|学校|高校|中学|大学院)$/;
