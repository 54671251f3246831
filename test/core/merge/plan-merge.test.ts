import fc from 'fast-check';
import { readRegistry } from '../../../src/core/registry';
import { rawSheet } from '../build';
import {
  book,
  contents,
  counts,
  HOME,
  household,
  merged,
  NOTHING,
  OTHER,
  plan,
  type Line,
  type Town,
  TOWNS,
} from './planned';

describe('a first submission', () => {
  it('goes into a sheet of its own where the workbook has none of its table, with file and row', () => {
    const made = plan(NOTHING, book('田湖镇.xlsx', { households: HOME }));
    expect(made.sheets.map(({ sheet, isNew, appended }) => [sheet, isNew, appended])).toEqual([
      ['贫困户名册', true, 4],
    ]);
    const { tables } = readRegistry(merged(made));
    expect(tables.households?.place(3, null).source).toEqual({ file: '田湖镇.xlsx', row: 5 });
  });

  it('fills the columns of the sheet that is there, whatever their order, and keeps its own at the right', () => {
    const target = {
      ...NOTHING,
      sheets: [
        rawSheet('贫困户名册', [
          ['序号', '户主', '户编码', '身份证号', '家庭人口', '村编码', '镇里备注'],
          [1, '张三', '4103251030001', '410325197505050044', 2, '410325103201', '留'],
        ]),
      ],
    };
    const submitted = rawSheet('户', [
      ['户编号', '户主姓名', '户主身份证号', '家庭人口', '村编码', '低保证号', '空栏'],
      ['4103251010001', '李四', '410325197505060044', 3, '410325101201', 'D001', null],
    ]);
    const made = plan(target, { ...NOTHING, name: '田湖镇.xlsx', sheets: [submitted] });
    const [sheet] = made.sheets;
    expect(sheet?.columns.map(({ header }) => header)).toEqual([
      ...['', '户主', '户编码', '身份证号', '家庭人口', '村编码', '镇里备注'],
      ...['低保证号', '来源文件', '来源行'],
    ]);
    expect(sheet?.columns.map((_, column) => sheet.cell(0, column))).toEqual([
      ...[2, '李四', '4103251010001', '410325197505060044', 3, '410325101201', null],
      ...['D001', '田湖镇.xlsx', 2],
    ]);
  });

  it('of another township with a file of the same name takes nobody’s place', () => {
    const first = merged(plan(NOTHING, book('附件1.xlsx', { households: HOME })));
    const made = plan(first, book('附件1.xlsx', { households: OTHER }));
    expect(counts(made)).toEqual([[['households', 3, 0, 0, 0]]]);
    expect(made.files[0]?.replaces).toEqual([]);
  });

  it('that lists a household of another township leaves the other’s row where it is', () => {
    const first = merged(plan(NOTHING, book('田湖镇.xlsx', { households: HOME })));
    const made = plan(first, book('旧县镇.xlsx', { households: [...OTHER, household('田湖镇', 2)] }));
    expect(counts(made)).toEqual([[['households', 4, 0, 0, 0]]]);
  });
});

