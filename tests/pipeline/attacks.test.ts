import { expect, test } from 'vitest';
import { attackFiles, judge } from '../eval/attacks';

test('something hidden in a made file is missed, or something honest is taken for hidden', {
  timeout: 120_000,
}, async () => {
  const files = await attackFiles();
  expect(files.filter((file) => file.hides !== null).length).toBeGreaterThan(60);
  expect(files.filter((file) => file.hides === null).length).toBeGreaterThan(30);
  const judged = [];
  for (const file of files) judged.push(await judge(file));
  expect(
    judged.filter(({ missed }) => missed !== null).map(({ file, missed }) => [file.name, missed]),
  ).toEqual([]);
  expect(judged.filter(({ alarm }) => alarm.length > 0).map(({ file, alarm }) => [file.name, alarm])).toEqual(
    [],
  );
});
