import { plainText, type Text } from '@shared/model/text';
import { readDocument } from '../../../electron/engine/pipeline';
import type { Eyes } from '../../../electron/engine/text/ocr/eyes';
import { recogniseDocument } from '../../../electron/engine/text/ocr/recognise-document';

export type Truth = {
  readonly name: string | null;
  readonly emails: readonly string[];
  readonly words: string;
};

export type ScanFigures = {
  /** null: the original has none. */
  readonly name: boolean | null;
  readonly email: boolean | null;
  /** How many of the words of the original were read. */
  readonly words: number;
  readonly sure: number | null;
  readonly cpuMs: number;
  /** What was read where it is something else. */
  readonly instead: readonly string[];
};

export const measureScan = async (eyes: Eyes, scan: Uint8Array, truth: Truth): Promise<ScanFigures> => {
  const before = process.cpuUsage();
  const read = await readDocument(scan, { recognise: (asked) => recogniseDocument(eyes, asked) });
  const { user, system } = process.cpuUsage(before);
  const content = read.ok ? read.value.content : null;
  const said = content ? plainText(content.text) : '';
  const own = content?.profile.name?.value ?? '';
  const { name, emails } = truth;
  const hasName = name === null ? null : folded(own) === folded(name);
  const hasEmails = emails.length === 0 ? null : emails.every((email) => hasEmail(content, email));
  return {
    name: hasName,
    email: hasEmails,
    words: shareOf(truth.words, said),
    sure: content?.text.pages[0]?.ocr ?? null,
    cpuMs: Math.round((user + system) / 1000),
    instead: [
      ...(hasName === false ? [`${name} -> ${own}`] : []),
      ...(hasEmails === false ? [`${emails.join(' ')} -> ${addressesIn(said)}`] : []),
    ],
  };
};

type Content = {
  readonly text: Text;
  readonly profile: { readonly emails: readonly { readonly value: string }[] };
};

const hasEmail = (content: Content | null, email: string): boolean =>
  content?.profile.emails.some(({ value }) => value.toLowerCase() === email.toLowerCase()) ?? false;

/** Lines that hold an address, as the recogniser wrote them. */
const addressesIn = (said: string): string =>
  said
    .split('\n')
    .filter((line) => /[@©®]|\p{L}\.\p{L}/u.test(line))
    .slice(0, 3)
    .join(' | ');

export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}@]/gu, '')
    .toLowerCase();

/** How many of the words, each as often as it stands there. */
const shareOf = (truth: string, said: string): number => {
  const left = new Map<string, number>();
  for (const word of wordsOf(said)) left.set(word, (left.get(word) ?? 0) + 1);
  const wanted = wordsOf(truth);
  const found = wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return wanted.length === 0 ? 1 : Math.round((found.length / wanted.length) * 1000) / 1000;
};

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map(folded)
    .filter((word) => word.length > 1);
