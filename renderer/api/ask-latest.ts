/**
 * One question on its way, and behind it only the newest: however fast questions come, an answer is at most one
 * question old, and answers come in the order of their questions.
 */
export const askLatest = <Question, Answer>({
  ask,
  tell,
  nextFrame,
}: {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly tell: (answer: Answer, question: Question) => void;
  readonly nextFrame: () => Promise<unknown>;
}) => {
  let waiting: { readonly question: Question } | undefined;
  let isAsking = false;
  let isOver = false;
  const run = async () => {
    isAsking = true;
    while (waiting !== undefined && !isOver) {
      await nextFrame();
      const { question } = waiting;
      waiting = undefined;
      const answer = await ask(question);
      if (!isOver) tell(answer, question);
    }
    isAsking = false;
  };
  return {
    put: (question: Question): void => {
      waiting = { question };
      if (!isAsking) void run();
    },
    end: (): void => {
      isOver = true;
    },
  };
};
