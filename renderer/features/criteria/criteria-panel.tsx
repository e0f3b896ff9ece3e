import type { JobId } from '@shared/model/id';

export const CriteriaPanel = ({ jobId }: { readonly jobId: JobId }) => <p>{jobId}</p>;
