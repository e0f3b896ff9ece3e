import { visibleText } from '@shared/lib/visible-text';
import type { Candidate } from '@shared/model/candidate';
import type { Criterion } from '@shared/model/criterion';
import type { GateResult, Score, ScorePart } from '@shared/model/score';
import type { ReactNode } from 'react';
import { sayAsk, saysItself } from '../../../api/ask-of';
import { Button } from '../../../ui/button';
import { moreThanRung, rungWords, sayPoints, verdictWords } from '../desk-words';
import { GateMark } from '../gate-mark';
import { ScoreBar } from '../score-bar';
import { Quote } from './quote';
import { Receipt } from './receipt';
import { ScoreHead } from './score-head';

type CriteriaPaneProps = {
  readonly candidate: Candidate;
  readonly band: Score['band'];
  /** The criterion whose words are lit on the page. */
  readonly lit: string | null;
  readonly onQuote: (criterionId: string) => void;
  readonly onAdjust: () => void;
  readonly onCriteria: () => void;
};

/** Why this score: each criterion with what was found for it, and the words themselves. */
export const CriteriaPane = (props: CriteriaPaneProps) => {
  const { candidate, band, lit, onQuote, onAdjust, onCriteria } = props;
  const { criteria, score, findings, application, questions } = candidate;
  if (criteria === null || score === null)
    return (
      <div className="pane-note">
        <p className="soft">
          {criteria === null
            ? 'The job has no criteria yet, so nothing is scored.'
            : 'This application has not been scored yet.'}
        </p>
        {criteria === null ? <Button onPress={onCriteria}>Say what the job asks for</Button> : null}
      </div>
    );
  const items = new Map(criteria.items.map((item) => [item.id, item]));
  const all = criteria.items.reduce(
    (sum, item) => sum + (item.mode === 'scored' ? (item.weight ?? 0) : 0),
    0,
  );
  const quoteOf = ({ criterionId, evidence }: Pick<ScorePart, 'criterionId' | 'evidence'>) =>
    evidence === null ? null : (
      <Quote evidence={evidence} isLit={lit === criterionId} onShow={() => onQuote(criterionId)} />
    );
  return (
    <>
      <ScoreHead
        score={score}
        band={band}
        adjustment={application.adjustment}
        hasFindings={findings.length > 0}
        onAdjust={onAdjust}
      />
      <Group title="Gates">
        {score.gates.map((gate) => (
          <Result key={gate.criterionId} result={gate} item={items.get(gate.criterionId)}>
            {quoteOf(gate)}
          </Result>
        ))}
      </Group>
      <Group title="Scored">
        {score.parts.map((part) => (
          <Part key={part.criterionId} part={part} item={items.get(part.criterionId)} all={all}>
            {quoteOf(part)}
          </Part>
        ))}
      </Group>
      <Group title="Noted, not counted">
        {score.notes.map((note) => (
          <Result key={note.criterionId} result={note} item={items.get(note.criterionId)}>
            {quoteOf(note)}
          </Result>
        ))}
      </Group>
      <Group title="To ask on the phone">
        {questions.map((question) => (
          <li key={question} className="ask-line">
            {visibleText(question)}
          </li>
        ))}
      </Group>
      <Receipt receipt={score.receipt} version={criteria.version} />
    </>
  );
};

const Group = ({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) =>
  children.length === 0 ? null : (
    <section className="why-group" aria-label={title}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );

type ResultProps = {
  readonly result: GateResult;
  readonly item: Criterion | undefined;
  readonly children: ReactNode;
};

const Result = ({ result, item, children }: ResultProps) => (
  <li className="why">
    <p className="why-head">
      <Asked item={item} />
      <GateMark verdict={result.verdict}>{verdictWords[result.verdict]}</GateMark>
    </p>
    {result.reason === '' ? null : <p className="why-reason">{visibleText(result.reason)}</p>}
    {children}
  </li>
);

type PartProps = {
  readonly part: ScorePart;
  readonly item: Criterion | undefined;
  /** All weights together. */
  readonly all: number;
  readonly children: ReactNode;
};

const Part = ({ part, item, all, children }: PartProps) => {
  const most = all === 0 ? 0 : (100 * (item?.weight ?? 0)) / all;
  const got = (most * part.share) / 1000;
  const more = moreThanRung(part.rung, part.reason);
  return (
    <li className="why">
      <p className="why-head">
        <Asked item={item} />
        <span className="why-points" title={`Weight ${item?.weight ?? 0} of ${all} in all`}>
          <strong>{sayPoints(got)}</strong> of {sayPoints(most)}
        </span>
      </p>
      <ScoreBar score={part.share / 10} />
      <p className="why-reason">
        <span className="rung">{rungWords[part.rung]}</span>
        {more === '' ? null : <> · {visibleText(more)}</>}
      </p>
      {part.shareWithHidden > part.share ? (
        <p className="score-hidden">Hidden text speaks for it too. That counts nothing.</p>
      ) : null}
      {children}
    </li>
  );
};

/** What is asked, and below it the posting's own words where they say more. */
const Asked = ({ item }: { readonly item: Criterion | undefined }) =>
  item === undefined ? (
    <span className="why-label">No longer asked</span>
  ) : (
    <span className="why-asked">
      <bdi className="why-label">{visibleText(sayAsk(item))}</bdi>
      {saysItself(item) ? null : (
        <bdi className="why-posting" title={visibleText(item.label)}>
          {visibleText(item.label)}
        </bdi>
      )}
    </span>
  );
