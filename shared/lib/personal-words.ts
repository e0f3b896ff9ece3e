// What a line says of somebody that no work is told by: birth, family, faith, origin, looks, time away for a child.

const labels = String.raw`date of birth|place of birth|d\.?o\.?b\.?|born|birth ?(?:day|date|place)|age|nationality|citizenship|marital status|civil status|family status|gender|sex|religion|pronouns|ethnicity|photo(?:graph)?|geboren|geburts(?:datum|ort|tag)|staats(?:angehörigkeit|bürgerschaft)|nationalität|familienstand|zivilstand|geschlecht|konfession|foto|lichtbild|n[ée]e?(?:\(e\))? le|date de naissance|lieu de naissance|âge|nationalité|état civil|situation familiale|sexe|fecha de nacimiento|lugar de nacimiento|edad|nacionalidad|estado civil|sexo|data di nascita|luogo di nascita|età|nazionalità|cittadinanza|stato civile|data de nascimento|idade|nacionalidade|geboorte(?:datum|plaats)|leeftijd|nationaliteit|burgerlijke staat|geslacht|data urodzenia|miejsce urodzenia|wiek|narodowość|obywatelstwo|stan cywilny|płeć|caste|alter|geburtsname|geboren (?:am|in)|luogo e data di nascita|data e luogo di nascita|data i miejsce urodzenia|fecha y lugar de nacimiento|date et lieu de naissance|data e local de nascimento|geboortedatum en -plaats|date and place of birth|religious affiliation|father['’]s name|mother['’]s name|spouse['’]s name|maiden name|preferred pronouns|number of children|military (?:status|service)|(?:passport |application |profile )?(?:photo|picture)|(?:bewerbungs|pass|portr[äa]t)(?:foto|bild)|religion(?:szugehörigkeit)?|anzahl (?:der )?kinder|wehr- ?(?:oder|und|\/) ?zivildienst|photo d['’]identité|nombre d['’]enfants|religión|religione|religião|fotografía|fotografia|número de hijos|numero di figli|número de filhos|nascid[oa] em|sesso|religie|pasfoto|aantal kinderen|zdjęcie|wyznanie|födelsedatum|födelseort|medborgarskap|civilstånd|kön|fødselsdato|fødested|statsborgerskab|statsborgerskap|sivilstatus|civilstand|kjønn|syntymäaika|kansalaisuus|siviilisääty|sukupuoli|datum narození|místo narození|národnost|státní příslušnost|rodinný stav|pohlaví|data nașterii|locul nașterii|naționalitate|cetățenie|stare civilă|születési (?:hely|idő|dátum)|állampolgárság|családi állapot|doğum (?:tarihi|yeri)|uyruk|uyruğu|medeni (?:hali?|durumu?)|cinsiyet|askerlik(?: durumu)?|дата рождения|место рождения|гражданство|национальность|семейное положение|пол|возраст|дата народження|громадянство|сімейний стан|ημερομηνία γέννησης|εθνικότητα|υπηκοότητα|οικογενειακή κατάσταση|تاريخ الميلاد|مكان الميلاد|الجنسية|الحالة الاجتماعية|الديانة|出生日期|出生年月|国籍|民族|性别|婚姻状况|婚姻|政治面貌|生年月日|国籍|性別|配偶者|생년월일|국적|성별|결혼 여부|혼인 여부|병역`;

