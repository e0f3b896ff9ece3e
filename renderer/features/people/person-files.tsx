import { visibleText } from '@shared/lib/visible-text';
import type { DocumentId } from '@shared/model/id';
import type { Person } from '@shared/model/person';
import { failureWords } from '../../api/failure-words';
import { mediaWords } from '../../api/media-words';
import { useAct } from '../../api/use-act';
import { sayWhen } from '../../lib/say-when';
import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';

type PersonFilesProps = { readonly person: Person; readonly onOpen: (id: DocumentId) => void };

/** What came in of somebody; what was merged into them can be taken apart again. */
export const PersonFiles = ({ person, onOpen }: PersonFilesProps) => {
  const { act, isBusy, failure } = useAct();
  const { row, files } = person;
  return (
    <>
      {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
      <ul className="person-list" aria-label="Files">
        {files.map(({ documentId, personId, name, mediaType, createdAt }, index) => {
          const words = name === null ? `Resume ${files.length - index}` : visibleText(name);
          return (
            <li key={documentId} className="person-line">
              <span className="person-line-words">
                <Button look="link" onPress={() => onOpen(documentId)}>
                  <bdi>{words}</bdi>
                </Button>
                <span className="soft">
                  {mediaWords[mediaType]} · {sayWhen(createdAt)}
                </span>
              </span>
              {personId === row.personId ? null : (
                <Button
                  isDisabled={isBusy}
                  label={`Take apart again: ${words}`}
                  onPress={() => void act('person.unmerge', { id: personId })}
                >
                  Take apart again
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
