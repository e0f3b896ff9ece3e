import { visibleText } from '@shared/lib/visible-text';
import type { Action } from '@shared/model/history';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useCallback, useState } from 'react';
import { failureWords } from '../api/failure-words';
import { request } from '../api/request';
import { useEvent } from '../api/use-event';
import { Button } from '../ui/button';
import { Toast, ToastRegion } from '../ui/toast';

type Message = {
  readonly number: number;
  readonly words: string;
  readonly way: { readonly name: 'history.undo' | 'history.redo'; readonly label: string } | null;
};

type Problem = Pick<Message, 'number' | 'words'>;

type MessagesProps = {
  readonly notice: { readonly words: string } | undefined;
  readonly onNoticeClosed: () => void;
};

/** Never under 8 seconds: the way back must be reachable without haste. */
const shownForMs = 10_000;

/** The newest action with its way back; above it, until it is closed, the newest problem nobody asked about. */
export const Messages = ({ notice, onNoticeClosed }: MessagesProps) => {
  const [message, setMessage] = useState<Message>();
  const show = (words: string, way: Message['way']) =>
    setMessage((before) => ({ number: (before?.number ?? 0) + 1, words, way }));
  const [problem, setProblem] = useState<Problem>();
  const close = useCallback(() => setMessage(undefined), []);

  useEvent('history.changed', ({ what, action }) => {
    onNoticeClosed();
    show(wordsFor(what, action), what === 'undone' ? redo : undo);
  });
  useEvent('problem.met', ({ message: words }) =>
    setProblem((before) => ({ number: (before?.number ?? 0) + 1, words })),
  );
  const turn = async (name: 'history.undo' | 'history.redo') => {
    const answer = await request(name, null);
    if (!answer.ok) show(failureWords(answer.error).what, null);
  };
  return (
    <ToastRegion
      alert={
        problem === undefined ? null : (
          <Toast key={problem.number} onClose={() => setProblem(undefined)} shownForMs={null}>
            <span className="toast-problem">
              <TriangleAlert aria-hidden />
              {visibleText(problem.words)}
            </span>
          </Toast>
        )
      }
    >
      {notice !== undefined ? (
        <Toast key={`notice ${notice.words}`} onClose={onNoticeClosed} shownForMs={shownForMs}>
          {notice.words}
        </Toast>
      ) : message === undefined ? null : (
        <Toast
          key={message.number}
          onClose={close}
          shownForMs={shownForMs}
          action={message.way === null ? null : <WayBack way={message.way} onTurn={turn} />}
        >
          {visibleText(message.words)}
        </Toast>
      )}
    </ToastRegion>
  );
};

type WayBackProps = {
  readonly way: NonNullable<Message['way']>;
  readonly onTurn: (name: 'history.undo' | 'history.redo') => Promise<void>;
};

const WayBack = ({ way, onTurn }: WayBackProps) => (
  <Button look="link" onPress={() => void onTurn(way.name)}>
    {way.label}
  </Button>
);

const undo = { name: 'history.undo', label: 'Undo' } as const;
const redo = { name: 'history.redo', label: 'Redo' } as const;

const wordsFor = (what: 'done' | 'undone' | 'redone', action: Action): string =>
  what === 'undone'
    ? `Undone: ${action.label}`
    : what === 'redone'
      ? `Done again: ${action.label}`
      : action.label;
