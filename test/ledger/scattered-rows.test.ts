import { Workbook } from '../../src/host';
import { beforeEachRequest, failRequest } from '../excel/faults';
import { expectSame, ledgerOver, type Opened } from './open-ledger';
import { everything, file, HEADER, households, merged, rowsOf } from './submitted-files';

const ROWS = 2600;

/** Of a township's households every second one is gone from what it sends again. */
function town(): Opened {
  const workbook = new Workbook('全市.xlsx');
  const { cells } = workbook.addSheet('贫困户名册');
  [HEADER, ...households(1, ROWS)].forEach((row, at) => {
    row.slice(0, 7).forEach((cell, column) => {
      cells.set(at, column, cell as string | number);
    });
  });
  return ledgerOver(workbook);
}

const everySecond = () =>
  file(
    '镇1.xlsx',
    households(1, ROWS)
      .filter((_, at) => at % 2 === 0)
      .map((row) => row.slice(0, 7)),
    HEADER.slice(0, 7),
  );

describe('thousands of rows here and there that go', () => {
  it('are taken out in several requests, and are back where they were if the one that ends it fails', async () => {
    const opened = town();
    const before = everything(opened.workbook);
    const left: number[] = [];
    beforeEachRequest(opened.host, () => {
      left.push(rowsOf(opened.workbook).length);
    });
    expect(await merged(opened, [await everySecond()])).toMatchObject({ removed: ROWS / 2 });
    expect(new Set(left.filter((rows) => rows < ROWS + 1)).size).toBeGreaterThan(0);

    const again = town();
    const mend = failRequest(again.host, left.length - 2, 'refused');
    await expect(merged(again, [await everySecond()])).rejects.toThrow();
    mend();
    expectSame(everything(again.workbook), before);
  });
});
