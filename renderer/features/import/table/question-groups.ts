import type { RowDecision, TableQuestion } from '@shared/model/table';

export type Answer = RowDecision['do'];
export type GroupId = 'in-job' | 'likely' | 'possible' | 'twin' | 'nobody';
export type QuestionGroup = { readonly id: GroupId; readonly questions: readonly TableQuestion[] };
export type Answers = {
  readonly groups: Partial<Readonly<Record<GroupId, Answer>>>;
  /** By the number of the row. */
  readonly rows: Readonly<Record<number, Answer>>;
};

export const noAnswers: Answers = { groups: {}, rows: {} };

/** What is most likely meant, until somebody says otherwise: a name alone makes nobody the same. */
export const usualAnswer: Readonly<Record<GroupId, Answer>> = {
  'in-job': 'skip',
  likely: 'same',
  possible: 'new',
  twin: 'skip',
  nobody: 'skip',
};

const order: readonly GroupId[] = ['in-job', 'likely', 'possible', 'twin', 'nobody'];

export const groupQuestions = (questions: readonly TableQuestion[]): readonly QuestionGroup[] => {
  const groups = Map.groupBy(questions, groupOf);
  return order.flatMap((id) => {
    const own = groups.get(id);
    return own === undefined ? [] : [{ id, questions: own }];
  });
};

const groupOf = ({ kind, same, isInJob }: TableQuestion): GroupId => {
  if (kind !== 'known') return kind;
  if (same === 'possible') return 'possible';
  return isInJob ? 'in-job' : 'likely';
};

export const answerTo = (answers: Answers, question: TableQuestion): Answer => {
  const group = groupOf(question);
  return answers.rows[question.at] ?? answers.groups[group] ?? usualAnswer[group];
};

export const decisionsOf = (questions: readonly TableQuestion[], answers: Answers): readonly RowDecision[] =>
  questions
    .filter(({ kind }) => kind !== 'nobody')
    .map((question) => ({ at: question.at, do: answerTo(answers, question) }));
