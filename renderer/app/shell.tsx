import './shell.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { failureWords } from '../api/failure-words';
import { request } from '../api/request';
import { StageListsContext, useReadStageLists } from '../api/stages';
import { JobDialog } from '../features/jobs/job-dialog';
import { SearchAlerts } from '../features/search/search-alerts';
import { JobStagesDialog } from '../features/stages/job-stages-dialog';
import { SuggestionsDialog } from '../features/suggestions/suggestions-dialog';
import { NotifyContext } from '../ui/notify';
import { HelpDialog } from './help-dialog';
import { Messages } from './messages';
import { Page } from './page';
import { Palette } from './palette';
import { goTo, jobOf, jobPlace, leaveSearch, type Place, placeOf, searchFrom, type Trail } from './place';
import { SideBar } from './side-bar';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';
import { useCaughtFocus } from './use-caught-focus';
import { useCommands } from './use-commands';

type ShellProps = {
  readonly trail: Trail;
  readonly setTrail: (change: (before: Trail) => Trail) => void;
  /** The first run ends in a new job. */
  readonly beginsWithPosting: boolean;
  readonly onBegun: () => void;
};

/** What stands around every page while the store is open. */
export const Shell = ({ trail, setTrail, beginsWithPosting, onBegun }: ShellProps) => {
  const [dialog, setDialog] = useState<'new-job' | 'help' | 'palette' | 'stages' | 'suggestions' | null>(
    beginsWithPosting ? 'new-job' : null,
  );
  const [dropped, setDropped] = useState<readonly File[]>([]);
  useEffect(onBegun, [onBegun]);
  useCaughtFocus();
  const [notice, setNotice] = useState<{ readonly words: string }>();
  const notify = useCallback((words: string) => setNotice({ words }), []);
  const searchBox = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const place = placeOf(trail);
  const jobId = jobOf(trail);
  const lists = useReadStageLists();
  const go = (to: Place) => setTrail((before) => goTo(before, to));

  const beginJob = (files: readonly File[] = []) => {
    setDropped(files);
    setDialog('new-job');
  };
  const focusSearch = () => {
    searchBox.current?.focus();
    searchBox.current?.select();
  };
  const loadSamples = async () => {
    const answer = await request('samples.load', null);
    if (answer.ok) go(jobPlace(answer.value.jobId));
    else notify(failureWords(answer.error).what);
  };
  const run = useCommands({
    jobId,
    notify,
    onFind: focusSearch,
    onHelp: () => setDialog('help'),
    onNewJob: () => beginJob(),
    onPalette: () => setDialog('palette'),
    onSamples: () => void loadSamples(),
    onSettings: () => go({ at: 'settings' }),
    onStages: () => setDialog('stages'),
    onSuggestions: () => setDialog('suggestions'),
    setTrail,
  });
  return (
    <StageListsContext value={lists}>
      <NotifyContext value={notify}>
        <div className="shell">
          <TopBar
            words={place.at === 'search' ? place.words : ''}
            input={searchBox}
            onSearch={(words) => setTrail((before) => goTo(before, searchFrom(placeOf(before), words)))}
            onClear={() => setTrail(leaveSearch)}
            onLeave={() => focusFirst(main.current)}
            onHelp={() => setDialog('help')}
          />
          <SideBar trail={trail} go={go} onNewJob={() => beginJob()} />
          <main className="shell-main" ref={main}>
            <Page
              trail={trail}
              setTrail={setTrail}
              onNewJob={beginJob}
              onSamples={() => void loadSamples()}
              onStages={() => setDialog('stages')}
              onSuggestions={() => setDialog('suggestions')}
            />
          </main>
          <StatusBar />
        </div>
        <SearchAlerts />
        <Messages notice={notice} onNoticeClosed={() => setNotice(undefined)} />
        {dialog === 'help' ? <HelpDialog onClose={() => setDialog(null)} /> : null}
        {dialog === 'palette' ? (
          <Palette jobId={jobId} go={go} run={run} onClose={() => setDialog(null)} />
        ) : null}
        {dialog === 'stages' && jobId !== null ? (
          <JobStagesDialog jobId={jobId} onClose={() => setDialog(null)} />
        ) : null}
        {dialog === 'suggestions' && jobId !== null ? (
          <SuggestionsDialog
            jobId={jobId}
            onCriteria={() => {
              setDialog(null);
              go(jobPlace(jobId, 'criteria'));
            }}
            onClose={() => setDialog(null)}
          />
        ) : null}
        {dialog === 'new-job' ? (
          <JobDialog
            dropped={dropped}
            onClose={() => setDialog(null)}
            onMade={({ id, hasPosting }) => go(jobPlace(id, hasPosting ? 'criteria' : 'files'))}
          />
        ) : null}
      </NotifyContext>
    </StageListsContext>
  );
};

const focusFirst = (within: HTMLElement | null): void =>
  (
    within?.querySelector<HTMLElement>('[data-first] button') ??
    within?.querySelector<HTMLElement>('button, [tabindex="0"]')
  )?.focus();
