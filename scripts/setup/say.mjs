// What the set-up tells a person: one line a step, and a failure that names its remedy.
export const say = (line) => process.stderr.write(`fairlead: ${line}\n`);

export class SetupFailure extends Error {
  constructor(reason, remedy) {
    super(reason);
    this.remedy = remedy;
  }
}

export const stopWith = (error) => {
  if (error instanceof SetupFailure) {
    say(error.message);
    say(`what to do: ${error.remedy}`);
  } else {
    say(error?.stack ?? String(error));
  }
  process.exit(1);
};
