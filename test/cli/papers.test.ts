import { openWorkbook } from '../../src/host';
import { cadre, household, village } from '../core/counted';
import { sheetsOf } from '../core/report/laid-out';
import { bookOfSheets } from '../ledger/small-book';
import { saveWorkbook } from '../../src/host';
import { Folder, registry } from './files';

const V = '410327101001';
const W = '410327102001';

let folder: Folder;
beforeEach(async () => {
  folder = new Folder();
  const book = bookOfSheets(
    sheetsOf({
      villages: [village(V), village(W, { township: '莲庄镇' })],
      households: [household('H1', V), household('H2', W)],
      cadres: [cadre('G1', V), cadre('G2', W)],
      units: [{ name: '市水利局', category: '市直单位', uscc: '错误代码' }],
    }),
  );
  folder.put('in.xlsx', await saveWorkbook(book));
});
afterEach(() => {
  folder.remove();
});

const papers = (...more: readonly string[]) =>
  registry('papers', folder.of('in.xlsx'), '--output', folder.of('out.xlsx'), ...more);

async function textsOf(sheet: string, file = 'out.xlsx'): Promise<string[]> {
  const cells = (await openWorkbook(folder.read(file), file)).findSheet(sheet)?.cells;
  const { rows = 0, columns = 0 } = cells?.extent ?? {};
  return Array.from({ length: rows * columns }, (_, at) =>
    cells?.get(Math.floor(at / columns), at % columns),
  ).filter((value) => typeof value === 'string');
}

describe('papers', () => {
  it('writes those that are named into the workbook, for a township', async () => {
    await papers('--sheets', '一村一表，cadreAppraisal', '--township', '莲庄镇');
    const { sheets } = await openWorkbook(folder.read('out.xlsx'), 'out.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['贫困村名册', '一村一表', '干部鉴定']),
    );
    const texts = [...(await textsOf('一村一表')), ...(await textsOf('干部鉴定'))];
    expect(texts).toEqual(expect.arrayContaining([W, 'G2']));
    expect(texts.filter((text) => text === V || text === 'G1')).toEqual([]);
  });

  it('writes them for villages and households by their numbers', async () => {
    await papers('--sheets', '一户一卡', '--villages', V, '--households', 'H2');
    expect((await textsOf('一户一卡')).filter((text) => /^H\d$/.test(text))).toEqual(['H1', 'H2']);
  });

  it.each([
    [['--sheets', '一村一册'], '--sheets 一村一册'],
    [['--sheets', '一村一表', '--township', '莲庄镇', '--villages', V], '--township'],
    [['--sheets', '一村一表', '--slips', 'x'], '--slips'],
  ])('refuses %j', async (more, named) => {
    const { code, sentences } = await papers(...more);
    expect(code).toBe(2);
    expect(sentences[0]).toContain(`：${named}。`);
    expect(folder.names()).toEqual(['in.xlsx']);
  });

  it('refuses a township that the registry does not know', async () => {
    const { code, sentences } = await papers('--sheets', '一村一表', '--township', '河上镇');
    expect(code).toBe(2);
    expect(sentences).toEqual(['登记表中没有“河上镇”，请核对村编码、户编号或乡镇名称。']);
  });
});

it('writes a return slip for each township and one for the county’s own tables, a file each', async () => {
  await registry('check', folder.of('in.xlsx'), '--slips', folder.of('slips'));
  const slips = new Folder(folder.of('slips'));
  expect(slips.names()).toEqual([
    '退回单 001 宜阳县韩城镇.xlsx',
    '退回单 002 宜阳县莲庄镇.xlsx',
    '退回单 003 本级登记表.xlsx',
  ]);
  const texts = await textsOf('退回单', 'slips/退回单 003 本级登记表.xlsx');
  expect(texts[0]).toBe('驻村帮扶登记表退回修改通知单（本级登记表）');
  expect(texts).toContain('帮扶单位名册');
  expect(texts).not.toContain('贫困户名册');
});
