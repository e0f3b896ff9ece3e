// Words around dates, over folded text (lower case, no accents).

/** The end of what still goes on. Longest first. */
const presentWords = `to the present|till the present|to the current date|the present day|the present|till present|to present|present day|present time|present|presently|to date|till date|up to date|up to now|til date|until now|till now|currently|current job|current|today|now|ongoing|on-going|onwards|onward|in progress|
bis heute|bis dato|bis jetzt|bis auf weiteres|heutiger tag|heute|aktuell|laufend|fortlaufend|andauernd|jetzt|gegenwartig|gegenwart|derzeit|dato|
a ce jour|ce jour|jusqu'a aujourd'hui|jusqu'a present|jusqu'a maintenant|aujourd'hui|aujourd’hui|aujourdhui|actuellement|actuel|actuelle|en cours|maintenant|en poste|
hasta la fecha|a la fecha|hasta la actualidad|hasta hoy|la actualidad|actualidad|actualmente|actual|al presente|presente|hoy|en curso|vigente|
ad oggi|a oggi|sino ad oggi|fino ad oggi|oggi|in corso|attuale|attualmente|tuttora|
ate o momento|ate ao momento|o momento|ate hoje|hoje|ate a data|atualmente|atualidade|actualmente|atual|em curso|ate o presente|
tot heden|tot op heden|heden|tot nu toe|tot nu|huidige|huidig|nu|lopend|
do chwili obecnej|chwili obecnej|obecnie|do teraz|teraz|do dzis|do dzisiaj|dzis|dzisiaj|nadal|do nadal|
nuvarande|tills vidare|pagaende|fortlopande|idag|i dag|na|naavaerende|navarende|nuvaerende|nuvarende|dags dato|d\\.d\\.|d\\.d|nykyinen|nykyhetki|
soucasnost|dosud|doposud|sucasnost|prezent|in prezent|pana in prezent|halen|devam ediyor|devam|gunumuz|bugun|su an|jelenleg|jelen|mostanaig|настоящее время|теперішній час|по теперішній час|по настоящее время|цей час|донині|дотепер|сьогодні|теперь|сейчас|настоящий момент|настоящего времени|теперішнього часу|н\\.в\\.|наст\\. время|
現在|现在|至今|現職|在職中|在职|현재|재직중|재직 중|الآن|حتى الآن|الحاضر|الان`;
export const presentPattern = longestFirst(presentWords);

const toWords = `to|until|till|til|thru|through|up to|bis|bis zum|bis zur|bis einschl|a|au|al|a la|à|jusqu'a|jusqu'au|jusqu'en|jusque|hasta|hasta el|hasta la|fino a|fino al|sino a|ate|ate a|ate o|ao|tot|tot en met|t/m|tm|do|til og med|fram till|till och med|t.o.m|tom|pana in|pana la|から|至|到|부터|по|до|إلى|حتى`;
const dash =
  '[-\u2010-\u2015\u2212\uff0d\ufe58\u2043~\u223c\uff5e\u301c\u2192\u279c\u2794\u27a4\u00bb>]{1,4}';
/** What stands between the two dates of a range, edges trimmed. */
export const betweenDates = new RegExp(
  `^(?:${dash}|/|(?:\u00ef\u00bc|\u00e2\u20ac|i\u00bc|a\u20ac)\\S?|${dash} ?(?:${longestFirst(toWords)})|${longestFirst(toWords)})$`,
);
export const dashAtStart = new RegExp(`^${dash}`);

export const sinceBefore =
  /(?:^|[^\p{L}])(?:since|from|starting|seit dem|seit|ab dem|ab|depuis le|depuis|a partir de|a partir del|a partire dal|desde el|desde|dal|da|sinds|vanaf|per|od|sedan|siden|fra|fran|din|从|自)[ :]{1,2}$/u;
/** The weaker half of the words above says when something began, not that it goes on. */
export const weakSinceBefore = /(?:^|[^\p{L}])(?:from|starting|da|per|fra|fran|din)[ :]{1,2}$/u;
export const untilBefore =
  /(?:^|[^\p{L}])(?:until|till|through|bis zum|bis|jusqu'en|jusqu'a|jusqu'au|hasta|fino al|fino a|ate|tot|do)[ :]{1,2}$/u;

export const seasonPattern =
  'early|mid|late|spring|summer|autumn|fall|winter|fruhjahr|fruhling|sommer|herbst|printemps|ete|automne|hiver|primavera|verano|otono|invierno|estate|autunno|inverno|verao|outono|voorjaar|lente|zomer|najaar|herfst|wiosna|lato|jesien|zima|var|hosten|q[1-4]|[1-4]q|h[12]|t[1-4]|ws|ss|wise|sose|wintersemester|sommersemester';

/** What comes in versions named after years. */
export const versionedBefore =
  /(?:^|[^\p{L}])(?:office|excel|word|windows|outlook|powerpoint|access|project|server|sharepoint|exchange|studio|revit|autocad|photoshop|acrobat|solidworks|dynamics|nav|sql|iso[ /\w]{0,12}|iec|din|(?:din|nf|bs|uni|une|nen|onorm|eurocode|norma?) en|asme|ecma(?:script)?|es|c\+\+|f45)[ :-]{1,2}$/u;

function longestFirst(words: string): string {
  return words
    .split('|')
    .map((word) => word.trim())
    .sort((a, b) => b.length - a.length)
    .join('|');
}
