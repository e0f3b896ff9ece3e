import { expect, test } from 'vitest';
import { readClaim } from './read-claim';

const slight = (sentence: string): boolean => readClaim(sentence).isSlight;

test('what is denied speaks for nobody, and the next clause may', () => {
  expect(readClaim('No knowledge of AutoCAD or other programs.')).toMatchObject({ says: '' });
  expect(readClaim('No Linux experience, only Windows servers so far.')).toMatchObject({
    says: 'only Windows servers so far',
    denies: 'No Linux experience',
  });
  expect(readClaim('My CPR certificate has expired.')).toMatchObject({ says: '' });
});

test('a good absence and the lacks of others are no denial', () => {
  expect(readClaim('Drove for nine years with no accidents').denies).toBe('');
  expect(readClaim('Called people who had never heard of us').denies).toBe('');
  expect(readClaim('Not only sold machines').denies).toBe('');
  expect(readClaim('No. 1 in sales').denies).toBe('');
});

test('plans, sights and lessons are slight', () => {
  expect(slight('Would like to learn Kubernetes')).toBe(true);
  expect(slight('Familiar with Kubernetes')).toBe(true);
  expect(slight('Watched colleagues while they programmed a PLC')).toBe(true);
  expect(slight('Poured beer at a fair once')).toBe(true);
  expect(slight('Was audited every year')).toBe(true);
});

test('work that only sounds like it is not', () => {
  expect(slight('Developed business plans to improve sales')).toBe(false);
  expect(slight('Delivered training for 30 staff once a month')).toBe(false);
  expect(slight('Basic life support and CPR')).toBe(false);
  expect(slight('Was promoted to head of department')).toBe(false);
  expect(slight('Introduced learning and development programmes')).toBe(false);
});

test('beside what is done, what is slight is left out', () => {
  expect(readClaim('Led the move to the cloud, learning Kubernetes')).toMatchObject({
    says: 'Led the move to the cloud',
    isSlight: false,
  });
});
