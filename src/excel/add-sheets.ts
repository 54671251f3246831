import type { SheetPlan } from '../core/report';
import { dressSheet } from './dress-sheet';
import { Outbox } from './outbox';
import { withExcel } from './session';
import { stopIfCancelled, type Watch } from './watch';
import { writeBand } from './write-band';

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
      let top = 0;
      for (const band of plan.bands) {
        const above = done + top;
        await writeBand(sheet, band, top, outbox, {
          named: (formula) => formula,
          columns: plan.widths.length,
          cells: (from, count) =>
            Array.from({ length: count }, (_, row) =>
              plan.widths.map((__, column) => band.cell(from + row, column)),
            ),
          onRows: (rows) => {
            stopIfCancelled(watch);
            watch.onProgress?.({ done: above + rows, total, detail: plan.name });
          },
        });
        top += band.rows;
      }
      done += top;
      dressSheet(sheet, plan);
      await outbox.send();
    }
  });
}
