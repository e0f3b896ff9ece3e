import { visibleText } from '@shared/lib/visible-text';
import type { Look } from '@shared/model/shortlist';
import type { Stage } from '@shared/model/stage';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import Bookmark from 'lucide-react/icons/bookmark';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Eye from 'lucide-react/icons/eye';
import { useEffect, useRef } from 'react';
import { sayStage, useStages } from '../../../api/stages';
import { sayNumber } from '../../../lib/say-count';
import { Button } from '../../../ui/button';
import { ChoiceMenu } from '../../../ui/choice-menu';
import { IconButton } from '../../../ui/icon-button';
import { Who } from '../who';

export type CandidateActions = {
  readonly onStage: (stage: Stage) => void;
  readonly onReject: () => void;
  readonly onBookmark: (on: boolean) => void;
  readonly onReveal: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
};

type CandidateHeadProps = CandidateActions & {
  readonly look: Look | undefined;
  readonly title: string | null;
  readonly stage: Stage | undefined;
  readonly isBookmarked: boolean;
  /** From 0; -1: not in the list as it is filtered. */
  readonly index: number;
  readonly total: number;
  readonly isStageOpen: boolean;
  readonly onStageOpen: (isOpen: boolean) => void;
};

export const CandidateHead = (props: CandidateHeadProps) => {
  const { look, title, stage, isBookmarked, index, total, isStageOpen, onStageOpen } = props;
  const stages = useStages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="candidate-head">
      <IconButton label="Back to the list" keys="Esc" onPress={props.onClose}>
        <ArrowLeft aria-hidden />
      </IconButton>
      <div className="candidate-words">
        <h2 ref={heading} tabIndex={-1}>
          {look === undefined ? <span className="soft">Loading</span> : <Who look={look} />}
        </h2>
        {title === null ? null : <bdi className="soft candidate-title">{visibleText(title)}</bdi>}
      </div>
      <div className="candidate-step">
        <IconButton label="Previous" keys="k" onPress={() => props.onStep(-1)} isDisabled={index <= 0}>
          <ChevronLeft aria-hidden />
        </IconButton>
        <span aria-live="polite">
          {index < 0 ? 'Not in this list' : `${sayNumber(index + 1)} of ${sayNumber(total)}`}
        </span>
        <IconButton label="Next" keys="j" onPress={() => props.onStep(1)} isDisabled={index >= total - 1}>
          <ChevronRight aria-hidden />
        </IconButton>
      </div>
      <div className="candidate-actions">
        <ChoiceMenu
          words={stage === undefined ? 'Stage' : sayStage(stages, stage)}
          label="Move to stage"
          current={stage}
          choices={stages.map(({ key: id }) => ({
            id,
            words: `${sayStage(stages, id)}${id === 'rejected' ? '…' : ''}`,
          }))}
          onChoose={(chosen) => (chosen === 'rejected' ? props.onReject() : props.onStage(chosen))}
          isOpen={isStageOpen}
          onOpenChange={onStageOpen}
        />
        {stage === 'rejected' ? null : <Button onPress={props.onReject}>Reject…</Button>}
        {look?.isBlind ? (
          <IconButton label="Reveal…" keys="h" onPress={props.onReveal}>
            <Eye aria-hidden />
          </IconButton>
        ) : null}
        <IconButton
          label={isBookmarked ? 'Remove bookmark' : 'Bookmark'}
          keys="b"
          onPress={() => props.onBookmark(!isBookmarked)}
        >
          <Bookmark aria-hidden fill={isBookmarked ? 'currentColor' : 'none'} />
        </IconButton>
      </div>
    </header>
  );
};
