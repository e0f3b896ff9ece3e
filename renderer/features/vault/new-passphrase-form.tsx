import { type FormEvent, useState } from 'react';
import { passphraseProblem } from '../../lib/passphrase-problem';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';

type NewPassphraseFormProps = { readonly isBusy: boolean; readonly onDone: (passphrase: string) => void };

export const NewPassphraseForm = ({ isBusy, onDone }: NewPassphraseFormProps) => {
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const problem = wasTried ? passphraseProblem(passphrase, repeated) : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (passphraseProblem(passphrase, repeated) === undefined) onDone(passphrase);
  };
  return (
    <form className="vault-form" onSubmit={submit}>
      <TextField
        label="Passphrase"
        type="password"
        autoFocus
        autoComplete="new-password"
        note="At least 10 characters. A few words are easy to remember."
        value={passphrase}
        onChange={setPassphrase}
        error={problem?.at === 'passphrase' ? problem.words : undefined}
      />
      <TextField
        label="Repeat passphrase"
        type="password"
        autoComplete="new-password"
        value={repeated}
        onChange={setRepeated}
        error={problem?.at === 'repeated' ? problem.words : undefined}
      />
      <div className="vault-actions">
        <Button look="main" type="submit" isDisabled={isBusy}>
          Start
        </Button>
      </div>
    </form>
  );
};
