import { readXlsx, type Sheet } from 'hucre/xlsx';
import { writeSample } from '../../src/sample';
import { column, sheetOf, workbookOf } from './workbook-of';

describe('the written file', () => {
  const workbook = workbookOf({ kind: 'county', county: '嵩县' });
  let bytes: Uint8Array;
  let sheets: readonly Sheet[];
  beforeAll(async () => {
    bytes = await writeSample(workbook);
    ({ sheets } = await readXlsx(bytes, { readStyles: true }));
  });
  const written = (name: string): Sheet => sheets.find((sheet) => sheet.name === name) as Sheet;

  it('holds every sheet with all its rows', () => {
    expect(sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    for (const { name, above, rows } of workbook.sheets)
      expect(written(name).rows).toHaveLength(above.length + 1 + rows);
  });

  it('keeps numbers of people as text and dates as dates', () => {
    const { rows } = written('驻村干部名册');
    const at = (header: string): number => (rows[0] as unknown[]).indexOf(header);
    expect(rows[12]?.[at('身份证号')]).toBe(column(workbook, 'cadres', 'idNo')[11]);
    expect(rows[12]?.[at('任职时间')]).toBeInstanceOf(Date);
    const cells = written('驻村干部名册').cells;
    expect(cells?.get(`12,${at('身份证号')}`)?.style?.numFmt).toBe('@');
    expect(cells?.get(`12,${at('任职时间')}`)?.style?.numFmt).toBe('yyyy-mm-dd');
    expect(cells?.get(`0,${at('身份证号')}`)?.style?.font?.bold).toBe(true);
  });

  it('keeps merged headings and keeps headers in view', () => {
    expect(written('贫困户名册').merges).toHaveLength(sheetOf(workbook, 'households').merges.length);
    expect(written('贫困户名册').freezePane?.rows).toBe(2);
    expect(written('贫困村名册').freezePane?.rows).toBe(3);
  });

  it('is the same file each time', async () => {
    expect(Buffer.from(await writeSample(workbook)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('goes on in another sheet where one is full', async () => {
    const { sheets: parts } = await readXlsx(await writeSample(workbook, 1001));
    const villages = parts.filter(({ name }) => name.startsWith('贫困户名册'));
    expect(villages.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['贫困户名册', 1001],
      ['贫困户名册(2)', 1001],
      ['贫困户名册(3)', 1001],
      ['贫困户名册(4)', 6],
    ]);
    expect(villages[1]?.rows.slice(0, 2)).toEqual(villages[0]?.rows.slice(0, 2));
  });
});
