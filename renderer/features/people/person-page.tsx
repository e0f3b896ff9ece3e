import './people.css';
import { visibleText } from '@shared/lib/visible-text';
import type { ApplicationId, DocumentId, JobId, PersonId } from '@shared/model/id';
import type { Person, PersonRow } from '@shared/model/person';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { failureWords } from '../../api/failure-words';
import { useRequest } from '../../api/use-request';
import { sayCount } from '../../lib/say-count';
import { sayWhen } from '../../lib/say-when';
import { Button } from '../../ui/button';
import { PageHead } from '../../ui/page-head';
import { PersonName } from '../../ui/person-name';
import { ProblemNote } from '../../ui/problem-note';
import { PersonApplications } from './person-applications';
import { PersonFiles } from './person-files';
import { PersonHistory } from './person-history';
import { RemovePerson } from './remove-person';
import { TagEditor } from './tag-editor';

type PersonPageProps = {
  readonly id: PersonId;
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly onApplication: (jobId: JobId, applicationId: ApplicationId) => void;
  readonly onDocument: (id: DocumentId) => void;
  readonly notesOf: (row: PersonRow) => ReactNode;
  readonly scorecardOf: (id: ApplicationId) => ReactNode;
};

/** Somebody in all their jobs. */
export const PersonPage = (props: PersonPageProps) => {
  const { value: person, failure } = useRequest('person.open', { id: props.id }, ['desk.changed']);
  const back = (
    <Button look="link" icon={<ArrowLeft aria-hidden />} onPress={props.onBack}>
      {props.backLabel}
    </Button>
  );
  if (failure !== undefined)
    return (
      <>
        <PageHead title="Person" back={back} />
        <div className="page-problem">
          <ProblemNote {...failureWords(failure)} />
        </div>
      </>
    );
  if (person === undefined) return null;
  const { row } = person;
  return (
    <>
      <PageHead
        title={<PersonName look={row.look} />}
        back={back}
        note={noteOf(person)}
        actions={<RemovePerson row={row} onGone={props.onBack} />}
      />
      <TagEditor id={row.personId} tags={row.tags} />
      <div className="person">
        <div className="person-part">
          <Section title="Applications">
            <PersonApplications
              applications={row.applications}
              hiddenIn={row.hiddenIn}
              onOpen={props.onApplication}
              scorecardOf={props.scorecardOf}
            />
          </Section>
          <Section title="Notes">{props.notesOf(row)}</Section>
        </div>
        <div className="person-part">
          <Section title="Files">
            <PersonFiles person={person} onOpen={props.onDocument} />
          </Section>
          <Section title="Decisions">
            <PersonHistory decisions={person.decisions} />
          </Section>
        </div>
      </div>
    </>
  );
};

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="person-section" aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);

const noteOf = ({ row }: Person): string =>
  [
    ...(row.title === null ? [] : [visibleText(row.title)]),
    sayCount(row.documents, 'file'),
    `last in ${sayWhen(row.lastAt)}`,
    ...(row.look.isBlind ? ['name hidden until shortlisted'] : []),
  ].join(' · ');
