import { isMemorySheet } from '../core/registry';
import { Failure } from '../core/words/failure';
import { clerksSheets } from './clerks-sheets';
import { mappingSetting, mappingsIn } from './mapping-memory';

/**
 * Looks whether a record that is about to be undone names only sheets of the registry and of settings: nothing else was
 * ever changed. A sheet that is gone is no matter here. Throws `Failure('RecordBeyond')`.
 */
export async function refuseBeyond(
  context: Excel.RequestContext,
  names: ReadonlySet<string>,
  record: string,
): Promise<void> {
  const mappings = mappingSetting(context);
  const found = [...names].map((name) => ({
    name,
    sheet: context.workbook.worksheets.getItemOrNullObject(name).load('name'),
  }));
  await context.sync();
  const there = found.filter(({ sheet }) => !sheet.isNullObject);
  const clerks = await clerksSheets(
    context,
    there.map(({ sheet }) => sheet),
    mappingsIn(mappings).choices,
  );
  const other = there.find(({ name, sheet }) => isMemorySheet(name) || !clerks.has(sheet));
  if (other) throw new Failure('RecordBeyond', { record, sheet: other.name });
}
