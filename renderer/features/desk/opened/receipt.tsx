import Copy from 'lucide-react/icons/copy';
import { IconButton } from '../../../ui/icon-button';
import { useNotify } from '../../../ui/notify';

type ReceiptProps = { readonly receipt: string; readonly version: number };

const shortLength = 12;

/** Which input, criteria and engine the score came from: the same everywhere. */
export const Receipt = ({ receipt, version }: ReceiptProps) => {
  const notify = useNotify();
  const copy = () =>
    navigator.clipboard.writeText(receipt).then(
      () => notify('Receipt copied.'),
      () => notify('The receipt could not be copied.'),
    );
  return (
    <p className="receipt">
      <span>
        Criteria version {version} · receipt <code>{receipt.slice(0, shortLength)}</code>
      </span>
      <IconButton label="Copy receipt" onPress={() => void copy()}>
        <Copy aria-hidden />
      </IconButton>
    </p>
  );
};
