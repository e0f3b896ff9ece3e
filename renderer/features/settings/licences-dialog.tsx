import { failureWords } from '../../api/failure-words';
import { useRequest } from '../../api/use-request';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';

/** What is bundled, by whom, and under which terms. */
export const LicencesDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { value, failure } = useRequest('app.licences', null);
  return (
    <Dialog title="Licences" onClose={onClose}>
      {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre className="licences" tabIndex={0}>
        {value?.text}
      </pre>
      <div className="dialog-actions">
        <Button look="main" autoFocus onPress={onClose}>
          Close
        </Button>
      </div>
    </Dialog>
  );
};
