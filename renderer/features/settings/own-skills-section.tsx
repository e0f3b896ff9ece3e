import { visibleText } from '@shared/lib/visible-text';
import type { OwnSkill } from '@shared/model/own-skill';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { ProblemNote } from '../../ui/problem-note';
import { OwnSkillDialog } from './own-skill-dialog';
import { SettingsSection } from './settings-section';
import { SkillWords } from './skill-words';

const note =
  'Skills and words of your trade that Fairlead does not know yet. They are found in resumes and can be asked for in criteria.';

export const OwnSkillsSection = () => {
  const skills = useRequest('ownSkill.list', null, ['desk.changed']);
  const { act, isBusy, failure } = useAct();
  const [edited, setEdited] = useState<OwnSkill | 'new'>();
  const shownFailure = failure ?? skills.failure;
  const list = skills.value ?? [];
  return (
    <SettingsSection title="Own skills" note={note}>
      {shownFailure === undefined ? null : <ProblemNote {...failureWords(shownFailure)} />}
      <ul className="settings-list settings-scroll" aria-label="Own skills">
        {list.map((skill) => (
          <li className="settings-row" key={skill.id}>
            <SkillWords skill={skill} />
            <span className="settings-tools">
              <IconButton
                label={`Change ${visibleText(skill.name)}`}
                hint="Change"
                onPress={() => setEdited(skill)}
              >
                <Pencil aria-hidden />
              </IconButton>
              <IconButton
                label={`Remove ${visibleText(skill.name)}`}
                hint="Remove"
                isDisabled={isBusy}
                onPress={() => void act('ownSkill.remove', { id: skill.id })}
              >
                <Trash2 aria-hidden />
              </IconButton>
            </span>
          </li>
        ))}
        <li className="settings-row">
          <span className="soft">{skills.value?.length === 0 ? 'None yet.' : ''}</span>
          <Button onPress={() => setEdited('new')}>Add skill</Button>
        </li>
      </ul>
      {edited === undefined ? null : (
        <OwnSkillDialog
          skill={edited === 'new' ? undefined : edited}
          ownIds={list.map(({ id }) => id)}
          onClose={() => {
            setEdited(undefined);
            skills.reload();
          }}
        />
      )}
    </SettingsSection>
  );
};
