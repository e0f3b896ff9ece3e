import { Failed } from '@shared/errors/failure';
import { documentId } from '@shared/model/id';
import type { SnippetPart } from '@shared/model/search';
import { readDocumentById } from '../db/queries/document';
import { searchDocuments } from '../db/queries/search';
import type { Arguments } from './arguments';
import { withDesk } from './open-desk';
import { print } from './say';

export const documentHelp = `document open DOCUMENT --data DIR
  document search WORDS --data DIR`;

export const documentCommand = (typed: Arguments): Promise<void> =>
  withDesk(typed, async (desk) => {
    const [, verb, ...rest] = typed.words;
    const { reader } = desk.session().store;
    if (verb === 'search') {
      const answer = await searchDocuments(reader, { words: rest.join(' '), limit: 50 });
      if (typed.has('json')) return print(JSON.stringify(answer));
      for (const { documentId: id, name, snippet } of answer.hits)
        print(`${id}  ${name}\n  ${asLine(snippet)}`);
      return print(`${answer.total} found`);
    }
    const document = await readDocumentById(reader, documentId.parse(rest[0]));
    if (!document) throw new Failed('not-found');
    if (typed.has('json')) return print(JSON.stringify(document));
    for (const page of document.pages) print(page.lines.map(({ text }) => text).join('\n'));
  });

const asLine = (snippet: readonly SnippetPart[]): string =>
  snippet
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('')
    .replace(/\s+/g, ' ');
