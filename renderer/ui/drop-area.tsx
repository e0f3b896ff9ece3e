import './drop-area.css';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';

type DropAreaProps = {
  readonly invitation: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
};

/** Takes files that are dropped on it, before whatever lies around it does. */
export const DropArea = ({ invitation, onFiles, children }: DropAreaProps) => {
  const [isOver, setIsOver] = useState(false);
  const depth = useRef(0);

  const take = (event: DragEvent, nextDepth: number): boolean => {
    if (!event.dataTransfer.types.includes('Files')) return false;
    event.preventDefault();
    event.stopPropagation();
    depth.current = Math.max(0, nextDepth);
    setIsOver(depth.current > 0);
    return true;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a button inside does the same by keyboard
    <div
      className="drop-area"
      onDragEnter={(event) => take(event, depth.current + 1)}
      onDragLeave={(event) => take(event, depth.current - 1)}
      onDragOver={(event) => {
        if (take(event, depth.current)) event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        if (take(event, 0)) onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver ? <div className="drop-area-over">{invitation}</div> : null}
    </div>
  );
};
