import { expect, test } from 'vitest';
import { readKeys } from './read-keys';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const typing = true;
const reading = false;

test('undo in a text field undoes typing, not the last action', () => {
  expect(readKeys({ ...none, key: 'z', ctrlKey: true }, typing)).toBeUndefined();
  expect(readKeys({ ...none, key: 'z', ctrlKey: true }, reading)).toBe('undo');
  expect(readKeys({ ...none, key: 'Z', metaKey: true, shiftKey: true }, reading)).toBe('redo');
  expect(readKeys({ ...none, key: 'y', ctrlKey: true }, reading)).toBe('redo');
});
test('letters and signs typed into a field stay letters and signs', () => {
  for (const key of ['/', '?']) expect(readKeys({ ...none, key }, typing)).toBeUndefined();
});
test('the search box can be reached from a field too, but not by plain keys', () => {
  expect(readKeys({ ...none, key: 'f', metaKey: true }, typing)).toBe('find');
  expect(readKeys({ ...none, key: '/' }, reading)).toBe('find');
});
test('the palette cannot be reached from a field, or the letter k opens it', () => {
  expect(readKeys({ ...none, key: 'k', ctrlKey: true }, typing)).toBe('palette');
  expect(readKeys({ ...none, key: 'K', metaKey: true }, reading)).toBe('palette');
  expect(readKeys({ ...none, key: 'k' }, reading)).toBeUndefined();
});
test('on keyboards where a slash or question mark needs Shift the keys work as well', () => {
  expect(readKeys({ ...none, key: '/', shiftKey: true }, reading)).toBe('find');
  expect(readKeys({ ...none, key: '?', shiftKey: true }, reading)).toBe('help');
});
test('AltGr, which Windows reports as Ctrl and Alt, types signs and is no command', () => {
  expect(readKeys({ ...none, key: '[', ctrlKey: true, altKey: true }, reading)).toBeUndefined();
  expect(readKeys({ ...none, key: 'z', ctrlKey: true, altKey: true }, reading)).toBeUndefined();
});