describe('a repeated submission', () => {
  const first = merged(
    plan(NOTHING, book('田湖镇.xlsx', { households: HOME }), book('旧县镇.xlsx', { households: OTHER })),
  );
  const again = [
    HOME[0],
    household('田湖镇', 2, { head: '改名' }),
    HOME[3],
    household('田湖镇', 9),
  ] as Line[];

  it('adds, removes and changes by key, and leaves the rest as it is', () => {
    const made = plan(first, book('田湖镇（改）.xlsx', { households: again }));
    expect(counts(made)).toEqual([[['households', 1, 1, 1, 2]]]);
    expect(made.files[0]).toMatchObject({ replaces: ['田湖镇.xlsx'], townships: ['嵩县田湖镇'] });
    const cells = made.files[0]?.differences[0]?.changed[0]?.cells;
    expect(cells?.map(({ header, from, to }) => [header, from, to])).toEqual([['户主姓名', '户主2', '改名']]);
    expect(contents(merged(made))).toEqual(contents(book('x.xlsx', { households: [...again, ...OTHER] })));
  });

  it('says of a changed row where it now comes from', () => {
    const after = readRegistry(merged(plan(first, book('改.xlsx', { households: again })))).tables.households;
    const row = [0, 1, 2, 3].find((at) => after?.text('head', at) === '改名') ?? -1;
    expect(after?.place(row, null).source).toEqual({ file: '改.xlsx', row: 3 });
  });

  it('is known among rows that tell no file by its township', () => {
    const typed = book('全市.xlsx', { households: [...HOME, ...OTHER] });
    const made = plan(typed, book('田湖镇.xlsx', { households: again }));
    expect(counts(made)).toEqual([[['households', 1, 1, 1, 2]]]);
    expect(made.files[0]?.replaces).toEqual([null]);
    expect(contents(merged(made))).toEqual(contents(book('x', { households: [...again, ...OTHER] })));
  });

  it('that only changes cells among rows that tell no file gives them their source, too', () => {
    const typed = book('全市.xlsx', { households: HOME });
    const changed = [household('田湖镇', 1, { head: '改名' }), ...HOME.slice(1)];
    const after = readRegistry(merged(plan(typed, book('田湖镇.xlsx', { households: changed })))).tables
      .households;
    expect(after?.place(0, null).source).toEqual({ file: '田湖镇.xlsx', row: 2 });
  });

  it('takes rows that name no township for those that are there, and leaves those of others', () => {
    const unit = (name: string, head: string): Line => ({ name, category: '县级单位', head });
    const title = (text: string): Line => ({
      date: 41_700,
      channel: '微信平台',
      title: text,
      kind: '经验做法',
    });
    const target = book('全市.xlsx', {
      households: [household('田湖镇', 1), household('旧县镇', 1)],
      units: [unit('嵩县水利局', '甲'), unit('嵩县教育局', '乙')],
      publicity: [title('田湖镇修路'), title('旧县镇修渠')],
    });
    const again = book('田湖镇.xlsx', {
      households: [household('田湖镇', 1)],
      units: [unit('嵩县水利局', '丙'), unit('嵩县林业局', '丁')],
      publicity: [title('田湖镇修路'), title('田湖镇架桥')],
    });
    const [file] = plan(target, again).files;
    const counts = file?.differences.map(({ table, added, removed, changed, unchanged }) => [
      table,
      added.length,
      removed.length,
      changed.length,
      unchanged,
    ]);
    expect(counts).toEqual(
      expect.arrayContaining([
        ['households', 0, 0, 0, 1],
        ['units', 1, 0, 1, 0],
        ['publicity', 1, 0, 0, 1],
      ]),
    );
  });

  it('looks at no table that it does not have', () => {
    const members = [
      { householdId: HOME[0]?.['id'] ?? '', name: '甲', idNo: '410325197505050044', relation: '户主' },
    ];
    const both = merged(plan(first, book('田湖镇.xlsx', { members })));
    const made = plan(both, book('田湖镇.xlsx', { households: again }));
    expect(made.sheets.map(({ table }) => table)).toEqual(['households']);
  });

  it('in the same merge: the later one counts', () => {
    const made = plan(
      NOTHING,
      book('田湖镇1.xlsx', { households: HOME }),
      book('田湖镇2.xlsx', { households: again }),
    );
    expect(made.files[0]?.superseded).toMatchObject([{ later: '田湖镇2.xlsx', rows: 4 }]);
    expect(contents(merged(made))).toEqual(contents(book('x', { households: again })));
  });

  it('leaves what was mended as it is where the submission reads alike', () => {
    const spaced = [household('田湖镇', 1, { head: ' 户主1 ' }), ...HOME.slice(1)];
    const made = plan(first, book('田湖镇.xlsx', { households: spaced }));
    expect(counts(made)).toEqual([[['households', 0, 0, 0, 4]]]);
  });

  it('with a column that the workbook lacks adds the column and fills it', () => {
    const phones = HOME.map((line, at) => ({ ...line, phone: `1380000000${at}` }));
    const made = merged(plan(first, book('田湖镇.xlsx', { households: phones })));
    expect(contents(made)).toEqual(contents(book('x', { households: [...phones, ...OTHER] })));
  });
});

describe('whatever is split and in whatever order', () => {
  const towns = Object.keys(TOWNS) as Town[];
  const anywhere = fc.uniqueArray(fc.tuple(fc.constantFrom(...towns), fc.integer({ min: 1, max: 60 })), {
    selector: ([town, number]) => `${town}${number}`,
    minLength: 1,
    maxLength: 15,
  });

  it('merging the parts gives the registry of the whole', () => {
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 1, max: 5 }), fc.boolean(), (picked, parts, isEmpty) => {
        const lines = picked.map(([town, number]) => household(town, number));
        const files = Array.from({ length: parts }, (_, part) =>
          lines.filter((__, at) => at % parts === part),
        )
          .filter((own) => own.length > 0)
          .map((own, at) => book(`${at}.xlsx`, { households: own }));
        const [start, ...rest] = files;
        const result =
          isEmpty || !start
            ? merged(plan(NOTHING, ...files))
            : merged(plan(merged(plan(NOTHING, start)), ...rest));
        expect(contents(result)).toEqual(contents(book('x', { households: lines })));
      }),
      { numRuns: 30 },
    );
  });

  it('submitting the same again changes nothing', () => {
    fc.assert(
      fc.property(anywhere, (picked) => {
        const file = book('县.xlsx', { households: picked.map(([town, number]) => household(town, number)) });
        expect(plan(merged(plan(NOTHING, file)), file).sheets).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
