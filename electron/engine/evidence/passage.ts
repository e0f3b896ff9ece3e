import type { SectionKind, Span } from '@shared/model/profile';

/** A sentence or an item of a list, as it stands on the page: the least that can be quoted as a reason. */
export type Passage = {
  readonly quote: string;
  /** The same without dates, pronouns and forms of address: what its words and its meaning are taken from. */
  readonly counted: string;
  /** One for each line it stands on. */
  readonly spans: readonly Span[];
  readonly section: SectionKind;
  /** Its place among the profile's jobs, where it tells of one. */
  readonly job: number | null;
  /** Tells of an outcome: a figure, a result. */
  readonly hasResult: boolean;
};
