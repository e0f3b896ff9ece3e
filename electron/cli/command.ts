import type { z } from 'zod';
import type { Arguments } from './arguments';

/** What is typed, and what it does. */
export type HelpLine = readonly [typed: string, does: string];

export type Command = {
  readonly help: readonly HelpLine[];
  readonly run: (typed: Arguments) => Promise<void>;
};

/** What was typed cannot be meant: said in a sentence, followed by the command's help, and nothing is done. */
export class Mistyped extends Error {}

/** What the store would not take, fault by fault. */
export const refused = (faults: readonly { readonly what: string; readonly remedy: string }[]): Mistyped =>
  new Mistyped(faults.map(({ what, remedy }) => `${what} ${remedy}`).join(' '));

/** One of the command's verbs; anything else is refused, never taken for the most likely one. */
export const chosen = <Verb>(verbs: Readonly<Record<string, Verb>>, { words }: Arguments): Verb => {
  const [command = '', verb] = words;
  const found = verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(verbs).join(', ');
  throw new Mistyped(
    verb === undefined
      ? `“${command}” needs one more word: ${known}.`
      : `There is no “${command} ${verb}”, only: ${known}.`,
  );
};

/** For a command without verbs: a word too many may mean another thing, so nothing is done. */
export const alone =
  (run: Command['run']): Command['run'] =>
  async (typed) => {
    const [command = '', ...more] = typed.words;
    if (more.length > 0) throw new Mistyped(`“${command}” takes no further word: ${more.join(' ')}`);
    await run(typed);
  };

/** The value in the model's own form, or the sentence that says what it should have been. */
export const parsed = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  sentence: string,
): z.output<Schema> => {
  const read = schema.safeParse(value);
  if (!read.success) throw new Mistyped(sentence);
  return read.data;
};
