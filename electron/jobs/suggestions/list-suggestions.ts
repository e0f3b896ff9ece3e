// Those who may fit, as the window shows them: hidden as somebody who has just applied, whatever other jobs know of them.
import { Failed } from '@shared/errors/failure';
import type { Hiding } from '@shared/model/blind';
import type { Criterion } from '@shared/model/criterion';
import type { ApplicationId, JobId, PersonId } from '@shared/model/id';
import { profile } from '@shared/model/profile';
import type { Score } from '@shared/model/score';
import { mostSuggested, type Suggestion, type Suggestions } from '@shared/model/suggestion';
import type { Store } from '../../db/open-store';
import { readCorrections } from '../../db/queries/correction';
import { readSaid, type SaidOf } from '../../db/queries/elsewhere';
import { readJob } from '../../db/queries/job';
import { nameIn } from '../../db/queries/known-words';
import { readHiding } from '../../db/queries/office';
import { readContents, readCriteria } from '../../db/queries/screening';
import { correctProfile } from '../../engine/profile/correct-profile';
import { bucketOf } from '../../engine/shortlist/order-shortlist';
import { deriveId } from '../../platform/derive-id';
import { shownTitle } from '../document/shown-title';
import { scorersOf } from '../scorer/open-scorers';
import type { Session } from '../session';
import { lookOf } from '../shortlist/look-of';
import { findSuggested, type Suggested } from './find-suggested';
import { quoteSuggested } from './quote-suggested';

type Of = { readonly jobId: JobId };

export const countSuggestions = async (session: Session, of: Of): Promise<{ readonly total: number }> => {
  const criteria = await criteriaOf(session, of);
  return {
    total: criteria === null ? 0 : (await findSuggested(session, of.jobId, criteria)).suggested.length,
  };
};

export const listSuggestions = async (session: Session, of: Of): Promise<Suggestions> => {
  const criteria = await criteriaOf(session, of);
  if (criteria === null) return { version: null, looked: 0, total: 0, rows: [] };
  const { looked, suggested } = await findSuggested(session, of.jobId, criteria);
  const shown = suggested.slice(0, mostSuggested);
  const { store } = session;
  const by = { ...of, hiding: await readHiding(store.reader), items: criteria.items };
  const said = await readSaid(
    store.reader,
    shown.map(({ documentId }) => documentId),
  );
  const rows: Suggestion[] = [];
  for (const each of shown) {
    const words = said.get(each.documentId);
    const row = words && (await toRow(store, each, { ...by, words }));
    if (row) rows.push(row);
  }
  return { version: criteria.version, looked, total: suggested.length, rows };
};

const criteriaOf = async ({ store }: Session, { jobId }: Of) => {
  if (!(await readJob(store.reader, jobId))) throw new Failed('not-found');
  return readCriteria(store.reader, jobId);
};

type By = Of & {
  readonly hiding: Hiding & { readonly hideSchools: boolean };
  readonly items: readonly Criterion[];
  readonly words: SaidOf;
};

const toRow = async (store: Store, each: Suggested, by: By): Promise<Suggestion | null> => {
  const { jobId, hiding, items, words } = by;
  const look = lookOf(
    { jobId, personId: each.personId as PersonId, stage: 'new', revealed: false },
    { name: nameIn(words), hiding },
  );
  const score = await quoteSuggested(store, each);
  const shown = score && look.isBlind ? await redacted(store, each.documentId, { score, hiding }) : score;
  if (shown === null) return null;
  return {
    applicationId: deriveId(each.documentId, 'application', jobId) as ApplicationId,
    look,
    title: shownTitle(words, { isHidden: look.isBlind, of: store.reader }),
    bucket: bucketOf(each) === 0 ? 'pass' : 'unknown',
    band: each.band,
    score: each.score,
    because: mostOf(shown, items),
    since: words.createdAt.slice(0, 7),
  };
};

type Redacting = Pick<By, 'hiding'> & { readonly score: Score };

/** Null: it went meanwhile. */
const redacted = async (
  store: Store,
  documentId: string,
  { score, hiding: { hideSchools } }: Redacting,
): Promise<Score | null> => {
  const { reader } = store;
  const [content] = await readContents(reader, [documentId]);
  if (!content) return null;
  const read = profile.parse(JSON.parse(content.facts));
  const corrections = await readCorrections(reader, documentId);
  const { pages, findings } = content.text;
  return scorersOf(store).hide({
    ...{ pages, findings, profile: correctProfile(read, corrections), score, hideSchools },
    asRead: corrections.length === 0 ? undefined : read,
  });
};

const mostQuoted = 3;

/** What earned most, with its words; the same words, or what is called the same, once. */
const mostOf = ({ parts }: Score, items: readonly Criterion[]): Suggestion['because'] => {
  const asked = new Map(items.map((item) => [item.id, item]));
  return parts
    .flatMap(({ criterionId, share, evidence }) => {
      const item = asked.get(criterionId);
      if (item === undefined || evidence === null || share === 0) return [];
      return [{ label: item.label, quote: evidence.quote, earned: share * (item.weight ?? 0) }];
    })
    .toSorted((one, other) => other.earned - one.earned)
    .filter(({ label, quote }, at, all) => at === all.findIndex(isSame({ label, quote })))
    .slice(0, mostQuoted)
    .map(({ label, quote }) => ({ label, quote }));
};

type Said = Suggestion['because'][number];
const isSame =
  ({ label, quote }: Said) =>
  (other: Said): boolean =>
    other.label === label || other.quote === quote;
