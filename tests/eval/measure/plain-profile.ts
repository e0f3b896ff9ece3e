import type { plainProfile } from '../../../electron/cli/plain-profile';

/** What `parse --json` prints of a profile: what is measured is what people get. */
export type PlainProfile = ReturnType<typeof plainProfile>;
