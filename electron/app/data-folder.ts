import { resolve } from 'node:path';

export type Start = {
  readonly argv: readonly string[];
  readonly env: { readonly FAIRLEAD_DATA?: string | undefined };
  readonly isPackaged: boolean;
  /** Where the system keeps the data of programs for this person. */
  readonly appData: string;
};

/**
 * Where the store, the documents and the log live. A developer's build keeps away from the data of the installed
 * one. `--data=DIR` moves it anywhere; the environment does so in development only, because what a process
 * inherits is not seen by the person who starts the program.
 */
export const dataFolder = ({ argv, env, isPackaged, appData }: Start): string => {
  const asked = argv.find((word) => word.startsWith(flag))?.slice(flag.length);
  const inherited = isPackaged ? undefined : env.FAIRLEAD_DATA;
  return resolve(appData, asked || inherited || (isPackaged ? 'Fairlead' : 'Fairlead development'));
};

const flag = '--data=';
