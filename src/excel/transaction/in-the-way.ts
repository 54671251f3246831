import { Failure } from '../../core/words/failure';
import { withExcel } from '../session';
import type { Entry } from './journal';

/** What Excel says of something that is not there, or is there already. */
const CHANGED: ReadonlySet<unknown> = new Set(['ItemNotFound', 'ItemAlreadyExists', 'InvalidReference']);

/** What a change is about. */
export interface Scope {
  /** Sheets that have to be there. */
  readonly sheets: readonly string[];
  readonly entries: readonly Entry[];
}

/**
 * What the clerk is told of a change that has not come about: Excel says that something is locked, and not what; and
 * that something is gone, and not that somebody has taken it away meanwhile.
 */
export async function whatStoodInTheWay(error: unknown, scope: Scope): Promise<unknown> {
  if (!(error instanceof Failure) || error.params['sheet']) return error;
  const isLocked = error.code === 'ProtectedSheet';
  const isChanged = error.code === 'HostError' && CHANGED.has(error.params['code']);
  if (!isLocked && !isChanged) return error;
  const found = await withExcel((context) => obstacle(context, scope, isLocked, error)).catch(() => null);
  return found ?? (isChanged ? new Failure('ChangedMeanwhile', {}, { cause: error }) : error);
}

async function obstacle(
  context: Excel.RequestContext,
  { sheets, entries }: Scope,
  isLocked: boolean,
  cause: Failure,
): Promise<Failure | null> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  protection.load('protected');
  await context.sync();
  const there = new Set(worksheets.items.map(({ name }) => name));
  const gone = sheets.find((name) => !there.has(name));
  if (gone !== undefined) return new Failure('SheetGone', { sheet: gone }, { cause });
  if (!isLocked) return null;
  if (protection.protected) return new Failure('ProtectedWorkbook', {}, { cause });
  const touched = new Set([...sheets, ...entries.flatMap(namesIn)]);
  const locked = worksheets.items.filter((sheet) => sheet.protection.protected);
  const first = locked.find(({ id, name }) => touched.has(id) || touched.has(name)) ?? locked[0];
  return first ? new Failure('ProtectedSheet', { sheet: first.name }, { cause }) : null;
}

/** Names and ids of sheets. */
function namesIn(entry: Entry): readonly string[] {
  return ['sheet', 'name'].flatMap((key) => {
    const named: unknown = Reflect.get(entry, key);
    return typeof named === 'string' ? [named] : [];
  });
}
