// In: the bytes of a submitted .xlsx file and its name. Out: raw sheets, as if Excel had opened the file and the
// add-in had read it; or a `Failure` that says why the file is refused. Runs in a worker and in Node.
// May not: judge content, follow anything that the file refers to, run anything in it, or know Excel.
export { readSubmission, refuseLarge } from './read-submission';
export { DEFAULT_LIMITS, limitsOf } from '../xlsx';
export type { FileLimits } from '../xlsx';
