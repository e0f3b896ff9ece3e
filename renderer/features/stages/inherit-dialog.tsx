import type { Heir } from '@shared/model/edit-stages';
import type { StageList } from '@shared/model/stage';
import { failureWords } from '../../api/failure-words';
import { sayStage } from '../../api/stages';
import { sayCount } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import type { StageEdits } from './use-stage-edits';

type InheritDialogProps = {
  readonly title: string;
  readonly before: StageList;
  readonly after: StageList;
  readonly moved: readonly (Heir & { readonly count: number })[];
  readonly edits: StageEdits;
  readonly onClose: () => void;
};

/** Before a list gives way to another: who moves with it. */
export const InheritDialog = ({ title, before, after, moved, edits, onClose }: InheritDialogProps) => (
  <Dialog title={title} width="narrow" isAlert onClose={onClose}>
    {edits.failure === undefined ? null : <ProblemNote {...failureWords(edits.failure)} />}
    <p>People in stages that are not there any more go to the one before:</p>
    <ul className="stage-heirs">
      {moved.map(({ from, to, count }) => (
        <li key={from.key}>
          <bdi>{sayStage(before, from.key)}</bdi> → <bdi>{sayStage(after, to.key)}</bdi>
          <span className="soft"> · {sayCount(count, 'application')}</span>
        </li>
      ))}
    </ul>
    <p className="field-note">Who is hidden stays hidden. Undo brings it all back.</p>
    <div className="dialog-actions">
      <Button onPress={onClose}>Cancel</Button>
      <Button
        look="main"
        onPress={async () => {
          if (await edits.edit({ kind: 'inherit' })) onClose();
        }}
      >
        {title}
      </Button>
    </div>
  </Dialog>
);
