// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be table rows
import { visibleText } from '@shared/lib/visible-text';
import type { PersonRow } from '@shared/model/person';
import { useSayApplications } from '../../api/use-say-applications';
import { sayNumber } from '../../lib/say-count';
import { sayWhen } from '../../lib/say-when';
import { PersonName } from '../../ui/person-name';

export const PersonColumns = () => (
  <>
    {['Person', 'Last title', 'Jobs', 'Tags', 'Notes', 'Last in'].map((words, index) => (
      <span key={words} role="columnheader" tabIndex={-1} className={classes[index]}>
        {words}
      </span>
    ))}
  </>
);

export const PersonCells = ({ row }: { readonly row: PersonRow }) => {
  const jobs = useSayApplications()(row.applications);
  const tags = row.tags.map(visibleText).join(' · ');
  return (
    <>
      <span role="gridcell" tabIndex={-1} className="people-who">
        <PersonName look={row.look} />
      </span>
      <span role="gridcell" tabIndex={-1} className="people-cut">
        {row.title === null ? <span className="soft">–</span> : <bdi>{visibleText(row.title)}</bdi>}
      </span>
      <span role="gridcell" tabIndex={-1} className="people-cut" title={jobs}>
        {jobs === '' ? <span className="soft">–</span> : <bdi>{jobs}</bdi>}
      </span>
      <span role="gridcell" tabIndex={-1} className="people-cut people-wide" title={tags}>
        <bdi>{tags}</bdi>
      </span>
      <span role="gridcell" tabIndex={-1} className="people-figure people-wide">
        {row.notes === 0 ? '' : sayNumber(row.notes)}
      </span>
      <span role="gridcell" tabIndex={-1} className="people-when soft">
        <span className="when">{sayWhen(row.lastAt)}</span>
      </span>
    </>
  );
};

const classes = ['', '', '', 'people-wide', 'people-figure people-wide', 'people-when'];
