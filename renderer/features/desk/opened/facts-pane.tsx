import { visibleText } from '@shared/lib/visible-text';
import type { Candidate } from '@shared/model/candidate';
import { type Fact, type Profile, totalYears } from '@shared/model/profile';
import type { ReactNode } from 'react';
import { stageWords } from '../../../api/application-words';
import { mediaWords } from '../../../api/media-words';
import { sayCount, sayYears } from '../../../lib/say-count';
import { sayRange } from '../../../lib/say-range';
import { sayWhen } from '../../../lib/say-when';

/** What was read from the pages, as they say it; none of it is a judgement. */
export const FactsPane = ({ candidate }: { readonly candidate: Candidate }) => {
  const { profile, otherJobs, documents, look } = candidate;
  return (
    <>
      {profile === null ? (
        <p className="soft pane-note">No facts were read from this document.</p>
      ) : (
        <ProfileFacts profile={profile} />
      )}
      <FactGroup title="Other jobs">
        {otherJobs.map(({ jobId, title, stage }) => (
          <FactLine key={jobId} main={title} more={[stageWords[stage]]} />
        ))}
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
    </>
  );
};

const ProfileFacts = ({ profile }: { readonly profile: Profile }) => (
  <>
    <FactGroup title="Contact">
      {[profile.name, profile.headline, profile.location, ...profile.emails, ...profile.phones]
        .filter((fact) => fact !== null)
        .map(({ value }) => (
          <FactLine key={value} main={value} more={[]} />
        ))}
    </FactGroup>
    <FactGroup title={profile.jobs.length === 0 ? 'Work' : `Work · ${sayYears(totalYears(profile))}`}>
      {profile.jobs.map(({ title, employer, start, end }, index) => (
        <FactLine
          // biome-ignore lint/suspicious/noArrayIndexKey: two jobs may say the same, and their order is the page's
          key={index}
          main={said(title) ?? said(employer) ?? 'Not said'}
          more={[title === null ? null : said(employer), sayRange(start?.value, end?.value)]}
        />
      ))}
    </FactGroup>
    <FactGroup title="Between jobs">
      {profile.gaps.map(({ from, to, months }) => (
        <FactLine key={from} main={sayCount(months, 'month')} more={[sayRange(from, to)]} />
      ))}
    </FactGroup>
    <FactGroup title="Education">
      {profile.education.map(({ degree, institution, start, end }, index) => (
        <FactLine
          // biome-ignore lint/suspicious/noArrayIndexKey: two degrees may say the same, and their order is the page's
          key={index}
          main={said(degree) ?? said(institution) ?? 'Not said'}
          more={[degree === null ? null : said(institution), sayRange(start?.value, end?.value)]}
        />
      ))}
    </FactGroup>
    <FactGroup title="Languages">
      {profile.languages.map(({ name, level, said: words }) => (
        <FactLine key={name.value} main={name.value} more={[level ?? said(words)]} />
      ))}
    </FactGroup>
    <FactGroup title="Certificates">
      {profile.certifications.map(({ name, issuer, date }, index) => (
        <FactLine
          // biome-ignore lint/suspicious/noArrayIndexKey: two certificates may say the same, and their order is the page's
          key={index}
          main={name.value}
          more={[said(issuer), date?.value ?? null]}
        />
      ))}
    </FactGroup>
    {profile.skills.length === 0 ? null : (
      <FactGroup title="Skills">
        {[
          <li key="all" className="fact-skills">
            <bdi>{visibleText(profile.skills.map(({ name }) => name.value).join(', '))}</bdi>
          </li>,
        ]}
      </FactGroup>
    )}
  </>
);

const said = (fact: Fact | null): string | null => fact?.value ?? null;

const FactGroup = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: readonly ReactNode[];
}) =>
  children.length === 0 ? null : (
    <section className="fact-group" aria-label={title}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );

type FactLineProps = { readonly main: string; readonly more: readonly (string | null)[] };

const FactLine = ({ main, more }: FactLineProps) => {
  const rest = more.filter(Boolean).join(' · ');
  return (
    <li className="fact-line">
      <bdi>{visibleText(main)}</bdi>
      {rest === '' ? null : <span className="soft">{visibleText(rest)}</span>}
    </li>
  );
};
