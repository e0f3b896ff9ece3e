import { placesFor } from '@shared/model/edit-stages';
import type { Stage, StageList } from '@shared/model/stage';
import { type DragEvent, useState } from 'react';

type Over = { readonly key: Stage; readonly half: 'before' | 'after' };

/** Rows carried by the pointer; a row takes only what may stand beside it, so nothing is carried over the line. */
export const useDragging = (list: StageList, onDrop: (key: Stage, after: Stage) => void) => {
  const [carried, setCarried] = useState<Stage | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const end = () => {
    setCarried(null);
    setOver(null);
  };
  const targetAt = ({ key, half }: Over): Stage | null => {
    if (carried === null || key === carried) return null;
    const others = list.filter((each) => each.key !== carried);
    const at = others.findIndex((each) => each.key === key);
    const after = others[half === 'after' ? at : at - 1]?.key;
    return placesFor(list, carried).some((place) => place.key === after) ? (after ?? null) : null;
  };
  const rowOf = (key: Stage, isDraggable: boolean) => ({
    draggable: isDraggable,
    'data-over': over?.key === key ? over.half : undefined,
    'data-carried': carried === key || undefined,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('application/x-fairlead-stage', key);
      setCarried(key);
    },
    onDragOver: (event: DragEvent) => {
      const next = { key, half: halfOf(event) };
      const isTaken = targetAt(next) !== null;
      if (isTaken) event.preventDefault();
      if (over?.key !== key || over.half !== next.half || !isTaken) setOver(isTaken ? next : null);
    },
    onDrop: (event: DragEvent) => {
      const after = targetAt({ key, half: halfOf(event) });
      event.preventDefault();
      if (carried !== null && after !== null) onDrop(carried, after);
      end();
    },
    onDragEnd: end,
  });
  return { rowOf };
};

export type Dragging = ReturnType<typeof useDragging>;

const halfOf = ({ clientY, currentTarget }: DragEvent): Over['half'] => {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
};
