import { visibleText } from '@shared/lib/visible-text';
import type { OwnSkill } from '@shared/model/own-skill';
import { useSkillNames } from './use-skill-names';

/** A skill in a line: what it is called, and what it is to the skills that are known. */
export const SkillWords = ({ skill }: { readonly skill: OwnSkill }) => {
  const names = useSkillNames(skill.sameAs === null ? skill.closeTo : [skill.sameAs]);
  const related = names.map(visibleText).join(', ');
  const also = skill.synonyms.map(visibleText).join(', ');
  return (
    <span>
      <bdi>{visibleText(skill.name)}</bdi>
      <span className="settings-hint soft">
        {also === '' ? null : <span>Also: {also}</span>}
        {related === '' ? null : (
          <span>
            {skill.sameAs === null ? 'Close to' : 'Same as'}: {related}
          </span>
        )}
      </span>
    </span>
  );
};
