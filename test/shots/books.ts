import { ExcelHost, openWorkbook, saveWorkbook, Workbook } from '../../src/host';
import { loadOfficeJs, nodeCalculator } from '../../src/host/node-client';
import { writeSample } from '../../src/sample';
import { newLedger } from '../ledger/open-ledger';
import { workbookOf } from '../sample/workbook-of';

/** Workbooks as clerks have them before them: nothing yet, a registry, one that is hardly readable, a sealed year. */
export const BOOKS = {
  demo: () => writeSample(workbookOf({ kind: 'county', county: '嵩县' })),
  empty: () => saveWorkbook(emptyBook()),
  messy: () => saveWorkbook(messyBook()),
  sealed: sealedBook,
} as const satisfies Readonly<Record<string, () => Promise<Uint8Array>>>;

export type BookName = keyof typeof BOOKS;

function emptyBook(): Workbook {
  const workbook = new Workbook('空白.xlsx');
  workbook.addSheet('Sheet1');
  return workbook;
}

/** Lists that lack what they must have, one that is like two tables, and one that is nothing of ours. */
function messyBook(): Workbook {
  const workbook = new Workbook('杂乱.xlsx');
  const lists: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
    贫困户: [
      ['序号', '户主', '村', '人口', '备注'],
      [1, '—', '樊店村', '三口人', '见附件'],
      [2, '', '樊店村', -4, ''],
    ],
    Sheet2: [
      ['姓名', '与户主关系', '谁'],
      ['—', '户主', ''],
    ],
    值班表: [
      ['日期', '班次'],
      ['2014.2.30', '早'],
    ],
  };
  for (const [name, rows] of Object.entries(lists)) {
    const { cells } = workbook.addSheet(name);
    rows.forEach((line, row) => {
      line.forEach((cell, column) => {
        cells.set(row, column, cell);
      });
    });
  }
  return workbook;
}

async function sealedBook(): Promise<Uint8Array> {
  const bytes = await writeSample(workbookOf({ kind: 'city', scale: 0.01 }));
  const host = new ExcelHost(await openWorkbook(bytes, '封存.xlsx'), nodeCalculator());
  const { Excel, Office } = loadOfficeJs(host);
  Object.assign(globalThis, { Excel, Office });
  const { ledger } = newLedger();
  await ledger.summarise();
  await ledger.sealing.seal();
  return host.save();
}
