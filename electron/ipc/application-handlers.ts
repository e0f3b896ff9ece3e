import type { Handlers } from '@shared/ipc/index';
import {
  adjustApplication,
  bookmarkApplication,
  markSeen,
  moveApplications,
  revealApplication,
} from '../jobs/decide';
import { drawCandidatePage } from '../jobs/shortlist/draw-candidate-page';
import { openCandidate } from '../jobs/shortlist/open-candidate';
import { listShortlistIds, readShortlist } from '../jobs/shortlist/read-shortlist';
import { readSecondLook } from '../jobs/shortlist/second-look';
import type { Handling } from './handling';

type ApplicationRoutes = Extract<keyof Handlers, `application.${string}` | `shortlist.${string}`>;

export const applicationHandlers = ({ desk }: Handling): Pick<Handlers, ApplicationRoutes> => ({
  'shortlist.read': (query) => readShortlist(desk.session().store, query),
  'shortlist.ids': (query) => listShortlistIds(desk.session().store, query),
  'shortlist.secondLook': (chosen) => readSecondLook(desk.session().store, chosen),
  'application.open': (wanted) => openCandidate(desk.session().store, wanted),
  'application.drawPage': (wanted) => drawCandidatePage(desk.session(), wanted),
  'application.move': (move) => moveApplications(desk.session(), move),
  'application.adjust': async (adjusting) => {
    await adjustApplication(desk.session(), adjusting);
    return null;
  },
  'application.bookmark': async (bookmark) => {
    await bookmarkApplication(desk.session(), bookmark);
    return null;
  },
  'application.markSeen': async ({ id }) => {
    await markSeen(desk.session(), id);
    return null;
  },
  'application.reveal': async (revealing) => {
    await revealApplication(desk.session(), revealing);
    return null;
  },
});
