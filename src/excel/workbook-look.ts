import { Failure } from '../core/words/failure';
import { SheetRegister } from './sheet-register';
import { loadTableNames } from './table-names';
import type { Outgoing } from './transaction';

/** So many sheets that somebody has changed meanwhile are named. */
const MOST_NAMED = 5;

/** What putting sheets into place rests upon: it is read before, and once more by the very request that does it. */
export interface WorkbookLook {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Of the sheets that are to go those that are still there. */
  readonly outgoing: readonly (Outgoing & { readonly id: string; readonly position: number })[];
  /** Names that tables may not have. */
  readonly tableNames: ReadonlySet<string>;
  readonly register: SheetRegister;
  /** All of it as texts, by the name of the sheet that a text is about; by an empty one what is about none. */
  readonly told: readonly (readonly [sheet: string, text: string])[];
}

interface Going {
  /** By their ids. */
  readonly outgoing: readonly string[];
  readonly drafts: readonly Excel.Worksheet[];
  /** What is to go is a record of ours that we have locked. */
  readonly areRecords?: true;
}

/** Queues a look; `after` gives it when what was queued has been sent. */
export function loadLook(
  context: Excel.RequestContext,
  { outgoing, drafts, areRecords }: Going,
): { after(sent: () => Promise<void>): Promise<WorkbookLook> } {
  const { worksheets } = context.workbook;
  const loaded = SheetRegister.load(context);
  const structure = context.workbook.protection.load('protected');
  const going = outgoing.map((id) => {
    const sheet = worksheets.getItemOrNullObject(id).load('id,name,position,visibility');
    return { sheet, lock: sheet.protection.load('protected') };
  });
  const tables = loadTableNames(context, [...going.map(({ sheet }) => sheet), ...drafts]);
  return {
    async after(sent) {
      await sent();
      const sheets = loaded.sheets.items.map(({ id, name }) => ({ id, name }));
      const there = going.filter(({ sheet }) => !sheet.isNullObject);
      const locked = areRecords ? undefined : there.find(({ lock }) => lock.protected);
      if (structure.protected) throw new Failure('ProtectedWorkbook');
      if (locked) throw new Failure('ProtectedSheet', { sheet: locked.sheet.name });
      const tableNames = tables.read();
      return {
        sheets,
        outgoing: there.map(({ sheet }) => ({
          sheet,
          id: sheet.id,
          name: sheet.name,
          position: sheet.position,
          visibility: sheet.visibility,
          tables: sheet.tables.items,
        })),
        tableNames,
        register: loaded.read(),
        told: [
          ...loaded.sheets.items.map(
            ({ id, name, position, visibility }) =>
              [name, [id, name, position, visibility].join('\n')] as const,
          ),
          ...there.map(
            ({ sheet: { name, tables: own } }) =>
              [name, own.items.map((table) => table.name).join('\n')] as const,
          ),
          ['', [...tableNames].sort().join('\n')],
        ],
      };
    },
  };
}

/** Throws `Failure('ChangedMeanwhile')` where somebody has changed something between two looks. */
export function refuseIfChanged(before: WorkbookLook, now: WorkbookLook): void {
  const [then, since] = [before, now].map(({ told }) => new Set(told.map((line) => line.join('\n'))));
  const differing = [
    ...now.told.filter((line) => !then?.has(line.join('\n'))),
    ...before.told.filter((line) => !since?.has(line.join('\n'))),
  ];
  if (differing.length === 0) return;
  const names = [...new Set(differing.map(([sheet]) => sheet))].filter((name) => name !== '');
  throw new Failure('ChangedMeanwhile', { sheets: names.slice(0, MOST_NAMED).join('、') });
}
