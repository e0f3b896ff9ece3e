import type { ApplicationId } from '@shared/model/id';
import type { Asking } from '../use-decisions';
import { RejectDialog } from './reject-dialog';
import { RevealDialog } from './reveal-dialog';
import { SecondLookDialog } from './second-look-dialog';

type DeskDialogsProps = {
  readonly asking: Asking | null;
  readonly onAsk: (asking: Asking | null) => void;
  readonly onRejected: () => void;
  readonly onLook: (ids: readonly ApplicationId[]) => void;
};

export const DeskDialogs = ({ asking, onAsk, onRejected, onLook }: DeskDialogsProps) => {
  const close = () => onAsk(null);
  switch (asking?.kind) {
    case undefined:
      return null;
    case 'reveal':
      return <RevealDialog id={asking.id} onClose={close} />;
    case 'reject':
      return (
        <RejectDialog
          ids={asking.ids}
          onClose={close}
          onRejected={() => {
            close();
            onRejected();
          }}
        />
      );
    case 'second-look':
      return (
        <SecondLookDialog
          rows={asking.rows}
          count={asking.ids.length}
          onClose={close}
          onRejectAll={() => onAsk({ kind: 'reject', ids: asking.ids })}
          onLook={() => {
            close();
            onLook(asking.rows.map(({ applicationId }) => applicationId));
          }}
        />
      );
  }
};
