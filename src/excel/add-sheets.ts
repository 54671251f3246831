import type { SheetPlan } from '../core/report';
import { Outbox } from './outbox';
import { withExcel } from './session';
import { stopIfCancelled, type Watch } from './watch';
import { writePlan } from './write-plan';

/** Adds registry and steering sheets to a workbook that has none of these names. They carry no mark of ours. */
export async function addSheets(plans: readonly Omit<SheetPlan, 'kind'>[], watch: Watch = {}): Promise<void> {
  await withExcel(async (context) => {
    const outbox = new Outbox(context);
    const total = plans.reduce(
      (sum, { bands }) => sum + bands.reduce((rows, band) => rows + band.rows, 0),
      0,
    );
    let done = 0;
    for (const plan of plans) {
      const sheet = context.workbook.worksheets.add(plan.name);
      const above = done;
      await writePlan(sheet, plan, outbox, (rows) => {
        stopIfCancelled(watch);
        watch.onProgress?.({ done: above + rows, total, detail: plan.name });
      });
      done += plan.bands.reduce((rows, band) => rows + band.rows, 0);
      await outbox.send();
    }
  });
}
