import { visibleText } from '@shared/lib/visible-text';
import type { TableQuestion } from '@shared/model/table';
import { sayCount, sayNumber } from '../../../lib/say-count';
import { Choice } from '../../../ui/choice';
import {
  type Answer,
  type Answers,
  answerTo,
  type GroupId,
  type QuestionGroup,
  usualAnswer,
} from './question-groups';

type QuestionListProps = {
  readonly groups: readonly QuestionGroup[];
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
};

/** Who is here already, or twice: decided before anything is written. */
export const QuestionList = ({ groups, answers, onAnswer }: QuestionListProps) => (
  <section className="table-questions" aria-label="To decide">
    {groups.map((group) => (
      <Group key={group.id} group={group} answers={answers} onAnswer={onAnswer} />
    ))}
  </section>
);

type GroupProps = Omit<QuestionListProps, 'groups'> & { readonly group: QuestionGroup };

/** A longer list is decided as a whole. */
const mostShown = 100;

const Group = ({ group: { id, questions }, answers, onAnswer }: GroupProps) => {
  const choices = choicesOf[id];
  const setAll = (answer: Answer) =>
    onAnswer({
      groups: { ...answers.groups, [id]: answer },
      rows: Object.fromEntries(
        Object.entries(answers.rows).filter(([at]) => !questions.some((each) => each.at === Number(at))),
      ),
    });
  return (
    <div className="question-group">
      <div className="question-head">
        <h2>
          {groupWords[id]} <span className="soft">{sayNumber(questions.length)}</span>
        </h2>
        {choices.length > 1 && questions.length > 1 ? (
          <Choice
            label={`${groupWords[id]}: all`}
            value={answers.groups[id] ?? usualAnswer[id]}
            choices={choices.map((choice) => ({ ...choice, label: `All: ${choice.label.toLowerCase()}` }))}
            onChoose={setAll}
          />
        ) : null}
      </div>
      {id === 'nobody' ? (
        <p className="question-note">{sayNobody(questions)}</p>
      ) : (
        <ul>
          {questions.slice(0, mostShown).map((question) => (
            <li key={question.at}>
              <div className="question-words">
                <span className="question-row">Row {question.at}</span>
                <span className="question-about">
                  <bdi className="question-who">{visibleText(question.who)}</bdi>{' '}
                  <span className="question-why">{sayWhy(question)}</span>
                </span>
              </div>
              <Choice
                label={`Row ${question.at}, ${visibleText(question.who)}`}
                value={answerTo(answers, question)}
                choices={choices}
                onChoose={(answer) =>
                  onAnswer({ ...answers, rows: { ...answers.rows, [question.at]: answer } })
                }
              />
            </li>
          ))}
        </ul>
      )}
      {id !== 'nobody' && questions.length > mostShown ? (
        <p className="question-note">{sayNumber(questions.length - mostShown)} more, as chosen for all.</p>
      ) : null}
    </div>
  );
};

const groupWords: Readonly<Record<GroupId, string>> = {
  'in-job': 'Already in this job',
  likely: 'Already in Fairlead',
  possible: 'May be in Fairlead',
  twin: 'Twice in this table',
  nobody: 'Left out: neither name nor e-mail',
};

const same = { value: 'same', label: 'Same person, add to this job' } as const;
const other = { value: 'new', label: 'New person' } as const;
const skip = { value: 'skip', label: 'Leave out' } as const;

const choicesOf: Readonly<Record<GroupId, readonly { readonly value: Answer; readonly label: string }[]>> = {
  'in-job': [{ ...same, label: 'Same person, add as a newer file' }, other, skip],
  likely: [same, other, skip],
  possible: [same, other, skip],
  twin: [skip, { value: 'new', label: 'Import both' }],
  nobody: [],
};

const sayWhy = ({ kind, twinOf, person, because }: TableQuestion): string => {
  if (kind === 'twin') return `like row ${twinOf}`;
  const why = because.join(', ');
  return person === null ? why : `${visibleText(person)}: ${why}`;
};

const sayNobody = (questions: readonly TableQuestion[]): string => {
  const rows = questions.slice(0, 12).map(({ at }) => at);
  const more = questions.length - rows.length;
  const said = `${questions.length === 1 ? 'Row' : 'Rows'} ${rows.join(', ')}`;
  return more > 0 ? `${said} and ${sayCount(more, 'more row')}.` : `${said}.`;
};
