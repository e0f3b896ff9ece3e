import { visibleProse } from '@shared/lib/visible-text';
import type { TextPage } from '@shared/model/text';

type PageTextProps = { readonly page: TextPage; readonly total: number };

/** What a reader of the page sees, as text and nothing else: no markup from a file ever reaches the page. */
export const PageText = ({ page, total }: PageTextProps) => (
  <section className="document-page" aria-label={`Page ${page.number}`}>
    {total > 1 || page.ocr !== null ? (
      <h2>
        {total > 1 ? `Page ${page.number}` : null}
        {total > 1 && page.ocr !== null ? ' · ' : null}
        {page.ocr === null ? null : `Read from a picture, ${Math.round(page.ocr)} % sure`}
      </h2>
    ) : null}
    <div className="document-text" dir="auto">
      {page.lines.length === 0 ? (
        <span className="soft">There is no text on this page.</span>
      ) : (
        visibleProse(page.lines.map((line) => line.text).join('\n'))
      )}
    </div>
  </section>
);
