import { visibleText } from '@shared/lib/visible-text';
import type { Finding } from '@shared/model/text';
import EyeOff from 'lucide-react/icons/eye-off';
import { findingWords } from '../../../api/finding-words';

/** What no reader of the page sees: in red, apart from it, worth nothing. */
export const PageFindings = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <aside className="page-findings" aria-label="Not visible on the page">
    <h3>
      <EyeOff aria-hidden />
      Not visible on the page. It counts nothing, for or against.
    </h3>
    <ul>
      {findings.map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity and never change their order
        <li key={index}>
          {findingWords[kind]}
          {text === '' ? null : <q>{visibleText(text)}</q>}
        </li>
      ))}
    </ul>
  </aside>
);
