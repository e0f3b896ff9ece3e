import { visibleText } from '@shared/lib/visible-text';
import type { Fact } from '@shared/model/profile';
import { Button } from '../../../ui/button';
import { isCovered } from './fact-fields';

type SkillListProps = {
  readonly skills: readonly Fact[];
  readonly onCorrect: (index: number) => void;
};

/** Many short words: each is its own button, so that the list stays as dense as words on a line. */
export const SkillList = ({ skills, onCorrect }: SkillListProps) => (
  <li className="fact-skills">
    {skills.map(({ value, corrected }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a skill may stand there twice
      <span key={index} className="fact-skill">
        {isCovered(value) ? (
          <bdi>{visibleText(value)}</bdi>
        ) : (
          <Button look="quiet" label={`${visibleText(value)}, correct`} onPress={() => onCorrect(index)}>
            <bdi>{visibleText(value)}</bdi>
          </Button>
        )}
        {corrected ? <span className="soft fact-corrected">corrected</span> : null}
      </span>
    ))}
  </li>
);
