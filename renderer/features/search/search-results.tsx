import './search.css';
import { visibleText } from '@shared/lib/visible-text';
import type { DocumentId } from '@shared/model/id';
import type { SearchHit } from '@shared/model/search';
import SearchX from 'lucide-react/icons/search-x';
import { useEffect, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useRequest } from '../../api/use-request';
import { sayCount } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { ProblemNote } from '../../ui/problem-note';

const limit = 50;

type SearchResultsProps = { readonly words: string; readonly onOpen: (id: DocumentId) => void };

export const SearchResults = ({ words, onOpen }: SearchResultsProps) => {
  const { value, failure } = useRequest('search.find', { words, limit }, ['history.changed']);
  // The last results stay while the next are looked for; a list that blinks with each letter cannot be read.
  const [answer, setAnswer] = useState(value);
  useEffect(() => {
    if (value !== undefined) setAnswer(value);
  }, [value]);
  if (failure !== undefined)
    return (
      <div className="page-problem">
        <ProblemNote {...failureWords(failure)} />
      </div>
    );
  return (
    <>
      <PageHead
        title="Search"
        takesFocus={false}
        note={
          <span role="status">
            {answer === undefined
              ? 'Searching…'
              : `${sayCount(answer.total, 'document')} with “${words.trim()}”${answer.total > limit ? `; the first ${limit} are shown` : ''}`}
          </span>
        }
      />
      {answer?.hits.length === 0 ? (
        <EmptyState icon={<SearchX aria-hidden />} title="Nothing found">
          Every word has to stand in the document. Try fewer words, or the beginning of one.
        </EmptyState>
      ) : null}
      <ul className="hits" aria-label="Search results">
        {answer?.hits.map((hit) => (
          <Hit key={hit.documentId} hit={hit} onOpen={() => onOpen(hit.documentId)} />
        ))}
      </ul>
    </>
  );
};

const Hit = ({ hit, onOpen }: { readonly hit: SearchHit; readonly onOpen: () => void }) => (
  <li>
    <Button look="quiet" onPress={onOpen}>
      <bdi>{visibleText(hit.person?.look.name ?? hit.name ?? 'Document')}</bdi>
    </Button>
    <span className="hit-job">
      {hit.person?.applications.map((job) => visibleText(job.title)).join(' · ')}
    </span>
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
