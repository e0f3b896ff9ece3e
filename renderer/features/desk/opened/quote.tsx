import { visibleText } from '@shared/lib/visible-text';
import type { Evidence } from '@shared/model/score';
import { MaskedText } from './masked-text';

type QuoteProps = {
  readonly evidence: Evidence;
  readonly isLit: boolean;
  readonly onShow: () => void;
};

/** The words on the page that count; pressed, the page shows them. */
export const Quote = ({ evidence, isLit, onShow }: QuoteProps) => (
  <button type="button" className="quote" aria-pressed={isLit} onClick={onShow} title="Show on the page">
    <q>
      <bdi>
        <MaskedText text={visibleText(evidence.quote)} />
      </bdi>
    </q>
    <span className="quote-page">page {evidence.page}</span>
  </button>
);
