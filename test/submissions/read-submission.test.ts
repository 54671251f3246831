import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { rawValue, type CellValue, type RawSheet, type RawWorkbook } from '../../src/core/registry';
import { failureSentence } from '../../src/locales';
import { failureOf } from '../../src/core/words/failure';
import { readWorkbook } from '../../src/excel';
import { ExcelHost, openWorkbook } from '../../src/host';
import { nodeCalculator, loadOfficeJs } from '../../src/host/node-client';
import { DEMO_COUNTY, writeSample } from '../../src/sample';
import { readSubmission } from '../../src/submissions';
import { ledgerOver } from '../ledger/open-ledger';
import { workbookOf } from '../sample/workbook-of';
import { ENCRYPTED, oleFile } from '../xlsx/ole-file';

/** The file as Excel would open it and the add-in read it. */
async function throughExcel(bytes: Uint8Array, name: string): Promise<RawWorkbook> {
  const host = new ExcelHost(await openWorkbook(bytes, name), nodeCalculator());
  Object.assign(globalThis, loadOfficeJs(host));
  const sheets: RawSheet[] = [];
  let source = { name: '', date1904: false };
  await readWorkbook({
    open: (workbook) => {
      source = workbook;
    },
    addSheet: (sheet) => {
      sheets.push(sheet);
    },
  });
  return { name: source.name, date1904: source.date1904, sheets };
}

function comparable({ name, date1904, sheets }: RawWorkbook) {
  return {
    name,
    date1904,
    sheets: sheets.map(({ dateColumns: _, ...sheet }) => ({
      ...sheet,
      columns: sheet.columns.map(({ kinds, values, texts }) => ({ kinds, values, texts })),
    })),
  };
}

async function isReadAlike(bytes: Uint8Array, name = '田湖镇.xlsx'): Promise<RawWorkbook> {
  const read = await readSubmission(bytes, name);
  expect(comparable(read)).toEqual(comparable(await throughExcel(bytes, name)));
  return read;
}

function valuesOf(sheet: RawSheet | undefined): CellValue[][] {
  return Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
    (sheet?.columns ?? []).map((column) => rawValue(column, row)),
  );
}

async function edited(bytes: Uint8Array, part: string, edit: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  const xml = parts[part];
  if (!xml) throw new Error(`no part ${part}`);
  parts[part] = strToU8(edit(strFromU8(xml)));
  return Promise.resolve(zipSync(parts));
}

/** What clerks' files are full of, on a sheet that begins at C3. */
const ODD = {
  name: '登记表',
  rows: [
    [],
    [],
    [null, null, '标题'],
    [null, null, '户编号', '日期', '人数', '备注'],
    [null, null, '410325197505050044', new Date(Date.UTC(2014, 4, 1)), 3, '𠮷野 家'],
    [null, null, '2014年5月1日', '2014.5.1', '3', true],
    [],
    [null, null, '　全角', '', 0.1 + 0.2, '#N/A'],
  ],
  cells: new Map([
    ['8,3', { value: 7, type: 'formula', formula: 'SUM(E5:E6)+4', formulaResult: 7 }],
    ['8,4', { value: '#DIV/0!', type: 'error' }],
  ] as const),
  merges: [{ startRow: 2, startCol: 2, endRow: 2, endCol: 5 }],
};

describe('a submitted file is read as if Excel had opened it', () => {
  it('with all that the sample has in it', async () => {
    const read = await isReadAlike(
      await writeSample(workbookOf({ kind: 'county', county: DEMO_COUNTY })),
      'demo.xlsx',
    );
    expect(read.sheets.length).toBeGreaterThan(10);
  });

  it('with merges, dates, errors, formulas and blank rows, wherever the used range begins', async () => {
    const read = await isReadAlike(await writeXlsx({ sheets: [ODD, { name: '空', rows: [] }] }));
    expect(read.sheets).toHaveLength(1);
    expect(read.sheets[0]).toMatchObject({ firstRow: 2, firstColumn: 2, rowCount: 7, dateColumns: [1] });
    expect(valuesOf(read.sheets[0])[2]).toEqual(['410325197505050044', 41_760, 3, '𠮷野 家']);
    expect(valuesOf(read.sheets[0])[6]).toEqual([null, 7, '#DIV/0!', null]);
  });

  it('with dates that count from 1904', async () => {
    const read = await isReadAlike(await writeXlsx({ sheets: [ODD], dateSystem: '1904' }));
    expect(read.date1904).toBe(true);
    expect(valuesOf(read.sheets[0])[2]?.[1]).toBe(41_760 - 1462);
  });

  it('with hidden and very hidden sheets, hidden rows and columns', async () => {
    const rows = [
      ['村编码', '行政村'],
      ['410325101201', '樊店村'],
      ['410325101202', '西村'],
    ];
    const read = await isReadAlike(
      await writeXlsx({
        sheets: [
          { name: '甲', rows, rowDefs: new Map([[1, { hidden: true }]]), columns: [{ hidden: true }] },
          { name: '乙', rows, hidden: true },
          { name: '丙', rows, veryHidden: true },
        ],
      }),
    );
    expect(read.sheets.map(({ name, rowCount, isHidden }) => [name, rowCount, isHidden])).toEqual([
      ['甲', 3, undefined],
      ['乙', 3, true],
      ['丙', 3, true],
    ]);
  });

  it('with the totals that its tables declare', async () => {
    const rows = [[], ['村', '人数'], ['樊店村', 3], ['西村', 4], ['合计', 7]];
    const columns = [{ name: '村' }, { name: '人数' }];
    const read = await isReadAlike(
      await writeXlsx({
        sheets: [
          { name: '甲', rows, tables: [{ name: 'a', range: 'A2:B5', columns, showTotalRow: true }] },
          { name: '乙', rows, tables: [{ name: 'b', range: 'A2:B5', columns }] },
        ],
      }),
    );
    expect(read.sheets.map(({ totalsRows }) => totalsRows)).toEqual([[4], undefined]);
  });

  it('with a used range of a million formatted rows', async () => {
    const bytes = await edited(
      await writeXlsx({ sheets: [{ name: '村', rows: [['村'], ['樊店村']] }] }),
      'xl/worksheets/sheet1.xml',
      (xml) =>
        xml
          .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
          .replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'),
    );
    const read = await isReadAlike(bytes);
    expect(valuesOf(read.sheets[0])).toEqual([['村'], ['樊店村']]);
  });

  it('without the sheets that the program itself wrote into it', async () => {
    const sample = await writeSample(workbookOf({ kind: 'city', scale: 0.01 }));
    const { host, ledger } = ledgerOver(await openWorkbook(sample, '田湖镇.xlsx'));
    await ledger.check();
    const read = await isReadAlike(await host.save());
    expect(read.sheets.map(({ name }) => name)).not.toContain('校验报告');
  });
});

