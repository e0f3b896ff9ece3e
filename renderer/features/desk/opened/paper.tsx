import type { Candidate } from '@shared/model/candidate';
import type { TextPage } from '@shared/model/text';
import { useRef } from 'react';
import type { Drawings } from './drawings';
import { DrawnPage } from './drawn-page';
import { FlowPage } from './flow-page';
import { PageFindings } from './page-findings';
import type { Mark } from './page-marks';
import { PageOverlay } from './page-overlay';
import { isPlaced, PlacedPage } from './placed-page';
import { useDrawing } from './use-drawing';

type PaperProps = {
  readonly candidate: Candidate;
  readonly page: TextPage;
  readonly marks: readonly Mark[];
  readonly drawings: Drawings;
  readonly isPicture: boolean;
};

/** One page: as a picture, or its words where they stand, or its words one after the other. */
export const Paper = ({ candidate, page, marks, drawings, isPicture }: PaperProps) => {
  const paper = useRef<HTMLElement>(null);
  const { application, isRedacted, pages } = candidate;
  const findings = candidate.findings.filter((finding) => finding.page === page.number);
  const drawing = useDrawing(paper, drawings, {
    id: application.id,
    page: page.number,
    redacted: isRedacted,
    isWanted: isPicture,
  });
  const label = `Page ${page.number} of ${pages.length}`;
  const overlay = <PageOverlay page={page} marks={marks} findings={findings} />;
  return (
    <section className="paper" aria-label={`Page ${page.number}`} ref={paper}>
      {isPicture && drawing === null ? (
        <p className="paper-note">
          {isPlaced(page)
            ? 'This page cannot be drawn. These are its words where they stand.'
            : 'This page cannot be drawn. These are its words.'}
        </p>
      ) : null}
      <div className="paper-sheet">
        {isPicture && drawing ? (
          <>
            <DrawnPage drawing={drawing} label={label} />
            {page.width > 0 ? overlay : null}
          </>
        ) : isPicture && drawing === undefined && isPlaced(page) ? (
          <PaperComing page={page} />
        ) : isPlaced(page) ? (
          <>
            <PlacedPage page={page} />
            {overlay}
          </>
        ) : (
          <FlowPage page={page} marks={marks} />
        )}
      </div>
      <p className="paper-foot">
        {label}
        {page.ocr === null ? null : ` · read from a picture, ${Math.round(page.ocr)} % sure`}
      </p>
      {findings.length === 0 ? null : <PageFindings findings={findings} />}
    </section>
  );
};

const PaperComing = ({ page }: { readonly page: TextPage }) => (
  <>
    <svg className="placed-page" viewBox={`0 0 ${page.width} ${page.height}`} aria-hidden />
    <p className="paper-coming soft">Drawing the page…</p>
  </>
);
