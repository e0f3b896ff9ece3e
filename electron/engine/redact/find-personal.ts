import { isPersonal } from '@shared/lib/personal-words';
import { piecesOf } from '../profile/contact/pieces';
import { findDateParts } from '../profile/dates/find-dates';
import { matchesOf, type PlacedLine, type Range } from './mask';

/** Birth, age, sex, family, origin, faith: what no work is told by, in a sentence, a list or a head. */
export const findPersonal = (line: PlacedLine): readonly Range[] => {
  const { text, zone } = line;
  const anywhere = said.flatMap((pattern) => matchesOf(text, pattern));
  if (zone === 'record' || zone === 'education') return anywhere;
  const pieces = piecesOf(line);
  const alone = pieces.filter((piece) => saysPersonal(piece.text));
  const parts = pieces.flatMap((piece) => partsOf(piece).filter(({ words }) => saysPersonal(words)));
  if (zone !== 'head') return [...anywhere, ...alone, ...parts];
  const origins = [...pieces.map((piece) => ({ ...piece, words: piece.text })), ...pieces.flatMap(partsOf)];
  const days = line.tellsOfJob
    ? []
    : findDateParts(text, 'day-first').filter(({ kind, value }) => kind === 'date' && value.length === 10);
  return [
    ...anywhere,
    ...alone,
    ...parts,
    ...matchesOf(text, children),
    ...origins.filter(({ words }) => origin.test(words)),
    ...days,
  ];
};

/** A label whose answer stands on the line below. */
export const asksPersonal = (text: string): boolean => labelAlone.test(text);

const partsOf = ({ text, from }: { text: string; from: number }): readonly (Range & { words: string })[] =>
  [...text.matchAll(/[^,/]+/g)].map(({ 0: words, index }) => ({
    from: from + index,
    to: from + index + words.length,
    words,
  }));

const saysPersonal = (words: string): boolean =>
  whole.test(words) || labelled.test(words) || isPersonal(words);

const labels =
  'date (?:and place )?of birth|place of birth|birth ?(?:day|date|place)|d\\.?o\\.?b\\.?|year of birth|nationality|citizenship|marital status|civil status|family status|gender|religion|ethnicity|pronouns|geburts(?:datum|ort|tag|jahr)|geb\\.-?datum|staats(?:angehörigkeit|bürgerschaft)|nationalität|familienstand|zivilstand|geschlecht|konfession|religionszugehörigkeit|date (?:et lieu )?de naissance|lieu de naissance|nationalité|état civil|situation (?:familiale|de famille)|fecha de nacimiento|lugar de nacimiento|nacionalidad|estado civil|data (?:e luogo )?di nascita|luogo di nascita|nazionalità|cittadinanza|stato civile|data de nascimento|naturalidade|nacionalidade|geboorte(?:datum|plaats)|nationaliteit|burgerlijke (?:staat|stand)|geslacht|data (?:i miejsce )?urodzenia|miejsce urodzenia|narodowość|obywatelstwo|stan cywilny|płeć|number of children|anzahl (?:der )?kinder';
const shortLabels =
  'born|age|sex|geboren(?: am)?|alter|né\\(?e?\\)? le|âge|sexe|edad|sexo|età|sesso|idade|leeftijd|wiek|children|kinder|enfants|hijos|figli|filhos|kinderen|dzieci|military (?:service|status)|wehrdienst|grundwehrdienst|zivildienst|service (?:militaire|national)|servicio militar|servizio militare|serviço militar|dienstplicht|służba wojskowa';
const labelled = new RegExp(`^\\W{0,3}(?:(?:${labels})(?![\\p{L}])|(?:${shortLabels})\\s*[:：])`, 'iu');
const labelAlone = new RegExp(`^\\W{0,3}(?:${labels}|${shortLabels})\\s*[:：]?\\s*$`, 'iu');

