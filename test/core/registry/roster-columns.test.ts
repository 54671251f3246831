import fc from 'fast-check';
import { rawSheet, registryOf } from '../build';

/** The field of each header; null where it is not known, `=` before one that another column has already. */
function fieldsOf(headers: readonly string[], sheet = 'Sheet1'): (string | null)[] | null {
  const [reading] = registryOf([rawSheet(sheet, [headers])]).readings;
  if (!reading) return null;
  expect(reading.table).toBe('pairings');
  const mapped = new Map([...reading.mapped].map(([field, { column }]) => [column, field]));
  const repeated = new Map(reading.repeated.map(({ field, column }) => [column, `=${field}`]));
  return headers.map((_, column) => mapped.get(column) ?? repeated.get(column) ?? null);
}

const PLACE = ['县', '乡镇', '村'];
const PLACE_FIELDS = ['county', 'township', 'village'];

describe('whose number a bare 身份证号 of a roster is', () => {
  it.each<[string[], (string | null)[]]>([
    [
      ['户主姓名', '身份证号', '帮扶责任人', '帮扶单位', '联系电话'],
      ['head', 'headId', 'cadreName', 'unit', null],
    ],
    [
      ['帮扶单位', '帮扶责任人', '身份证号', '户主姓名'],
      ['unit', 'cadreName', 'cadreIdNo', 'head'],
    ],
    [
      ['户主姓名', '证件号码', '帮扶责任人', '证件号码'],
      ['head', 'headId', 'cadreName', 'cadreIdNo'],
    ],
    [
      ['身份证号', '户主姓名', '帮扶责任人'],
      ['headId', 'head', 'cadreName'],
    ],
    [
      ['户主姓名', '户主身份证号', '帮扶责任人', '身份证号码'],
      ['head', 'headId', 'cadreName', 'cadreIdNo'],
    ],
    [
      ['户主姓名', '身份证号', '帮扶责任人', '帮扶责任人身份证号'],
      ['head', 'headId', 'cadreName', 'cadreIdNo'],
    ],
  ])('%j', (headers, fields) => {
    expect(fieldsOf([...PLACE, ...headers])).toEqual([...PLACE_FIELDS, ...fields]);
  });

  it('is of the last person named before it, wherever the columns stand', () => {
    const groups = fc.shuffledSubarray(
      [
        ['户主姓名', '身份证号'],
        ['帮扶责任人', '身份证号码'],
        ['帮扶单位'],
        ['备注'],
        ['乡镇', '村'],
        ['结对日期'],
      ],
      { minLength: 6 },
    );
    fc.assert(
      fc.property(groups, (shuffled) => {
        const headers = shuffled.flat();
        const fields = fieldsOf(headers);
        expect(fields?.[headers.indexOf('身份证号')]).toBe('headId');
        expect(fields?.[headers.indexOf('身份证号码')]).toBe('cadreIdNo');
      }),
    );
  });

  it('is nothing else where the clerk has decided', () => {
    const headers = [...PLACE, '户主姓名', '帮扶责任人', '身份证号'];
    const mappings = [{ headers: headers.join('|'), columns: { 身份证号: 'headId' } }];
    const sheet = rawSheet('Sheet1', [headers]);
    const { readings } = registryOf([sheet], { mappings });
    expect(readings[0]?.mapped.get('headId')?.column).toBe(5);
  });
});

describe('a roster of pairings', () => {
  it('is known by a head and a village, or the head’s number, in place of 户编号', () => {
    const missing = (headers: readonly string[]) =>
      registryOf([rawSheet('Sheet1', [headers])]).readings.map((reading) => reading.missing);
    expect(missing(['村', '户主姓名', '帮扶责任人', '帮扶单位', '结对日期'])).toEqual([[]]);
    expect(missing(['户主姓名', '户主证件号码', '帮扶责任人', '帮扶单位', '结对日期'])).toEqual([[]]);
    expect(missing(['户主姓名', '帮扶责任人', '帮扶单位', '结对日期'])).toEqual([['householdId']]);
  });

  it('by cadre has headings over its groups', () => {
    const rows = [
      ['汝阳县结对帮扶花名册'],
      ['帮扶人', null, null, '贫困户', null, null, null],
      ['单位名称', '姓名', '职务', '乡镇', '村', '户数', '户主姓名（组别）'],
    ];
    const [reading] = registryOf([rawSheet('帮扶人', rows, { merges: ['A2:C2', 'D2:G2'] })]).readings;
    expect([...(reading?.mapped ?? [])].map(([field, { column }]) => [column, field]).sort()).toEqual([
      [0, 'unit'],
      [1, 'cadreName'],
      [3, 'township'],
      [4, 'village'],
      [6, 'head'],
    ]);
    expect(reading).toMatchObject({ table: 'pairings', missing: ['start'] });
  });

  it('is not what a register of households is that says who helps them', () => {
    const headers = ['户编号', '县', '乡镇', '村', '户主姓名', '证件号码', '人数', '致贫原因', '脱贫属性'];
    const [reading] = registryOf([rawSheet('Sheet1', [[...headers, '帮扶责任人', '帮扶单位']])]).readings;
    expect(reading?.table).toBe('households');
    const unnumbered = registryOf([rawSheet('Sheet1', [[...headers.slice(1), '帮扶责任人', '帮扶单位']])]);
    expect(unnumbered.readings[0]?.table).toBe('households');
  });

  it('is not what a list of pupils is, nor one of cadres', () => {
    const tablesOf = (headers: readonly string[]) =>
      registryOf([rawSheet('Sheet1', [headers])]).readings.map(({ table }) => table);
    expect(tablesOf(['姓名', '就读学校', '年级班级', '帮扶干部姓名', '帮扶干部单位'])).toEqual([]);
    const cadres = [
      '帮扶单位',
      '姓名',
      '是否第一书记',
      '是否工作队队长',
      '是否驻村队员',
      '职务级别',
      '证件号码',
    ];
    expect(tablesOf(cadres)).not.toContain('pairings');
  });
});
