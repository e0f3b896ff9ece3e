import Copy from 'lucide-react/icons/copy';
import Printer from 'lucide-react/icons/printer';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { VaultCard } from './vault-card';

type RecoveryKeyScreenProps = { readonly recoveryKey: string; readonly onKept: () => void };

export const RecoveryKeyScreen = ({ recoveryKey, onKept }: RecoveryKeyScreenProps) => {
  const [isWritten, setIsWritten] = useState(false);
  const [copied, setCopied] = useState('');
  const key = useRef<HTMLParagraphElement>(null);
  useEffect(() => key.current?.focus(), []);

  const copy = () =>
    navigator.clipboard.writeText(recoveryKey).then(
      () => setCopied('Copied. Paste it into a password manager.'),
      () => setCopied('It could not be copied. Write it down or print it.'),
    );
  return (
    <VaultCard title="Your recovery key">
      <p>
        It opens your data when the keychain of this computer is lost or the passphrase is forgotten. It is
        shown this once and stored nowhere. Without it, nobody can help.
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a key to read, not fields to fill */}
      <p
        ref={key}
        className="vault-key"
        role="group"
        aria-label={`Recovery key ${recoveryKey}`}
        tabIndex={-1}
      >
        {recoveryKey.split('-').map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups never change, and two may be the same
          <span key={index}>{group}</span>
        ))}
      </p>
      <div className="vault-actions vault-not-printed">
        <Button icon={<Copy aria-hidden />} onPress={copy}>
          Copy
        </Button>
        <Button icon={<Printer aria-hidden />} onPress={() => window.print()}>
          Print
        </Button>
        <span role="status" className="soft">
          {copied}
        </span>
      </div>
      <p className="soft">Keep it away from this computer: in a safe, or in a password manager.</p>
      <div className="vault-form vault-not-printed">
        <Checkbox isSelected={isWritten} onChange={setIsWritten}>
          I have written it down
        </Checkbox>
        <div className="vault-actions">
          <Button look="main" isDisabled={!isWritten} onPress={onKept}>
            Continue
          </Button>
        </div>
      </div>
    </VaultCard>
  );
};
