// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be table rows
import type { ImportFileState } from '@shared/model/import';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import Clock from 'lucide-react/icons/clock';
import Copy from 'lucide-react/icons/copy';
import LoaderCircle from 'lucide-react/icons/loader-circle';
import type { ReactNode } from 'react';
import { stateWords } from './file-words';

/** An icon and a word: colour alone says nothing. */
export const FileState = ({ state }: { readonly state: ImportFileState }) => (
  <span role="gridcell" tabIndex={-1} className={`file-state ${state} tone-${tones[state]}`}>
    {icons[state]}
    {stateWords[state]}
  </span>
);

const icons: Readonly<Record<ImportFileState, ReactNode>> = {
  queued: <Clock aria-hidden />,
  reading: <LoaderCircle aria-hidden />,
  read: <CircleCheck aria-hidden />,
  duplicate: <Copy aria-hidden />,
  failed: <CircleAlert aria-hidden />,
};

const tones: Readonly<Record<ImportFileState, string>> = {
  queued: 'plain',
  reading: 'plain',
  read: 'good',
  duplicate: 'plain',
  failed: 'bad',
};
