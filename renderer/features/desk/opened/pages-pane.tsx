import type { Candidate } from '@shared/model/candidate';
import ZoomIn from 'lucide-react/icons/zoom-in';
import ZoomOut from 'lucide-react/icons/zoom-out';
import { useEffect, useMemo, useRef, useState } from 'react';
import { IconButton } from '../../../ui/icon-button';
import { Segments } from '../../../ui/segments';
import type { Drawings } from './drawings';
import { marksOf } from './page-marks';
import { Paper } from './paper';

export type PageMode = 'original' | 'text' | 'redacted';
/** Counted, so that the same quote pressed twice scrolls twice. */
export type Lit = { readonly criterionId: string; readonly turn: number };

type PagesPaneProps = {
  readonly candidate: Candidate;
  readonly mode: PageMode;
  readonly onMode: (mode: PageMode) => void;
  readonly lit: Lit | null;
  readonly drawings: Drawings;
};

export const PagesPane = ({ candidate, mode, onMode, lit, drawings }: PagesPaneProps) => {
  const pane = useRef<HTMLElement>(null);
  const [isLarge, setIsLarge] = useState(false);
  const marks = useMemo(() => marksOf(candidate, lit?.criterionId ?? null), [candidate, lit]);
  const modes = modesFor(candidate);
  const shown = modes.some((each) => each.id === mode) ? mode : (modes[0]?.id ?? 'text');
  useEffect(() => {
    if (lit !== null)
      pane.current?.querySelector('.page-lit')?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [lit]);
  const { id } = candidate.application;
  // biome-ignore lint/correctness/useExhaustiveDependencies: somebody else begins at the first page
  useEffect(() => pane.current?.scrollTo(0, 0), [id]);
  return (
    <section className={isLarge ? 'pages is-large' : 'pages'} ref={pane} aria-label="Pages" tabIndex={-1}>
      <div className="pages-bar">
        {modes.length > 1 ? (
          <Segments label="Show pages as" selected={shown} onSelect={onMode} segments={modes} />
        ) : null}
        {candidate.look.isBlind ? (
          <span className="soft pages-why">Redacted: who it is stays hidden until shortlisted</span>
        ) : null}
        <span className="pages-zoom">
          <IconButton
            label={isLarge ? 'Fit the width' : 'Larger pages'}
            onPress={() => setIsLarge((before) => !before)}
          >
            {isLarge ? <ZoomOut aria-hidden /> : <ZoomIn aria-hidden />}
          </IconButton>
        </span>
      </div>
      {candidate.pages.length === 0 ? (
        <p className="soft pane-note">
          {candidate.look.isBlind && candidate.profile === null
            ? 'What is private on these pages is not known yet, so they are not shown.'
            : 'No text was found in this document.'}
        </p>
      ) : null}
      {candidate.pages.map((page) => (
        <Paper
          key={`${id} ${page.number}`}
          candidate={candidate}
          page={page}
          marks={marks.get(page.number) ?? []}
          drawings={drawings}
          isPicture={candidate.isDrawable && shown !== 'text'}
        />
      ))}
    </section>
  );
};

/** While somebody is hidden there is nothing to choose but how the redacted page is shown. */
const modesFor = ({
  look,
  isDrawable,
}: Candidate): readonly { readonly id: PageMode; readonly label: string }[] => {
  if (look.isBlind)
    return isDrawable
      ? [
          { id: 'redacted', label: 'Redacted' },
          { id: 'text', label: 'Text (redacted)' },
        ]
      : [];
  return [
    ...(isDrawable ? [{ id: 'original', label: 'Original' } as const] : []),
    { id: 'text', label: 'Text' },
    { id: 'redacted', label: 'Redacted' },
  ];
};
