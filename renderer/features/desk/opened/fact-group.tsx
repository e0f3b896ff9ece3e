import { visibleText } from '@shared/lib/visible-text';
import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import { Children, type ReactNode } from 'react';
import { IconButton } from '../../../ui/icon-button';

type FactGroupProps = {
  readonly title: string;
  readonly children: readonly ReactNode[];
  /** "job": what can be added here; a group with nothing to add is left out while it is empty. */
  readonly noun?: string;
  readonly onAdd?: () => void;
};

export const FactGroup = ({ title, children, noun = '', onAdd }: FactGroupProps) => {
  const isEmpty = Children.toArray(children).length === 0;
  return isEmpty && onAdd === undefined ? null : (
    <section className="fact-group" aria-label={title}>
      <header>
        <h3>{title}</h3>
        {onAdd === undefined ? null : (
          <IconButton label={`Add ${noun}`} onPress={onAdd}>
            <Plus aria-hidden />
          </IconButton>
        )}
      </header>
      {isEmpty ? null : <ul>{children}</ul>}
    </section>
  );
};

type FactLineProps = {
  readonly main: string;
  readonly more: readonly (string | null)[];
  readonly isCorrected?: boolean;
  readonly onCorrect?: (() => void) | undefined;
};

export const FactLine = ({ main, more, isCorrected = false, onCorrect }: FactLineProps) => {
  const rest = more.filter(Boolean).join(' · ');
  return (
    <li className="fact-line">
      <div className="fact-said">
        <bdi>{visibleText(main)}</bdi>
        {isCorrected ? <span className="soft fact-corrected">corrected</span> : null}
        {rest === '' ? null : <span className="soft fact-more">{visibleText(rest)}</span>}
      </div>
      {onCorrect === undefined ? null : (
        <IconButton label={`Correct ${visibleText(main)}`} onPress={onCorrect}>
          <Pencil aria-hidden />
        </IconButton>
      )}
    </li>
  );
};
