import { basename } from 'node:path';
import { explain } from '@shared/errors/explain';
import { visibleText } from '@shared/lib/visible-text';
import type { Criteria } from '@shared/model/criterion';
import type { Arguments } from './arguments';
import { print, table } from './say';
import type { Entry, Screening } from './screen-command';

export const printScreening = (screening: Screening, typed: Arguments): void => {
  if (typed.has('json')) print(JSON.stringify(toJson(screening)));
  else if (typed.has('csv')) print(toCsv(screening));
  else printTable(screening);
};

const toJson = ({ job, criteria, shortlist, unread }: Screening): object => ({
  job,
  criteria,
  shortlist: shortlist.map((entry, index) => ({
    rank: index + 1,
    path: entry.path,
    name: entry.name,
    band: entry.band,
    score: entry.score,
    confidence: entry.confidence,
    gates: entry.gates.map(({ criterionId, verdict, reason, evidence }) => ({
      criterion: criterionId,
      verdict,
      reason,
      quote: evidence?.quote ?? null,
      page: evidence?.page ?? null,
    })),
    parts: partsOf(entry, criteria),
    notes: entry.notes.map(({ criterionId, reason, evidence }) => ({
      criterion: criterionId,
      reason,
      quote: evidence?.quote ?? null,
      page: evidence?.page ?? null,
    })),
    findings: entry.findings.map(({ kind, text, page }) => ({ kind, text, page })),
    scoreWithHidden: entry.scoreWithHidden,
    receipt: entry.receipt,
  })),
  unread,
});

/** What each part adds to the 100, in hundredths. */
const partsOf = ({ parts }: Entry, { items }: Criteria) => {
  const weights = new Map(items.map(({ id, weight }) => [id, weight ?? 0]));
  const whole = parts.reduce((sum, { criterionId }) => sum + (weights.get(criterionId) ?? 0), 0);
  return parts.map(({ criterionId, share, rung, reason, evidence }) => {
    const of = whole === 0 ? 0 : (100 * (weights.get(criterionId) ?? 0)) / whole;
    return {
      criterion: criterionId,
      points: hundredths((of * share) / 1000),
      of: hundredths(of),
      rung,
      reason,
      quote: evidence?.quote ?? null,
      page: evidence?.page ?? null,
    };
  });
};

const hundredths = (value: number): number => Math.round(value * 100) / 100;

const toCsv = ({ criteria, shortlist, unread }: Screening): string => {
  const labels = criteria.items.filter(({ mode }) => mode === 'scored').map(({ label }) => label);
  const head = [
    'rank',
    'file',
    'name',
    'band',
    'score',
    'confidence',
    'gates',
    'score with hidden text',
    'receipt',
    ...labels,
  ];
  const rows = shortlist.map((entry, index) => [
    String(index + 1),
    entry.path,
    entry.name ?? '',
    entry.band,
    String(entry.score),
    String(entry.confidence),
    entry.gates.map(({ verdict }) => verdict).join(' '),
    String(entry.scoreWithHidden),
    entry.receipt,
    ...partsOf(entry, criteria).map(({ points, quote }) => `${points}${quote === null ? '' : ` “${quote}”`}`),
  ]);
  const missed = unread.map(({ path, kind, remedy }) => ['', path, '', kind, '', '', '', '', '', remedy]);
  return [head, ...rows, ...missed].map((row) => row.map(cell).join(',')).join('\r\n');
};

/** A cell that a spreadsheet would run as a formula is made words. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const printTable = ({ job, criteria, shortlist, unread }: Screening): void => {
  print(`${visibleText(job)}\n`);
  const labels = new Map(criteria.items.map(({ id, label }) => [id, label]));
  for (const [index, entry] of shortlist.entries()) {
    const hidden =
      entry.findings.length > 0
        ? `  (${entry.findings.length} findings, counting nothing; with them ${entry.scoreWithHidden})`
        : '';
    const gates = entry.gates.length > 0 ? `  [${entry.gates.map(({ verdict }) => verdict).join(' ')}]` : '';
    print(
      `${String(index + 1).padStart(3)}. ${entry.score.toFixed(1).padStart(5)}  ${entry.band.padEnd(15)} ${visibleText(basename(entry.path))}${gates}${hidden}`,
    );
    const best = partsOf(entry, criteria)
      .filter(({ quote }) => quote !== null)
      .toSorted((a, b) => b.points - a.points);
    for (const { criterion, quote, page } of best.slice(0, 3))
      print(`          “${short(quote ?? '')}” (page ${page}) for: ${short(labels.get(criterion) ?? '')}`);
  }
  if (unread.length > 0) {
    print('\nNot read:');
    print(
      table(
        unread.map(({ path, kind, remedy }) => [
          `  ${visibleText(basename(path))}`,
          explain(kind).what,
          remedy,
        ]),
      ),
    );
  }
  print('\nThe order is a proposal with its reasons; people decide.');
};

const short = (text: string): string => visibleText(text.length > 70 ? `${text.slice(0, 69)}…` : text);
