import { visibleText } from '@shared/lib/visible-text';
import type { ShortlistRow } from '@shared/model/shortlist';
import type { Stage, StageList } from '@shared/model/stage';
import Bookmark from 'lucide-react/icons/bookmark';
import BriefcaseBusiness from 'lucide-react/icons/briefcase-business';
import Ellipsis from 'lucide-react/icons/ellipsis';
import EyeOff from 'lucide-react/icons/eye-off';
import GripVertical from 'lucide-react/icons/grip-vertical';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { bandWords } from '../../api/application-words';
import { sayDays } from '../../lib/days-between';
import { sayCount } from '../../lib/say-count';
import { CheckMark } from '../../ui/check-mark';
import { Swatch } from '../../ui/swatch';
import { MoveMenu } from './move-menu';

type BoardCardProps = {
  readonly row: ShortlistRow;
  readonly stages: StageList;
  readonly onMove: (stage: Stage) => void;
};

export const BoardCard = ({ row, stages, onMove }: BoardCardProps) => (
  <>
    <div className="card-line">
      <CheckMark label={`Select ${cardName(row)}`} />
      <Swatch colour={row.look.colour} />
      <bdi className="card-name" title={cardName(row)}>
        {cardName(row)}
      </bdi>
      <AriaButton slot="drag" className="card-tool card-grip" aria-label={`Drag ${cardName(row)}`}>
        <GripVertical aria-hidden />
      </AriaButton>
      <MoveMenu label={`Move ${cardName(row)}`} stages={stages} onMove={onMove} className="card-tool">
        <Ellipsis aria-hidden />
      </MoveMenu>
    </div>
    <div className="card-title soft" title={row.title ?? undefined}>
      {row.title === null ? 'No last title' : <bdi>{visibleText(row.title)}</bdi>}
    </div>
    <div className="card-line card-foot">
      <span className={`card-band band-${row.band}`}>{bandWords[row.band]}</span>
      <Flags row={row} />
      <span className="soft card-days" title="Days in this stage">
        {sayDays(row.stageAt)}
      </span>
    </div>
  </>
);

export const cardName = ({ look }: Pick<ShortlistRow, 'look'>): string => visibleText(look.name);

export const Flags = ({ row }: { readonly row: ShortlistRow }) => (
  <span className="card-flags">
    {row.findings > 0 ? (
      <Flag words={`Hidden text in ${sayCount(row.findings, 'place')}`} tone="bad">
        <EyeOff aria-hidden />
        <span aria-hidden>{row.findings}</span>
      </Flag>
    ) : null}
    {row.bookmarked ? (
      <Flag words="Bookmarked" tone="accent">
        <Bookmark aria-hidden fill="currentColor" />
      </Flag>
    ) : null}
    {row.otherJobs > 0 ? (
      <Flag words={`Also in ${sayCount(row.otherJobs, 'other job')}`} tone="plain">
        <BriefcaseBusiness aria-hidden />
        <span aria-hidden>{row.otherJobs}</span>
      </Flag>
    ) : null}
  </span>
);

type FlagProps = {
  readonly words: string;
  readonly tone: 'bad' | 'accent' | 'plain';
  readonly children: ReactNode;
};

const Flag = ({ words, tone, children }: FlagProps) => (
  <span className={`card-flag ${tone}`} title={words}>
    {children}
    <span className="unseen">{words}</span>
  </span>
);
