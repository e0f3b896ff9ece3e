import type { SectionKind } from '@shared/model/profile';
import type { PageLine } from '../page-line';

/** What stands under one heading, in reading order; what comes before the first heading is `contact`. */
export type Section = {
  readonly kind: SectionKind;
  readonly heading: PageLine | null;
  /** Without the heading. */
  readonly lines: readonly PageLine[];
};
