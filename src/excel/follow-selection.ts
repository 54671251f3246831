import { withExcel } from './session';

/** Arrow keys held down raise an event for every row. */
const QUIET_MILLISECONDS = 200;

/**
 * Calls back when another cell or sheet has been selected and the selection has come to rest; gives how to stop.
 * Every Excel that the add-in runs in has both events.
 */
export async function followSelection(onMoved: () => void): Promise<() => Promise<void>> {
  return withExcel(async (context) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = (): Promise<void> => {
      clearTimeout(timer);
      timer = setTimeout(onMoved, QUIET_MILLISECONDS);
      return Promise.resolve();
    };
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(note), worksheets.onActivated.add(note)];
    await context.sync();
    return async () => {
      clearTimeout(timer);
      // A handler can be removed only in the context that added it.
      await Excel.run(context, async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    };
  });
}
