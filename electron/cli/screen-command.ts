import type { Arguments } from './arguments';

export const screenHelp = `screen --job FILE --resumes PATH… | --samples   [--json]`;

export const screenCommand = async (_typed: Arguments): Promise<void> => {};