/** A label at the beginning with a colon or the next cell behind it, or inside with a colon; and pronouns. */
export const personalWords: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${labels})\\s*[:：].*$`, 'giu'),
  new RegExp(`^\\W*(?:${labels})(?:\\s{2,}.*)?$`, 'giu'),
  /\(?(?<![\p{L}\p{N}/])(?:she|he|they|ze|zie|xe|ey|fae|any|sie|er|elle|il|iel|ella|él|elle|lei|lui)\s?\/\s?(?:her|hers|him|his|hem|them|theirs?|they|she|he|zir|zirs|hir|hirs|xem|xyr|em|faer|all|any|pronouns|ihr|ihm|ihn|sein|elle|elles|lui|ella|él|lei)(?:\s?\/\s?[\p{L}]+)*(?![\p{L}\p{N}])\)?/giu,
];

/** Nothing else is said in it, so that a page without it is the same page. */
export const isPersonal = (line: string): boolean => {
  if (line.length > 160 || /@|https?:|www\./i.test(line) || permits.test(line)) return false;
  const pieces = line.split(/\s{2,}|\s*[|•·;]\s*/).filter((piece) => piece.trim() !== '');
  return (
    pieces.length > 0 &&
    pieces.every((piece, at) => saysPersonal(piece) || (at > 0 && bareLabel.test(pieces[at - 1] ?? '')))
  );
};

/** Asked for by postings, whatever it stands beside. */
const permits = /permit|authori[sz]|erlaubnis|aufenthalt|permis|vergunning|pozwolenie/i;

const saysPersonal = (piece: string): boolean =>
  bareLabel.test(piece) ||
  labelled.test(piece) ||
  told.test(piece) ||
  piece.split(/,\s*|\s(?:and|und|et|y|e|en|i)\s/).every((part) => told.test(part));

const bareLabel = new RegExp(`^\\W*(?:${labels})\\W*$`, 'iu');
/** Behind another label the line goes on with something else. */
const labelled = new RegExp(`^\\W*(?:${labels})\\s*[:：](?:(?!\\s\\p{L}[\\p{L} -]{2,20}[:：]).)*$`, 'iu');

const family =
  'married|single|divorced|widowed|unmarried|engaged|verheiratet|ledig|geschieden|verwitwet|kinderlos|mariée?|célibataire|divorcée?|pacsée?|casad[oa]|solter[oa]|divorciad[oa]|solteir[oa]|sposat[oa]|coniugat[oa]|nubile|celibe|gehuwd|getrouwd|ongehuwd|żonaty|zamężna|kawaler|panna|gift|ugift|naimisissa|ženatý|vdaná|svobodn[ýá]|căsătorit[ăa]?|házas|evli|bekar|женат|замужем|холост|متزوج|متزوجة|أعزب|عزباء|已婚|未婚|既婚|独身|기혼|미혼';
const children =
  '(?:\\d|no|one|two|three|four|ein(?:e|en)?|zwei|drei|vier|keine?|une?|deux|trois|uno?|una|dos|due|dois|tres|tre|três|twee|drie|dwoje|troje|father of|mother of|parent of|vater von|mutter von)[\\s-]+(?:\\p{L}+ )?(?:child(?:ren)?|kids?|sons?|daughters?|kind(?:er|ern)?|söhne|töchter|enfants?|hij[oa]s?|filh[oa]s?|figli[oae]?|kinderen|dzieci|dziecko|barn|børn)';
const months = '[\\p{L}.]{1,12}';

/** Said without a label: "Married, two children", "born 4 May 1980 in Izmir", "34 years old", "[Photo]", "Swiss citizen". */
const told = new RegExp(
  `^\\W*(?:(?:${family})(?:\\s(?:with|mit|avec|con|com|met|z)\\s(?:${children}))?|${children}|(?:born|geboren|geb\\.|née?|nacid[oa]|nat[oa]|nascid[oa]|urodzon[ya]|född|født|narozen[aý]?|родился|родилась)\\s.{0,40}\\d{4}(?:\\s.{0,40})?|\\*\\s?\\d{1,2}[.\\s]${months}.{0,30}\\d{4}.{0,30}|(?:aged?\\s\\d{2}|\\d{2}\\s?(?:years?|yrs?)[\\s-]old|\\d{2} jahre alt|\\d{2} años de edad|\\d{2} anos de idade)|(?:\\p{L}+\\s)?\\p{L}+\\s(?:citizen|national|citizenship|nationality|staatsbürger(?:in)?|staatsangehörige[r]?)|(?:christian|muslim|hindu|jewish|buddhist|sikh|catholic|protestant|atheist|römisch-katholisch|evangelisch|katholisch|konfessionslos)|(?:photo(?:graph)?|picture|(?:bewerbungs|pass)?foto|lichtbild|zdjęcie)\\s(?:attached|enclosed|included|available|on request|see .{0,30}|anbei|beigefügt|liegt bei|ci-jointe?|adjunta|allegata|bijgevoegd))\\W*$`,
  'iu',
);
