import { visibleText } from '@shared/lib/visible-text';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { ReasonDialog } from './reason-dialog';

type ReasonRowsProps = {
  readonly reasons: readonly string[];
  readonly onChange: (reasons: readonly string[]) => void;
};

/** What is offered when somebody is rejected; one of them always stays. */
export const ReasonRows = ({ reasons, onChange }: ReasonRowsProps) => {
  /** The index of the one that is being changed; -1: a new one. */
  const [edited, setEdited] = useState<number>();
  const others = reasons.filter((_, index) => index !== edited);
  return (
    <>
      <h3 className="settings-part">Reasons for rejecting</h3>
      <ul className="settings-list" aria-label="Reasons for rejecting">
        {reasons.map((reason, index) => (
          <li className="settings-row" key={reason}>
            <bdi>{visibleText(reason)}</bdi>
            <span className="settings-tools">
              <IconButton
                label={`Change “${visibleText(reason)}”`}
                hint="Change"
                onPress={() => setEdited(index)}
              >
                <Pencil aria-hidden />
              </IconButton>
              <IconButton
                label={`Remove “${visibleText(reason)}”`}
                hint="Remove"
                isDisabled={reasons.length === 1}
                onPress={() => onChange(reasons.filter((_, at) => at !== index))}
              >
                <Trash2 aria-hidden />
              </IconButton>
            </span>
          </li>
        ))}
        <li className="settings-row">
          <span />
          <Button onPress={() => setEdited(-1)}>Add reason</Button>
        </li>
      </ul>
      {edited === undefined ? null : (
        <ReasonDialog
          reason={reasons[edited] ?? ''}
          others={others}
          onClose={() => setEdited(undefined)}
          onKeep={(words) => {
            onChange(edited === -1 ? [...reasons, words] : reasons.with(edited, words));
            setEdited(undefined);
          }}
        />
      )}
    </>
  );
};
