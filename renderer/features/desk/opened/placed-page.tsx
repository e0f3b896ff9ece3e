import { visibleProse } from '@shared/lib/visible-text';
import type { TextLine, TextPage } from '@shared/model/text';
import { knowsItsWords } from './box-on-page';

/** The words of a page where they stand on it, each as wide as it is there. */
export const PlacedPage = ({ page }: { readonly page: TextPage }) => (
  <svg className="placed-page" viewBox={`0 0 ${page.width} ${page.height}`}>
    <title>{`Page ${page.number}`}</title>
    {page.lines.map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on the page
      <PlacedLine key={index} line={line} />
    ))}
  </svg>
);

const PlacedLine = ({ line }: { readonly line: TextLine }) => {
  if (line.box === null || line.text === '') return null;
  const [left, top, width, height] = line.box;
  const words = line.text.match(/\S+/g) ?? [];
  const fits = knowsItsWords(line);
  return (
    <text
      y={top + height * 0.8}
      fontSize={Math.max(1, line.size ?? height * 0.85)}
      fontWeight={line.bold || line.heading ? 600 : 400}
    >
      {(fits ? words : [line.text]).map((word, index) => (
        <tspan
          // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place on the line
          key={index}
          x={fits ? line.edges[index * 2] : left}
          textLength={
            fits ? (line.edges[index * 2 + 1] ?? 0) - (line.edges[index * 2] ?? 0) || 1 : width || 1
          }
          lengthAdjust="spacingAndGlyphs"
          className={word.startsWith('█') ? 'masked' : undefined}
        >
          {visibleProse(word)}
        </tspan>
      ))}
    </text>
  );
};

/** Whether a page says where its words stand. */
export const isPlaced = ({ width, height, lines }: TextPage): boolean =>
  width > 0 && height > 0 && lines.some(({ box }) => box !== null);
