import type { Office } from '@shared/model/office';
import { lineStage } from '@shared/model/stage';
import { useId } from 'react';
import { failureWords } from '../../api/failure-words';
import { sayStage, useStages } from '../../api/stages';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { sayCount } from '../../lib/say-count';
import { Checkbox } from '../../ui/checkbox';
import { ProblemNote } from '../../ui/problem-note';
import { AuthorRow } from './author-row';
import { DueRow } from './due-row';
import { ReasonRows } from './reason-rows';
import { SettingsSection } from './settings-section';

const months = [1, 3, 6, 12, 24, 36] as const;

/** How this office works; each change holds at once. */
export const OfficeSection = () => {
  const id = useId();
  const stages = useStages();
  const read = useRequest('office.read', null, ['desk.changed']);
  const { act, failure } = useAct();
  const shownFailure = failure ?? read.failure;
  const office = read.value;
  const change = async (patch: Partial<Office>) => {
    if (office === undefined) return;
    await act('office.change', { ...office, ...patch });
    read.reload();
  };
  return (
    <SettingsSection title="Office">
      {shownFailure === undefined ? null : <ProblemNote {...failureWords(shownFailure)} />}
      {office === undefined ? null : (
        <>
          <div className="settings-list">
            <div className="settings-row">
              <div>
                <Checkbox isSelected={office.blind} onChange={(blind) => void change({ blind })}>
                  Hide who somebody is until they are shortlisted
                </Checkbox>
                <p className="settings-hint soft">
                  {office.blind
                    ? `Names, contact details, dates of birth and pictures stay hidden before the stage “${sayStage(stages, lineStage)}”.`
                    : 'Names and contact details are shown from the start.'}
                </p>
              </div>
            </div>
            <div className="settings-row">
              <Checkbox
                isSelected={office.hideSchools}
                onChange={(hideSchools) => void change({ hideSchools })}
              >
                Hide the names of schools too
              </Checkbox>
            </div>
            <AuthorRow author={office.author} onChange={(author) => void change({ author })} />
            <div className="settings-row">
              <label htmlFor={id}>Keep applications that have ended</label>
              <select
                id={id}
                className="select"
                value={office.keepMonths ?? ''}
                onChange={({ target }) =>
                  void change({ keepMonths: target.value === '' ? null : Number(target.value) })
                }
              >
                {monthsToOffer(office.keepMonths).map((choice) => (
                  <option key={choice} value={choice}>
                    {sayCount(choice, 'month')}
                  </option>
                ))}
                <option value="">Until somebody removes them</option>
              </select>
            </div>
            {office.keepMonths === null ? null : <DueRow keepMonths={office.keepMonths} />}
          </div>
          <ReasonRows reasons={office.reasons} onChange={(reasons) => void change({ reasons })} />
        </>
      )}
    </SettingsSection>
  );
};

const monthsToOffer = (current: number | null): readonly number[] =>
  [...new Set([...months, ...(current === null ? [] : [current])])].sort((one, other) => one - other);
