import { writeXlsx, type CellValue } from 'hucre';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { Folder, registry } from './files';

interface Document {
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly source?: { readonly file: string; readonly row: number };
  }[];
  readonly tables: Readonly<Record<string, { readonly rows: number }>>;
}

const HEADER = ['村编码', '县(区)', '乡镇', '行政村', '是否贫困村', '贫困户数'];
const village = (town: string, code: string, households: number): CellValue[] => [
  ...[code, '嵩县', town, `村${code.slice(-2)}`, '是'],
  households,
];

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

async function file(name: string, ...rows: CellValue[][]): Promise<string> {
  return folder.put(name, await writeXlsx({ sheets: [{ name: '贫困村名册', rows: [HEADER, ...rows] }] }));
}

const report = () => folder.json('r.json') as Document;

it('a village that two townships list: each row names the other’s file', async () => {
  const shared = village('田湖镇', '410325101203', 5);
  const paths = [
    await file(
      '田湖镇.xlsx',
      village('田湖镇', '410325101201', 1),
      village('田湖镇', '410325101202', 2),
      shared,
    ),
    await file(
      '旧县镇.xlsx',
      village('旧县镇', '410325102201', 3),
      village('旧县镇', '410325102202', 4),
      shared,
    ),
  ];
  expect((await registry('check', ...paths, '--report', folder.of('r.json'))).sentences).toEqual([
    '读取 1 张；没有未识别的表。',
  ]);
  const twice = report().findings.filter(({ rule }) => rule === 'U01');
  expect(twice.map(({ source, message }) => [source, message])).toEqual([
    [{ file: '田湖镇.xlsx', row: 4 }, expect.stringContaining('另见第 7 行（旧县镇.xlsx）') as string],
    [{ file: '旧县镇.xlsx', row: 4 }, expect.stringContaining('另见第 4 行（田湖镇.xlsx）') as string],
  ]);
});

it('a township that is submitted twice: the later file counts, and one line says so', async () => {
  const paths = [
    await file('甲.xlsx', village('田湖镇', '410325101201', 1), village('田湖镇', '410325101202', 2)),
    await file('乙.xlsx', village('旧县镇', '410325102201', 3)),
    await file('甲改.xlsx', village('田湖镇', '410325101201', 7)),
  ];
  const { sentences } = await registry('check', ...paths, '--report', folder.of('r.json'));
  expect(sentences).toEqual([
    '“甲改.xlsx”与“甲.xlsx”是同一乡镇的报送，以“甲改.xlsx”为准，“甲.xlsx”的 2 行没有并入。',
    '读取 1 张；没有未识别的表。',
  ]);
  expect(report().tables['villages']?.rows).toBe(2);
});

it('a file above the limit is refused before it is read, and the limit can be set', async () => {
  const large = folder.put('大.xlsx', Buffer.alloc(2 * 1024 ** 2));
  const refused = new Failure('TooLarge', {
    file: '大.xlsx',
    size: 2 * 1024 ** 2,
    limit: 1024 ** 2,
    unpacked: 0,
  });
  expect(await registry('check', large, '--max-size', '1')).toEqual({
    code: 2,
    sentences: [failureSentence(refused, 'zh-CN')],
  });
  expect((await registry('check', large, '--max-size', '3')).sentences[0]).toContain('不是 Excel 工作簿');
  expect((await registry('check', large, '--max-size', 'much')).sentences[0]).toContain('--max-size much');
});
