import { visibleText } from '@shared/lib/visible-text';
import type { PersonId } from '@shared/model/id';
import type { Likeness, PersonRow } from '@shared/model/person';
import { useSayApplications } from '../../api/use-say-applications';
import { sayCount } from '../../lib/say-count';
import { sayWhen } from '../../lib/say-when';
import { Button } from '../../ui/button';
import { PersonName } from '../../ui/person-name';

type AlikePairProps = {
  readonly pair: Likeness;
  readonly isBusy: boolean;
  readonly onMerge: () => void;
  readonly onNotSame: () => void;
  readonly onOpen: (id: PersonId) => void;
};

/** Two side by side, and between them what speaks for their being one. */
export const AlikePair = ({ pair, isBusy, onMerge, onNotSame, onOpen }: AlikePairProps) => {
  const names = `${visibleText(pair.one.look.name)} and ${visibleText(pair.other.look.name)}`;
  return (
    <li className="alike" aria-label={names}>
      <div className="alike-head">
        <p>
          <strong>{pair.same === 'likely' ? 'Likely the same' : 'Possibly the same'}</strong>
          <span className="soft"> · {pair.because.join(', ')}</span>
        </p>
        <span className="alike-actions">
          <Button isDisabled={isBusy} label={`Not the same: ${names}`} onPress={onNotSame}>
            Not the same
          </Button>
          <Button look="main" isDisabled={isBusy} label={`Merge ${names}`} onPress={onMerge}>
            Merge
          </Button>
        </span>
      </div>
      <div className="alike-two">
        <AlikeOne row={pair.one} onOpen={onOpen} />
        <AlikeOne row={pair.other} onOpen={onOpen} />
      </div>
    </li>
  );
};

const AlikeOne = ({ row, onOpen }: { readonly row: PersonRow; readonly onOpen: (id: PersonId) => void }) => {
  const sayApplications = useSayApplications();
  return (
    <div className="alike-one">
      <Button look="quiet" onPress={() => onOpen(row.personId)}>
        <PersonName look={row.look} />
      </Button>
      <dl>
        <Line label="Last title">{row.title === null ? '–' : visibleText(row.title)}</Line>
        <Line label="Jobs">{sayApplications(row.applications) || '–'}</Line>
        <Line label="Files">{sayCount(row.documents, 'file')}</Line>
        <Line label="Last in">{sayWhen(row.lastAt)}</Line>
        {row.tags.length === 0 ? null : <Line label="Tags">{row.tags.map(visibleText).join(' · ')}</Line>}
      </dl>
    </div>
  );
};

const Line = ({ label, children }: { readonly label: string; readonly children: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <bdi>{children}</bdi>
    </dd>
  </div>
);
