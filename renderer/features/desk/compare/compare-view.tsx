import './compare.css';
import { visibleText } from '@shared/lib/visible-text';
import type { Candidate } from '@shared/model/candidate';
import type { ApplicationId } from '@shared/model/id';
import { totalYears } from '@shared/model/profile';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useEffect, useRef, useState } from 'react';
import { sayAsk } from '../../../api/ask-of';
import { failureWords } from '../../../api/failure-words';
import { sayYears } from '../../../lib/say-count';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { ProblemNote } from '../../../ui/problem-note';
import { sayPoints } from '../desk-words';
import { shownScore } from '../opened/score-head';
import { ScoreBar } from '../score-bar';
import { StageWords } from '../stage-words';
import { Who } from '../who';
import { CompareCell } from './compare-cell';
import { useCandidates } from './use-candidates';

type CompareViewProps = {
  readonly ids: readonly ApplicationId[];
  readonly onOpen: (id: ApplicationId) => void;
  readonly onClose: () => void;
};

/** A few people side by side: what is asked for down the side, who has it across. */
export const CompareView = ({ ids, onOpen, onClose }: CompareViewProps) => {
  const { candidates, failure } = useCandidates(ids);
  const [hasQuotes, setHasQuotes] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const items = candidates[0]?.criteria?.items ?? [];
  return (
    <section className="compare" aria-label="Compare">
      <header className="candidate-head">
        <IconButton label="Back to the list" keys="Esc" onPress={onClose}>
          <ArrowLeft aria-hidden />
        </IconButton>
        <div className="candidate-words">
          <h2 ref={heading} tabIndex={-1}>
            Compare {ids.length}
          </h2>
        </div>
        <Button onPress={() => setHasQuotes((before) => !before)}>
          {hasQuotes ? 'Hide quotes' : 'Show quotes'}
        </Button>
      </header>
      {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
      <div className="compare-scroll">
        <table>
          <thead>
            <tr>
              <td />
              {candidates.map((each) => (
                <th key={each.application.id} scope="col">
                  <Button look="link" onPress={() => onOpen(each.application.id)}>
                    <Who look={each.look} />
                  </Button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Line title="Score" candidates={candidates} cellOf={scoreCell} />
            {items.map((item) => (
              <Line
                key={item.id}
                title={visibleText(sayAsk(item))}
                note={item.mode === 'gate' ? 'Gate' : item.mode === 'note' ? 'Note' : `Weight ${item.weight}`}
                candidates={candidates}
                cellOf={(each) => <CompareCell candidate={each} item={item} hasQuotes={hasQuotes} />}
              />
            ))}
            <Line title="Last title" candidates={candidates} cellOf={titleCell} />
            <Line title="Experience" candidates={candidates} cellOf={yearsCell} />
            <Line
              title="Stage"
              candidates={candidates}
              cellOf={(each) => <StageWords stage={each.application.stage} />}
            />
          </tbody>
        </table>
      </div>
    </section>
  );
};

type LineProps = {
  readonly title: string;
  readonly note?: string;
  readonly candidates: readonly Candidate[];
  readonly cellOf: (candidate: Candidate) => React.ReactNode;
};

const Line = ({ title, note, candidates, cellOf }: LineProps) => (
  <tr>
    <th scope="row">
      <bdi>{title}</bdi>
      {note === undefined ? null : <span className="soft">{note}</span>}
    </th>
    {candidates.map((each) => (
      <td key={each.application.id}>{cellOf(each)}</td>
    ))}
  </tr>
);

const scoreCell = ({ score, application }: Candidate) =>
  score === null ? (
    <span className="soft">Not scored</span>
  ) : (
    <span className="desk-score">
      <strong>{sayPoints(shownScore(score, application.adjustment))}</strong>
      <ScoreBar score={shownScore(score, application.adjustment)} />
    </span>
  );

const titleCell = ({ profile }: Candidate) => (
  <bdi>{visibleText(profile?.jobs[0]?.title?.value ?? 'Not found')}</bdi>
);

const yearsCell = ({ profile }: Candidate) =>
  profile === null ? <span className="soft">Not read</span> : sayYears(totalYears(profile));
