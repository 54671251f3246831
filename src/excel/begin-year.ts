import type { PlainSheet, PlanOutline } from '../core/report';
import { writeMissing } from './add-missing';
import { writeFixes, type RecordedFix, type Written } from './apply-fixes';
import { transact } from './transaction';
import type { Watch } from './watch';
import { putSheets, type SheetSource, type WrittenSheet } from './write-generated';

/** What a year begins with. */
export interface YearStart {
  /** Settings, for a workbook that has none. */
  readonly settings: readonly PlainSheet[];
  readonly fixes: readonly RecordedFix[];
  /** What the year that ends leaves. */
  readonly plans: readonly PlanOutline[];
}

export interface BegunYear {
  readonly added: readonly string[];
  readonly written: Written;
  readonly sheets: readonly WrittenSheet[];
}

/** Adds the settings of the next year, writes its cells and the sheets of the year that ends, all or none. */
export async function beginYear(
  { settings, fixes, plans }: YearStart,
  source: SheetSource,
  at: string,
  watch: Watch = {},
): Promise<BegunYear> {
  return transact(
    'nextYear',
    at,
    async (transaction) => {
      await writeMissing(transaction, settings);
      const added = settings.map(({ name }) => name);
      const written = await writeFixes(transaction, fixes, { occasion: 'nextYear', at }, watch);
      return { added, written, sheets: await putSheets(transaction, plans, source, watch) };
    },
    watch,
  );
}
