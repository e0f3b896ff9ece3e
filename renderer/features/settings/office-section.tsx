import type { Office } from '@shared/model/office';
import { lineStage } from '@shared/model/stage';
import { failureWords } from '../../api/failure-words';
import { sayStage, useStages } from '../../api/stages';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { Checkbox } from '../../ui/checkbox';
import { ProblemNote } from '../../ui/problem-note';
import { AuthorRow } from './author-row';
import { DueRow } from './due-row';
import { ReasonRows } from './reason-rows';
import { SettingsSection } from './settings-section';
import { TermRow } from './term-row';

/** How this office works; each change holds at once. */
export const OfficeSection = () => {
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
            <TermRow
              label="Keep applications that have ended"
              months={office.keepMonths}
              onChange={(keepMonths) => void change({ keepMonths })}
            />
            <TermRow
              label="Keep who was hired"
              hint="From the day they were hired; by then their papers belong in the personnel file."
              months={office.keepHiredMonths}
              onChange={(keepHiredMonths) => void change({ keepHiredMonths })}
            />
            {office.keepMonths === null && office.keepHiredMonths === null ? null : <DueRow />}
          </div>
          <ReasonRows reasons={office.reasons} onChange={(reasons) => void change({ reasons })} />
        </>
      )}
    </SettingsSection>
  );
};
