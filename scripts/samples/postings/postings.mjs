import { nurse } from './registered-nurse.mjs';
import { teamLead } from './warehouse-team-lead.mjs';

export const postings = [nurse, teamLead];
