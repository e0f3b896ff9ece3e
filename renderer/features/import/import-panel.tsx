import './import.css';
import type { ImportFileId, JobId } from '@shared/model/id';
import type { ImportFile, PersonVersion } from '@shared/model/import';
import FolderDown from 'lucide-react/icons/folder-down';
import { useMemo, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useNotify } from '../../ui/notify';
import { ProblemNote } from '../../ui/problem-note';
import { Segments } from '../../ui/segments';
import { ChooseButtons } from './choose-buttons';
import { FileRows } from './file-rows';
import { needsPassword } from './file-words';
import { HealthLine } from './health-line';
import { ImportProgress } from './import-progress';
import { PasswordDialog } from './password-dialog';
import { useImportFiles } from './use-import-files';
import { useVersions } from './use-versions';
import { VersionDialog } from './version-dialog';
import { WatchLine } from './watch-line';

type Filter = 'all' | 'attention' | 'versions';

type ImportPanelProps = {
  readonly jobId: JobId;
  /** The row that was open before. */
  readonly startAt: ImportFileId | null;
  readonly onOpen: (file: Pick<ImportFile, 'id' | 'documentId'>) => void;
  /** Those who were read stand there. */
  readonly onShortlist: () => void;
};

/** The files of a job: how far reading has come, what came of it, and one row for each. */
export const ImportPanel = ({ jobId, startAt, onOpen, onShortlist }: ImportPanelProps) => {
  const { files, counts, walking, isLoaded, failure } = useImportFiles(jobId);
  const [filter, setFilter] = useState<Filter>('all');
  const all = useMemo(() => [...files.values()], [files]);
  const isWorking = walking || counts.queued + counts.reading > 0;
  const versions = useVersions(jobId, isWorking);
  const again = useMemo(
    () => all.filter(({ state, documentId }) => state === 'read' && versions.has(documentId)),
    [all, versions],
  );
  const shown = useMemo(
    () =>
      filter === 'all' ? all : filter === 'versions' ? again : all.filter((file) => file.state === 'failed'),
    [all, again, filter],
  );
  const [compared, setCompared] = useState<PersonVersion>();
  const [locked, setLocked] = useState<ImportFile>();
  const notify = useNotify();
  const retryAtOnce = async ({ id }: ImportFile) => {
    const answer = await request('import.retry', { id, password: null });
    if (!answer.ok) notify(failureWords(answer.error).what);
  };
  const retry = (file: ImportFile) => {
    if (needsPassword(file)) setLocked(file);
    else void retryAtOnce(file);
  };

  if (failure !== undefined) return <ProblemNote {...failureWords(failure)} />;
  if (!isLoaded && all.length === 0) return null;
  if (all.length === 0 && !walking)
    return (
      <>
        <WatchLine jobId={jobId} />
        <DropInvite jobId={jobId} />
      </>
    );
  return (
    <>
      <div className="import-bar">
        <ChooseButtons jobId={jobId} />
        <Segments
          label="Show files"
          selected={filter}
          onSelect={setFilter}
          segments={[
            { id: 'all', label: `All ${sayNumber(all.length)}` },
            ...(again.length > 0 || filter === 'versions'
              ? [{ id: 'versions' as const, label: `Same person? ${sayNumber(again.length)}` }]
              : []),
            { id: 'attention', label: `Needs attention ${sayNumber(counts.failed)}` },
          ]}
        />
      </div>
      <WatchLine jobId={jobId} />
      <div className="import-line">
        {isWorking ? (
          <ImportProgress jobId={jobId} counts={counts} walking={walking} />
        ) : (
          <>
            <HealthLine files={all} versions={versions} />
            {counts.read > 0 ? (
              <Button look="link" onPress={onShortlist}>
                Go to the shortlist
              </Button>
            ) : null}
          </>
        )}
      </div>
      {shown.length === 0 && filter !== 'all' ? (
        <p className="import-line soft">
          {filter === 'attention' ? 'No file needs your attention.' : 'Nobody seems to be here twice.'}
        </p>
      ) : isLoaded ? (
        <FileRows
          files={shown}
          onOpen={onOpen}
          startAt={startAt}
          onRetry={retry}
          versions={versions}
          onCompare={setCompared}
        />
      ) : null}
      {compared === undefined ? null : (
        <VersionDialog
          version={compared}
          onClose={() => setCompared(undefined)}
          onOpen={(documentId) => {
            const file = again.find((each) => each.documentId === compared.documentId);
            if (file) onOpen({ id: file.id, documentId });
          }}
        />
      )}
      {locked === undefined ? null : <PasswordDialog file={locked} onClose={() => setLocked(undefined)} />}
    </>
  );
};

const DropInvite = ({ jobId }: { readonly jobId: JobId }) => (
  <div className="drop-invite">
    <EmptyState
      icon={<FolderDown aria-hidden />}
      title="Drop a folder of resumes here"
      actions={<ChooseButtons jobId={jobId} isFirst />}
    >
      PDF, Word, OpenDocument, RTF, web pages, mails, text, pictures and ZIP, as many as you like, or a table
      of candidates (CSV, Excel). Fairlead keeps an encrypted copy; your files stay as they are.
    </EmptyState>
  </div>
);
