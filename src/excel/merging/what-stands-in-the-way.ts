import { Failure } from '../../core/words/failure';
import { withExcel } from '../session';

/** Failures that Excel gives no sheet to, or no reason. */
const VAGUE: ReadonlySet<string> = new Set(['HostError', 'ProtectedSheet']);

/**
 * What came of a change of some sheets; where Excel refused it without saying why, its sentence names the sheet that is
 * gone or protected by now, or the workbook that is.
 */
export async function inWords<T>(change: Promise<T>, sheets: readonly string[]): Promise<T> {
  try {
    return await change;
  } catch (error) {
    const isVague = error instanceof Failure && VAGUE.has(error.code) && !error.params['sheet'];
    if (!isVague) throw error;
    const found = await withExcel((context) => obstacle(context, sheets, error)).catch(() => null);
    throw found ?? error;
  }
}

async function obstacle(
  context: Excel.RequestContext,
  names: readonly string[],
  cause: Failure,
): Promise<Failure | null> {
  const { workbook } = context;
  const protection = workbook.protection.load('protected');
  const sheets = names.map((name) => ({ name, sheet: workbook.worksheets.getItemOrNullObject(name) }));
  await context.sync();
  const gone = sheets.find(({ sheet }) => sheet.isNullObject);
  if (gone) return new Failure('SheetGone', { sheet: gone.name }, { cause });
  for (const { sheet } of sheets) sheet.protection.load('protected');
  await context.sync();
  const locked = sheets.find(({ sheet }) => sheet.protection.protected);
  if (locked) return new Failure('ProtectedSheet', { sheet: locked.name }, { cause });
  return protection.protected ? new Failure('ProtectedWorkbook', {}, { cause }) : null;
}
