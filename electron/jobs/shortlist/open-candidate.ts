// An application as somebody looks at it: words, facts, score with its quotes, what was decided. While the person is hidden,
// all of it is redacted here; the window is never handed what it must not show.
import { Failed } from '@shared/errors/failure';
import type { Application } from '@shared/model/application';
import { isBlind } from '@shared/model/blind';
import type { Candidate } from '@shared/model/candidate';
import type { ApplicationId } from '@shared/model/id';
import type { Reader, Store } from '../../db/open-store';
import { listDecisions, readApplication } from '../../db/queries/application';
import { readJob } from '../../db/queries/job';
import { readHiding } from '../../db/queries/office';
import { listDocumentsOf, listOtherJobs } from '../../db/queries/person';
import { readCriteria } from '../../db/queries/screening';
import { readShownAmong } from '../../db/queries/who-is-known';
import { phoneQuestions } from '../../engine/shortlist/phone-questions';
import { openDocumentById, readBeforeCorrections } from '../document/open-document';
import { quoteScores } from '../screening/quote-scores';
import { scoreOne } from '../screening/score-job';
import { isDrawable } from './draw-candidate-page';
import { lookOf } from './look-of';
import { redactCandidate } from './redact-candidate';

export const openCandidate = async (
  store: Store,
  { id, redacted }: { readonly id: ApplicationId; readonly redacted: boolean },
): Promise<Candidate> => {
  const { reader } = store;
  const application = await readApplication(reader, id);
  const job = application && (await readJob(reader, application.jobId));
  const opened = application && (await openDocumentById(reader, application.documentId));
  if (!application || !job || !opened) throw new Failed('not-found');
  const hiding = await readHiding(reader);
  const look = lookOf(application, { name: opened.profile?.name?.value ?? null, hiding });
  const criteria = await readCriteria(reader, job.id);
  const { documentId } = application;
  const scored = criteria && (await scoreOne(store, { jobId: job.id, documentId }, criteria));
  const [score = null] = scored ? await quoteScores(store, [scored]) : [];
  const candidate: Candidate = {
    application,
    look,
    job: { id: job.id, title: job.title },
    criteria: criteria && { version: criteria.version, preset: criteria.preset, items: criteria.items },
    score: score && withoutPlace(score),
    pages: opened.pages,
    findings: opened.findings,
    isDrawable: isDrawable(opened.document.mediaType),
    isRedacted: look.isBlind || redacted,
    profile: opened.profile,
    questions: score && criteria ? phoneQuestions(score, criteria.items).map(({ question }) => question) : [],
    decisions: await listDecisions(reader, application, hiding.stages),
    documents: await documentsBeside(reader, { application, isHidden: look.isBlind }),
    ...(await jobsBeside(reader, { application, isHidden: look.isBlind })),
  };
  if (!candidate.isRedacted) return candidate;
  const asRead = await readBeforeCorrections(reader, application.documentId);
  return redactCandidate(candidate, { asRead, hideSchools: hiding.hideSchools });
};

type Beside = { readonly application: Application; readonly isHidden: boolean };

/** Where somebody is hidden, nothing of theirs from where they are known, and the other way round. */
const documentsBeside = async (
  reader: Reader,
  { application, isHidden }: Beside,
): Promise<Candidate['documents']> => {
  const documents = await listDocumentsOf(reader, application.personId);
  const shown = await readShownAmong(
    reader,
    documents.map(({ documentId }) => documentId),
  );
  if (shown === null) return documents;
  return documents.filter(
    ({ documentId }) => documentId === application.documentId || shown.has(documentId) !== isHidden,
  );
};

/** Whoever is hidden here or there: how many jobs, not which. */
const jobsBeside = async (
  reader: Reader,
  { application, isHidden }: Beside,
): Promise<Pick<Candidate, 'otherJobs' | 'hiddenIn'>> => {
  const jobs = await listOtherJobs(reader, application);
  const hiding = await readHiding(reader);
  const told = isHidden ? [] : jobs.filter((each) => !isBlind(each, hiding));
  return {
    otherJobs: told.map(({ revealed: _revealed, ...job }) => job),
    hiddenIn: jobs.length - told.length,
  };
};

/** Of what stands in a list only the score itself. */
const withoutPlace = ({
  documentId: _documentId,
  name: _name,
  appliedAt: _appliedAt,
  sha256: _sha256,
  ...score
}: Awaited<ReturnType<typeof quoteScores>>[number]): NonNullable<Candidate['score']> => score;
