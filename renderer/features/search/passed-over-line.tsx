import { visibleText } from '@shared/lib/visible-text';
import type { PassedOver, SearchAnswer } from '@shared/model/search';

/** What was typed and means nothing here, and what would. */
export const PassedOverLine = ({ passedOver }: Pick<SearchAnswer, 'passedOver'>) => (
  <p className="search-also" role="status">
    {passedOver.map(sentenceOf).join(' ')}
  </p>
);

const sentenceOf = ({ typed, why }: PassedOver): string => {
  const said = `“${visibleText(typed)}”`;
  if (why === 'field')
    return `There is no field ${said}, so it was looked for as a word. Fields are title, employer, skill, language, certificate, level, years, within, job, stage, tag and note.`;
  if (why === 'level')
    return `${said} is no level. Levels are trainee, junior, experienced, senior, lead and head.`;
  return `${said} is no skill that is known here, so when it was used last was left out.`;
};
