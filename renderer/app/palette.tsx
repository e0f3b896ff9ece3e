import './palette.css';
import type { JobId } from '@shared/model/id';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Swatch } from '../ui/swatch';
import type { PaletteEntry } from './palette-entries';
import type { Place } from './place';
import { usePaletteEntries } from './use-palette-entries';

type PaletteProps = {
  readonly jobId: JobId | null;
  readonly go: (place: Place) => void;
  readonly run: (command: string) => void;
  readonly onClose: () => void;
};

/** Everything within a few letters: jobs, people, places, commands. */
export const Palette = (props: PaletteProps) => (
  <ModalOverlay
    className="veil palette-veil"
    isOpen
    isDismissable
    onOpenChange={(open) => open || props.onClose()}
  >
    <Modal className="palette">
      <Dialog aria-label="Go to a job, person or command">
        <PaletteBox {...props} />
      </Dialog>
    </Modal>
  </ModalOverlay>
);

const PaletteBox = ({ jobId, go, run, onClose }: PaletteProps) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const entries = usePaletteEntries(typed, jobId);
  const current = Math.min(at, entries.length - 1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const choose = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    if ('go' in entry.does) go(entry.does.go);
    else run(entry.does.run);
  };
  const handleKey = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move !== undefined && entries.length > 0) setAt(move(current, entries.length));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(entries[current]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className="palette-input"
        role="combobox"
        aria-label="Go to a job, person or command"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={entries.length === 0 ? undefined : `${id}${current}`}
        aria-autocomplete="list"
        // biome-ignore lint/a11y/noAutofocus: it was opened to be typed into
        autoFocus
        placeholder="Go to a job, person or command"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={handleKey}
      />
      <div ref={list} id={id} className="palette-list" role="listbox" aria-label="What fits">
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above answers the keys
          <div
            key={entry.id}
            id={`${id}${index}`}
            className="palette-entry"
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setAt(index)}
            onClick={() => choose(entry)}
          >
            <EntryWords entry={entry} />
          </div>
        ))}
      </div>
    </>
  );
};

const EntryWords = ({ entry }: { readonly entry: PaletteEntry }) => (
  <>
    {entry.colour === undefined ? null : <Swatch colour={entry.colour} />}
    <bdi className="palette-words">{entry.words}</bdi>
    {entry.note === undefined ? null : <bdi className="palette-note">{entry.note}</bdi>}
    <span className="palette-kind">{entry.kind}</span>
  </>
);

const moves: Readonly<Record<string, (current: number, length: number) => number>> = {
  ArrowDown: (current, length) => (current + 1) % length,
  ArrowUp: (current, length) => (current - 1 + length) % length,
  PageDown: (current, length) => Math.min(length - 1, current + 8),
  PageUp: (current) => Math.max(0, current - 8),
};
