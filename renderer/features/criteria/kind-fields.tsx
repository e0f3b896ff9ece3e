import { type Criterion, seniorities } from '@shared/model/criterion';
import { educationLevels, languageLevels } from '@shared/model/profile';
import { educationWords, languageLevelWords, seniorityWords } from '../../api/kind-words';
import { ChoiceField } from '../../ui/choice-field';
import { NumberField } from '../../ui/number-field';
import { TextField } from '../../ui/text-field';
import { languageOptions } from './language-options';
import { NameField } from './name-field';
import { SkillField } from './skill-field';

type KindFieldsProps = { readonly item: Criterion; readonly onChange: (item: Criterion) => void };

const orNote = 'Add others that would do as well: one is enough, and the group counts once.';

/** What each kind asks for; of several names one is enough. */
export const KindFields = ({ item, onChange }: KindFieldsProps) => {
  switch (item.kind) {
    case 'role':
      return (
        <NameField
          label="Job titles"
          note={orNote}
          most={20}
          names={item.titles}
          onChange={(titles) => onChange({ ...item, titles })}
        />
      );
    case 'skill':
      return (
        <>
          <SkillField
            label="Skills"
            note={orNote}
            most={20}
            skills={item.oneOf}
            onChange={(oneOf) => onChange({ ...item, oneOf })}
          />
          <NumberField
            label="Used within"
            unit="months"
            placeholder="any time"
            min={1}
            max={600}
            value={item.withinMonths}
            onChange={(withinMonths) => onChange({ ...item, withinMonths })}
          />
        </>
      );
    case 'certification':
      return (
        <SkillField
          label="Certificates or licences"
          note={orNote}
          most={20}
          skills={item.oneOf}
          onChange={(oneOf) => onChange({ ...item, oneOf })}
        />
      );
    case 'years':
      return (
        <>
          <NumberField
            label="At least"
            unit="years"
            min={0}
            max={60}
            step={0.5}
            value={item.atLeast}
            onChange={(atLeast) => onChange({ ...item, atLeast: atLeast ?? 0 })}
          />
          <SkillField
            label="In"
            placeholder="any work"
            most={1}
            skills={item.in === null ? [] : [item.in]}
            onChange={([only]) => onChange({ ...item, in: only ?? null })}
          />
        </>
      );
    case 'level':
      return (
        <ChoiceField
          label="At least"
          selected={item.atLeast}
          choices={seniorities.map((id) => ({ id, label: seniorityWords[id] }))}
          onSelect={(atLeast) => onChange({ ...item, atLeast })}
        />
      );
    case 'education':
      return (
        <>
          <ChoiceField
            label="At least"
            selected={item.atLeast ?? 'any'}
            choices={[any, ...educationLevels.map((id) => ({ id, label: educationWords[id] }))]}
            onSelect={(level) => onChange({ ...item, atLeast: level === 'any' ? null : level })}
          />
          <NameField
            label="In"
            placeholder="any field"
            most={10}
            names={item.fields}
            onChange={(fields) => onChange({ ...item, fields })}
          />
        </>
      );
    case 'language':
      return (
        <>
          <NameField
            label="Languages"
            note={orNote}
            most={10}
            names={item.oneOf}
            optionsFor={languageOptions}
            onChange={(oneOf) => onChange({ ...item, oneOf })}
          />
          <ChoiceField
            label="At least"
            selected={item.atLeast ?? 'any'}
            choices={[any, ...languageLevels.map((id) => ({ id, label: languageLevelWords(id) }))]}
            onSelect={(level) => onChange({ ...item, atLeast: level === 'any' ? null : level })}
          />
        </>
      );
    case 'location':
      return (
        <NameField
          label="Places"
          note={orNote}
          most={20}
          names={item.places}
          onChange={(places) => onChange({ ...item, places })}
        />
      );
    case 'working-time':
      return (
        <TextField
          label="Working time"
          placeholder="Part-time, three night shifts a week"
          maxLength={400}
          value={item.wanted}
          onChange={(wanted) => onChange({ ...item, wanted })}
        />
      );
    case 'own-words':
      return (
        <TextField
          label="What the work needs"
          placeholder="Explains treatment to families in plain words"
          maxLength={400}
          value={item.text}
          onChange={(text) => onChange({ ...item, text })}
        />
      );
    case 'permit':
      return null;
  }
};

const any = { id: 'any', label: 'Any level' } as const;
