import { visibleText } from '@shared/lib/visible-text';
import type { Finding } from '@shared/model/text';
import EyeOff from 'lucide-react/icons/eye-off';

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
          {kindWords[finding.kind]}, page {finding.page}
        </p>
        {finding.text === '' ? null : <p className="finding-text">{visibleText(finding.text)}</p>}
      </div>
    ))}
  </aside>
);

const kindWords: Readonly<Record<Finding['kind'], string>> = {
  'hidden-text': 'Hidden text',
  'tiny-text': 'Tiny text',
  'off-page-text': 'Text outside the page',
  'invisible-ink': 'Written without ink',
  'background-colour': 'In the colour of its background',
  'clipped-text': 'Cut off, out of sight',
  'covered-text': 'Covered by something',
  'marked-hidden': 'Marked as hidden',
  'invisible-characters': 'Invisible characters',
  'misleading-glyphs': 'Letters that show one word and say another',
  'metadata-text': 'In the file’s properties only',
  annotation: 'In a note that is not printed',
  'alt-text': 'In the description of a picture',
  'machine-instruction': 'Aimed at a machine',
  'keyword-stuffing': 'Words repeated for a machine',
  'poor-scan': 'Hard to read: a poor scan',
  'check-failed': 'Could not be checked for hidden text',
};
