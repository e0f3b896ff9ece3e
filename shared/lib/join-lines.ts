/** Lines of one paragraph as one: what was parted at the end of a line is joined again. */
export const joinLines = (lines: readonly { readonly text: string }[]): string =>
  lines.map(({ text }) => text.trim()).reduce(joinTwo, '');

const joinTwo = (above: string, below: string): string => {
  if (above === '' || below === '') return above + below;
  const hyphen = brokenWord.exec(above);
  if (hyphen !== null) return joinBroken(above, below, hyphen[1] ?? '');
  const dense = ideograph.test(above.slice(-1)) && ideograph.test(below.slice(0, 1));
  return dense || brokenAddress(above, below) ? above + below : `${above} ${below}`;
};

/** The last word before a hyphen that stands at the very end; none after a space or another hyphen. */
const brokenWord = /([\p{L}\p{N}]+)[-\u2010\u00ad]$/u;

/** "develop-" + "ment" is one word; "cross-" + "device", "Anglo-" + "American" and "2015-" + "2018" keep the hyphen. */
const joinBroken = (above: string, below: string, part: string): string => {
  const listed = /^(?:und|oder|and|or|et|y|e|en|of|i)\s/u.test(below);
  if (listed) return `${above} ${below}`;
  const word = /^\p{Ll}+/u.exec(below)?.[0] ?? '';
  const kept = word === '' || /\p{N}/u.test(part) || isCompound(above, part, word);
  return kept ? above + below : above.slice(0, -1) + below;
};

const isCompound = (above: string, part: string, word: string): boolean => {
  if (part.length === 1 || compoundBeginnings.has(part.toLowerCase())) return true;
  const chain = /-[\p{L}\p{N}]+[-\u2010\u00ad]$/u.test(above);
  return chain || part === part.toUpperCase() || compoundEndings.has(word);
};

const compoundBeginnings: ReadonlySet<string> = new Set(
  (
    'all anti back best bi business career client co community company cost cross customer data day deadline decision ' +
    'detail double eco end error ex eye face fast first five follow four free front full future goal half hands hard ' +
    'health high home in industry job large last lead life long low market mid mission multi near new next non off on ' +
    'one open opt part patient people post pre problem project real result results revenue risk safety second self ' +
    'semi service short single six skill small solution state step sub team tech ten test third three time top trouble ' +
    'two under up user value vice web well wide work world year zero'
  ).split(' '),
);

const compoundEndings: ReadonlySet<string> = new Set(
  (
    'based driven oriented focused friendly related level wide time end up side scale term making solving building ' +
    'free ready rich facing led stack to the in of and class quality purpose functional speaking minded paced known'
  ).split(' '),
);

const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u;

/** An address of the web that was too long for its line. */
const brokenAddress = (above: string, below: string): boolean =>
  /(?:https?:\/\/|www\.)\S*[/._=&?-]$/iu.test(above) && /^[\w%#?&=/.-]+$/u.test(below);
