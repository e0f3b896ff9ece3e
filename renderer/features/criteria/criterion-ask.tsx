import { visibleText } from '@shared/lib/visible-text';
import type { Criterion } from '@shared/model/criterion';
import { Fragment, type ReactNode } from 'react';
import { askOf } from '../../api/ask-of';
import { kindWords } from '../../api/kind-words';

type CriterionAskProps = { readonly item: Criterion; readonly children: ReactNode };

/** What the program understood: the kind, then names with "or" between them. */
export const CriterionAsk = ({ item, children }: CriterionAskProps) => {
  const { lead, names, tail } = askOf(item);
  return (
    <p className="criterion-ask">
      <span className="criterion-kind">{kindWords[item.kind].label}</span>
      {lead === '' ? null : <bdi className="criterion-lead">{visibleText(lead)}</bdi>}
      {names.map(({ name, isOwn }, index) => (
        <Fragment key={`${isOwn} ${name}`}>
          {index === 0 ? null : <span>or</span>}
          <span
            className={`chip${isOwn ? ' own' : ''}`}
            title={isOwn ? 'Own words: looked for as they are written' : undefined}
          >
            <bdi>{visibleText(name)}</bdi>
          </span>
        </Fragment>
      ))}
      {tail === '' ? null : <span>{visibleText(tail)}</span>}
      {children}
    </p>
  );
};