const family =
  '(?:un)?married|divorced|widowed|verheiratet|ledig|geschieden|verwitwet|kinderlos|mariée?|célibataire|divorcée?|pacsée?|veuve?|casad[oa]|solter[oa]|divorciad[oa]|viud[oa]|solteir[oa]|sposat[oa]|coniugat[oa]|nubile|celibe|(?:on)?gehuwd|getrouwd|żonaty|zamężna|kawaler|panna|rozwiedzion[ya]';
const count =
  '(?:\\d|no|one|two|three|four|five|ein|eine?n?|zwei|drei|vier|keine|une?|deux|trois|quatre|uno?|una|dos|tres|due|tre|dois|duas|três|een|twee|drie|dwoje|dwójka|troje|jedno)';
const youngsters =
  '(?:child(?:ren)?|kids?|sons?|daughters?|Kind(?:er|ern)?|Söhne?|Töchter|Tochter|enfants?|hij[oa]s?|figli[oae]?|filh[oa]s?|kind(?:eren)?|dzieci|dziecko)';
const someChildren = `${count}\\s(?:(?:small|young|adult|grown-up|kleine|erwachsene)\\s)?${youngsters}(?!\\p{L})`;
const children = new RegExp(`(?<!\\p{L})${someChildren}`, 'giu');

/** Nothing else stands between two bars or commas. */
const whole = new RegExp(
  `^\\W*(?:(?:${family}|single)(?:[\\s,]+(?:and|with|und|mit|et|avec|y|con|e|com|en|met|i|z|,)?\\s*${someChildren})?|${someChildren}|(?:fe)?male|männlich|weiblich|divers|masculin|féminin|homme|femme|masculino|femenino|feminino|varón|mujer|hombre|maschio|femmina|man|vrouw|mężczyzna|kobieta|non-?binary|\\d{2}\\s?(?:years?|yrs?|jahre|ans|años|anni|anos|jaar|lat|lata|y\\/?o)|(?:roman[ -])?catholic|protestant|christian|muslim|jewish|hindu|buddhist|sikh|atheist|evangelisch|(?:röm(?:isch|\\.)?-?\\s?)?kath(?:olisch|\\.)|ev\\.|konfessionslos|muslimisch|jüdisch|catholique|musulmane?|católic[oa]|cattolic[oa]|katoliczka|katolik|(?:photo(?:graph)?|picture|(?:bewerbungs|pass)?foto|lichtbild|zdjęcie|photo d['’]identité)(?:\\s.{0,25})?)\\W*$`,
  'iu',
);

/** In a head only: further below it is a language, a cuisine or a market. */
const origin =
  /^\W*(?:american|british|irish|german|austrian|swiss|french|italian|spanish|portuguese|dutch|belgian|polish|czech|slovak|hungarian|romanian|bulgarian|croatian|serbian|bosnian|greek|turkish|russian|ukrainian|indian|pakistani|bangladeshi|chinese|japanese|korean|vietnamese|filipino|indonesian|malaysian|nigerian|kenyan|ghanaian|egyptian|moroccan|tunisian|algerian|syrian|iranian|iraqi|lebanese|brazilian|mexican|argentin(?:e|ian)|colombian|canadian|australian|deutsch(?:er?)?|österreich(?:isch|er(?:in)?)|schweizer(?:in|isch)?|türkisch|polnisch|français[e]?|belge|suisse|español[a]?|mexican[oa]|colombian[oa]|argentin[oa]|italian[oa]|portugu[eê]sa?|brasileir[oa]|nederland(?:se|er)|belgische?|polska?|polka?)\W*$/iu;

