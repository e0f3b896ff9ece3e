import './field.css';
import Check from 'lucide-react/icons/check';
import { Checkbox as AriaCheckbox } from 'react-aria-components';

type CheckboxProps = {
  readonly children: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
};

export const Checkbox = ({ children, ...rest }: CheckboxProps) => (
  <AriaCheckbox {...rest} className="checkbox">
    <span className="checkbox-box">
      <Check aria-hidden strokeWidth={3} />
    </span>
    {children}
  </AriaCheckbox>
);
