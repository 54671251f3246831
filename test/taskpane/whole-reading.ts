import type { CheckSummary } from '../../src/core/tasks';

/** Both sheets were read, and all that is kept beside them. */
export const WHOLE_READING: CheckSummary['reading'] = {
  read: 2,
  incomplete: [],
  hidden: [],
  unread: [],
  copies: [],
  hasLostChoices: false,
  hasLostWaivers: false,
  hasLostChecks: false,
  lostReturns: 0,
  schemeFault: null,
};