const said: readonly RegExp[] = [
  // with its label, wherever it stands
  new RegExp(
    `(?<!\\p{L})(?:${labels})(?!\\p{L})\\s?(?:[:：–-]|am|le|is|ist|est|es|jest)\\s?[^|•·;]{0,60}`,
    'giu',
  ),
  /(?<!\p{L})(?:[Bb]orn|BORN|[Gg]eboren|[Gg]eb\.|[Nn]ée?(?:\(e\))?|[Nn]acid[oa]|[Nn]at[oa]|[Nn]ascid[oa]|[Uu]rodzon[ya]|[Uu]r\.)\s?(?:(?:and raised|on|in|am|den|le|à|el|en|il|a|nel|em|op|te|w|dnia)\s)[^|•·;()]{0,60}?(?:(?:19|20)\d\d|$|(?=[.,;)]\s)|(?=\s{2}))(?:,?\s(?:in|à|en|a|em|te|w)\s\p{Lu}[\p{L}\p{M}-]*)?/gu,
  /(?<!\p{L})(?:[Bb]orn|BORN|[Gg]eb(?:oren|\.)?|[Uu]r\.|[Nn]ée?)\s(?:[\p{L}\d]{1,10}[\s.,/-]{1,2}){0,3}(?:19|20)\d\d(?:,?\s(?:in|à|en|a|em|te|w)\s\p{Lu}[\p{L}\p{M}-]*)?/gu,
  /(?:^|[\s(|,])\*\s?\d{1,2}\.?\s?[\p{L}\d]{1,10}\.?\s?(?:19|20)\d\d(?:,?\s(?:in\s)?\p{Lu}[\p{L}-]+)?/gu,
  /(?<!\p{L})(?:geb\.|geborene|née|z d\.)\s\p{Lu}[\p{L}\p{M}-]+/gu,
  /(?<![\d\p{L}])\d{2}[\s-](?:years?|yrs?)[\s-]old(?!\p{L})|(?<![\d\p{L}])\d{2}\s?y\/?o(?!\p{L})|(?<!\p{L})aged?\s(?:of\s)?\d{2}(?![\d\p{L}])|(?<!\d)\d{2}\sJahre\salt|(?<!\d)\d{2}-jährig\p{L}*|âgée?\sde\s\d{2}(?:\sans)?|(?<!\d)\d{2}\saños\sde\sedad|tengo\s\d{2}\saños|(?<!\p{L})ho\s\d{2}\sanni|(?<!\d)\d{2}\sanni\sdi\setà|(?<!\d)\d{2}\sanos\sde\sidade|(?<!\d)\d{2}\sjaar\soud|(?<!\d)\d{2}-(?:jarige?|letni\p{L}*)|(?<!\p{L})mam\s\d{2}\slata?/giu,
  new RegExp(
    `(?<!\\p{L})(?:${family}|(?:happily|currently) married|single)(?:[\\s,]+(?:and|with|und|mit|et|avec|y|con|e|com|en|met|i|z|,)?\\s*${someChildren})`,
    'giu',
  ),
  /(?<!\p{L})(?:happily married|(?:proud )?(?:mother|father|parent|mum|dad) (?:of|to) (?:\d|one|two|three|four|five|a)(?:\s\p{L}+)?|(?:Vater|Mutter) von \p{L}+(?:\s(?:Kindern?|Töchtern|Söhnen))?|(?:père|mère) de (?:\d|\p{L}+)(?:\senfants?)?|(?:padre|madre) de (?:\d|dos|tres|un[ao]?)(?:\shij[oa]s?)?|(?:padre|madre|mamma) di (?:\d|due|tre|un[ao]?)(?:\sfigli[oae]?)?)/giu,
  /(?<!\p{L})(?!(?:Corporate|Global|Digital|Good|Senior|First|Active)\s)\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)?\s(?:citizen(?:ship)?|national(?:ity)?|passport holder)(?![\p{L}])/gu,
  /(?<!\p{L})(?:[Dd]eutsche[rn]?|[ÖöOo]sterreichische[rn]?|[Ss]chweizer|[Tt]ürkische[rn]?|[Pp]olnische[rn]?)\s(?:Staats(?:angehörige[rn]?|angehörigkeit|bürger(?:in|schaft)?)|Nationalität)/gu,
  /(?<!\p{L})(?:[Dd]e nationalité|[Dd]i nazionalità|[Dd]e nacionalidade?|[Vv]an .{0,12}nationaliteit)\s\p{L}+/gu,
  /(?<![\p{L}/])(?:[Ss]?[Hh]e|[Hh]is|[Hh]ers?|[Hh]im(?:self)?|[Hh]erself)(?![\p{L}/])/gu,
];
