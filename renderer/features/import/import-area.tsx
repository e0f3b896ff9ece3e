import './import.css';
import type { JobId } from '@shared/model/id';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { pathsOf, request } from '../../api/request';
import { useNotify } from '../../ui/notify';
import { TableStep } from './table/table-step';
import { offerTables, partTables, putTableAway, useWaitingTable } from './table/waiting-tables';

type ImportAreaProps = { readonly jobId: JobId; readonly children: ReactNode };

/** The whole page of a job takes files and folders that are dropped on it. */
export const ImportArea = ({ jobId, children }: ImportAreaProps) => {
  const [isOver, setIsOver] = useState(false);
  const depth = useRef(0);
  const notify = useNotify();
  const table = useWaitingTable(jobId);

  const enter = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth.current += 1;
    setIsOver(true);
  };
  const leave = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    depth.current = Math.max(0, depth.current - 1);
    setIsOver(depth.current > 0);
  };
  const stay = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
  };
  const drop = async (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setIsOver(false);
    const paths = pathsOf([...event.dataTransfer.files]).filter((path) => path !== '');
    if (paths.length === 0) return notify('What was dropped is not a file on this computer.');
    const { tables, files } = partTables(paths);
    offerTables(jobId, tables);
    if (files.length === 0) return;
    const answer = await request('import.start', { jobId, paths: [...files] });
    if (!answer.ok) notify(failureWords(answer.error).what);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same by keyboard
    <div className="import" onDragEnter={enter} onDragLeave={leave} onDragOver={stay} onDrop={drop}>
      {table === undefined ? (
        children
      ) : (
        <TableStep key={table.path} jobId={jobId} path={table.path} onClose={() => putTableAway(table)} />
      )}
      {isOver ? <div className="drop-here">Drop to add to this job</div> : null}
    </div>
  );
};

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
