// What no criterion may ask for, nor ask around: the law of most countries names these, and what stands in for them.

export type Refusal = {
  /** What it is about, in a word a person knows. */
  readonly about: string;
  /** What may be asked instead. */
  readonly instead: string;
};

/** Null: it may be asked. */
export const refusalOf = (words: string): Refusal | null => {
  const text = words.normalize('NFC').replace(/\s+/g, ' ');
  return (
    rules.find(({ pattern, unless }) => pattern.test(text) && !(unless?.test(text) ?? false))?.refusal ?? null
  );
};

type Rule = { readonly pattern: RegExp; readonly unless?: RegExp; readonly refusal: Refusal };

const rule = (about: string, instead: string, pattern: RegExp, unless?: RegExp): Rule => ({
  pattern: wholeWords(pattern),
  refusal: { about, instead },
  ...(unless ? { unless: wholeWords(unless) } : {}),
});

/** A word's end as JavaScript knows it takes no accents: "âge" would have none before it. */
const wholeWords = ({ source }: RegExp): RegExp =>
  new RegExp(source.replace(/^\\b/, '(?<![\\p{L}\\p{N}])').replace(/\\b$/, '(?![\\p{L}\\p{N}])'), 'iu');

const rules: readonly Rule[] = [
  rule(
    'age',
    'Ask for the years of experience or the qualification the work needs.',
    /\b(?:young|youthful|digital natives?|recent graduates? only|(?:under|over|below|above|between|max(?:imum)?|at most|not older than|younger than|older than)\s(?:the age of\s)?\d{2}\s?(?:years? old|years of age|and \d{2} years)|aged? (?:under|over|between|\d{2})|age (?:limit|range|group|\d{2})|\d{2}\s?(?:-|–|to)\s?\d{2} years? (?:old|of age)|graduation year|year of (?:birth|graduation)|date of birth|born (?:before|after|in)|jung(?:e[rsn]?)?\b(?! ?gebliebene)|nicht älter als|bis \d{2} jahre alt|altersgrenze|geburtsdatum|abschlussjahr|jeune|moins de \d{2} ans|âge|joven|menor de \d{2}|edad|giovane|età|jong(?:e)?\b|leeftijd|młod[ya]|wiek)\b/i,
    /\b(?:young (?:people|children|adults|offenders|persons|patients|learners)|jung(?:e|en) (?:menschen|erwachsene|familien)|jeunes (?:enfants|publics?)|niños|age[- ]related|all ages|minimum age|legal age|must be (?:at least )?(?:18|21)|early years|youth)\b/i,
  ),
  rule(
    'sex or gender',
    'Ask for the ability the work needs; name the job for everybody.',
    /\b(?:male|female|man|woman|men|women|gender|lad(?:y|ies)|gentlem[ae]n|girls?|boys?|salesman|männlich|weiblich|geschlecht|nur (?:frauen|männer)|homme|femme|hombre|mujer|varón|uomo|donna|homem|mulher|vrouw(?:elijk)?|man(?:nelijk)|mężczyzn[aę]|kobiet[aę])\b/i,
    /\b(?:women['’]s (?:health|clinic|refuge|shelter|wear|fashion)|men['’]s (?:health|wear)|gender (?:studies|equality|pay|mainstreaming)|female health|m\/f|m\/w|w\/m|h\/f|man[- ]?(?:hours?|agement|power)|violence against women)\b/i,
  ),
  rule(
    'family',
    'Ask whether the working hours or the travel suit the person.',
    /\b(?:married|single (?:person|preferred|only)|unmarried|marital status|without (?:children|family|dependants)|no (?:children|kids|family obligations|dependants)|pregnan\w+|family planning|planning (?:a )?(?:family|children)|maternity|ledig|verheiratet|familienstand|kinderlos|schwanger\w*|célibataire|marié\w*|enceinte|sans enfants|soltero|soltera|casad[oa]|sin hijos|embarazada|nubile|celibe|sposat[oa]|ongehuwd|bezdzietn\w+)\b/i,
    /\b(?:maternity (?:ward|unit|care|nurs\w+|leave (?:cover|policy))|pregnan\w+ (?:care|women|support))\b/i,
  ),
  rule(
    'origin or nationality',
    'Ask for the right to work here, and for a language at the level the work needs.',
    /\b(?:nationality|citizens? only|(?:\w+ )?citizenship|native[- ](?:born|speakers?|english|german|french|level speaker)|mother tongue|(?:german|english|french|spanish|dutch|italian|polish) natives?|ethnic\w*|race|caucasian|white|black|asian|hispanic|accent[- ]free|without (?:an )?accent|local candidates only|birthplace|place of birth|foreign(?:er|ers)?|deutsche[rn]? staatsbürger\w*|staatsangehörigkeit|muttersprach\w*|herkunft|akzentfrei|langue maternelle|nationalité|origine|lengua materna|nacionalidad|madrelingua|nazionalità|língua materna|moedertaal|nationaliteit|narodowość|język ojczysty)\b/i,
    /\b(?:white ?(?:papers?|label|box|goods|board|collar)|black ?(?:box|belt|board|friday)|asian (?:cuisine|markets?|studies|food)|race (?:conditions?|track|car)|(?:cloud|digital|react|web|mobile)[- ]native|native (?:app|mobile|code|ads|android|ios)|foreign (?:exchange|trade|currency|policy|affairs|law|languages?)|blackboard|rest(?:ricted)? by security clearance)\b/i,
  ),
  rule(
    'religion or belief',
    'Ask for the tasks; a duty of the faith itself needs legal advice first.',
    /\b(?:religio\w+|christian|muslim|jewish|catholic|protestant|hindu|atheist|church member|konfession\w*|kirchenmitglied\w*|chrétien\w*|musulman\w*|católic[oa]|cattolic[oa]|headscarf|hijab|trade union members?hip|political (?:party|opinion|views?))\b/i,
    /\b(?:religious (?:education|studies|texts?|music)|christian (?:dior|louboutin)|catholic (?:school|hospital|church)s?)\b/i,
  ),
  rule(
    'health or disability',
    'Ask for the task itself ("lifts 20 kg with aids"), and offer adjustments.',
    /\b(?:healthy|good health|excellent health|physically fit|able[- ]bodied|no (?:disabilit\w+|health (?:problems|issues)|illness\w*|sick leave)|without disabilit\w+|disabled|non[- ]smokers?|bmi|body weight|weight under|height (?:over|of at least|above)|gesund(?:heitlich)?|belastbare gesundheit|behindert\w*|schwerbehindert\w*|bonne santé|sans handicap|buena salud|discapacidad|buona salute|disabilità|goede gezondheid|dobry stan zdrowia)\b/i,
    /\b(?:health(?:y)? (?:and|&) safety|healthy (?:food|eating|meals|lifestyle|work)|disabled (?:people|persons|children|adults|clients|students)|care of (?:the )?disabled|gesundheits\w+|behindertenhilfe|menschen mit behinderung\w*)\b/i,
  ),
  rule(
    'sexual orientation or identity',
    'Leave it out: no work needs it.',
    /\b(?:heterosexual|homosexual|gay|lesbian|bisexual|transgender|sexual orientation|straight (?:men|women|people))\b/i,
  ),
  rule(
    'looks or photo',
    'Ask for the dress code or hygiene rule of the work.',
    /\b(?:photo(?:graph)? (?:required|of (?:you|yourself)|attached)|attractive|good[- ]looking|pleasant appearance|well[- ]groomed|slim|pretty|handsome|beautiful|gepflegtes (?:äußeres|erscheinungsbild)|lichtbild|bewerbungsfoto|bonne présentation|buena presencia|bella presenza|verzorgd uiterlijk|with photo)\b/i,
    /\b(?:attractive (?:benefits?|salary|package|displays?|offers?)|photo(?:graph)?y|beautiful (?:code|design|interfaces|products?))\b/i,
  ),
  rule(
    'where somebody lives',
    'Ask whether the way to work, the hours or the move suit the person.',
    /\b(?:post(?:al )?codes?|zip codes?|lives? (?:in|near|within|close)|living (?:in|near|within)|residents? of|good neighbou?rhood|postleitzahl|plz|wohnhaft|code postal|código postal|codice postale|postcode|kod pocztowy)\b/i,
    /\b(?:assisted living|independent living|living (?:room|wage|conditions))\b/i,
  ),
  rule(
    'gaps or time off',
    'Ask for the skills as they are today.',
    /\b(?:no (?:career )?gaps?|without (?:career )?gaps|gap[- ]?less|uninterrupted (?:career|employment)|currently employed(?: only)?|not unemployed|keine lücken|lückenlos\w*|sans interruption)\b/i,
  ),
];