describe('a file that is not to be trusted', () => {
  const plain = () =>
    writeXlsx({
      sheets: [
        {
          name: '村',
          rows: [
            ['村', '人数'],
            ['樊店村', 3],
          ],
        },
      ],
    });

  it('refers to other workbooks: the values that it holds are read, nothing is followed', async () => {
    const linked = await edited(await plain(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2"><f>[1]Sheet1!$A$1</f><v>9</v></c>'),
    );
    const parts = unzipSync(linked);
    parts['xl/externalLinks/externalLink1.xml'] = strToU8(
      '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></externalLink>',
    );
    parts['xl/externalLinks/_rels/externalLink1.xml.rels'] = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="http://example.invalid/secret.xlsx" TargetMode="External"/></Relationships>',
    );
    const fetching = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    const read = await isReadAlike(zipSync(parts));
    expect(valuesOf(read.sheets[0])[1]).toEqual(['樊店村', 9]);
    expect(fetching).not.toHaveBeenCalled();
    fetching.mockRestore();
  });

  it('declares entities: they stay as they are written', async () => {
    const bytes = await edited(await plain(), 'xl/workbook.xml', (xml) =>
      xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "SECRET"><!ENTITY b SYSTEM "file:///etc/hostname">]>'),
    );
    const read = await readSubmission(bytes, 'a.xlsx').catch((error: unknown) => String(error));
    expect(JSON.stringify(read)).not.toContain('SECRET');
  });

  it('is larger than allowed, as it is or unpacked: the sentence states the limit', async () => {
    const parts = unzipSync(await plain());
    parts['xl/media/zeros.bin'] = new Uint8Array(8 * 1024 ** 2);
    const bomb = zipSync(parts);
    const sentence = async (limits: { packed: number; unpacked: number }) =>
      failureSentence(
        failureOf(await readSubmission(bomb, '大.xlsx', limits).catch((error: unknown) => error)),
        'zh-CN',
      );
    expect(await sentence({ packed: 1024, unpacked: 1024 ** 3 })).toContain('“大.xlsx”大小为 1 MB，超过上限');
    expect(await sentence({ packed: 1024 ** 2, unpacked: 4 * 1024 ** 2 })).toContain(
      '“大.xlsx”展开后大小为 9 MB，超过上限 4 MB',
    );
    expect((await readSubmission(bomb, '大.xlsx')).sheets).toHaveLength(1);
  });

  it('lies about what it unpacks to', async () => {
    const parts = unzipSync(await plain());
    parts['xl/worksheets/sheet1.xml'] = new Uint8Array(4 * 1024 ** 2).fill(0x20);
    const bytes = zipSync(parts);
    const view = new DataView(bytes.buffer);
    // The sizes in the central directory are what a reader goes by.
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 4 * 1024 ** 2)
        view.setUint32(at + 24, 0, true);
    }
    await expect(readSubmission(bytes, 'a.xlsx')).rejects.toMatchObject({ code: 'Corrupt' });
  });

  it.each([
    ['an encrypted one', ENCRYPTED, 'Encrypted'],
    ['an old .xls', oleFile('Workbook'), 'NotXlsx'],
    ['text', strToU8('1,2'), 'NotXlsx'],
    ['an archive cut short', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0), 'Corrupt'],
  ])('is no workbook: %s', async (_, bytes, code) => {
    await expect(readSubmission(bytes, 'a.xlsx')).rejects.toMatchObject({
      code,
      params: { file: 'a.xlsx' },
    });
  });
});
