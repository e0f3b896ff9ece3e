import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failureKinds } from '@shared/errors/failure';
import { events } from '@shared/ipc/events';
import { routes } from '@shared/ipc/index';
import { canonicalJson } from '@shared/lib/canonical-json';
import { mutation } from '@shared/sync/mutation';
import { expect, test } from 'vitest';
import { z } from 'zod';

const shapeOf = (schema: z.ZodType): unknown =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

const contract = {
  routes: Object.fromEntries(
    Object.entries(routes).map(([name, { input, output, fails, early }]) => [
      name,
      { input: shapeOf(input), output: shapeOf(output), fails: [...fails].sort(), early },
    ]),
  ),
  events: Object.fromEntries(Object.entries(events).map(([name, schema]) => [name, shapeOf(schema)])),
  failures: [...failureKinds].sort(),
};

const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

const line = z.strictObject({
  version: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  why: z.string().min(10),
});
const history = z.strictObject({ window: z.array(line).min(1), sync: z.array(line).min(1) });

const readHistory = async (): Promise<z.infer<typeof history>> =>
  history.parse(JSON.parse(await readFile(join(import.meta.dirname, 'contract-history.json'), 'utf8')));

test.each([
  ['window', contract],
  ['sync', { mutation: shapeOf(mutation) }],
] as const)(
  'the contract with the %s changed by accident (on purpose: a new line in contract-history.json)',
  async (name, shape) => {
    expect((await readHistory())[name].at(-1)?.hash).toBe(hashOf(shape));
  },
);

test('the versions of the history skip a number, or one shape stands there twice', async () => {
  for (const lines of Object.values(await readHistory())) {
    expect(lines.map(({ version }) => version)).toEqual(lines.map((_, index) => index + 1));
    expect(new Set(lines.map(({ hash }) => hash)).size).toBe(lines.length);
  }
});
