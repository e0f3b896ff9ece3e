import { fold } from '../lists/fold';
import { firstLine, textOf, type Words } from '../lists/words';
import { findParts, type Part } from './find-parts';
import { isExchange } from './side-words';

/** The parts of one stretch of running words. */
export type Unit = { readonly words: Words; readonly parts: readonly Part[] };

type Kind = Part['kind'];
const keys: readonly Kind[] = ['degree', 'institution', 'dates'];

/** Units -> entries: a new one begins where a degree, an institution or dates come that the last one already has. */
export const groupParts = (stretches: readonly Words[]): readonly (readonly Unit[])[] => {
  const units = stretches
    .map((words): Unit => ({ words, parts: findParts(words) }))
    .filter(({ parts }) => parts.length > 0);
  const told = softened(units).flatMap(severalDegrees);
  const leading = leadingKind(told);
  const gap = entryGap(told);
  const entries: Unit[][] = [];
  for (const unit of told) {
    const entry = entries.at(-1);
    if (!entry || begins(unit, entry, { leading, gap })) entries.push([unit]);
    else entry.push(unit);
  }
  return entries;
};

/** "Maestría" and "Ingeniería de Calidad" below it: the second is what the first is in. */
const softened = (units: readonly Unit[]): readonly Unit[] => {
  let open: Part | null = null;
  return units.map(({ words, parts }) => ({
    words,
    parts: parts.map((part): Part => {
      const isSoft: boolean = part.kind === 'degree' && open !== null && softWords.test(headOf(part));
      if (part.kind !== 'degree') {
        if (part.kind === 'other' || part.kind === 'institution') open = null;
        if (part.kind === 'dates' && open?.piece.words !== words) open = null;
        return part;
      }
      open = !isSoft && part.head.to === part.piece.to ? part : null;
      return isSoft ? { kind: 'other', piece: part.piece } : part;
    }),
  }));
};

const headOf = (part: Part): string =>
  part.kind === 'degree' ? fold(part.piece.words.text.slice(part.head.from, part.head.to)) : '';
const softWords =
  /^(?:ingenieria.*|ingenier[oa].*|engenharia|ingenieur|staatlich .*|techniker|technik|.*meister(?:in)?|.*fachwirt(?:in)?|liceo .*|istituto .*|practical nurs.*|licensed .*|high school|secondary .*|diplom-?[a-z]+|kandidat|perito.*|ragioneria|geometra|soins infirmiers|undergraduate|mittlere.*|.*reife|abitur|matura|baccalaureat.*|bac .*)$/;

type Layout = { readonly leading: Kind; readonly gap: number };

const begins = (unit: Unit, entry: readonly Unit[], { leading, gap }: Layout): boolean => {
  const line = firstLine(unit.words);
  const has = (kind: Kind) => entry.some((each) => hasKind(each, kind));
  const named = keys.filter((kind) => hasKind(unit, kind));
  if (gap > 0 && line && line.gap >= gap) return true;
  if (named.length === 0 && isAbroad(unit)) return has('institution') && has('degree');
  if (leading === 'other' && isNameAndDates(unit)) return has('degree') && has('dates');
  if (named.length === 0) return leading === 'other' && isHeadline(unit, entry) && has('degree');
  if (has('degree') && named.includes('degree')) return !isSameDegree(unit, entry);
  if (has('institution') && named.includes('institution')) return !isPartOfSame(unit, entry, leading);
  if (named.includes('dates') && has('dates')) return named.length > 1 ? false : isBare(unit);
  return (
    leading === 'dates' &&
    named.includes('dates') &&
    isFirst(unit, 'dates') &&
    (has('degree') || has('institution'))
  );
};

/** "IPADE  2017": a school no list knows, as the first line of its entry. */
const isNameAndDates = ({ parts: [first, second, ...more] }: Unit): boolean =>
  first?.kind === 'other' && second?.kind === 'dates' && more.every(({ kind }) => kind === 'place');

