import { isExcelError } from '../session';

/** Queues how something looks that Excel may refuse. */
export type Touch = () => void;

/**
 * What makes a sheet handier once it is seen, all in one request. Some Excels refuse to freeze rows
 * (https://github.com/OfficeDev/office-js/issues/2196), or to choose a paper where no printer is installed: then each
 * goes by itself, and a sheet does without the one that is refused. Nothing that it holds hangs on it.
 */
export async function touchUp(context: Excel.RequestContext, touches: readonly Touch[]): Promise<void> {
  if (touches.length === 0 || (await isTaken(context, touches)) || touches.length === 1) return;
  for (const touch of touches) await isTaken(context, [touch]);
}

async function isTaken(context: Excel.RequestContext, touches: readonly Touch[]): Promise<boolean> {
  try {
    for (const touch of touches) touch();
    await context.sync();
    return true;
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return false;
  }
}
