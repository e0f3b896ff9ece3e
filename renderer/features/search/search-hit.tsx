import { visibleText } from '@shared/lib/visible-text';
import type { SearchHit as Hit } from '@shared/model/search';
import { useSayApplications } from '../../api/use-say-applications';
import { Button } from '../../ui/button';
import { PersonName } from '../../ui/person-name';

type SearchHitProps = { readonly hit: Hit; readonly onOpen: () => void };

export const SearchHit = ({ hit, onOpen }: SearchHitProps) => {
  const sayApplications = useSayApplications();
  return (
    <li>
      <div className="hit-head">
        <Button look="quiet" onPress={onOpen}>
          {hit.person === null ? (
            <bdi>{visibleText(hit.name ?? 'Document')}</bdi>
          ) : (
            <PersonName look={hit.person.look} />
          )}
        </Button>
        {hit.person?.title ? <bdi>{visibleText(hit.person.title)}</bdi> : null}
        <span className="hit-jobs">{hit.person && sayApplications(hit.person.applications)}</span>
      </div>
      <p className="hit-words">
        <bdi>
          {hit.snippet.map((part, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a snippet never change their order
            part.hit ? <mark key={index}>{part.text}</mark> : visibleText(part.text.replaceAll(/\s+/g, ' ')),
          )}
        </bdi>
      </p>
    </li>
  );
};
