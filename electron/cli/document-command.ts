import { Failed } from '@shared/errors/failure';
import { visibleText } from '@shared/lib/visible-text';
import { documentId } from '@shared/model/id';
import type { SnippetPart } from '@shared/model/search';
import { openDocumentById } from '../jobs/document/open-document';
import { findDocuments } from '../jobs/search/find-documents';
import type { Arguments } from './arguments';
import { type Command, chosen, Mistyped, parsed } from './command';
import { withDesk } from './open-desk';
import { print, visibleLines } from './say';
import { suggestForDocument } from './screening-command';

const open = async (typed: Arguments): Promise<void> => {
  const id = parsed(documentId, typed.words[2], 'Say which document, by its id from “job files”.');
  await withDesk(typed, async (desk) => {
    const document = await openDocumentById(desk.session().store.reader, id);
    if (!document) throw new Failed('not-found');
    if (typed.has('json')) return print(JSON.stringify(document));
    for (const page of document.pages) print(page.lines.map(({ text }) => visibleLines(text)).join('\n'));
  });
};

const search = async (typed: Arguments): Promise<void> => {
  const words = typed.words.slice(2).join(' ').trim();
  if (words === '') throw new Mistyped('Say which words to look for.');
  await withDesk(typed, async (desk) => {
    const answer = await findDocuments(desk.session().store.reader, { words, limit: 50, blind: false });
    if (typed.has('json')) return print(JSON.stringify(answer));
    for (const { documentId: id, name, person, snippet } of answer.hits)
      print(`${id}  ${visibleText(person?.look.name ?? name ?? '')}\n  ${asLine(snippet)}`);
    print(`${answer.total}${answer.isMore ? ' or more' : ''} found`);
  });
};

const asLine = (snippet: readonly SnippetPart[]): string =>
  visibleText(
    snippet
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join('')
      .replace(/\s+/g, ' '),
  );

const verbs = { open, search, suggest: suggestForDocument };

export const documentCommand: Command = {
  help: [
    ['document open DOCUMENT --data DIR [--json]', 'prints its text'],
    ['document suggest DOCUMENT --data DIR', 'open jobs that this resume suits'],
    ['document search WORDS --data DIR [--json]', 'finds the documents that hold all the words'],
  ],
  run: async (typed) => chosen(verbs, typed)(typed),
};
