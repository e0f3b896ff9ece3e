import { posting as postingForm } from '@shared/model/job';
import { useState } from 'react';
import { type Explanation, failureWords } from './failure-words';
import { pathsOf, request } from './request';

/** The words of a posting out of a file that is chosen or dropped; what cannot be taken is said. */
export const usePostingFile = (onRead: (posting: string) => void) => {
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<Explanation>();

  const take = async (
    question: ReturnType<typeof request<'posting.choose'>> | ReturnType<typeof request<'posting.read'>>,
  ) => {
    setIsReading(true);
    setProblem(undefined);
    const answer = await question;
    setIsReading(false);
    if (!answer.ok) return setProblem(failureWords(answer.error));
    const { posting } = answer.value;
    if (posting === null) return;
    if (postingForm.safeParse(posting).success) onRead(posting);
    else setProblem(postingTooLong);
  };
  return {
    isReading,
    problem,
    choose: () => void take(request('posting.choose', null)),
    drop: (files: readonly File[]) => {
      const [path, ...others] = pathsOf(files).filter((each) => each !== '');
      if (path === undefined) return setProblem(noFile);
      if (others.length > 0) return setProblem(tooMany);
      void take(request('posting.read', { path }));
    },
  };
};

const kept = 'Nothing was changed.';
export const postingTooLong: Explanation = {
  what: 'This is longer than any posting.',
  kept: 'Nothing of it was cut, and nothing was saved.',
  remedy: 'Paste the pages that say what is asked for, one job at a time.',
};
const noFile: Explanation = {
  what: 'What was dropped is not a file on this computer.',
  kept,
  remedy: 'Save it first, or paste its text.',
};
const tooMany: Explanation = {
  what: 'These are several files.',
  kept,
  remedy: 'Drop one posting. Resumes are dropped on their job.',
};
