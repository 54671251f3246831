import { openSession, theWire } from '../faults/session';
import { planned } from './merging-steps';
import type { Opened } from './open-ledger';
import { AGAIN, city, file, households, rowsOf } from './submitted-files';

const SHEET = '贫困户名册';
const NAME = 3;

async function prepared(): Promise<{ opened: Opened; work: Awaited<ReturnType<typeof planned>> }> {
  const opened = openSession(city());
  const files = [await file('镇1.xlsx', AGAIN), await file('镇3.xlsx', households(3, 2))];
  return { opened, work: await planned(opened, files) };
}

function sheetOf({ workbook }: Opened) {
  const sheet = workbook.findSheet(SHEET);
  if (!sheet) throw new Error('no register');
  return sheet;
}

/** The first data row and the last one change places. */
function sort(opened: Opened): void {
  const { cells } = sheetOf(opened);
  for (let column = 0; column < 7; column++) {
    const [first, last] = [cells.get(2, column), cells.get(9, column)];
    cells.set(2, column, last);
    cells.set(9, column, first);
  }
}

/** Names of households by their numbers, of rows that have one. */
function namesOf({ workbook }: Opened): Record<string, unknown> {
  return Object.fromEntries(
    rowsOf(workbook)
      .slice(2)
      .filter(([id]) => id !== null)
      .map((row) => [String(row[0]).slice(6), row[NAME]]),
  );
}

/** What somebody does before the n-th request of the merge (from 1). */
async function during(
  nth: number,
  act: (opened: Opened) => void,
): Promise<{ opened: Opened; outcome: Awaited<ReturnType<Awaited<ReturnType<typeof planned>>>> | null }> {
  const { opened, work } = await prepared();
  let sent = 0;
  theWire().intercept((request, line) => {
    sent += 1;
    if (sent === nth) act(opened);
    line.deliver(request);
  });
  const outcome = await work().catch((error: unknown) => {
    expect(error).toMatchObject({ code: 'MergeChanged' });
    return null;
  });
  theWire().clear();
  return { opened, outcome };
}

const REQUESTS = Array.from({ length: 21 }, (_, at) => at + 1);

const MERGED = {
  ...{ '1010001': '户主1', '1010002': '改名', '1010003': '户主3', '1010009': '新户' },
  ...{ '1020001': '户主1', '1020002': '户主2', '1020003': '户主3', '1020004': '户主4' },
  ...{ '1030001': '户主1', '1030002': '户主2' },
};

describe('while a merge is on its way', () => {
  it('rows that are sorted are found again: each is given its own, and none another’s', async () => {
    const before = namesOf((await prepared()).opened);
    let done = 0;
    for (const nth of REQUESTS) {
      const { opened, outcome } = await during(nth, sort);
      if (outcome) done += 1;
      expect(namesOf(opened)).toEqual(outcome ? MERGED : before);
    }
    expect(done).toBeGreaterThan(REQUESTS.length / 2);
  });

  it('a row that a colleague types below the data stays, whatever comes of the merge', async () => {
    const typed = '同事补的';
    for (const nth of REQUESTS) {
      const { opened, outcome } = await during(nth, (at) => {
        const { cells } = sheetOf(at);
        const used = cells.used(true);
        at.host.person.edit(sheetOf(at), [
          { row: (used?.row ?? 0) + (used?.rows ?? 0), column: NAME, input: typed },
        ]);
      });
      const names = rowsOf(opened.workbook).map((row) => row[NAME]);
      expect(names.filter((name) => name === typed)).toHaveLength(1);
      expect(names.includes('改名')).toBe(outcome !== null);
      if (!outcome) expect(rowsOf(opened.workbook)).toHaveLength(11);
    }
  });

  it('a row that is no more what it was is left and named, and the others are merged', async () => {
    const named = new Set<string>();
    for (const nth of REQUESTS) {
      const { opened, outcome } = await during(nth, (at) => {
        at.host.person.edit(sheetOf(at), [{ row: 3, column: 0, input: '4103251019999' }]);
      });
      if (!outcome || outcome.left === 0) continue;
      for (const { sheet, row } of outcome.leftCells) named.add(`${sheet} ${row}`);
      expect(namesOf(opened)).toMatchObject({ '1019999': '户主2', '1010009': '新户' });
    }
    expect([...named]).toEqual([`${SHEET} 4`]);
  });
});

describe('a filtered list', () => {
  const filterOf = async () =>
    Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem(SHEET);
      autoFilter.load('isDataFiltered,criteria');
      const range = autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      const criteria = autoFilter.criteria as (Excel.FilterCriteria | null)[];
      return {
        isOn: autoFilter.isDataFiltered,
        values: criteria.map((criterion) => criterion?.values ?? null).filter((values) => values !== null),
        address: range.address.split('!').at(-1),
      };
    });

  /** Only the second township is shown: rows that go and rows that change are hidden. */
  async function filtered(): ReturnType<typeof prepared> {
    const book = await prepared();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.autoFilter.apply(sheet.getRange('A2:G10'), 2, { filterOn: 'Values', values: ['镇2'] });
      await context.sync();
    });
    return book;
  }

  it('is merged into as a whole, and filtered again afterwards, the new rows with the others', async () => {
    const { opened, work } = await filtered();
    const before = rowsOf(opened.workbook);
    await work();
    expect(namesOf(opened)).toEqual(MERGED);
    expect(await filterOf()).toEqual({ isOn: true, values: [['镇2']], address: 'A2:G12' });
    expect([...sheetOf(opened).hiddenRows].sort((a, b) => a - b)).toEqual([2, 3, 4, 9, 10, 11]);
    await opened.ledger.merging.undo();
    expect(rowsOf(opened.workbook)).toEqual(before);
    expect(await filterOf()).toEqual({ isOn: true, values: [['镇2']], address: 'A2:G10' });
  });

  it('is filtered as before where the merge is taken back', async () => {
    for (const share of [0.3, 0.5, 0.7, 0.9]) {
      const { opened, work } = await filtered();
      const before = rowsOf(opened.workbook);
      theWire().intercept((request, line) => {
        if (request.includes('_zhucun_journal') && request.includes('_zhucun_new_1')) {
          theWire().clear();
          line.deliverInPart(request, share);
        } else line.deliver(request);
      });
      await expect(work()).rejects.toMatchObject({ code: 'HostError' });
      expect(rowsOf(opened.workbook)).toEqual(before);
      expect(await filterOf()).toEqual({ isOn: true, values: [['镇2']], address: 'A2:G10' });
    }
  });
});
