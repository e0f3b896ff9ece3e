import languages from '../../../resources/lexicon/languages.json';

/** English names of the languages that a line names in any tongue: "Deutschkenntnisse" is German. */
export const languagesIn = (line: string): readonly string[] => {
  const found = new Set<string>();
  for (const [word] of line.normalize('NFC').matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
    const lower = word.toLowerCase();
    const stem = lower.replace(/(?:kenntnisse|sprachkenntnisse|sprachig(?:er?)?|isch(?:en|e))$/u, (end) =>
      end.startsWith('isch') ? 'isch' : '',
    );
    const name = names.get(lower) ?? names.get(stem);
    if (name) found.add(name);
  }
  return [...found];
};

const names = new Map(
  Object.entries(languages as Readonly<Record<string, readonly string[]>>).flatMap(([name, others]) =>
    [name, ...others].map((each): [string, string] => [each.toLowerCase(), name]),
  ),
);
