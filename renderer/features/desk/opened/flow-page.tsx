import type { TextLine, TextPage } from '@shared/model/text';
import { MaskedText } from './masked-text';
import { type Mark, piecesOf } from './page-marks';

type FlowPageProps = { readonly page: TextPage; readonly marks: readonly Mark[] };

/** A page of a format without places, set as such pages look: headings, lists and gaps as the file has them. */
export const FlowPage = ({ page, marks }: FlowPageProps) => {
  const usual = usualSize(page.lines);
  const onLine = Map.groupBy(marks, ({ span }) => span.line);
  return (
    <div className="flow-page" dir="auto">
      {page.lines.length === 0 ? <p className="soft">There is no text on this page.</p> : null}
      {page.lines.map((line, index) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on the page
          key={index}
          className={classOf(line, page.lines[index - 1])}
          style={{ fontSize: `${scaleOf(line, usual)}em` }}
        >
          {piecesOf(line.text, onLine.get(index) ?? []).map(({ text, mark }, at) =>
            mark === 'none' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place on the line
              <MaskedText key={at} text={text} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place on the line
              <mark key={at} className={`page-${mark}`}>
                <MaskedText text={text} />
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  );
};

const classOf = (line: TextLine, before: TextLine | undefined): string =>
  [
    'flow-line',
    line.bold || line.heading ? 'is-bold' : '',
    line.heading ? 'is-heading' : '',
    line.item ? 'is-item' : '',
    line.gap >= 0.5 || (before !== undefined && before.region !== line.region) ? 'has-gap' : '',
  ]
    .filter(Boolean)
    .join(' ');

/** The size that most letters have. */
const usualSize = (lines: readonly TextLine[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of lines)
    if (size !== null) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 11;
};

const scaleOf = ({ size, heading }: TextLine, usual: number): number =>
  size === null ? (heading ? 1.15 : 1) : Math.min(2, Math.max(0.85, size / usual));
