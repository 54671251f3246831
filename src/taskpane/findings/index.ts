// In: the summary of a check and a way to fetch its findings. Out: the list a clerk works through, and where in it the
// clerk is, for whoever shows it to keep. May not: judge findings, hold more of them than were looked at, or know Excel.
import { onDemand } from '../kit';

export { useFindingsDesk } from './use-findings-desk';
export type { FindingsDesk, Narrowing } from './use-findings-desk';

export const FindingsView = onDemand(async () => (await import('./findings-view')).FindingsView);
