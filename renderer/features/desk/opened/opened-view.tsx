import './opened.css';
import type { ApplicationId, PersonId } from '@shared/model/id';
import type { Opinion } from '@shared/model/scorecard';
import type { ShortlistRow } from '@shared/model/shortlist';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { failureWords } from '../../../api/failure-words';
import { request } from '../../../api/request';
import { ProblemNote } from '../../../ui/problem-note';
import { Tabs } from '../../../ui/tabs';
import { AdjustDialog } from '../dialogs/adjust-dialog';
import { useDeskKeys } from '../use-desk-keys';
import { type CandidateActions, CandidateHead } from './candidate-head';
import { CriteriaPane } from './criteria-pane';
import { makeDrawings, widthFor } from './drawings';
import { FactsPane } from './facts-pane';
import { HistoryPane } from './history-pane';
import { type Lit, type PageMode, PagesPane } from './pages-pane';
import { useCandidate } from './use-candidate';

export type NotesOf = (of: {
  readonly personId: PersonId;
  readonly applicationId: ApplicationId;
  /** What a key chose for one's own card, until it is taken up. */
  readonly rated: Opinion | null;
  readonly onRated: () => void;
}) => ReactNode;

type OpenedViewProps = CandidateActions & {
  readonly id: ApplicationId;
  /** Who stands beside them, whoever comes next first: prepared ahead. */
  readonly neighbours: readonly ApplicationId[];
  readonly index: number;
  readonly total: number;
  readonly row: ShortlistRow | undefined;
  readonly onSeen: (id: ApplicationId) => void;
  readonly onCriteria: () => void;
  readonly notesOf: NotesOf;
};

type PaneTab = 'criteria' | 'facts' | 'notes' | 'history';
const tabs: readonly { readonly id: PaneTab; readonly label: string }[] = [
  { id: 'criteria', label: 'Criteria' },
  { id: 'facts', label: 'Facts' },
  { id: 'notes', label: 'Notes' },
  { id: 'history', label: 'History' },
];
const seenAfterMs = 1000;

/** One application: its pages, and beside them why it stands where it stands. */
export const OpenedView = (props: OpenedViewProps) => {
  const { id, neighbours, row, onSeen } = props;
  const [mode, setMode] = useState<PageMode>('original');
  const [tab, setTab] = useState<PaneTab>('criteria');
  const [lit, setLit] = useState<(Lit & { readonly of: ApplicationId }) | null>(null);
  const [isStageOpen, setIsStageOpen] = useState(false);
  const [rated, setRated] = useState<{ readonly opinion: Opinion; readonly of: ApplicationId } | null>(null);
  const [isAdjusting, setIsAdjusting] = useState(false);
  const [drawings] = useState(makeDrawings);
  const pages = useRef<HTMLDivElement>(null);
  const redacted = mode === 'redacted';
  const { candidate, failure } = useCandidate({ id, redacted, neighbours });
  useSeen(id, candidate !== undefined, onSeen);

  const areDrawable = candidate?.isDrawable === true && mode !== 'text';
  const areRedacted = candidate?.isRedacted ?? true;
  const beside = neighbours.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same neighbours are the same
  useEffect(() => {
    if (!areDrawable) return;
    let isLeft = false;
    const widthPx = widthFor(pages.current?.querySelector('.paper') ?? null);
    const draw = async () => {
      for (const neighbour of neighbours)
        if (!isLeft) await drawings({ id: neighbour, page: 1, redacted: areRedacted, widthPx });
    };
    void draw();
    return () => {
      isLeft = true;
    };
  }, [beside, areDrawable, areRedacted, drawings]);

  const turnTab = (by: 1 | -1) => {
    const at = tabs.findIndex((each) => each.id === tab);
    setTab(tabs[(at + by + tabs.length) % tabs.length]?.id ?? 'criteria');
  };
  const rate = (opinion: Opinion) => () => {
    setTab('notes');
    setRated({ opinion, of: id });
  };
  const look = candidate?.look ?? row?.look;
  const isBookmarked = candidate?.application.bookmarked ?? row?.bookmarked ?? false;
  useDeskKeys({
    s: () => setIsStageOpen(true),
    b: () => props.onBookmark(!isBookmarked),
    h: look?.isBlind ? props.onReveal : undefined,
    n: () => turnTab(1),
    p: () => turnTab(-1),
    1: rate('strong-no'),
    2: rate('no'),
    3: rate('yes'),
    4: rate('strong-yes'),
  });
  const band = candidate?.score?.band ?? 'not-scored';
  return (
    <section className="opened wants-room" aria-label="Application">
      <CandidateHead
        {...props}
        look={look}
        title={row?.title ?? candidate?.profile?.jobs[0]?.title?.value ?? null}
        stage={candidate?.application.stage ?? row?.stage}
        isBookmarked={isBookmarked}
        isStageOpen={isStageOpen}
        onStageOpen={setIsStageOpen}
      />
      {failure === undefined ? null : (
        <div className="pane-note">
          <ProblemNote {...failureWords(failure)} />
        </div>
      )}
      <div className="opened-panes" ref={pages}>
        {candidate === undefined ? (
          <div className="pages" aria-busy />
        ) : (
          <PagesPane
            candidate={candidate}
            mode={mode}
            onMode={setMode}
            lit={lit?.of === id ? lit : null}
            drawings={drawings}
          />
        )}
        <div className="opened-side">
          <Tabs label="About this application" tabs={tabs} selected={tab} onSelect={setTab}>
            {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: it is scrolled by keys, whatever it holds */}
            {/* biome-ignore-start lint/a11y/useSemanticElements: no group of fields */}
            <div className="side-scroll" tabIndex={0} role="group" aria-label="About this application">
              {candidate === undefined ? null : tab === 'criteria' ? (
                <CriteriaPane
                  candidate={candidate}
                  band={row?.band ?? band}
                  lit={lit?.of === id ? lit.criterionId : null}
                  onQuote={(criterionId) =>
                    setLit((before) => ({ criterionId, of: id, turn: (before?.turn ?? 0) + 1 }))
                  }
                  onAdjust={() => setIsAdjusting(true)}
                  onCriteria={props.onCriteria}
                />
              ) : tab === 'facts' ? (
                <FactsPane candidate={candidate} />
              ) : tab === 'notes' ? (
                <div className="side-notes">
                  {props.notesOf({
                    personId: candidate.application.personId,
                    applicationId: id,
                    rated: rated?.of === id ? rated.opinion : null,
                    onRated: () => setRated(null),
                  })}
                </div>
              ) : (
                <HistoryPane candidate={candidate} />
              )}
            </div>
            {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: as above */}
            {/* biome-ignore-end lint/a11y/useSemanticElements: as above */}
          </Tabs>
        </div>
      </div>
      {isAdjusting && candidate !== undefined ? (
        <AdjustDialog
          key={id}
          application={candidate.application}
          computed={candidate.score?.score ?? 0}
          onClose={() => setIsAdjusting(false)}
        />
      ) : null}
    </section>
  );
};

/** Who was only passed on the way to the next one was not looked at. */
const useSeen = (id: ApplicationId, isHere: boolean, onSeen: (id: ApplicationId) => void): void => {
  const seen = useEffectEvent(async () => {
    const answer = await request('application.markSeen', { id });
    if (answer.ok) onSeen(id);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time begins again with somebody else
  useEffect(() => {
    if (!isHere) return;
    const timer = setTimeout(() => void seen(), seenAfterMs);
    return () => clearTimeout(timer);
  }, [id, isHere]);
};
