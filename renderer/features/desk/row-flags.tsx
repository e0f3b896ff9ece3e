// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be table rows
import type { ShortlistRow } from '@shared/model/shortlist';
import Bookmark from 'lucide-react/icons/bookmark';
import BriefcaseBusiness from 'lucide-react/icons/briefcase-business';
import EyeOff from 'lucide-react/icons/eye-off';
import { sayCount } from '../../lib/say-count';
import { sayChange } from './desk-words';

/** What else there is to know before somebody is opened. */
export const RowFlags = ({ row }: { readonly row: ShortlistRow }) => {
  const adjusted = Math.round((row.score - row.computed) * 10) / 10;
  return (
    <span role="gridcell" tabIndex={-1} className="desk-flags">
      {row.findings === 0 ? null : (
        <span className="flag flag-bad" title={`${sayCount(row.findings, 'place')} with hidden text`}>
          <EyeOff aria-hidden />
          {row.findings}
          <span className="unseen">{row.findings === 1 ? ' place' : ' places'} with hidden text</span>
        </span>
      )}
      {adjusted === 0 ? null : (
        <span className="flag" title={`Own adjustment ${sayChange(adjusted)}`}>
          {sayChange(adjusted)}
          <span className="unseen"> own adjustment</span>
        </span>
      )}
      {row.otherJobs === 0 ? null : (
        <span className="flag" title={`Also in ${sayCount(row.otherJobs, 'other job')}`}>
          <BriefcaseBusiness aria-hidden />
          {row.otherJobs}
          <span className="unseen">{row.otherJobs === 1 ? ' other job' : ' other jobs'}</span>
        </span>
      )}
      {row.bookmarked ? (
        <span className="flag flag-mark" title="Bookmarked">
          <Bookmark aria-hidden />
          <span className="unseen">Bookmarked</span>
        </span>
      ) : null}
    </span>
  );
};
