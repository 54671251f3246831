import { TABLES } from '../../src/core/registry';
import { openWorkbook } from '../../src/host';
import { DEMO_COUNTY, writeSample } from '../../src/sample';
import { workbookOf } from '../sample/workbook-of';
import { Folder, registry } from './files';

interface Document {
  readonly asOf: string;
  readonly year: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly sheet: string;
    readonly row: number;
    readonly value: unknown;
    readonly source?: { readonly file: string; readonly row: number };
  }[];
  readonly summary: Readonly<Record<string, number>>;
  readonly tables: Readonly<Record<string, { readonly rows: number }>>;
}

const DEMO = workbookOf({ kind: 'county', county: DEMO_COUNTY });
let folder: Folder;
let demo: string;
/** The same without its longest sheet, where the size of a registry tells nothing. */
let small: string;

beforeAll(async () => {
  folder = new Folder();
  demo = folder.put('demo.xlsx', await writeSample(DEMO));
  const sheets = DEMO.sheets.filter(({ name }) => name !== TABLES.members.sheet);
  small = folder.put('small.xlsx', await writeSample({ ...DEMO, sheets }));
});
afterAll(() => {
  folder.remove();
});

const document = (name: string) => folder.json(name) as Document;

describe('check', () => {
  it('reports every planted mistake at its row, and masks personal numbers', async () => {
    const { code, sentences } = await registry('check', demo, '--report', folder.of('r.json'));
    expect(code).toBe(1);
    expect(sentences).toEqual([expect.stringMatching(/^读取 \d+ 张.*没有未识别的表。$/)]);
    const { findings, asOf, year, tables } = document('r.json');
    const found = new Set(findings.map(({ rule, sheet, row }) => `${rule} ${sheet} ${row}`));
    const expected = DEMO.planted
      .filter(({ rule }) => rule !== 'S02')
      .flatMap(({ rule, sheet, rows }) => rows.map((row) => `${rule} ${sheet} ${row}`));
    expect(expected.filter((text) => !found.has(text))).toEqual([]);
    expect({ asOf, year }).toEqual({ asOf: '2014-12-31', year: 2014 });
    expect(tables['households']?.rows).toBe(3001);
    // A credit code has eighteen characters too, and is nobody's.
    const personal = findings.filter(({ rule }) => rule !== 'F06').map((finding) => JSON.stringify(finding));
    expect(personal.filter((text) => /(?<!\d)\d{17}[\dX](?!\d)/.test(text))).toEqual([]);
  });

  it('of a clean workbook finds nothing wrong', async () => {
    const clean = workbookOf({ kind: 'county', county: DEMO_COUNTY, clean: true });
    const input = folder.put('clean.xlsx', await writeSample(clean));
    expect(await registry('check', input, '--report', folder.of('clean.json'))).toEqual({
      code: 0,
      sentences: [expect.stringMatching(/^读取 \d+ 张；没有未识别的表。$/)],
    });
    expect(document('clean.json').findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('takes the date from the command line first', async () => {
    await registry('check', small, '--as-of', '2015-06-30', '--report', folder.of('r.json'));
    expect(document('r.json')).toMatchObject({ asOf: '2015-06-30', year: 2015 });
  });
});

describe('run', () => {
  it('keeps the registry and adds the generated sheets', async () => {
    await registry('run', small, '--output', folder.of('o.xlsx'));
    const before = await openWorkbook(folder.read('small.xlsx'), 'small.xlsx');
    const after = await openWorkbook(folder.read('o.xlsx'), 'o.xlsx');
    const added = after.sheets.slice(before.sheets.length).map(({ name }) => name);
    expect(added).toEqual([
      ...['校验报告', '关联结果'],
      ...['覆盖汇总', '未覆盖清单', '多线覆盖表', '制度落实', '统计公报'],
      ...['工作队考核', '单位考核', '工作队排名', '单位排名', '等次分布'],
      ...['先进名单', '先进公示', '评审参考', '县区对比', '未计入统计'],
    ]);
    before.sheets.forEach(({ name, cells }, index) => {
      const kept = after.sheets[index];
      expect(kept?.name).toBe(name);
      const { rows, columns } = cells.extent;
      const differing: string[] = [];
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          if (cells.get(row, column) !== kept?.cells.get(row, column)) differing.push(`${row},${column}`);
        }
      }
      expect(differing).toEqual([]);
    });
  });
});

describe('several files', () => {
  it('are merged, each row with its file and row', async () => {
    const towns = [0, 1].map((half) => ({
      ...DEMO,
      sheets: DEMO.sheets
        .filter(({ name }) => ['贫困村名册', '驻村干部名册', '帮扶单位名册'].includes(name))
        .filter(({ name }) => name !== '驻村干部名册' || half === 1),
    }));
    const paths = await Promise.all(
      towns.map(async (town, index) => folder.put(`town-${index}.xlsx`, await writeSample(town))),
    );
    const { code, sentences } = await registry(
      'run',
      ...paths,
      '--output',
      folder.of('m.xlsx'),
      '--report',
      folder.of('m.json'),
    );
    expect(code).toBe(1);
    expect(sentences).toEqual([expect.stringMatching(/^读取 3 张.*没有未识别的表。$/)]);
    const merged = await openWorkbook(folder.read('m.xlsx'), 'm.xlsx');
    const { findings, tables } = document('m.json');
    const villages = DEMO.sheets.find(({ name }) => name === '贫困村名册')?.rows ?? 0;
    expect(tables['villages']?.rows).toBeGreaterThanOrEqual(2 * (villages - 2));
    const sheet = merged.sheets.find(({ name }) => name === '贫困村名册');
    const headers = Array.from({ length: sheet?.cells.extent.columns ?? 0 }, (_, column) =>
      sheet?.cells.get(0, column),
    );
    expect(headers.slice(-2)).toEqual(['来源文件', '来源行']);
    const at = (row: number) =>
      headers.slice(-2).map((_, index) => sheet?.cells.get(row, headers.length - 2 + index));
    const twice = findings.filter(({ rule, sheet: name }) => rule === 'U01' && name === '贫困村名册');
    expect(twice.length).toBeGreaterThan(100);
    for (const { row, source } of twice) expect(at(row - 1)).toEqual([source?.file, source?.row]);
    // Columns that say where rows come from are no unknown columns.
    expect(findings.filter(({ rule, value }) => rule === 'S03' && String(value).startsWith('来源'))).toEqual(
      [],
    );
  });
});
