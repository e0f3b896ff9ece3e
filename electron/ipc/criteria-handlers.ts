import type { Handlers } from '@shared/ipc/index';
import { readCriteria } from '../db/queries/screening';
import { draftForJob, faultsIn } from '../jobs/screening/draft-for-job';
import { editCriteria } from '../jobs/screening/edit-criteria';
import { findSkillsNamed } from '../jobs/screening/find-skills-named';
import { officeKnowledge } from '../jobs/screening/office-knowledge';
import { previewCriteria } from '../jobs/screening/preview-criteria';
import { readPostingFile } from '../jobs/screening/read-posting-file';
import type { Handling } from './handling';

type CriteriaRoutes = Extract<keyof Handlers, `criteria.${string}` | `posting.${string}` | 'skill.find'>;

export const criteriaHandlers = ({ desk, app }: Handling): Pick<Handlers, CriteriaRoutes> => ({
  'criteria.read': async ({ jobId }) => {
    const criteria = await readCriteria(desk.session().store.reader, jobId);
    return criteria && { version: criteria.version, preset: criteria.preset, items: criteria.items };
  },
  'criteria.draft': async (wanted) => {
    const { criteria, refused, problem } = await draftForJob(desk.session().store.reader, wanted);
    return {
      preset: criteria.preset,
      items: criteria.items,
      refused: refused.map(({ label, about, instead }) => ({ label, about, instead })),
      problem: problem && { what: problem.what, remedy: problem.remedy },
    };
  },
  'criteria.check': async ({ items }) => faultsIn(items),
  'criteria.preview': (asked) => previewCriteria(desk.session().store, asked),
  'criteria.edit': async ({ jobId, preset, items }) => {
    const edited = await editCriteria(desk.session(), jobId, { preset, items });
    return edited.ok
      ? { version: edited.value.version, faults: [] }
      : { version: null, faults: edited.error };
  },
  'skill.find': async (query) =>
    findSkillsNamed((await officeKnowledge(desk.session().store.reader)).lexicon, query),
  'posting.read': async ({ path }) => ({ posting: await readPostingFile(desk.session(), path) }),
  'posting.choose': async () => {
    const [path] = await app.chooseFiles('posting');
    return { posting: path === undefined ? null : await readPostingFile(desk.session(), path) };
  },
});