const isAbroad = ({ parts: [part] }: Unit): boolean =>
  part?.kind === 'other' && part.piece.from === 0 && isExchange(textOf(part.piece));

export const hasKind = ({ parts }: Unit, kind: Kind): boolean => parts.some((part) => part.kind === kind);

const isFirst = ({ parts }: Unit, kind: Kind): boolean => parts[0]?.kind === kind;
const isBare = ({ parts }: Unit): boolean => parts.every(({ kind }) => kind === 'dates' || kind === 'place');

const leadingKind = ([first]: readonly Unit[]): Kind => first?.parts[0]?.kind ?? 'degree';

/** A line that looks like the first of its entry. */
const isHeadline = (unit: Unit, [first]: readonly Unit[]): boolean => {
  const one = firstLine(unit.words);
  const other = first && firstLine(first.words);
  return !!one && !!other && one.bold && other.bold;
};

/** The same degree once more, as some forms print it. */
const isSameDegree = (unit: Unit, entry: readonly Unit[]): boolean => {
  const of = (units: readonly Unit[]) =>
    units
      .flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'degree'))
      .map(({ piece }) => piece.words.text.slice(piece.from, piece.to).toLowerCase());
  const known = of(entry);
  return of([unit]).every((words) => known.some((each) => each === words)) && !hasKind(unit, 'dates');
};

/** A faculty and its university; a second line of one name. */
const isPartOfSame = (unit: Unit, entry: readonly Unit[], leading: Kind): boolean => {
  if (
    leading === 'institution' &&
    isFirst(unit, 'institution') &&
    entry.some((each) => hasKind(each, 'degree'))
  )
    return unit.parts.every((part) => part.kind !== 'institution' || part.strength === 'weak');
  const last = entry.at(-1);
  const strengths = [...(last?.parts ?? []), ...unit.parts].flatMap((part) =>
    part.kind === 'institution' ? [part.strength] : [],
  );
  return (
    !hasKind(unit, 'degree') &&
    strengths.includes('weak') &&
    last !== undefined &&
    hasKind(last, 'institution')
  );
};

/** "BA Politics, MA History, University of Leeds": each degree after the first begins a unit of its own. */
const severalDegrees = (unit: Unit): readonly Unit[] => {
  const starts = unit.parts.flatMap((part, index) => (part.kind === 'degree' ? [index] : []));
  if (starts.length < 2 || starts.length > 6) return [unit];
  const cuts = starts.slice(1).map((index) => startOf(unit.parts, index));
  return [0, ...cuts].map((from, index) => ({ ...unit, parts: unit.parts.slice(from, cuts[index]) }));
};

/** Dates that stand before each degree belong to the degree behind them. */
const startOf = (parts: readonly Part[], at: number): number =>
  parts[at - 1]?.kind === 'dates' && parts[0]?.kind === 'dates' ? at - 1 : at;

/** The white space that parts entries, where every stretch between names a degree or an institution; else 0. */
const entryGap = (units: readonly Unit[]): number => {
  const gaps = units.slice(1).map(({ words }) => firstLine(words)?.gap ?? 0);
  const widest = Math.max(0, ...gaps);
  if (widest < 0.35 || gaps.every((gap) => gap > widest * 0.75)) return 0;
  const least = widest * 0.75;
  const blocks: Unit[][] = [];
  for (const unit of units) {
    const block = blocks.at(-1);
    if (!block || (firstLine(unit.words)?.gap ?? 0) >= least) blocks.push([unit]);
    else block.push(unit);
  }
  const isWhole = (block: readonly Unit[]) =>
    block.some((unit) => hasKind(unit, 'degree')) ||
    (block.some((unit) => hasKind(unit, 'institution')) && block.some((unit) => hasKind(unit, 'dates')));
  return blocks.every(isWhole) ? least : 0;
};
