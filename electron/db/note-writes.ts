// What transactions have written to, table by table: whoever keeps something read knows whether it still holds.
import type { KyselyPlugin, OperationNode, RootOperationNode } from 'kysely';
import type { Schema } from './schema';

export type TableName = keyof Schema;

export type Writes = {
  /** For one transaction: it counts from the moment of its commit. */
  readonly watch: () => { readonly plugin: KyselyPlugin; readonly committed: () => void };
  /** Another one as soon as one of these may say something else. */
  readonly versionOf: (tables: readonly TableName[]) => string;
};

export const noteWrites = (): Writes => {
  const counts = new Map<string, number>();
  const add = (name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    watch: () => {
      const written = new Set<string>();
      const plugin: KyselyPlugin = {
        transformQuery: ({ node }) => {
          const name = writtenBy(node);
          if (name !== null) written.add(name);
          return node;
        },
        transformResult: async ({ result }) => result,
      };
      return {
        plugin,
        committed: () => {
          for (const name of written) add(name);
        },
      };
    },
    versionOf: (tables) => [anything, ...tables].map((name) => counts.get(name) ?? 0).join(' '),
  };
};

/** What goes takes others with it, and what is written in plain SQL says nothing about itself. */
const anything = '*';

const writtenBy = (node: RootOperationNode): string | null => {
  switch (node.kind) {
    case 'SelectQueryNode':
      return null;
    case 'InsertQueryNode':
      return nameOf(node.into);
    case 'UpdateQueryNode':
      return nameOf(node.table);
    default:
      return anything;
  }
};

const nameOf = (node: OperationNode | undefined): string => {
  const table = node as { readonly table?: { readonly identifier?: { readonly name?: string } } } | undefined;
  return table?.table?.identifier?.name ?? anything;
};
