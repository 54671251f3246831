import type { PlainSheet } from '../core/report';
import { writeMissing } from './add-missing';
import { writeFixes, type RecordedFix, type Written } from './apply-fixes';
import { transact } from './transaction';
import type { Watch } from './watch';

/** Adds the settings of the next year where the workbook has none and writes its cells, all or none. */
export async function beginYear(
  sheets: readonly PlainSheet[],
  fixes: readonly RecordedFix[],
  at: string,
  watch: Watch = {},
): Promise<{ readonly added: readonly string[]; readonly written: Written }> {
  return transact(
    'nextYear',
    at,
    async (transaction) => ({
      added: await writeMissing(transaction, sheets),
      written: await writeFixes(transaction, fixes, at, watch),
    }),
    watch,
  );
}
