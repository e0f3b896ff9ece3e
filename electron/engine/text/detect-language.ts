import type { Text } from '@shared/model/text';
import { functionWords } from './function-words';

/** ISO 639-1, or null where there is too little to tell. Contact lines and bare names of tools say nothing about it. */
export const detectLanguage = async (text: Text): Promise<string | null> => {
  const words = proseOf(text);
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters < leastLetters) return null;
  return (await byScript(words, letters)) ?? byFunctionWords(words) ?? askDetector(words);
};

const leastLetters = 30;
const enough = 12_000;

const proseOf = (text: Text): string => {
  const lines: string[] = [];
  let length = 0;
  for (const page of text.pages) {
    for (const line of page.lines) {
      if (/@|https?:|www\.|\.com\b/i.test(line.text) || !/\p{L}{2}/u.test(line.text)) continue;
      const part = line.text.slice(0, 1_000);
      lines.push(part);
      length += part.length;
      if (length > enough) return lines.join('\n');
    }
  }
  return lines.join('\n');
};

const scripts: readonly (readonly [RegExp, string | null, number])[] = [
  [/\p{Script=Hangul}/gu, 'ko', 0.15],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 0.08],
  [/\p{Script=Han}/gu, 'zh', 0.15],
  [/\p{Script=Greek}/gu, 'el', 0.25],
  [/\p{Script=Hebrew}/gu, 'he', 0.25],
  [/\p{Script=Thai}/gu, 'th', 0.25],
  // several languages each: the detector reads that script alone
  [/\p{Script=Cyrillic}/gu, null, 0.25],
  [/\p{Script=Arabic}/gu, null, 0.25],
  [/\p{Script=Devanagari}/gu, null, 0.25],
];

const byScript = async (words: string, letters: number): Promise<string | null> => {
  if (!/[^\p{Script=Latin}\P{L}]/u.test(words)) return null;
  for (const [script, language, share] of scripts) {
    const found = words.match(script)?.length ?? 0;
    if (found < share * letters) continue;
    if (language !== null) return language;
    return askDetector(words.replace(/[\p{Script=Latin}\d]+/gu, ' '));
  }
  return null;
};

/** Among borrowed names of tools and titles only the little words are the writer's own. */
const byFunctionWords = (words: string): string | null => {
  const counts = new Map<string, number>();
  for (const [word] of words.toLowerCase().matchAll(/[\p{L}’']+/gu)) {
    for (const language of functionWords.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || first[1] < fewest) return null;
  return second === undefined || first[1] >= second[1] * clearly ? first[0] : null;
};

const fewest = 4;
const clearly = 1.4;

/** Its tables take a tenth of a second to load, and most documents never need them. */
const askDetector = async (words: string): Promise<string | null> => {
  const { eld } = await import('eld/extrasmall');
  const { language } = eld.detect(words);
  return language === '' ? null : language;
};
