import './documents.css';
import { visibleText } from '@shared/lib/visible-text';
import type { OpenDocument } from '@shared/model/document';
import type { DocumentId, JobId } from '@shared/model/id';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import { failureWords } from '../../api/failure-words';
import { mediaWords } from '../../api/media-words';
import { useRequest } from '../../api/use-request';
import { sayBytes, sayCount } from '../../lib/say-count';
import { sayWhen } from '../../lib/say-when';
import { Button } from '../../ui/button';
import { PageHead } from '../../ui/page-head';
import { ProblemNote } from '../../ui/problem-note';
import { FactsPanel } from './facts-panel';
import { FindingList } from './finding-list';
import { PageText } from './page-text';

type DocumentViewProps = {
  readonly id: DocumentId;
  /** In which it is looked at: who is known in one may be hidden in another. */
  readonly jobId: JobId | null;
  readonly backLabel: string;
  readonly onBack: () => void;
};

export const DocumentView = ({ id, jobId, backLabel, onBack }: DocumentViewProps) => {
  const { value: opened, failure } = useRequest('document.open', { id, jobId }, [
    'history.changed',
    'jobs.changed',
  ]);
  const back = (
    <Button look="link" icon={<ArrowLeft aria-hidden />} onPress={onBack}>
      {backLabel}
    </Button>
  );
  if (failure !== undefined)
    return (
      <>
        <PageHead title="Document" back={back} />
        <div className="document">
          <ProblemNote {...failureWords(failure)} />
        </div>
      </>
    );
  if (opened === undefined) return null;
  const { problem } = opened;
  return (
    <>
      <PageHead title={<bdi>{visibleText(opened.document.name)}</bdi>} back={back} note={noteOf(opened)} />
      <div className={`document${hasAside(opened) ? ' with-aside' : ''}`}>
        <div className="document-pages">
          {problem === null ? null : <ProblemNote {...failureWords(problem)} />}
          {opened.pages.length === 0 && problem === null ? <NoText isRead={opened.readAt !== null} /> : null}
          {opened.pages.map((page) => (
            <PageText key={page.number} page={page} total={opened.pages.length} />
          ))}
        </div>
        {hasAside(opened) ? (
          <div className="document-aside">
            {opened.findings.length > 0 ? <FindingList findings={opened.findings} /> : null}
            {opened.profile === null ? null : (
              <FactsPanel
                id={id}
                jobId={jobId}
                profile={opened.profile}
                isRedacted={opened.isRedacted}
                versions={opened.versions}
              />
            )}
          </div>
        ) : null}
      </div>
    </>
  );
};

const hasAside = ({ findings, profile }: OpenDocument): boolean => findings.length > 0 || profile !== null;

const NoText = ({ isRead }: { readonly isRead: boolean }) => (
  <p className="soft">
    {isRead
      ? 'There is no text to show. While people are hidden, so are letters and certificates in which no name was found.'
      : 'The text of this document has not been read.'}
  </p>
);

const noteOf = ({ document, pages, readAt }: OpenDocument): string =>
  [
    mediaWords[document.mediaType],
    ...(pages.length === 0 ? [] : [sayCount(pages.length, 'page')]),
    sayBytes(document.bytes),
    readAt === null ? 'not read' : `read ${sayWhen(readAt)}`,
  ].join(' · ');
