import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
};

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands, each with where: an empty list is what is wanted. */
export const findBarriers = async (page: Page): Promise<readonly string[]> => {
  // As the debugger evaluates: the page's own policy lets no other script in.
  await page.evaluate(await source);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: unknown) => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 4)
        .map(
          ({ target, failureSummary = '' }) =>
            `${target.join(' ')} ${failureSummary.split('\n').at(-1)?.trim()}`,
        )
        .join(' | ')}`,
  );
};
