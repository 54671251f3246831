import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx, type WriteOptions } from 'hucre';
import { ExcelHost, openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { loadOfficeJs } from '../../src/host/node-client';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';

async function opened(options: WriteOptions): Promise<Workbook> {
  return openWorkbook(await writeXlsx(options), 'book.xlsx');
}

async function savedParts(workbook: Workbook): Promise<Record<string, string>> {
  const parts = unzipSync(await saveWorkbook(workbook));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

describe('a file that is opened and saved', () => {
  it('keeps its tables', async () => {
    const workbook = await opened({
      sheets: [
        {
          name: '村',
          rows: [
            ['村', '户'],
            ['樊店村', 3],
          ],
          tables: [
            {
              name: '名单',
              range: 'A1:B2',
              style: 'TableStyleLight9',
              columns: [{ name: '村' }, { name: '户' }],
            },
          ],
        },
      ],
    });
    const [sheet] = (await readXlsx(await saveWorkbook(workbook))).sheets;
    expect(sheet?.tables).toMatchObject([
      { name: '名单', range: 'A1:B2', style: 'TableStyleLight9', columns: [{ name: '村' }, { name: '户' }] },
    ]);
  });

  it('keeps its names: of the workbook, of a sheet, and hidden ones', async () => {
    const workbook = await opened({
      sheets: [{ name: '甲 表', rows: [[1]] }],
      namedRanges: [
        { name: '全部', range: "'甲 表'!$A$1:$B$2" },
        { name: '年度', range: '2024', scope: '甲 表' },
      ],
    });
    const hidden = workbook.sheets[0]?.names.get('年度');
    if (hidden) hidden.visible = false;
    const again = await openWorkbook(await saveWorkbook(workbook), 'book.xlsx');
    expect([...again.names.values()]).toMatchObject([
      { name: '全部', formula: "='甲 表'!$A$1:$B$2", visible: true },
    ]);
    expect([...(again.sheets[0]?.names.values() ?? [])]).toMatchObject([
      { name: '年度', formula: '=2024', visible: false },
    ]);
  });

  it('keeps its data validation, conditional formats and page set-up', async () => {
    const workbook = await opened({
      sheets: [
        {
          name: '表',
          rows: [
            ['是否贫困村', '户'],
            ['是', 3],
          ],
          dataValidations: [
            {
              range: 'A2:A9',
              type: 'list',
              values: ['是', '否'],
              showErrorMessage: true,
              errorMessage: '是或否',
            },
            { range: 'B2:B9', type: 'whole', operator: 'between', formula1: '0', formula2: '999' },
          ],
          conditionalRules: [
            {
              type: 'cellIs',
              priority: 1,
              operator: 'greaterThan',
              formula: '2',
              range: 'B2:B9',
              style: { font: { bold: true } },
            },
          ],
          pageSetup: {
            orientation: 'landscape',
            paperSize: 'a4',
            fitToPage: true,
            fitToWidth: 1,
            fitToHeight: 0,
          },
        },
      ],
    });
    const xml = (await savedParts(workbook))[SHEET] ?? '';
    expect(xml).toMatch(
      /<dataValidation [^>]*sqref="A2:A9"[^>]*error="是或否"[^>]*><formula1>"是,否"<\/formula1>/,
    );
    expect(xml).toMatch(/sqref="B2:B9"[^>]*><formula1>0<\/formula1><formula2>999<\/formula2>/);
    expect(xml).toMatch(
      /<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs"[^>]*operator="greaterThan"/,
    );
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
  });

  it('keeps its links, in and out', async () => {
    const workbook = await opened({
      sheets: [
        { name: '表', rows: [['去', '网站']] },
        { name: '二', rows: [[1]] },
      ],
    });
    workbook.sheets[0]?.hyperlinks.set('0,0', { target: '', location: "'二'!A1" });
    workbook.sheets[0]?.hyperlinks.set('0,1', { target: 'https://example.org/', tooltip: '提示' });
    const [again] = (await openWorkbook(await saveWorkbook(workbook), 'book.xlsx')).sheets;
    expect(again?.hyperlinks.get('0,0')).toMatchObject({ location: "'二'!A1" });
    expect(again?.hyperlinks.get('0,1')).toMatchObject({ target: 'https://example.org/', tooltip: '提示' });
  });

  it('keeps ids of sheets, so that a sheet is known again', async () => {
    const workbook = await opened({
      sheets: [
        { name: '一', rows: [] },
        { name: '二', rows: [] },
      ],
    });
    const [first] = workbook.sheets;
    if (first) workbook.removeSheet(first);
    const added = workbook.addSheet('三');
    const again = await openWorkbook(await saveWorkbook(workbook), 'book.xlsx');
    expect(again.sheets.map(({ id, name }) => [id, name])).toEqual([
      [workbook.findSheet('二')?.id, '二'],
      [added.id, '三'],
    ]);
  });
});

describe('a file that is protected', () => {
  const LOCK =
    '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" formatCells="0"/>';
  const BOOK_LOCK =
    '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="aGFzaA==" lockStructure="1"/>';

  async function locked(): Promise<Workbook> {
    const parts = unzipSync(
      await writeXlsx({
        sheets: [{ name: '表', rows: [['甲']], protection: { sheet: true } }],
        workbookProtection: { lockStructure: true },
      }),
    );
    const change = (name: string, pattern: RegExp, tag: string) => {
      parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(pattern, tag));
    };
    change(SHEET, /<sheetProtection[^>]*>/, LOCK);
    change(BOOK, /<workbookProtection[^>]*>/, BOOK_LOCK);
    return openWorkbook(zipSync(parts), 'book.xlsx');
  }

  it('opens, stays protected, and keeps its passwords', async () => {
    const workbook = await locked();
    expect([workbook.isStructureProtected, workbook.sheets[0]?.protection?.hasPassword]).toEqual([
      true,
      true,
    ]);
    const parts = await savedParts(workbook);
    expect(parts[SHEET]).toContain(LOCK);
    expect(parts[BOOK]).toContain(BOOK_LOCK);
    const again = await openWorkbook(await saveWorkbook(workbook), 'book.xlsx');
    expect(again.sheets[0]?.cells.get(0, 0)).toBe('甲');
    expect((await savedParts(again))[SHEET]).toContain(LOCK);
  });

  it('cannot be unprotected without its password', async () => {
    const workbook = await locked();
    const { Excel: client } = loadOfficeJs(new ExcelHost(workbook));
    for (const unprotect of [
      (context: Excel.RequestContext) => context.workbook.worksheets.getItem('表').protection.unprotect(),
      (context: Excel.RequestContext) => context.workbook.protection.unprotect(),
    ]) {
      const work = client.run(async (context) => {
        unprotect(context);
        await context.sync();
      });
      await expect(work).rejects.toMatchObject({ code: 'NotImplemented' });
    }
    expect([workbook.isStructureProtected, workbook.sheets[0]?.protection?.hasPassword]).toEqual([
      true,
      true,
    ]);
  });
});
