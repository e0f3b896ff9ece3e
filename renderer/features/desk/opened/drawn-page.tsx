import { useEffect, useRef } from 'react';
import type { Drawing } from './drawings';

type DrawnPageProps = { readonly drawing: NonNullable<Drawing>; readonly label: string };

/** Onto a canvas: nothing of the file is ever loaded by the page itself. */
export const DrawnPage = ({ drawing, label }: DrawnPageProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(drawing, 0, 0);
  }, [drawing]);
  return (
    <canvas
      ref={canvas}
      className="drawn-page"
      width={drawing.width}
      height={drawing.height}
      role="img"
      aria-label={label}
    />
  );
};
