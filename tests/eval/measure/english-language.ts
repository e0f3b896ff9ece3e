import { foldWords } from './same-words';

const codes =
  'en de fr es it pt nl pl sv no nb da fi cs sk hu ro bg el tr ru uk ar he fa hi ur bn pa ta te mr gu kn ml ja zh ko vi th id ms fil tl sw yo ig ha zu xh af am ca eu gl hr sr sl sq lt lv et ga cy is ka hy'.split(
    ' ',
  );
const saidIn = 'en de fr es it pt nl pl sv da no fi hu ro uk ru el sk hr tr cs ja zh ko ar'.split(' ');

const names = new Map<string, string>();
for (const locale of saidIn) {
  const named = new Intl.DisplayNames([locale], { type: 'language' });
  for (const code of codes) {
    const english = new Intl.DisplayNames(['en'], { type: 'language' }).of(code);
    const said = named.of(code);
    if (said && english) names.set(foldWords(said).join(' '), english.toLowerCase());
  }
}
for (const [said, english] of [
  ['tagalog', 'filipino'],
  ['mandarin', 'chinese'],
  ['mandarin chinese', 'chinese'],
  ['norwegian bokmal', 'norwegian'],
  ['castellano', 'spanish'],
] as const)
  names.set(said, english);

/** "Deutsch" and "German" are one language; a word that is no language stays itself. */
export const englishLanguage = (said: string): string => {
  const folded = foldWords(said.replace(/\(.*\)/, '')).join(' ');
  const english = names.get(folded) ?? folded;
  return names.get(english) ?? english;
};
