import type { SectionKind } from '@shared/model/profile';
import type { PageLine } from '../page-line';
import type { Candidate } from './heading-candidates';
import { type BodyLook, lettersOf, lookKey, standsOut } from './heading-look';

/** The look that most kinds of heading share in this document. */
export type MainLook = {
  readonly key: string | null;
  readonly kinds: number;
  /** Hardly any other line wears it, so that words which no list knows can be told by it. */
  readonly isOwn: boolean;
  readonly also: ReadonlySet<string>;
  /** Most headings wear it: one that does not is less likely one. */
  readonly isShared: boolean;
};

const isLarge = (lines: readonly PageLine[], look: string, body: BodyLook): boolean => {
  const line = lines.find((each) => lookKey(each) === look);
  return line !== undefined && standsOut({ ...line, gap: 0 }, body) >= 1.5;
};

export const mainLook = (
  lines: readonly PageLine[],
  candidates: readonly (Candidate | null)[],
  body: BodyLook,
): MainLook => {
  const kindsByLook = new Map<string, Set<SectionKind>>();
  candidates.forEach((candidate, index) => {
    const line = lines[index];
    if (!line || candidate?.form !== 'alone' || candidate.strength !== 'exact' || line.item) return;
    if (lettersOf(line.text) === 'lower') return;
    kindsByLook.set(lookKey(line), (kindsByLook.get(lookKey(line)) ?? new Set()).add(candidate.kind));
  });
  const [key, kinds] = [...kindsByLook].sort((a, b) => b[1].size - a[1].size)[0] ?? [null, new Set()];
  // a sidebar's headings may look other than those of the main column
  const also = [...kindsByLook].filter(
    ([look, of]) => look !== key && (of.has('work') || of.has('education')) && isLarge(lines, look, body),
  );
  return {
    key,
    kinds: kinds.size,
    isOwn: isOwnLook(lines, candidates, key),
    also: new Set(also.map(([look]) => look)),
    isShared: kinds.size * 2 >= new Set([...kindsByLook.values()].flatMap((each) => [...each])).size,
  };
};

const isOwnLook = (
  lines: readonly PageLine[],
  candidates: readonly (Candidate | null)[],
  key: string | null,
): boolean => {
  const alike = lines.flatMap((line, index) => (lookKey(line) === key ? [candidates[index]] : []));
  const known = alike.filter((candidate) => candidate?.strength === 'exact').length;
  return known >= alike.length * 0.6;
};
