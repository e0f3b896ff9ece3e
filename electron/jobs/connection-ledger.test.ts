import { expect, test } from 'vitest';
import { openTestStore } from '../../tests/support/open-test-store';
import type { Store } from '../db/open-store';
import { makeConnectionLedger } from './connection-ledger';

const makeLedger = (openStore: () => Store | undefined) =>
  makeConnectionLedger({
    clock: { nowMs: () => Date.UTC(2026, 2, 12, 9) },
    openStore,
    onProblem: (error) => {
      throw error;
    },
  });

test('what was tried while the store was locked is lost, or the ledger keeps more than the host', async () => {
  const { store } = await openTestStore();
  let isOpen = false;
  const ledger = makeLedger(() => (isOpen ? store : undefined));
  ledger.note({ url: 'https://anna:key@tracker.example:8443/jane-muster?cv=1', by: 'image' });
  ledger.note({ url: 'file:///home/anna/jane-muster.pdf', by: 'mainFrame' });
  ledger.note({ url: 'not an address', by: 'other' });
  expect(await ledger.list(10)).toEqual([]);
  isOpen = true;
  const listed = await ledger.list(10);
  expect(listed.map(({ host, by, outcome }) => [host, by, outcome])).toEqual([
    ['unreadable address', 'other', 'blocked'],
    ['file:', 'mainFrame', 'blocked'],
    ['tracker.example:8443', 'image', 'blocked'],
  ]);
  expect(listed[0]?.at).toBe('2026-03-12T09:00:00.000Z');
});

test('a page that tries for ever fills the store', async () => {
  const { store } = await openTestStore();
  const ledger = makeLedger(() => store);
  for (let round = 0; round < 4; round += 1) {
    for (let at = 0; at < 400; at += 1) ledger.note({ url: `https://${round}-${at}.example/`, by: 'xhr' });
    await ledger.keep();
  }
  const listed = await ledger.list(5000);
  expect(listed).toHaveLength(1000);
  expect(listed[0]?.host).toBe('3-399.example');
});
