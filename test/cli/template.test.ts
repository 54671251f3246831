import { openWorkbook } from '../../src/host';
import { TABLE_KEYS, TABLES } from '../../src/core/registry';
import { Folder, registry } from './files';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

async function sheetsOf(name: string): Promise<string[]> {
  return (await openWorkbook(folder.read(name), name)).sheets.map((sheet) => sheet.name);
}

describe('template', () => {
  it('writes a workbook of empty registry sheets, all of them or those named', async () => {
    expect(await registry('template', '--output', folder.of('all.xlsx'))).toEqual({ code: 0, sentences: [] });
    expect(await sheetsOf('all.xlsx')).toEqual(TABLE_KEYS.map((key) => TABLES[key].sheet));
    const two = await registry(
      'template',
      '--output',
      folder.of('two.xlsx'),
      '--tables',
      'villages,贫困户名册',
    );
    expect(two).toEqual({ code: 0, sentences: [] });
    expect(await sheetsOf('two.xlsx')).toEqual(['贫困村名册', '贫困户名册']);
  });

  it('which is then a registry without rows', async () => {
    await registry('template', '--output', folder.of('all.xlsx'));
    const { code, sentences } = await registry('check', folder.of('all.xlsx'));
    expect(code).toBe(2);
    expect(sentences).toEqual(['登记表只有表头，没有数据行。']);
  });

  it.each([
    [['template'], '--output'],
    [['template', 'IN.xlsx', '--output', 'F.xlsx'], 'IN.xlsx'],
    [['template', '--output', 'F.xlsx', '--tables', 'villages,nothing'], '--tables nothing'],
    [['template', '--output', 'F.xlsx', '--year', '2014'], '--year'],
    [['check', 'IN.xlsx', '--tables', 'villages'], '--tables'],
  ])('refuses %j', async (argv, option) => {
    const { code, sentences } = await registry(...argv);
    expect(code).toBe(2);
    expect(sentences[0]).toContain(`命令行参数有误：${option}。`);
  });
});
