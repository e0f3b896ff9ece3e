import type { ApplicationId, JobId } from '@shared/model/id';

type DeskProps = {
  readonly jobId: JobId;
  /** Who is open; null: the list alone. */
  readonly openId: ApplicationId | null;
  readonly onOpen: (id: ApplicationId | null) => void;
  readonly onCriteria: () => void;
  readonly onFiles: () => void;
};

export const Desk = ({ jobId }: DeskProps) => <p>{jobId}</p>;
