/** A passage that tells of an outcome: so much, so many, or a word of effect. */
export const hasResult = (text: string): boolean =>
  amount.test(text) || counted.test(text) || effect.test(text);

const amount = /[$€£¥]\s?\d|\d\s?(?:%|percent|prozent|pour ?cent|por ciento|k\b|m\b|million)/i;

/** So many of something, whatever it is: no year, no stretch of time, nothing of a name ("ISO 9001 audits"). */
const counted = new RegExp(
  [
    String.raw`(?<![\p{L}\d.,/-])`,
    String.raw`(?<!\S\s+\p{Lu}\S*\s|\p{Lu}{2}\s|\b(?:Windows|Office|[Vv]ersion|[Ll]evel|[Gg]rade|[Ss]tage|[Pp]hase|[Tt]ier|[Cc]lass|[Pp]art|[Ff]orm|[Ss]ection|[Tt]ype|[Yy]ear|[Nn]o\.?|[Aa]ged?)\s)`,
    String.raw`(?:(?!(?:19|20)\d\d\b)\d[\d,.’']*\+?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)\b)`,
    String.raw`[\s-](?!(?:working )?(?:years?|months?|weeks?|days?)\b|Jahre?n?\b|Monaten?\b|ans\b|mois\b|años\b|meses\b|to\b|of\b|and\b|or\b)\p{L}{3}`,
  ].join(''),
  'u',
);

const effect =
  /\b(?:increas|reduc|improv|sav(?:ed|ing)|grew|award|achiev|exceed|launch|deliver|cut\b|doubl|halv|lower(?:ed|ing)|rais(?:ed|ing)|lifted|shorten|won\b|(?:by|to) (?:a|one) (?:half|third|quarter|fifth)|(?:in|by) half|ahead of (?:time|schedule)|instead of|without (?:an? )?(?:late|accident|single)|gesteigert|gesenkt|erhöht|reduziert|augment|réduit|aument|reduj)/i;
