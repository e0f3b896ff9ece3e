import { visibleText } from '@shared/lib/visible-text';
import type { Version } from '@shared/model/document';
import type { DocumentId, JobId } from '@shared/model/id';
import { type Fact, type Profile, totalYears } from '@shared/model/profile';
import Pencil from 'lucide-react/icons/pencil';
import { type ReactNode, useState } from 'react';
import { sayYears } from '../../lib/say-count';
import { sayRange } from '../../lib/say-range';
import { IconButton } from '../../ui/icon-button';
import { CorrectDialog, type Correcting } from './correct-dialog';

type FactsPanelProps = {
  readonly id: DocumentId;
  readonly jobId: JobId | null;
  readonly profile: Profile;
  /** What says who it is is hidden, and not corrected from here. */
  readonly isRedacted: boolean;
  readonly versions: readonly Version[];
};

/** What was read from the page, each value as the page says it; a person's correction stands above it. */
export const FactsPanel = ({ id, jobId, profile, isRedacted, versions }: FactsPanelProps) => {
  const [correcting, setCorrecting] = useState<Correcting>();
  const one = (label: string, field: 'name' | 'headline' | 'location') => (
    <Row label={label}>
      {isRedacted && field !== 'headline' ? (
        <span className="soft">Hidden</span>
      ) : (
        <Value fact={profile[field]} onCorrect={() => setCorrecting({ label, field, was: profile[field] })} />
      )}
    </Row>
  );
  const many = (label: string, field: 'emails' | 'phones' | 'links') =>
    profile[field].length === 0 ? null : (
      <Row label={label}>
        {profile[field].map((fact) => (
          <Value key={fact.value} fact={fact} onCorrect={() => setCorrecting({ label, field, was: fact })} />
        ))}
      </Row>
    );
  return (
    <aside className="facts" aria-label="Facts">
      <h2>Facts</h2>
      <dl>
        {one('Name', 'name')}
        {one('Headline', 'headline')}
        {one('Location', 'location')}
        {many('E-mail', 'emails')}
        {many('Phone', 'phones')}
        {many('Links', 'links')}
        <Entries
          label={profile.jobs.length === 0 ? 'Work' : `Work · ${sayYears(totalYears(profile))}`}
          entries={profile.jobs.map(({ title, employer, start, end }) => ({
            main: words(title) ?? words(employer),
            more: [title === null ? null : words(employer), sayRange(start?.value, end?.value)],
          }))}
        />
        <Entries
          label="Education"
          entries={profile.education.map(({ degree, institution, start, end }) => ({
            main: words(degree) ?? words(institution),
            more: [degree === null ? null : words(institution), sayRange(start?.value, end?.value)],
          }))}
        />
        <Entries
          label="Languages"
          entries={profile.languages.map(({ name, level, said }) => ({
            main: name.value,
            more: [level ?? words(said)],
          }))}
        />
        <Entries
          label="Certificates"
          entries={profile.certifications.map(({ name, issuer, date }) => ({
            main: name.value,
            more: [words(issuer), date?.value ?? null],
          }))}
        />
        {profile.skills.length === 0 ? null : (
          <Row label="Skills">{visibleText(profile.skills.map(({ name }) => name.value).join(', '))}</Row>
        )}
      </dl>
      {versions.length === 0 ? null : <Versions versions={versions} />}
      {correcting === undefined ? null : (
        <CorrectDialog
          id={id}
          jobId={jobId}
          correcting={correcting}
          onClose={() => setCorrecting(undefined)}
        />
      )}
    </aside>
  );
};

const words = (fact: Fact | null): string | null => fact?.value ?? null;

const Row = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="fact">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const Value = ({ fact, onCorrect }: { readonly fact: Fact | null; readonly onCorrect: () => void }) => (
  <span className="fact-value">
    <bdi className={fact === null ? 'soft' : ''}>{fact === null ? 'Not found' : visibleText(fact.value)}</bdi>
    {fact?.corrected ? <span className="soft">corrected</span> : null}
    <IconButton label={`Correct ${fact === null ? '' : visibleText(fact.value)}`.trim()} onPress={onCorrect}>
      <Pencil aria-hidden />
    </IconButton>
  </span>
);

type EntriesProps = {
  readonly label: string;
  readonly entries: readonly { readonly main: string | null; readonly more: readonly (string | null)[] }[];
};

const Entries = ({ label, entries }: EntriesProps) =>
  entries.length === 0 ? null : (
    <Row label={label}>
      <ul>
        {entries.map(({ main, more }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries may say the same, and their order is the page's
          <li key={index}>
            <bdi>{visibleText(main ?? '')}</bdi>
            <span className="soft">{visibleText(more.filter(Boolean).join(' · '))}</span>
          </li>
        ))}
      </ul>
    </Row>
  );

const Versions = ({ versions }: { readonly versions: readonly Version[] }) => (
  <div className="versions">
    <h3>May be the same person</h3>
    <ul>
      {versions.map(({ documentId, name, because }) => (
        <li key={documentId}>
          <bdi>{visibleText(name)}</bdi>
          <span className="soft">{visibleText(because.join(', '))}</span>
        </li>
      ))}
    </ul>
  </div>
);
