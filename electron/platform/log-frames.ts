const most = 20;

/**
 * The frames of a stack as `function file:line:column`, with nothing that was not written by a programmer: the
 * message is cut off, and a path is kept from the program's own folders on, or as the bare file name.
 */
export const framesOf = (stack: string, message: string): readonly string[] =>
  withoutMessage(stack, message)
    .split('\n')
    .flatMap((line) => frameOf(line) ?? [])
    .slice(0, most);

const withoutMessage = (stack: string, message: string): string => {
  const start = message === '' ? -1 : stack.indexOf(message);
  return start < 0 ? stack : stack.slice(start + message.length);
};

const shape =
  /^\s{2,}at (?:(?<name>(?:async |new )*[\w$.<>#]{1,80})(?: \[as [\w$.]+\])? \()?(?<path>[^()]+?):(?<line>\d+):(?<column>\d+)\)?$/;

const frameOf = (text: string): string | undefined => {
  const { name = '', path = '', line, column } = shape.exec(text)?.groups ?? {};
  const file = programPath(path);
  return file === undefined ? undefined : `${name} ${file}:${line}:${column}`.trim();
};

/** Only files of code; the last of the known folders counts, for a home folder may be called `out` too. */
const programPath = (path: string): string | undefined => {
  const plain = path.replaceAll('\\', '/');
  if (plain.startsWith('node:')) return /^node:[\w/]{1,60}$/.test(plain) ? plain : undefined;
  const from = Math.max(
    ...['/out/', '/node_modules/', '/electron/', '/shared/'].map((at) => plain.lastIndexOf(at)),
  );
  const file = from < 0 ? plain.slice(plain.lastIndexOf('/') + 1) : plain.slice(from + 1);
  return /^[\w@.-]+(?:\/[\w@.-]+)*\.[cm]?[jt]sx?$/.test(file) && !file.includes('@', 1) ? file : undefined;
};
