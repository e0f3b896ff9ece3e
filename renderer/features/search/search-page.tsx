import './search.css';
import type { ApplicationId, DocumentId, JobId, PersonId } from '@shared/model/id';
import type { SearchHit as Hit } from '@shared/model/search';
import SearchX from 'lucide-react/icons/search-x';
import { useEffect, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useRequest } from '../../api/use-request';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { ProblemNote } from '../../ui/problem-note';
import { AlsoLine } from './also-line';
import { newestOf } from './newest-of';
import { PassedOverLine } from './passed-over-line';
import { SaveSearch } from './save-search';
import { SavedSearches } from './saved-searches';
import { sayFound } from './say-found';
import { SearchHelp } from './search-help';
import { SearchHit } from './search-hit';

const limit = 50;

type SearchPageProps = {
  readonly words: string;
  readonly onSearch: (words: string) => void;
  readonly onDocument: (id: DocumentId) => void;
  readonly onApplication: (jobId: JobId, applicationId: ApplicationId) => void;
  readonly onPerson: (id: PersonId) => void;
};

export const SearchPage = ({ words, onSearch, ...open }: SearchPageProps) =>
  words.trim() === '' ? (
    <SavedSearches onSearch={onSearch} />
  ) : (
    <SearchResults words={words} onSearch={onSearch} {...open} />
  );

const SearchResults = ({ words, onSearch, ...open }: SearchPageProps) => {
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
              : `${sayFound(answer)} with “${words.trim()}”${answer.total > limit ? `; the first ${limit} are shown` : ''}`}
          </span>
        }
        actions={
          <>
            <SearchHelp words={words} onSearch={onSearch} />
            <SaveSearch words={words.trim()} />
          </>
        }
      />
      {answer === undefined || answer.also.length === 0 ? null : <AlsoLine also={answer.also} />}
      {answer === undefined || answer.passedOver.length === 0 ? null : (
        <PassedOverLine passedOver={answer.passedOver} />
      )}
      {answer?.hits.length === 0 ? (
        <EmptyState icon={<SearchX aria-hidden />} title="Nothing found">
          All words have to stand in the document, but where OR stands between them. Try fewer words, or the
          beginning of one. Nobody who is hidden is found by who they are.
        </EmptyState>
      ) : null}
      <ul className="hits" aria-label="Search results" data-first>
        {answer?.hits.map((hit) => (
          <SearchHit key={hit.documentId} hit={hit} onOpen={() => openHit(hit, open)} />
        ))}
      </ul>
    </>
  );
};

/** Somebody's newest application; what is nobody's resume as a document. */
const openHit = (
  { person, documentId }: Hit,
  open: Pick<SearchPageProps, 'onDocument' | 'onApplication' | 'onPerson'>,
): void => {
  const newest = person === null ? undefined : newestOf(person.applications);
  if (person === null) open.onDocument(documentId);
  else if (newest === undefined) open.onPerson(person.personId);
  else open.onApplication(newest.jobId, newest.applicationId);
};
