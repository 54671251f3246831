import { HostError, type ExcelHost, type Sheet } from '../../src/host';
import { shiftRows } from '../../src/host/model/shift-rows';
import type { Fault, MachineFault, PersonFault } from './fault';
import type { Operation } from './operation';

const stopped = (name: string, share: number): MachineFault => ({
  kind: 'machine',
  name,
  befall: (request, line) => line.deliverInPart(request, share),
});

const byPerson = (
  name: string,
  act: PersonFault['act'],
  more: Omit<PersonFault, 'kind' | 'name' | 'act'> = {},
): PersonFault => ({
  kind: 'person',
  name,
  act(host, operation) {
    try {
      act(host, operation);
    } catch (error) {
      // Excel does not let the person do it, either.
      if (!(error instanceof HostError)) throw error;
    }
  },
  ...more,
});

/** Every kind of fault; each is tried at every request of every operation. */
export const FAULTS: readonly Fault[] = [
  stopped('refused', 0),
  stopped('stopped in the middle', 0.5),
  stopped('stopped at its last action', 1),
  { kind: 'machine', name: 'connection lost before', befall: (request, line) => line.loseAnswer(request) },
  {
    kind: 'machine',
    name: 'connection lost after',
    befall(request, line) {
      line.deliverUnheard(request);
      line.loseAnswer(request);
    },
  },
  { kind: 'stop', name: 'process stopped' },
  byPerson('person edits another cell', (host, { registry }) => {
    withSheet(host, registry.sheet, (sheet) => {
      host.person.edit(sheet, [
        { row: bottomOf(sheet) - 1, column: freeColumn(sheet, registry), input: '别人改的' },
      ]);
    });
  }),
  byPerson(
    'person edits the cell',
    (host, { writes }) => {
      if (!writes) return;
      const { row, column } = writes;
      withSheet(host, writes.sheet, (sheet) => host.person.edit(sheet, [{ row, column, input: 77 }]));
    },
    { needsCell: true },
  ),
  byPerson(
    'person inserts a row above',
    (host, { registry }) => {
      withSheet(host, registry.sheet, (sheet) => {
        shiftRows(host.workbook, sheet, { at: registry.firstRow, count: 1 });
        const column = freeColumn(sheet, registry);
        host.person.edit(sheet, [{ row: registry.firstRow, column, input: '上面插入的' }]);
      });
    },
    { movesRows: true },
  ),
  byPerson(
    'person types a row below',
    (host, { registry }) => {
      withSheet(host, registry.sheet, (sheet) => {
        const column = freeColumn(sheet, registry);
        host.person.edit(sheet, [{ row: bottomOf(sheet), column, input: '下面填的' }]);
      });
    },
    { movesRows: true },
  ),
  byPerson(
    'person sorts',
    (host, { registry }) => {
      withSheet(host, registry.sheet, (sheet) => swapRows(sheet, registry.firstRow, bottomOf(sheet) - 1));
    },
    { movesRows: true },
  ),
  byPerson('person deletes a sheet', (host, { target }) => {
    withSheet(host, target, (sheet) => host.person.removeSheet(sheet));
  }),
  byPerson(
    'person protects a sheet',
    (host, { target }) => withSheet(host, target, (sheet) => (sheet.protection = {})),
    {
      release: (host, { target }) => withSheet(host, target, (sheet) => (sheet.protection = null)),
    },
  ),
  byPerson(
    'person locks the workbook',
    ({ workbook }) => {
      workbook.isStructureProtected = true;
    },
    {
      release: ({ workbook }) => {
        workbook.isStructureProtected = false;
      },
    },
  ),
  byPerson('person takes a name', (host, { wanted }) => {
    const sheet = host.person.addSheet(wanted, 0);
    host.person.edit(sheet, [{ row: 0, column: 0, input: '我的笔记' }]);
  }),
];

function withSheet({ workbook }: ExcelHost, name: string, act: (sheet: Sheet) => void): void {
  const sheet = workbook.findSheet(name);
  if (sheet) act(sheet);
}

/** The column of a header above the data that the operation does not look at; the first where there is none. */
function freeColumn({ cells }: Sheet, { firstRow, free }: Operation['registry']): number {
  const headers = Array.from({ length: cells.extent.columns }, (_, column) =>
    cells.get(firstRow - 1, column),
  );
  return Math.max(0, headers.indexOf(free));
}

/** The first row under the data. */
function bottomOf({ cells }: Sheet): number {
  const used = cells.used(true);
  return used ? used.row + used.rows : 0;
}

function swapRows({ cells }: Sheet, first: number, last: number): void {
  for (let column = 0; column < cells.extent.columns; column++) {
    const [top, bottom] = [first, last].map((row) => ({
      content: cells.get(row, column),
      style: cells.style(row, column),
    }));
    cells.set(first, column, bottom?.content);
    cells.set(last, column, top?.content);
    cells.setStyle(first, column, bottom?.style ?? 0);
    cells.setStyle(last, column, top?.style ?? 0);
  }
}
