// Resumes -> what is in them, one line of JSON a document; nothing is kept.
import { explain } from '@shared/errors/explain';
import { visibleText } from '@shared/lib/visible-text';
import { boxOfSpan, type Profile, quoteOf, type Span } from '@shared/model/profile';
import { plainText, type Text } from '@shared/model/text';
import { z } from 'zod';
import type { Arguments } from './arguments';
import { type Command, Mistyped, parsed } from './command';
import { plainProfile } from './plain-profile';
import { type FileRead, readFiles } from './read-files';
import { print } from './say';

export const parseCommand: Command = {
  help: [
    ['parse PATH… --json [--spans] [--workers N]', 'what is in each resume; nothing is kept'],
    ['parse PATH… --password WORD', 'the same for a file that is protected'],
  ],
  run: async (typed) => {
    const paths = typed.words.slice(1);
    if (paths.length === 0) throw new Mistyped('Say which files or folders: parse PATH…');
    const show = typed.has('json')
      ? (file: FileRead) => print(JSON.stringify(lineOf(file, typed)))
      : printFile;
    await readFiles({ paths, workers: workersOf(typed), password: typed.value('password'), tell: show });
  },
};

const workersOf = (typed: Arguments): number =>
  parsed(z.coerce.number().int().min(1).max(16), typed.value('workers') ?? '2', 'Say 1 to 16 workers.');

const lineOf = ({ path, sha256, outcome }: FileRead, typed: Arguments): object => {
  if (!outcome.ok) {
    const { kind, mediaType } = outcome.error;
    return {
      path,
      ok: false,
      error: { kind, remedy: explain(kind).remedy },
      document: { sha256, mediaType },
    };
  }
  const { content, mediaType, members } = outcome.value;
  const inside = members.length > 0 ? { members: members.map((member) => member.path) } : {};
  if (!content) return { path, ok: true, document: { sha256, mediaType }, ...inside };
  const { text, profile } = content;
  return {
    path,
    ok: true,
    document: {
      sha256,
      mediaType,
      pages: text.pages.length,
      date: profile.date?.value ?? null,
      dateSource: profile.date?.source ?? null,
    },
    ...inside,
    text: {
      chars: plainText(text).length,
      ocr: text.pages.some((page) => page.ocr !== null),
      language: text.language,
      findings: text.findings.map((finding) =>
        typed.has('spans') ? finding : { kind: finding.kind, text: finding.text, page: finding.page },
      ),
    },
    isResume: profile.judgement.value === 'resume',
    kind: profile.judgement,
    profile: typed.has('spans') ? withQuotes(profile, text) : plainProfile(profile),
  };
};

/** Each span with the words that stand there and their box. */
const withQuotes = (profile: Profile, text: Text): unknown =>
  JSON.parse(
    JSON.stringify(profile, (key, value: unknown) =>
      key === 'spans'
        ? (value as Span[]).map((span) => ({
            ...span,
            quote: quoteOf(text, span),
            box: boxOfSpan(text, span),
          }))
        : value,
    ),
  );

const printFile = ({ path, outcome }: FileRead): void => {
  print(`${visibleText(path)}\n${linesAbout(outcome).join('\n')}\n`);
};

const linesAbout = (outcome: FileRead['outcome']): readonly string[] => {
  if (!outcome.ok) {
    const { what, remedy } = explain(outcome.error.kind);
    return [`  ${what} ${remedy}`];
  }
  const { content, members } = outcome.value;
  if (!content) return [`  holds ${members.length} files`];
  const facts = Object.entries(plainProfile(content.profile));
  return facts.map(([key, value]) => `  ${key}: ${visibleText(sayValue(value))}`);
};

const sayValue = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(sayValue).join(' | ');
  if (value !== null && typeof value === 'object') return Object.values(value).map(sayValue).join(', ');
  return value === null ? '-' : String(value);
};
