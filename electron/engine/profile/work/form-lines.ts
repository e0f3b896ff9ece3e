import { type PageLine, partOf } from '../page-line';
import { formLabel } from '../sections/form-label';
import { durations } from './work-line';

/**
 * The rows of a form in the order of a resume: the employer, which stands below what was done, comes back beside the
 * title; duties are points of a list; what a form asks beside these goes.
 */
export const formLines = (lines: readonly PageLine[]): readonly PageLine[] => {
  const ordered: PageLine[] = [];
  for (const line of lines) {
    const label = formLabel(line.text);
    if (label?.is === 'aside' || line.text.replace(durations, '').trim() === '') continue;
    if (label?.is === 'duties') {
      if (label.to < line.text.length) ordered.push({ ...partOf(line, label.to), item: true });
      continue;
    }
    const title = label?.is === 'employer' && label.isPhrase ? lastTitle(ordered) : -1;
    if (title < 0) ordered.push(line);
    else ordered.splice(title + 1, 0, line);
  }
  return ordered;
};

const lastTitle = (lines: readonly PageLine[]): number => {
  const at = lines.findLastIndex(({ text }) => formLabel(text)?.is === 'title');
  const between = lines.slice(at + 1);
  const isOwn = between.length <= farthest && between.every(({ text }) => formLabel(text)?.is !== 'employer');
  return at >= 0 && isOwn ? at : -1;
};

const farthest = 12;
