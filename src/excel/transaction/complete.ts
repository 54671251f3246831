import type { Entry } from './journal';
import { endChange } from './lifted-lock';
import { clearShelf } from './unshelve';

/** Does what was left to be done by a change that has been decided. */
export async function complete(context: Excel.RequestContext, entries: readonly Entry[]): Promise<void> {
  await endChange(context, entries, () => clearShelf(context, entries));
}
