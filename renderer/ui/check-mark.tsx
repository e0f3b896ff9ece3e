import './field.css';
import Check from 'lucide-react/icons/check';
import { Checkbox } from 'react-aria-components';

/** The box that selects the row or card it stands in; the list around it knows whether it is. */
export const CheckMark = ({ label }: { readonly label: string }) => (
  <Checkbox slot="selection" className="checkbox" aria-label={label}>
    <span className="checkbox-box">
      <Check aria-hidden strokeWidth={3} />
    </span>
  </Checkbox>
);
