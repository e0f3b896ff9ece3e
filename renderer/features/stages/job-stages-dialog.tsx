import './stages.css';
import { heirsOf } from '@shared/model/edit-stages';
import type { JobId } from '@shared/model/id';
import { lineStage, stagesOf } from '@shared/model/stage';
import { Fragment, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { sayStage, useStageLists } from '../../api/stages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import { Segments } from '../../ui/segments';
import { InheritDialog } from './inherit-dialog';
import { StageEditor } from './stage-editor';
import { StageLine } from './stage-line';
import { useStageEdits } from './use-stage-edits';
import { useStanding } from './use-standing';

type JobStagesDialogProps = { readonly jobId: JobId; readonly onClose: () => void };

/** A job follows the office until somebody gives it stages of its own. */
export const JobStagesDialog = ({ jobId, onClose }: JobStagesDialogProps) => {
  const lists = useStageLists();
  const own = lists.jobs[jobId];
  const edits = useStageEdits(jobId);
  const standingIn = useStanding(jobId);
  const [isAsking, setIsAsking] = useState(false);
  const list = stagesOf(lists, jobId);
  const moved = heirsOf(list, lists.office)
    .map((heir) => ({ ...heir, count: standingIn(heir.from.key) }))
    .filter(({ count }) => count > 0);
  const choose = (choice: 'office' | 'own') => {
    if (choice === 'own') void edits.edit({ kind: 'own' });
    else if (moved.length > 0) setIsAsking(true);
    else void edits.edit({ kind: 'inherit' });
  };
  return (
    <Dialog title="Stages of this job" onClose={onClose}>
      <div className="stage-job">
        <Segments
          label="Stages of this job"
          segments={choices}
          selected={own === undefined ? 'office' : 'own'}
          onSelect={choose}
        />
        <p className="soft">
          {own === undefined
            ? 'Every change of the office’s stages in the settings holds in this job, too.'
            : 'Changes of the office’s stages in the settings do not touch this job.'}
        </p>
        {own === undefined ? (
          <>
            {edits.failure === undefined ? null : <ProblemNote {...failureWords(edits.failure)} />}
            <ul className="stage-list" aria-label="Stages">
              {list.map(({ key }) => (
                <Fragment key={key}>
                  {key === lineStage ? <StageLine /> : null}
                  <li className="stage-item">
                    <bdi className="stage-words">{sayStage(list, key)}</bdi>
                  </li>
                </Fragment>
              ))}
            </ul>
          </>
        ) : (
          <StageEditor jobId={jobId} edits={edits} standingIn={standingIn} />
        )}
      </div>
      <div className="dialog-actions">
        <Button onPress={onClose}>Close</Button>
      </div>
      {isAsking ? (
        <InheritDialog
          title="Stages as in the office"
          before={list}
          after={lists.office}
          moved={moved}
          edits={edits}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </Dialog>
  );
};

const choices = [
  { id: 'office', label: 'As in the office' },
  { id: 'own', label: 'Own for this job' },
] as const;
