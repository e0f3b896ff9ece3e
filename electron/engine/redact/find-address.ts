import { addressLabel } from '../profile/address/address-labels';
import { piecesOf } from '../profile/contact/pieces';
import { placeNamed } from '../profile/contact/places';
import { foldText } from '../profile/fold-text';
import { matchesOf, type PlacedLine, type Range, touches } from './mask';
import { escaped } from './name-letters';

export type Home = {
  /** The town as it was read, folded; null where it is shown or not known. */
  readonly town: string | null;
  readonly keepTown: boolean;
};

/** Street and postcode anywhere; in a head all that stands beside them, and the town unless it is asked for. */
export const findAddress = ({
  town,
  keepTown,
}: Home): ((line: PlacedLine, places: readonly Range[]) => readonly Range[]) => {
  const besideTown = town === null ? null : postcodeBeside(town, keepTown);
  return (line, places) => {
    const { text, folded, zone } = line;
    const own = besideTown === null ? [] : matchesOf(folded, besideTown);
    const streets = [...streetPatterns.flatMap((pattern) => matchesOf(text, pattern)), ...own];
    if (zone !== 'head' && zone !== 'others') return streets;
    const codes = postcodes.flatMap((pattern) => matchesOf(text, pattern));
    const found = [...streets, ...codes];
    const marks = keepTown ? found : [...found, ...places];
    const pieces = piecesOf(line).flatMap(({ from, to }) => {
      const labelled = addressLabel.test(text.slice(from, to)) || (!keepTown && isTown(text.slice(from, to)));
      const isHit = labelled || marks.some((mark) => touches(mark, { from, to }));
      return isHit && to - from < longestPiece ? [{ from, to }] : [];
    });
    const whole = keepTown ? pieces.flatMap((piece) => butPlaces(piece, places, codes)) : pieces;
    return [...found, ...whole];
  };
};

const longestPiece = 160;

/** Nothing but names of places: a town that was not read as the person's own. */
const isTown = (words: string): boolean =>
  words.split(/[,(]/).every((part) => placeNamed(part.replace(/[\d).-]+/g, '').trim()) !== null);

/** The town stays, its code goes. */
const butPlaces = (piece: Range, places: readonly Range[], codes: readonly Range[]): readonly Range[] => {
  const inside = places.filter((place) => touches(place, piece)).toSorted((a, b) => a.from - b.from);
  if (inside.length === 0) return codes.some((code) => touches(code, piece)) ? [] : [piece];
  const edges = [piece.from, ...inside.flatMap(({ from, to }) => [from, to]), piece.to];
  return edges.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: edges[at + 1] ?? from }] : []));
};

const postcodeBeside = (town: string, keepTown: boolean): RegExp | null => {
  const [first = ''] = foldText(town)
    .split(/[,(]/)
    .map((part) => part.replace(/[\d-]{4,}/g, '').trim());
  return first.length < 2
    ? null
    : new RegExp(
        `(?<![\\d\\p{L}])(?:[a-z]{1,2}-)?\\d{4,6}${keepTown ? '(?=' : '(?:'}\\s{1,2}${escaped(first)}(?!\\p{L}))`,
        'gu',
      );
};

const number = '\\d{1,5}\\s?[a-zA-Z]?(?:\\s?[-–/]\\s?\\d{1,4}\\s?[a-zA-Z]?)?(?![\\d%\\p{L}])';
const name = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}.'’-]*\\s){1,4}";

