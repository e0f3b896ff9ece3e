import { visibleProse } from '@shared/lib/visible-text';
import type { TextPage } from '@shared/model/text';

type PageTextProps = { readonly page: TextPage; readonly total: number };

/** What a reader of the page sees, as text and nothing else: no markup from a file ever reaches the page. */
export const PageText = ({ page, total }: PageTextProps) => (
  <section className="document-page" aria-label={`Page ${page.number}`}>
    {total > 1 ? <h2>Page {page.number}</h2> : null}
    <div className="document-text" dir="auto">
      {page.lines.length === 0 ? (
        <span className="soft">There is no text on this page.</span>
      ) : (
        visibleProse(page.lines.map((line) => line.text).join('\n'))
      )}
    </div>
  </section>
);
