import { visibleText } from '@shared/lib/visible-text';
import Info from 'lucide-react/icons/info';
import Scale from 'lucide-react/icons/scale';
import type { Draft } from './use-edits';

/** What the draft has to say of itself: why there is little, and what was left out because nobody may ask it. */
export const DraftNotes = ({ draft }: { readonly draft: Draft }) => (
  <>
    {draft.problem === null ? null : (
      <div className="draft-note warned" role="status">
        <Info aria-hidden />
        <p>
          <strong>{draft.problem.what}</strong> {draft.problem.remedy}
        </p>
      </div>
    )}
    {draft.refused.length === 0 ? null : (
      <section className="draft-note warned" aria-label="Left out of the draft">
        <Scale aria-hidden />
        <div>
          <p>
            <strong>Left out, because it may not be asked</strong>
          </p>
          <ul className="refused">
            {draft.refused.map(({ label, about, instead }) => (
              <li key={`${about} ${label}`}>
                <bdi>“{visibleText(label)}”</bdi> asks about {about}. {instead}
              </li>
            ))}
          </ul>
        </div>
      </section>
    )}
  </>
);
