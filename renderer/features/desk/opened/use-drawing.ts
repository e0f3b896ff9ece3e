import { type RefObject, useEffect, useState } from 'react';
import { type Drawing, type Drawings, type Wish, widthFor } from './drawings';

type Asked = Omit<Wish, 'widthPx'> & { readonly isWanted: boolean };

/** A page's picture once the page comes near; undefined while it is on its way. */
export const useDrawing = (
  element: RefObject<HTMLElement | null>,
  drawings: Drawings,
  { id, page, redacted, isWanted }: Asked,
): Drawing | undefined => {
  const key = `${id} ${page} ${redacted}`;
  const [drawn, setDrawn] = useState<{ readonly key: string; readonly drawing: Drawing }>();
  // The first page always is: nothing is waited for.
  const [isNear, setIsNear] = useState(page === 1);
  useEffect(() => {
    if (element.current === null) return;
    const watch = new IntersectionObserver(
      (entries) => setIsNear((before) => before || entries.some((entry) => entry.isIntersecting)),
      { rootMargin: '800px' },
    );
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  useEffect(() => {
    if (!isWanted || !isNear) return;
    let isLeft = false;
    void drawings({ id, page, redacted, widthPx: widthFor(element.current) }).then((drawing) => {
      if (!isLeft) setDrawn({ key, drawing });
    });
    return () => {
      isLeft = true;
    };
  }, [drawings, element, id, page, redacted, isWanted, isNear, key]);
  return drawn?.key === key ? drawn.drawing : undefined;
};
