import type { CriterionKind } from '@shared/model/criterion';
import Plus from 'lucide-react/icons/plus';
import { kindWords } from '../../api/kind-words';
import { DescribedMenu } from '../../ui/described-menu';

const kinds = Object.keys(kindWords) as readonly CriterionKind[];

type AddCriterionProps = { readonly label?: string; readonly onAdd: (kind: CriterionKind) => void };

export const AddCriterion = ({ label = 'Add criterion', onAdd }: AddCriterionProps) => (
  <DescribedMenu
    label={label}
    icon={<Plus aria-hidden />}
    choices={kinds.map((id) => ({ id, ...kindWords[id] }))}
    onChoose={onAdd}
  />
);
