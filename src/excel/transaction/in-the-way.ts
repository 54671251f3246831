import { Failure } from '../../core/words/failure';
import { withExcel } from '../session';
import type { Entry } from './journal';

/** What Excel says of something that is not there, or is there already. */
const CHANGED: ReadonlySet<unknown> = new Set(['ItemNotFound', 'ItemAlreadyExists', 'InvalidReference']);

/**
 * What the clerk is told of a change that has not come about: Excel says that something is locked, and not what; and
 * that something is gone, and not that somebody has taken it away meanwhile.
 */
export async function whatStoodInTheWay(error: unknown, entries: readonly Entry[]): Promise<unknown> {
  if (!(error instanceof Failure)) return error;
  if (error.code === 'HostError' && CHANGED.has(error.params['code']))
    return new Failure('ChangedMeanwhile', {}, { cause: error });
  if (error.code !== 'ProtectedSheet' || error.params['sheet']) return error;
  return (await lockOf(entries, error).catch(() => null)) ?? error;
}

async function lockOf(entries: readonly Entry[], cause: Failure): Promise<Failure | null> {
  return withExcel(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/id,items/name,items/protection/protected');
    protection.load('protected');
    await context.sync();
    if (protection.protected) return new Failure('ProtectedWorkbook', {}, { cause });
    const touched = new Set(entries.flatMap(namesIn));
    const locked = worksheets.items.filter((sheet) => sheet.protection.protected);
    const first = locked.find(({ id, name }) => touched.has(id) || touched.has(name)) ?? locked[0];
    return first ? new Failure('ProtectedSheet', { sheet: first.name }, { cause }) : null;
  });
}

/** Names and ids of sheets. */
function namesIn(entry: Entry): readonly string[] {
  return ['sheet', 'name'].flatMap((key) => {
    const named: unknown = Reflect.get(entry, key);
    return typeof named === 'string' ? [named] : [];
  });
}
