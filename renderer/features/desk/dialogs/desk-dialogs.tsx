import type { ApplicationId } from '@shared/model/id';
import type { Asking } from '../use-decisions';
import { RevealDialog } from './reveal-dialog';
import { SecondLookDialog } from './second-look-dialog';

type DeskDialogsProps = {
  readonly asking: Asking | null;
  readonly onAsk: (asking: Asking | null) => void;
  readonly onReject: (ids: readonly ApplicationId[]) => void;
  readonly onLook: (ids: readonly ApplicationId[]) => void;
};

export const DeskDialogs = ({ asking, onAsk, onReject, onLook }: DeskDialogsProps) => {
  const close = () => onAsk(null);
  switch (asking?.kind) {
    case undefined:
      return null;
    case 'reveal':
      return <RevealDialog id={asking.id} onClose={close} />;
    case 'second-look':
      return (
        <SecondLookDialog
          rows={asking.rows}
          count={asking.ids.length}
          onClose={close}
          onRejectAll={() => {
            close();
            onReject(asking.ids);
          }}
          onLook={() => {
            close();
            onLook(asking.rows.map(({ applicationId }) => applicationId));
          }}
        />
      );
  }
};
