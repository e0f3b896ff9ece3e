import type { Fact } from '@shared/model/profile';

export type Contact = {
  readonly name: Fact | null;
  readonly emails: readonly Fact[];
  readonly phones: readonly Fact[];
  readonly links: readonly Fact[];
  readonly location: Fact | null;
};
