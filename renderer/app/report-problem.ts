import { request } from '../api/request';

/** To the log: the kind of the error and where it was, never its text, which may quote a document. */
export const reportProblem = (problem: unknown, where = ''): void => {
  const isError = problem instanceof Error;
  void request('app.reportProblem', {
    name: (isError ? problem.name : typeof problem).slice(0, 200),
    where: `${isError ? framesOf(problem) : ''}\n${where}`.trim().slice(0, 2000),
  });
};

export const reportProblems = (): void => {
  window.addEventListener('error', (event) => reportProblem(event.error));
  window.addEventListener('unhandledrejection', (event) => reportProblem(event.reason));
};

/** The message stands on the first lines of a stack and may have several; the frames begin with "at". */
const framesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .join('\n');
