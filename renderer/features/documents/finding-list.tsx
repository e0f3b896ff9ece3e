import { visibleText } from '@shared/lib/visible-text';
import type { Finding } from '@shared/model/text';
import EyeOff from 'lucide-react/icons/eye-off';
import { findingWords } from '../../api/finding-words';

/** What no reader of the page sees: shown here, apart from the text, and worth nothing. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <aside className="findings" aria-label="Hidden text">
    <h2>
      <EyeOff aria-hidden />
      Not visible on the page
    </h2>
    <p>It counts nothing, for or against. Honest people have it too.</p>
    {findings.map((finding, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity and never change their order
      <div className="finding" key={index}>
        <p className="soft">
          {findingWords[finding.kind]}, page {finding.page}
        </p>
        {finding.text === '' ? null : <p className="finding-text">{visibleText(finding.text)}</p>}
      </div>
    ))}
  </aside>
);
