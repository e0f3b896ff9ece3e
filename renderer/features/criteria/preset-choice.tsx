import { type Preset, presets } from '@shared/model/criterion';
import { presetWords } from '../../api/kind-words';
import { Segments } from '../../ui/segments';

type PresetChoiceProps = { readonly selected: Preset; readonly onSelect: (preset: Preset) => void };

/** What weighs how much in which kind of office. */
export const PresetChoice = ({ selected, onSelect }: PresetChoiceProps) => (
  <div className="preset-choice">
    <Segments
      label="Weighing"
      selected={selected}
      segments={presets.map((id) => ({ id, label: presetWords[id].label }))}
      onSelect={onSelect}
    />
    <p className="soft">{presetWords[selected].note}</p>
  </div>
);
