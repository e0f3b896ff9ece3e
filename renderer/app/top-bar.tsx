import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import Redo2 from 'lucide-react/icons/redo-2';
import Undo2 from 'lucide-react/icons/undo-2';
import type { RefObject } from 'react';
import { failureWords } from '../api/failure-words';
import { request } from '../api/request';
import { useRequest } from '../api/use-request';
import { SearchBox } from '../features/search/search-box';
import { BrandMark } from '../ui/brand-mark';
import { IconButton } from '../ui/icon-button';
import { useNotify } from '../ui/notify';
import { sayKeys } from './say-keys';

type TopBarProps = {
  readonly words: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onSearch: (words: string) => void;
  readonly onClear: () => void;
  readonly onLeave: () => void;
  readonly onHelp: () => void;
};

export const TopBar = ({ onHelp, ...search }: TopBarProps) => {
  const history = useRequest('history.read', null, ['history.changed']).value;
  const notify = useNotify();
  const ask = async (name: 'history.undo' | 'history.redo') => {
    const answer = await request(name, null);
    if (!answer.ok) notify(failureWords(answer.error).what);
  };
  const undoes = history?.undo?.label;
  const redoes = history?.redo?.label;
  return (
    <header className="top-bar">
      <p className="top-brand">
        <BrandMark />
        <span>Fairlead</span>
      </p>
      <SearchBox {...search} />
      <div className="top-actions">
        <IconButton
          label="Undo"
          hint={undoes === undefined ? undefined : `Undo: ${undoes}`}
          keys={sayKeys('undo')}
          isDisabled={undoes === undefined}
          onPress={() => void ask('history.undo')}
        >
          <Undo2 aria-hidden />
        </IconButton>
        <IconButton
          label="Redo"
          hint={redoes === undefined ? undefined : `Redo: ${redoes}`}
          keys={sayKeys('redo')}
          isDisabled={redoes === undefined}
          onPress={() => void ask('history.redo')}
        >
          <Redo2 aria-hidden />
        </IconButton>
        <IconButton label="Help" hint="Keyboard shortcuts" keys="?" onPress={onHelp}>
          <CircleQuestionMark aria-hidden />
        </IconButton>
        <IconButton label="Lock" onPress={() => void request('vault.lock', null)}>
          <LockKeyhole aria-hidden />
        </IconButton>
      </div>
    </header>
  );
};
