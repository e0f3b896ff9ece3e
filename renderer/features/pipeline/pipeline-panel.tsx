import type { ApplicationId, JobId } from '@shared/model/id';

type PipelinePanelProps = { readonly jobId: JobId; readonly onOpen: (id: ApplicationId) => void };

export const PipelinePanel = ({ jobId }: PipelinePanelProps) => <p>{jobId}</p>;
