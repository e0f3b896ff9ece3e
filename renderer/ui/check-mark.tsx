import './field.css';
import Check from 'lucide-react/icons/check';
import { Checkbox } from 'react-aria-components';

type CheckMarkProps = {
  readonly label: string;
  /** Without it, the list around it knows whether it is selected. */
  readonly own?: { readonly isSelected: boolean; readonly onChange: (isSelected: boolean) => void };
};

/** The box that selects the row or card it stands in. */
export const CheckMark = ({ label, own }: CheckMarkProps) => (
  <Checkbox {...(own ?? { slot: 'selection' })} className="checkbox" aria-label={label}>
    <span className="checkbox-box">
      <Check aria-hidden strokeWidth={3} />
    </span>
  </Checkbox>
);
