import type { Finding, TextPage } from '@shared/model/text';
import { boxOnPage } from './box-on-page';
import type { Mark } from './page-marks';

type PageOverlayProps = {
  readonly page: TextPage;
  readonly marks: readonly Mark[];
  readonly findings: readonly Finding[];
};

const margin = 1.5;

/** Boxes around the words that count, and in red around what nobody sees. */
export const PageOverlay = ({ page, marks, findings }: PageOverlayProps) => (
  <svg className="page-overlay" viewBox={`0 0 ${page.width} ${page.height}`} aria-hidden>
    {marks.map(({ span, isLit }, index) => {
      const box = boxOnPage(page, span);
      if (box === null) return null;
      const [x, y, width, height] = box;
      return (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity
          key={index}
          className={isLit ? 'page-lit' : 'page-quote'}
          x={x - margin}
          y={y - margin}
          width={width + 2 * margin}
          height={height + 2 * margin}
          rx={2}
        />
      );
    })}
    {findings.map(({ box }, index) =>
      box === null ? null : (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity
          key={index}
          className="page-finding"
          x={box[0]}
          y={box[1]}
          width={Math.max(6, box[2])}
          height={Math.max(4, box[3])}
        />
      ),
    )}
  </svg>
);
