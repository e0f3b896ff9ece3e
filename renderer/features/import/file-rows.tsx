// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be table rows

import { visibleText } from '@shared/lib/visible-text';
import type { DocumentId, ImportFileId } from '@shared/model/id';
import type { ImportFile, PersonVersion } from '@shared/model/import';
import { useMemo } from 'react';
import { failureWords } from '../../api/failure-words';
import { sayCount } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { VirtualRows } from '../../ui/virtual-rows';
import { FileState } from './file-state';
import { canRetry, needsPassword, otherwiseWords } from './file-words';

type FileRowsProps = {
  readonly files: readonly ImportFile[];
  readonly startAt: ImportFileId | null;
  readonly onOpen: (file: ImportFile) => void;
  readonly onRetry: (file: ImportFile) => void;
  readonly versions: Versions;
  readonly onCompare: (version: PersonVersion) => void;
};

/** Who may be here already, by the document that came again. */
export type Versions = ReadonlyMap<DocumentId | null, PersonVersion>;

export const FileRows = ({ files, startAt, onOpen, onRetry, versions, onCompare }: FileRowsProps) => {
  const versionOf = ({ state, documentId }: ImportFile): PersonVersion | undefined =>
    state === 'read' ? versions.get(documentId) : undefined;
  const twins = useMemo(() => firstOfEach(files), [files]);
  return (
    <VirtualRows
      label="Files"
      items={files}
      keyOf={(file) => file.id}
      heightOf={(file) =>
        file.problem === null && noteOf(file, twins) === null && !versionOf(file) ? 36 : 54
      }
      rowClass="file-row"
      startKey={startAt ?? undefined}
      onOpen={(file) => {
        if (file.documentId !== null) onOpen(file);
      }}
      onKey={(key, file) => {
        const version = versionOf(file);
        if (key !== 'r' || (!canRetry(file) && !version)) return false;
        if (version) onCompare(version);
        else onRetry(file);
        return true;
      }}
      columns={columns}
      cellsOf={(file) => (
        <FileCells
          file={file}
          note={noteOf(file, twins)}
          version={versionOf(file)}
          {...{ onRetry, onCompare }}
        />
      )}
    />
  );
};

const columns = (
  <>
    <span role="columnheader" tabIndex={-1}>
      Name
    </span>
    <span role="columnheader" tabIndex={-1}>
      State
    </span>
    <span role="columnheader" tabIndex={-1} className="file-figure">
      Pages
    </span>
    <span role="columnheader" tabIndex={-1} className="file-figure">
      Hidden text
    </span>
  </>
);

/** Names by document: the file that was there before its duplicates. */
type Twins = ReadonlyMap<ImportFile['documentId'], string>;

const firstOfEach = (files: readonly ImportFile[]): Twins =>
  new Map(
    files.filter(({ state }) => state !== 'duplicate').map(({ documentId, name }) => [documentId, name]),
  );

type FileCellsProps = Pick<FileRowsProps, 'onRetry' | 'onCompare'> & {
  readonly file: ImportFile;
  readonly note: string | null;
  readonly version: PersonVersion | undefined;
};

const FileCells = ({ file, note, version, onRetry, onCompare }: FileCellsProps) => (
  <>
    <div role="gridcell" tabIndex={-1}>
      <div className="file-name" title={visibleText(file.name)}>
        <bdi>{visibleText(file.name)}</bdi>
        {file.folder === '' ? null : <span className="file-folder">{visibleText(file.folder)}</span>}
      </div>
    </div>
    <FileState state={file.state} />
    <span role="gridcell" tabIndex={-1} className="file-figure">
      {file.pages ?? ''}
    </span>
    <span role="gridcell" tabIndex={-1} className={`file-figure${(file.findings ?? 0) > 0 ? ' found' : ''}`}>
      {(file.findings ?? 0) > 0 ? sayCount(file.findings ?? 0, 'place') : ''}
    </span>
    {file.problem === null ? null : (
      <Problem {...failureWords(file.problem)} {...(canRetry(file) ? { retry: () => onRetry(file) } : {})}>
        {needsPassword(file) ? 'Enter password' : 'Try again'}
      </Problem>
    )}
    {version !== undefined ? (
      <span role="gridcell" tabIndex={-1} className="file-note">
        May be the same person as <bdi>{visibleText(version.other.look.name)}</bdi>:{' '}
        {version.because.join(', ')}.<RowAct onPress={() => onCompare(version)}>Compare</RowAct>
      </span>
    ) : note === null ? null : (
      <span role="gridcell" tabIndex={-1} className="file-note">
        {note}
      </span>
    )}
  </>
);

/** There already; read, but no resume; or one that brought other files along. */
const noteOf = ({ state, documentId, otherwise, members }: ImportFile, twins: Twins): string | null => {
  const twin = state === 'duplicate' ? twins.get(documentId) : undefined;
  if (twin !== undefined) return `The same file as ${visibleText(twin)}.`;
  if (members)
    return `${sayCount(members, 'file')} inside, in ${members === 1 ? 'a row of its own' : 'rows of their own'}.`;
  return otherwise && `${otherwiseWords[otherwise.value]} ${visibleText(otherwise.reason)}`;
};

type ProblemProps = {
  readonly what: string;
  readonly remedy: string;
  readonly retry?: () => void;
  readonly children: string;
};

const Problem = ({ what, remedy, retry, children }: ProblemProps) => (
  <span role="gridcell" tabIndex={-1} className="file-problem">
    <strong>{what}</strong> {remedy}
    {retry === undefined ? null : <RowAct onPress={retry}>{children}</RowAct>}
  </span>
);

const RowAct = ({ onPress, children }: { readonly onPress: () => void; readonly children: string }) => (
  // biome-ignore lint/a11y: the press of the button must not open the row as well
  <span className="file-retry" onClick={(event) => event.stopPropagation()}>
    <Button look="link" onPress={onPress}>
      {children}
    </Button>
  </span>
);
