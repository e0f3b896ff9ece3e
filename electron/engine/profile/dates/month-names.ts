/** Names of the months as they are written in resumes, without accents: full, in the genitive, cut short. */
const names: readonly string[] = [
  `january jan januar jaenner janner januari jän janvier janv enero ene gennaio gen genn janeiro styczen stycznia sty
   leden ledna ianuarie ian ocak oca januar januari tammikuu tammikuuta января январь січня
   січень jaanuar janvaris sausis sausio януари ιανουάριος ιανουαρίου sijecanj sijecnja siječanj`,
  `february feb febr february februar februari feber fevrier fev fevr febrero febbraio febb fevereiro luty lutego lut
   unor unora februarie subat sub februar helmikuu helmikuuta февраля февраль лютого
   лютий veebruar februaris vasaris vasario февруари φεβρουάριος φεβρουαρίου veljace veljaca`,
  `march mar marz maerz mrz mars marts maart mrt marzo marco marzec marca brezen brezna martie mart marcius maaliskuu
   maaliskuuta марта март березня
   березень kovas kovo marec μάρτιος μαρτίου ozujak ozujka`,
  `april apr avril avr abril abr aprile kwiecien kwietnia kwi duben dubna aprilie nisan nis aprilis huhtikuu huhtikuuta
   апреля апрель квітня
   квітень aprill balandis balandzio април απρίλιος απριλίου travanj travnja`,
  `may mai mayo maggio mag maio maj maja mei kveten kvetna mayis majus toukokuu toukokuuta мая май травня
   травень geguze geguzes maijs μάιος μαΐου svibanj svibnja`,
  `june jun juni juin junio giugno giu junho czerwiec czerwca cze cerven cervna iunie iun haziran haz junius kesakuu
   kesakuuta июня июнь червня
   червень juuni birzelis birzelio junijs юни ιούνιος ιουνίου lipanj lipnja`,
  `july jul juli juillet juil julio luglio lug julho lipiec lipca lip cervenec cervence iulie iul temmuz tem julius
   heinakuu heinakuuta июля июль липня
   липень juuli liepa liepos julijs юли ιούλιος ιουλίου srpanj srpnja`,
  `august aug aout agosto ago augustus augusti sierpien sierpnia sie srpen srpna agustos agu augusztus elokuu elokuuta
   августа август серпня
   серпень rugpjutis rugpjucio augusts αύγουστος αυγούστου kolovoz kolovoza`,
  `september sep sept septembre septiembre setiembre settembre sett set setembro wrzesien wrzesnia wrz zari septembrie
   eylul eyl szeptember szept syyskuu syyskuuta сентября сентябрь вересня
   вересень rugsejis rugsejo septembris септември σεπτέμβριος σεπτεμβρίου rujan rujna`,
  `october oct okt oktober octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz rijen rijna octombrie
   ekim eki lokakuu lokakuuta октября октябрь жовтня
   жовтень oktoober spalis spalio oktobris октомври οκτώβριος οκτωβρίου`,
  `november nov novembre noviembre novembro listopad listopada lis listopadu noiembrie noi kasim kas marraskuu
   marraskuuta ноября ноябрь листопада
   листопад lapkritis lapkricio novembris ноември νοέμβριος νοεμβρίου studeni studenoga`,
  `december dec dez des dezember decembre diciembre dic dicembre dezembro grudzien grudnia gru prosinec prosince
   decembrie aralik ara desember joulukuu joulukuuta декабря декабрь грудня
   грудень detsember gruodis gruodzio decembris декември δεκέμβριος δεκεμβρίου prosinac prosinca`,
];

export const monthsByName: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, month) => words.split(/\s+/).map((word) => [word, month + 1] as const)),
);

/** Longest first, for a pattern over folded text. */
export const monthPattern = [...monthsByName.keys()].sort((a, b) => b.length - a.length).join('|');
