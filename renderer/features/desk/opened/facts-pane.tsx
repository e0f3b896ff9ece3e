import type { Candidate } from '@shared/model/candidate';
import { plainEntries } from '@shared/model/plain-entries';
import { type Fact, type Profile, totalYears } from '@shared/model/profile';
import { useState } from 'react';
import { mediaWords } from '../../../api/media-words';
import { useStageName } from '../../../api/stages';
import { sayCount, sayYears } from '../../../lib/say-count';
import { sayHiddenIn } from '../../../lib/say-hidden-in';
import { sayRange } from '../../../lib/say-range';
import { sayWhen } from '../../../lib/say-when';
import { type CorrectedFact, FactDialog } from './fact-dialog';
import { type FactField, factNouns, isCovered } from './fact-fields';
import { FactGroup, FactLine } from './fact-group';
import { SkillList } from './skill-list';

/** What was read from the pages, as they say it; none of it is a judgement. */
export const FactsPane = ({ candidate }: { readonly candidate: Candidate }) => {
  const { profile, otherJobs, hiddenIn, documents, look, isRedacted, application } = candidate;
  const stageName = useStageName();
  const [correcting, setCorrecting] = useState<CorrectedFact>();
  return (
    <>
      {profile === null ? (
        <p className="soft pane-note">No facts were read from this document.</p>
      ) : (
        <ProfileFacts profile={profile} isRedacted={isRedacted} onCorrect={setCorrecting} />
      )}
      <FactGroup title="Other jobs">
        {otherJobs.map(({ jobId, title, stage }) => (
          <FactLine key={jobId} main={title} more={[stageName(jobId, stage)]} />
        ))}
        {hiddenIn === 0 ? null : (
          <FactLine main={look.isBlind ? sayCount(hiddenIn, 'other job') : sayHiddenIn(hiddenIn)} more={[]} />
        )}
      </FactGroup>
      <FactGroup title="Documents">
        {documents.map(({ documentId, name, mediaType, createdAt }) => (
          <FactLine
            key={documentId}
            main={look.isBlind ? mediaWords[mediaType] : (name ?? mediaWords[mediaType])}
            more={[sayWhen(createdAt)]}
          />
        ))}
      </FactGroup>
      {correcting === undefined ? null : (
        <FactDialog
          {...correcting}
          id={application.documentId}
          jobId={application.jobId}
          isRedacted={isRedacted}
          onClose={() => setCorrecting(undefined)}
        />
      )}
    </>
  );
};

type ProfileFactsProps = {
  readonly profile: Profile;
  readonly isRedacted: boolean;
  readonly onCorrect: (fact: CorrectedFact) => void;
};

const ProfileFacts = ({ profile, isRedacted, onCorrect }: ProfileFactsProps) => {
  const correct = (field: FactField, index: number) => () =>
    onCorrect({ field, was: plainEntries(profile, field)[index] ?? null });
  const adding = (field: FactField) => ({
    noun: factNouns[field],
    onAdd: () => onCorrect({ field, was: null }),
  });
  const single = (field: 'name' | 'headline' | 'location') => {
    const fact = profile[field];
    return fact === null
      ? []
      : [
          <FactLine
            key={field}
            main={fact.value}
            more={[]}
            isCorrected={isAnyCorrected(fact)}
            onCorrect={isCovered(fact.value) ? undefined : correct(field, 0)}
          />,
        ];
  };
  const missing = (['name', 'headline', 'location'] as const).find(
    (field) => profile[field] === null && (!isRedacted || field === 'headline'),
  );
  return (
    <>
      <FactGroup title="Contact" {...(missing === undefined ? {} : adding(missing))}>
        {[
          ...single('name'),
          ...single('headline'),
          ...single('location'),
          ...[...profile.emails, ...profile.phones].map(({ value }) => (
            <FactLine key={value} main={value} more={[]} />
          )),
        ]}
      </FactGroup>
      <FactGroup
        title={profile.jobs.length === 0 ? 'Work' : `Work · ${sayYears(totalYears(profile))}`}
        {...adding('jobs')}
      >
        {profile.jobs.map(({ title, employer, start, end }, index) => (
          <FactLine
            // biome-ignore lint/suspicious/noArrayIndexKey: two jobs may say the same, and their order is the page's
            key={index}
            main={said(title) ?? said(employer) ?? 'Not said'}
            more={[title === null ? null : said(employer), sayRange(start?.value, end?.value)]}
            isCorrected={isAnyCorrected(title, employer, start, end)}
            onCorrect={correct('jobs', index)}
          />
        ))}
      </FactGroup>
      <FactGroup title="Between jobs">
        {profile.gaps.map(({ from, to, months }) => (
          <FactLine key={from} main={sayCount(months, 'month')} more={[sayRange(from, to)]} />
        ))}
      </FactGroup>
      <FactGroup title="Education" {...adding('education')}>
        {profile.education.map(({ degree, institution, start, end }, index) => (
          <FactLine
            // biome-ignore lint/suspicious/noArrayIndexKey: two degrees may say the same, and their order is the page's
            key={index}
            main={said(degree) ?? said(institution) ?? 'Not said'}
            more={[degree === null ? null : said(institution), sayRange(start?.value, end?.value)]}
            isCorrected={isAnyCorrected(degree, institution, start, end)}
            onCorrect={correct('education', index)}
          />
        ))}
      </FactGroup>
      <FactGroup title="Languages" {...adding('languages')}>
        {profile.languages.map(({ name, level, said: words }, index) => (
          <FactLine
            key={name.value}
            main={name.value}
            more={[level ?? said(words)]}
            isCorrected={isAnyCorrected(name)}
            onCorrect={correct('languages', index)}
          />
        ))}
      </FactGroup>
      <FactGroup title="Certificates" {...adding('certifications')}>
        {profile.certifications.map(({ name, issuer, date }, index) => (
          <FactLine
            // biome-ignore lint/suspicious/noArrayIndexKey: two certificates may say the same, and their order is the page's
            key={index}
            main={name.value}
            more={[said(issuer), date?.value ?? null]}
            isCorrected={isAnyCorrected(name, issuer, date)}
            onCorrect={correct('certifications', index)}
          />
        ))}
      </FactGroup>
      <FactGroup title="Skills" {...adding('skills')}>
        {profile.skills.length === 0
          ? []
          : [
              <SkillList
                key="all"
                skills={profile.skills.map(({ name }) => name)}
                onCorrect={(index) => correct('skills', index)()}
              />,
            ]}
      </FactGroup>
    </>
  );
};

const said = (fact: Fact | null): string | null => fact?.value ?? null;

const isAnyCorrected = (...facts: readonly (Pick<Fact, 'corrected'> | null)[]): boolean =>
  facts.some((fact) => fact?.corrected);
