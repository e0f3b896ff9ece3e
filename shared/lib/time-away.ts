// Time away from work that is written down like a job: for a child, a family, a service that all must do, an illness.

const words =
  'parental leave|maternity leave|paternity leave|adoption leave|family leave|family care|caregiver leave|child ?care leave|(?:full-time )?(?:carer|caregiver|parent|stay-at-home (?:mother|father|mom|dad|parent))|raising (?:my |our |a )?(?:children|family|child)|(?:planned )?career break|career gap|sabbatical(?: leave)?|gap year|medical leave|sick leave|elternzeit|mutterschutz|mutterschaftsurlaub|vaterschaftsurlaub|erziehungsurlaub|erziehungszeit|kindererziehung(?:szeit)?|karenz|babypause|familien(?:phase|pause|zeit)|pflegezeit|sabbatjahr|arbeits(?:suche|los|suchend)|cong[ée] (?:maternit[ée]|paternit[ée]|parental)|(?:baja|permiso|licencia) (?:por |de )?(?:maternidad|paternidad)|excedencia|congedo (?:di )?(?:maternit[àa]|paternit[àa]|parentale)|licen[çc]a[- ](?:de )?(?:maternidade|paternidade|parental)|(?:ouderschaps|zwangerschaps|bevallings)verlof|urlop (?:macierzy[ńn]ski|wychowawczy|rodzicielski)|f[öo]r[äa]ldraledig(?:het)?|barsel(?:sorlov)?|foreldrepermisjon|mateřská (?:dovolená)?|rodičovská (?:dovolená)?|doğum izni|декретный отпуск|育児休業|産休|육아휴직|产假';
const service =
  'military service|national service|compulsory military service|conscription|basic military service|wehrdienst|grundwehrdienst|zivildienst|wehrersatzdienst|service (?:militaire|national|civil)|servicio militar|servizio (?:militare|civile)|serviço militar|militaire dienst(?:plicht)?|dienstplicht|służba wojskowa|värnplikt|værnepligt|verneplikt|asevelvollisuus|askerlik(?: hizmeti)?|військова служба|военная служба|армия|병역|군복무|兵役';
const dates =
  "[\\d\\s.,/’'()–—:-]*(?:(?:since|from|seit|ab|von|depuis|desde|dal|sinds|od)\\s)?(?:\\p{L}{1,10}\\.?[\\d\\s.,/’'()–—-]+){0,4}(?:present|today|now|heute|aujourd’hui|actualidad|oggi|heden|obecnie)?";

const away = new RegExp(
  `^\\W*(?:(?:${dates})\\W+)?(?:(?:on|in|unpaid|paid|full-time|extended)\\s)?(?:${words})(?!\\s*(?:cover|replacement|vertretung|polic|law|program|management|administration|coordinator|assistant|support))(?:\\s*[,(–—|:/-].{0,80}|\\s{2,}.{0,80}|\\s(?:\\d|for|with|and|und|et|mit|nach|of|de|od|from|since|seit|to).{0,60})?\\W*$`,
  'iu',
);
/** Nothing behind it tells what was done there. */
const served = new RegExp(
  `^\\W*(?:(?:${dates})\\W+)?(?:(?:compulsory|mandatory|obligatory)\\s)?(?:${service})(?:\\W+(?:completed|done|exempt(?:ed)?|fulfilled|finished|postponed|abgeleistet|geleistet|absolviert|befreit|effectué|dégagé|cumplido|assolto|cumprido|vervuld|odbyta|tamamlandı|yapıldı|muaf|tecilli))?(?:\\W+${dates})?\\W*$`,
  'iu',
);
const onlyDates = new RegExp(`^(?=.*\\d{2})${dates}\\W*$`, 'iu');

/** The lines of a page that tell of it, and those that only date it. */
export const timeAway = (lines: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (line.length > 140 || !(away.test(line) || served.test(line))) continue;
    found.add(at);
    if (/\d{4}|\d\d[./]\d\d|[’']\d\d/.test(line)) continue;
    const beside = [at - 1, at + 1].find((each) => isDate(lines[each]));
    if (beside !== undefined) found.add(beside);
  }
  return found;
};

const isDate = (line: string | undefined): boolean =>
  line !== undefined && line.length < 45 && onlyDates.test(line.trim());
