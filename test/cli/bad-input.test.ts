import { writeXlsx, type CellValue } from 'hucre';
import { Failure, type FailureCode } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { ENCRYPTED } from '../xlsx/ole-file';
import { Folder, registry } from './files';

const HEADER = ['村编码', '县(区)', '乡镇', '行政村', '是否贫困村', '贫困户数', '贫困人口'];
let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

async function workbook(name: string, rows: CellValue[][]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name, rows }] });
}

function sentence(code: FailureCode, params: Failure['params'], locale: 'zh-CN' | 'en' = 'zh-CN'): string {
  return failureSentence(new Failure(code, params), locale);
}

describe('a file that cannot be worked on', () => {
  const cases: [string, FailureCode, () => Uint8Array | Promise<Uint8Array>, Failure['params']][] = [
    ['no xlsx', 'NotXlsx', () => new TextEncoder().encode('序号,村名'), { file: 'a.xlsx', found: 'text' }],
    ['nothing in it', 'NotXlsx', () => new Uint8Array(), { file: 'a.xlsx', found: 'empty' }],
    ['an encrypted xlsx', 'Encrypted', () => ENCRYPTED, { file: 'a.xlsx' }],
    ['an empty workbook', 'EmptyWorkbook', () => workbook('Sheet1', []), {}],
    [
      'no registry sheet',
      'NoRegistrySheet',
      () =>
        workbook('通讯录', [
          ['姓名', '电话'],
          ['略', '略'],
        ]),
      {},
    ],
    ['headers only', 'NoRows', () => workbook('贫困村名册', [HEADER]), {}],
  ];

  it.each(cases)('%s: one sentence, exit code 2, nothing written', async (_name, code, content, params) => {
    const input = folder.put('a.xlsx', await content());
    const before = folder.read('a.xlsx');
    for (const command of [
      ['check', input, '--report', folder.of('r.json')],
      ['run', input, '--output', folder.of('o.xlsx')],
    ]) {
      expect(await registry(...command)).toEqual({ code: 2, sentences: [sentence(code, params)] });
      const inEnglish = await registry(...command, '--lang', 'en');
      expect(inEnglish.sentences).toEqual([sentence(code, params, 'en')]);
    }
    expect(folder.names()).toEqual(['a.xlsx']);
    expect(folder.read('a.xlsx').equals(before)).toBe(true);
  });

  it('a broken archive', async () => {
    const good = await workbook('贫困村名册', [HEADER]);
    const input = folder.put('a.xlsx', good.slice(0, good.length / 2));
    const { code, sentences } = await registry('check', input);
    expect(code).toBe(2);
    expect(sentences).toEqual([sentence('Corrupt', { file: 'a.xlsx' })]);
  });

  it('no file', async () => {
    const input = folder.of('nowhere.xlsx');
    expect(await registry('check', input)).toEqual({
      code: 2,
      sentences: [sentence('FileNotFound', { file: input })],
    });
  });

  it('of several: the sentence names the one, and nothing is merged', async () => {
    const good = folder.put(
      'a.xlsx',
      await workbook('贫困村名册', [HEADER, ['410325101201', '嵩县', '田湖镇', '樊店村', '是', 1, 2]]),
    );
    const other = folder.put(
      'b.xlsx',
      await workbook('通讯录', [
        ['姓名', '电话'],
        ['略', '略'],
      ]),
    );
    expect(await registry('run', good, other, '--output', folder.of('o.xlsx'))).toEqual({
      code: 2,
      sentences: [sentence('NoRegistrySheet', { file: 'b.xlsx' })],
    });
    expect(folder.names()).toEqual(['a.xlsx', 'b.xlsx']);
  });
});

describe('one row', () => {
  it('is enough', async () => {
    const row = ['410325101201', '嵩县', '田湖镇', '樊店村', '是', 1, 2];
    const input = folder.put('a.xlsx', await workbook('贫困村名册', [HEADER, row]));
    const { code, sentences } = await registry(
      'run',
      input,
      '--output',
      folder.of('o.xlsx'),
      '--report',
      folder.of('r.json'),
    );
    expect(sentences).toEqual([expect.stringMatching(/^读取 1 张/)]);
    expect(code).toBeLessThan(2);
    expect(folder.json('r.json')).toMatchObject({
      tables: { villages: { sheet: '贫困村名册', rows: 1 } },
      coverage: { city: { poorVillages: 1 } },
    });
  });
});

describe('a command line that cannot be followed', () => {
  it.each([
    [['look', 'a.xlsx'], 'look'],
    [['check'], 'INPUT.xlsx'],
    [['run', 'a.xlsx'], '--output'],
    [['check', 'a.xlsx', '--speed', '9'], '--speed'],
    [['check', 'a.xlsx', '--year', '14'], '--year 14'],
    [['check', 'a.xlsx', '--year', '1900'], '--year 1900'],
    [['check', 'a.xlsx', '--as-of', '1900-12-31'], '--as-of 1900-12-31'],
    [['check', 'a.xlsx', '--as-of', '2014-02-30'], '--as-of 2014-02-30'],
  ])('%j: names the option', async (argv, option) => {
    expect(await registry(...argv)).toEqual({ code: 2, sentences: [sentence('BadOption', { option })] });
  });

  it('an output that cannot be written', async () => {
    const row = ['410325101201', '嵩县', '田湖镇', '樊店村', '是', 1, 2];
    const input = folder.put('a.xlsx', await workbook('贫困村名册', [HEADER, row]));
    const output = folder.of('missing/o.xlsx');
    expect(await registry('run', input, '--output', output)).toEqual({
      code: 2,
      sentences: [sentence('OutputNotWritable', { file: output })],
    });
  });
});
