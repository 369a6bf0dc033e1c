import { criteriaNotices } from './criteria-notices.ts';
import { diskNotices } from './disk-notices.ts';
import { evidenceNotices } from './evidence-notices.ts';
import { paperNotices } from './paper-notices.ts';
import { registerNotices } from './register-notices.ts';

/** Everything a job may say on its way. */
export const notices = { ...criteriaNotices, ...diskNotices, ...evidenceNotices, ...paperNotices, ...registerNotices };
