import { fold } from '../lists/fold';

/** Marks, honours and averages: never a field or an institution. */
export const isGrade = (text: string): boolean =>
  text.length < 60 && (gradeWords.test(fold(text)) || gradeNumbers.test(text.trim()));

const gradeWords =
  /^(?:c?gpa\b.*|cum\.? gpa.*|overall (?:grade|gpa).*|final grade.*|grades?\b.*|marks?\b.*|(?:gesamt|abschluss|abitur|durchschnitts)?note\b.*|notendurchschnitt.*|mention (?:tres |assez )?(?:bien|passable)|moyenne\b.*|promedio\b.*|nota (?:media|final).*|calificacion.*|votazione.*|voto\b.*|media\b.*|media final.*|cijfer.*|ocena\b.*|srednia.*|(?:summa |magna |insigni )?cum laude.*|(?:graduated )?with (?:(?:high(?:est)?|great|first class) )?(?:hono?u?rs|distinction|merit).*|(?:first|second|third|upper|lower)[ -](?:class|second)(?: hono?u?rs)?(?: \(?(?:upper|lower)(?: division)?\)?)?(?: division)?|(?:distinction|merit|pass|first division|second division|sehr gut|gut|honou?rs|hons|deans list|president'?s list|sobresaliente|notable|matricula de honor|mencion honorifica|con lode|110 e lode.*|110 ?\/ ?110.*|valedictorian|salutatorian)|\d{1,3}(?:[.,]\d+)? ?(?:%|percent|prozent)(?: .*)?|\d{1,2}(?:[.,]\d+)? ?(?:c?gpa|cgpi))$/;
const gradeNumbers =
  /^(?:\(?\d{1,3}(?:[.,:]\d{1,2})? ?\/ ?\d{1,3}(?:[.,]\d+)?(?: .{0,12})?\)?|\d[.,:]\d{1,2}|2[.:][12](?: hono?u?rs)?|\d{1,3}(?:[.,]\d+)? ?%|[A-F][+*-]?|1st|2nd)$/i;

/** A time at another school, which is no degree. */
export const isExchange = (text: string): boolean => text.length < 60 && exchange.test(text);

const exchange =
  /\b(?:erasmus|exchange (?:program(?:me)?|semester|student|year)|study abroad|semester abroad|year abroad|auslandssemester|austausch\p{L}*|intercambio|échange universitaire|scambio|intercâmbio|wymiana|utveksling\p{L}*|utbytes\p{L}*|summer school)(?=\P{L}|$)/iu;

/** What an entry says beside itself: courses, theses, honours. */
export const isNote = (text: string): boolean => notes.test(fold(text.trim()));

const notes =
  /^(?:also attended|relevant (?:coursework|courses|modules)|coursework\b(?! toward)|course work\b(?! toward)|courses?\s*:|modules?\s*:|key (?:modules|subjects|courses)|subjects?\s*:|main subjects|principal subjects|thesis|dissertation|senior thesis|final (?:year )?project|capstone|activities|societies|societes|clubs?\b|honou?rs\s*:|awards?\b|deans list|scholarship|minor\b|double minor|emphasis|concentration\s*:|member of|focus\s*:|projects?\s*:|languages?\s*:|schwerpunkte?\b|vertiefung|abschlussarbeit|bachelorarbeit|masterarbeit|diplomarbeit|thema|leistungskurse|studienschwerpunkt|facher\s*:|memoire\b|sujet\b|matieres|cours\s*:|tesis\b|trabajo (?:de )?fin|asignaturas|tesi\b|materie|trabalho de conclusao|tcc\b|disciplinas|scriptie|vakken|praca (?:magisterska|dyplomowa|licencjacka)|temat pracy|specjalizacja|https?|www|[^\p{L}\p{N}]*$)/u;

/** "Degree:", "Institution:" in forms and tables: `rest` is where what it labels begins, 0 when that stands elsewhere. */
export const labelOf = (text: string): { readonly rest: number } | null =>
  labels.test(fold(text)) ? { rest: 0 } : null;

const labels =
  /^(?:degrees?|qualification|(?:last |name of )?(?:school|college|university|institution)(?: attended)?|highest (?:grade|standard|qualification)(?: passed| obtained)?|grade passed|(?:year|date) (?:completed|obtained|awarded|of completion)|title of qualification(?: awarded)?|institution|institute|school name|college name|university name|name of (?:the )?(?:school|institution|college|university)|name and type of organisation(?: providing education(?: and training)?)?|field(?: of study)?|fields? of study|area of study|course(?: of study)?|major|majors|specialization|specialisation|dates?|year(?: of passing)?|passing year|location|city|abschluss|studiengang|fach|fachrichtung|hochschule|einrichtung|zeitraum|ort|diplome|etablissement|specialite|annee|titulo|institucion|centro|fecha|titolo|istituto|titulo obtido|instituicao|curso|opleiding|instelling|richting|uczelnia|kierunek|wydzial|board|examination|percentage|duration|level)$/;

/** City, State; a country: where, not what. */
export const isPlace = (text: string): boolean => {
  const trimmed = text.trim();
  return states.test(trimmed) || countries.has(fold(trimmed));
};

const states =
  /^(?:City|State|(?:\p{Lu}[\p{L}'.-]+ ){0,2}(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|QC|BC|AB|NSW|VIC|QLD|UK|U\.K\.|US|U\.S\.|USA|U\.S\.A\.|UAE)(?: \d{5})?)$/u;
const countries = new Set(
  `usa|united states|united states of america|united kingdom|uk|england|scotland|wales|ireland|northern ireland|canada|
  australia|new zealand|india|pakistan|bangladesh|sri lanka|nepal|nigeria|ghana|kenya|uganda|tanzania|south africa|zimbabwe|
  zambia|ethiopia|egypt|morocco|algeria|tunisia|cameroon|senegal|philippines|indonesia|malaysia|singapore|vietnam|thailand|
  china|hong kong|taiwan|japan|south korea|korea|germany|deutschland|allemagne|alemania|germania|niemcy|duitsland|austria|
  osterreich|switzerland|schweiz|suisse|svizzera|france|frankreich|francia|franca|spain|espana|spanien|espagne|italy|italia|
  italien|italie|portugal|brazil|brasil|mexico|argentina|chile|colombia|peru|venezuela|ecuador|bolivia|uruguay|cuba|
  netherlands|the netherlands|nederland|niederlande|pays-bas|belgium|belgie|belgique|belgien|luxembourg|luxemburg|poland|
  polska|polen|pologne|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|turkey|turkiye|croatia|serbia|
  slovenia|ukraine|russia|belarus|lithuania|latvia|estonia|sweden|sverige|schweden|norway|norge|denmark|danmark|finland|
  suomi|iceland|israel|lebanon|jordan|syria|iraq|iran|saudi arabia|qatar|kuwait|bahrain|oman|uae|united arab emirates|
  dubai|abu dhabi|jamaica|haiti|dominican republic|puerto rico`
    .replace(/\s*\n\s*/g, '')
    .split('|'),
);
