/** What `npm run eval -- NAME …` runs: the function NAME of tests/eval/NAME.ts, with what was typed behind it. */
export type EvalCommand = (typed: readonly string[]) => Promise<void>;

/** Typed wrongly: one line, and the exit code that says so. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

export const refuse = (usage: string): void => {
  process.stderr.write(`npm run eval -- ${usage}\n`);
  process.exitCode = 2;
};
