// The text that a reader of the page sees, or what no reader sees.
import { explain } from '@shared/errors/explain';
import { type Command, Mistyped } from './command';
import { readFiles } from './read-files';
import { print, printError, table, visibleLines } from './say';

export const textCommand: Command = {
  help: [
    ['text PATH', 'prints the visible text in reading order'],
    ['text PATH --findings', 'what the file hides from its readers'],
  ],
  run: async (typed) => {
    const paths = typed.words.slice(1);
    if (paths.length === 0) throw new Mistyped('Say which file: text PATH');
    const password = typed.value('password');
    await readFiles({
      paths,
      workers: 1,
      password,
      tell: ({ outcome }) => {
        if (!outcome.ok) {
          const { what, remedy } = explain(outcome.error.kind);
          printError(`${what} ${remedy}`);
          process.exitCode = 1;
          return;
        }
        const { content } = outcome.value;
        if (!content) return;
        if (typed.has('findings'))
          return print(
            table(
              content.text.findings.map(({ kind, text, page }) => [kind, `page ${page}`, visibleLines(text)]),
            ),
          );
        for (const page of content.text.pages)
          print(`${page.lines.map(({ text }) => visibleLines(text)).join('\n')}\n`);
      },
    });
  },
};
