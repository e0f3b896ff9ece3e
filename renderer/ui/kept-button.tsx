import { useState } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';

/** Where it goes out of use while it has the focus, it keeps it: the page behind it answers no key. */
export const KeptButton = ({ isDisabled = false, onPress, type = 'button', ...rest }: ButtonProps) => {
  const [hasFocus, setHasFocus] = useState(false);
  const isIdle = isDisabled && hasFocus;
  return (
    <Button
      {...rest}
      // A submit button would send the form once more.
      type={isIdle ? 'button' : type}
      isDisabled={isDisabled && !hasFocus}
      onFocusChange={setHasFocus}
      {...(isIdle ? { 'aria-disabled': true } : onPress === undefined ? {} : { onPress })}
    />
  );
};
