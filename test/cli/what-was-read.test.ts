import { writeXlsx, type CellValue } from 'hucre';
import { Folder, registry } from './files';

const VILLAGES: CellValue[][] = [
  ['村编码', '县(区)', '乡镇', '行政村', '是否贫困村'],
  ['410325101201', '测试县', '测试镇', '东测村', '是'],
];
const STRANGE: CellValue[][] = [
  ['学校', '年级', '班主任'],
  ['测试小学', '三年级', '张测一'],
  ['测试小学', '四年级', '李测二'],
];
const PAIRINGS_NOT_KNOWN: CellValue[][] = [
  ['结对对象', '帮手', '谁派的'],
  ['张测一', '李测二', '测试局'],
  ['王测三', '李测二', '测试局'],
];

interface Sheet {
  readonly name: string;
  readonly rows: CellValue[][];
  readonly hidden?: boolean;
}

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

async function file(name: string, ...sheets: Sheet[]): Promise<string> {
  return folder.put(name, await writeXlsx({ sheets }));
}

const rulesIn = (report: string): string[] =>
  (folder.json(report) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);

describe('the last line', () => {
  it('says how many sheets were read and that none was left out', async () => {
    const path = await file('a.xlsx', { name: '贫困村名册', rows: VILLAGES });
    expect(await registry('check', path)).toEqual({ code: 0, sentences: ['读取 1 张；没有未识别的表。'] });
  });

  it.each([false, true])(
    'names the sheet that was not read, which is a finding (hidden: %s)',
    async (hidden) => {
      const path = await file(
        'a.xlsx',
        { name: '贫困村名册', rows: VILLAGES },
        { name: '在校生', rows: STRANGE, hidden },
      );
      const { code, sentences } = await registry('check', path, '--report', folder.of('r.json'));
      expect(sentences).toEqual(['读取 1 张；未识别 1 张：在校生。']);
      expect(code).toBe(0);
      expect(rulesIn('r.json')).toEqual(['S09']);
    },
  );

  it('goes with an error where the sheet says which table it is', async () => {
    const path = await file(
      'a.xlsx',
      { name: '贫困村名册', rows: VILLAGES },
      { name: '结对帮扶', rows: PAIRINGS_NOT_KNOWN },
    );
    const { code, sentences } = await registry('check', path);
    expect(code).toBe(1);
    expect(sentences.at(-1)).toBe('读取 1 张；未识别 1 张：结对帮扶。');
  });

  it('names the columns that a sheet which was read lacks', async () => {
    const rows = VILLAGES.map((row) => row.slice(0, 4));
    const path = await file('a.xlsx', { name: '贫困村名册', rows });
    expect((await registry('check', path)).sentences).toEqual([
      '读取 1 张；其中缺必填列 1 张：贫困村名册（缺是否贫困村）；没有未识别的表。',
    ]);
  });
});

describe('merging', () => {
  it('refuses what the pane refuses, in its words, and writes nothing', async () => {
    const paths = [
      await file('甲.xlsx', { name: '贫困村名册', rows: VILLAGES }),
      await file(
        '乙.xlsx',
        { name: '贫困村名册', rows: VILLAGES },
        { name: '结对', rows: PAIRINGS_NOT_KNOWN },
      ),
    ];
    const { code, sentences } = await registry('run', ...paths, '--output', folder.of('out.xlsx'));
    expect(code).toBe(2);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^“乙.xlsx”的工作表“结对”无法识别，该文件未并入：像是“结对帮扶台账”，但缺/);
    expect(folder.names()).toEqual(['乙.xlsx', '甲.xlsx'].sort());
  });

  it('names what it leaves out', async () => {
    const other = VILLAGES.map((row, index) =>
      index === 0 ? row : ['410325101202', ...row.slice(1, 3), '西测村', '是'],
    );
    const paths = [
      await file('甲.xlsx', { name: '贫困村名册', rows: VILLAGES }),
      await file(
        '乙.xlsx',
        { name: '贫困村名册', rows: other },
        { name: '在校生', rows: STRANGE, hidden: true },
      ),
    ];
    const { code, sentences } = await registry('check', ...paths);
    expect(code).toBe(0);
    expect(sentences).toEqual([
      '“乙.xlsx”中不是登记表、没有并入的工作表：在校生。',
      '读取 1 张；没有未识别的表。',
    ]);
  });
});