const streetPatterns: readonly RegExp[] = [
  // Musterstraße 12 a, Am Alten Markt 3, Keizersgracht 12
  new RegExp(
    `(?<!\\p{L})(?:\\p{Lu}[\\p{L}\\p{M}.'’]*[\\s-]){0,4}\\p{Lu}?[\\p{L}\\p{M}-]*(?:stra(?:ß|ss)e|str\\.|gasse|allee|ufer|damm|chaussee|straat|gracht|laan|plein|kade|dijk|steenweg|singel)\\s{0,2}${number}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})\\p{Lu}[\\p{L}\\p{M}-]*(?:weg|platz|ring|hof|steig|pfad|markt|berg|str)\\s${number}(?!\\s?(?:Jahre|Monate|Mitarbeiter|Personen|Standorte))`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:Am|An der|Auf der|Im|In der|Zum|Zur|Unter den|Op de|Aan de)\\s\\p{Lu}[\\p{L}\\p{M}-]*(?:\\s\\p{Lu}[\\p{L}-]*)?\\s${number}(?=\\s*(?:$|[,;|•·]|\\d{4,5}\\s\\p{Lu}|\\s{2}))`,
    'gu',
  ),
  // 12 Acacia Avenue, 2201 Oak Lawn Ave
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?:Flat|Apt\\.?|Apartment|Unit|Suite)\\s?\\w{1,5},?\\s)?\\d{1,6}[a-zA-Z]?,?\\s${name}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Close|Crescent|Terrace|Place|Pl|Square|Sq|Way|Gardens|Grove|Mews|Hill|Parkway|Pkwy|Circle|Cir|Row|Walk|Highway|Hwy|Trail)(?!\\p{L})\\.?(?:,?\\s(?:Apt\\.?|Unit|Suite|#)\\s?\\w{1,6})?`,
    'gu',
  ),
  /(?<!\p{L})(?:Flat|Apt\.?|Apartment)\s?\d\w{0,4}(?!\p{L})/gu,
  /(?<!\p{L})(?:P\.?\s?O\.?\s?Box|Postfach|Postbus|Apartado(?: de Correos)?|Caixa Postal|Skrytka pocztowa|BP)\s?\d{1,6}/giu,
  // 12 bis, rue de la Paix
  /(?<![\p{L}\d])\d{1,4}(?:\s?(?:bis|ter|quater))?,?\s(?:rue|avenue|av\.|boulevard|bd\.?|place|pl\.|chemin|allée|impasse|route|quai|cours|square|passage)\s[\p{L}\p{M}'’. -]{2,50}/giu,
  /(?<!\p{L})(?:rue|avenue|boulevard|chemin|impasse)\s(?:de\s|du\s|des\s|de la\s|d['’])?\p{Lu}[\p{L}\p{M}'’. -]{1,40}\s\d{1,4}(?!\d)/gu,
  // Calle Mayor 5, 3º B; Via Roma 12; Rua das Flores, 100; ul. Długa 7/3
  new RegExp(
    `(?<!\\p{L})(?:[Cc]alle|[Cc]/|[Aa]venida|[Aa]vda?\\.|[Pp]laza|[Pp]aseo|[Pp]º|[Cc]arrer|[Cc]arretera|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|[Ll]argo|[Rr]ua|R\\.|[Tt]ravessa|[Aa]v\\.|[Pp]raça|[Aa]lameda|[Uu]l\\.|[Uu]lica|[Aa]l\\.|[Oo]s\\.|[Pp]l\\.)\\s?(?:[\\p{L}\\p{M}.'’ªº-]+\\s?){1,6}?,?\\s?(?:n\\.?[ºo°]?\\s?)?${number}(?:,?\\s?\\d{1,2}[ºª°](?:\\s?\\p{L}{1,4}(?!\\p{L}))?)?`,
    'gu',
  ),
];

const postcodes: readonly RegExp[] = [
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])\d{4}\s?[A-Z]{2}(?=\s+\p{Lu}\p{Ll})/gu,
  /(?<![\p{L}\d./-])(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?(?=\s{1,2}\p{Lu})/gu,
  /(?<![\p{L}\d./-])\d{2}-\d{3}(?!\d)/gu,
  /(?<!\p{L})(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\s\d{5}(?:-\d{4})?(?!\d)/gu,
  /(?<![\p{L}\d])[A-Z]\d[A-Z]\s?\d[A-Z]\d(?![\p{L}\d])/gu,
  /(?<=,\s)\d{4,6}(?=\s*(?:$|,))/gu,
  /(?<!\p{L})(?:plz|postleitzahl|post(?:al )?code|zip(?: code)?|code postal|código postal|codice postale|cap|cep|kod pocztowy)\s{0,2}[:：]?\s{0,2}[\dA-Z][\dA-Z -]{3,9}/giu,
];
