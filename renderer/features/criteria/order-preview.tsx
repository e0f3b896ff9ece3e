import { visibleText } from '@shared/lib/visible-text';
import type { Bucket, ShortlistRow } from '@shared/model/shortlist';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { Fragment } from 'react';
import { failureWords } from '../../api/failure-words';
import { sayCount } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';
import type { useOrder } from './use-order';

type OrderPreviewProps = {
  readonly order: ReturnType<typeof useOrder>;
  readonly version: number | null;
  /** Changes that no order can show before they are saved. */
  readonly unscored: number;
  readonly isMoved: boolean;
  readonly onShortlist: () => void;
};

/** The first ten as they stand with the weights of this moment, and where each came from. */
export const OrderPreview = ({ order, version, unscored, isMoved, onShortlist }: OrderPreviewProps) => (
  <aside className="order-preview" aria-label="Top 10 now" aria-busy={order.isBehind}>
    <h2>Top 10 now</h2>
    <p className="soft order-note">{noteFor({ order, version, unscored, isMoved })}</p>
    {order.failure === undefined ? null : <ProblemNote {...failureWords(order.failure)} />}
    {version === null ? null : <Rows order={order} />}
    {order.saved === undefined || order.saved.total === 0 ? null : (
      <Button look="link" onPress={onShortlist}>
        Go to the shortlist
      </Button>
    )}
  </aside>
);

const noteFor = ({ order, version, unscored, isMoved }: Omit<OrderPreviewProps, 'onShortlist'>): string => {
  if (version === null) return 'Nobody is scored yet. Save the criteria to see an order.';
  if (order.failure !== undefined) return '';
  if (order.saved?.version !== version) return 'Scoring…';
  if (order.saved.total === 0) return 'Nobody to order yet. Drop resumes anywhere on this job.';
  const late =
    unscored === 0 ? '' : `${sayCount(unscored, 'change is', 'changes are')} not scored before you save.`;
  const base = isMoved
    ? `With these weights, against version ${version}.`
    : `As saved in version ${version}.`;
  return `${base} ${late}`.trim();
};

const Rows = ({ order: { rows = [], saved } }: Pick<OrderPreviewProps, 'order'>) => {
  const ranks = new Map(saved?.rows.map(({ applicationId, rank }) => [applicationId, rank]));
  const behind = (saved?.rows.length ?? 0) + 1;
  return (
    <ol className="order-rows">
      {rows.map((row, index) => (
        <Fragment key={row.applicationId}>
          {row.bucket === rows[index - 1]?.bucket || row.bucket === 'pass' ? null : (
            <li className="order-bucket">{bucketWords[row.bucket]}</li>
          )}
          <Row row={row} up={(ranks.get(row.applicationId) ?? behind) - row.rank} />
        </Fragment>
      ))}
    </ol>
  );
};

const Row = ({ row, up }: { readonly row: ShortlistRow; readonly up: number }) => (
  <li className="order-row">
    <span className="order-rank">{row.rank}</span>
    <bdi className="order-name">{visibleText(row.look.name)}</bdi>
    {up === 0 ? (
      <span />
    ) : (
      <span className={`order-move ${up > 0 ? 'up' : 'down'}`}>
        {up > 0 ? <ArrowUp aria-hidden /> : <ArrowDown aria-hidden />}
        <span className="unseen">{up > 0 ? 'up' : 'down'} </span>
        {Math.abs(up)}
      </span>
    )}
    <span className="order-score">{row.score.toFixed(1)}</span>
  </li>
);

const bucketWords: Readonly<Record<Exclude<Bucket, 'pass'>, string>> = {
  unknown: 'A gate is open: to be asked',
  fail: 'A gate is not met',
};
