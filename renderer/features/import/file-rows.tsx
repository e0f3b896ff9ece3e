// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be table rows

import { visibleText } from '@shared/lib/visible-text';
import type { ImportFileId } from '@shared/model/id';
import type { ImportFile } from '@shared/model/import';
import { failureWords } from '../../api/failure-words';
import { sayCount } from '../../lib/say-count';
import { VirtualRows } from '../../ui/virtual-rows';
import { FileState } from './file-state';

type FileRowsProps = {
  readonly files: readonly ImportFile[];
  readonly startAt: ImportFileId | null;
  readonly onOpen: (file: ImportFile) => void;
};

export const FileRows = ({ files, startAt, onOpen }: FileRowsProps) => (
  <VirtualRows
    label="Files"
    items={files}
    keyOf={(file) => file.id}
    heightOf={(file) => (file.problem === null ? 36 : 54)}
    rowClass="file-row"
    startKey={startAt ?? undefined}
    onOpen={(file) => {
      if (file.documentId !== null) onOpen(file);
    }}
    columns={
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
    }
    cellsOf={(file) => <FileCells file={file} />}
  />
);

const FileCells = ({ file }: { readonly file: ImportFile }) => (
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
    {file.problem === null ? null : <Problem {...failureWords(file.problem)} />}
  </>
);

const Problem = ({ what, remedy }: { readonly what: string; readonly remedy: string }) => (
  <span role="gridcell" tabIndex={-1} className="file-problem">
    <strong>{what}</strong> {remedy}
  </span>
);
