import { expect, test } from 'vitest';
import { askLatest } from './ask-latest';

test('a slider that runs ahead is answered for every step, or its last step is lost', async () => {
  const asked: number[] = [];
  const told: number[] = [];
  const answers: (() => void)[] = [];
  const latest = askLatest<number, number>({
    ask: (question) => {
      asked.push(question);
      return new Promise((resolve) => answers.push(() => resolve(question * 10)));
    },
    tell: (answer) => told.push(answer),
    nextFrame: () => Promise.resolve(),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  latest.put(1);
  await settle();
  latest.put(2);
  latest.put(3);
  latest.put(4);
  answers.shift()?.();
  await settle();
  answers.shift()?.();
  await settle();
  expect([asked, told]).toEqual([
    [1, 4],
    [10, 40],
  ]);
  latest.put(5);
  await settle();
  latest.end();
  answers.shift()?.();
  await settle();
  expect(told).toEqual([10, 40]);
});
