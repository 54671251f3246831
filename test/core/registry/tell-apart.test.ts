import { fieldsOf, TABLE_KEYS, TABLES, type CellValue, type TableKey } from '../../../src/core/registry';
import { rawSheet, registryOf } from '../build';

/** The national system exports people and households with nearly the same columns. */
const NATIONAL = [
  '序号',
  '县(市、区、旗)',
  '乡(镇)',
  '行政村',
  '自然村',
  '户编号',
  '人编号',
  '姓名',
  '证件号码',
  '人数',
  '与户主关系',
  '民族',
  '文化程度',
  '健康状况',
  '劳动技能',
  '脱贫属性',
  '脱贫年度',
  '贫困户属性',
  '主要致贫原因',
  '人均纯收入',
  '联系电话',
];
const row = (household: string, name: string, relation: string): CellValue[] => [
  1,
  '测试县',
  '测试镇',
  '东测村',
  '一组',
  household,
  `${household}01`,
  name,
  `ID-${name}`,
  2,
  relation,
  '汉族',
  '小学',
  '健康',
  '普通劳动力',
  '未脱贫',
  null,
  '一般贫困户',
  '因病',
  2300,
  '13800000000',
];
/** Nearly as many columns of the one as of the other. */
const ALIKE = [
  '县(市、区、旗)',
  '乡(镇)',
  '行政村',
  '户编号',
  '姓名',
  '证件号码',
  '人数',
  '与户主关系',
  '文化程度',
  '健康状况',
  '劳动技能',
  '脱贫属性',
  '贫困户属性',
  '主要致贫原因',
  '人均纯收入',
  '联系电话',
];
const HEADS = [row('1', '张测一', '户主'), row('2', '李测二', '户主'), row('3', '王测三', '户主')];
const PEOPLE = [
  row('1', '张测一', '户主'),
  row('1', '赵测四', '配偶'),
  row('2', '李测二', '户主'),
  row('2', '孙测五', '子女'),
];

const tableOf = (name: string, rows: CellValue[][]): TableKey | undefined =>
  registryOf([rawSheet(name, rows)]).readings[0]?.table;

describe('a list of households and one of people, exported with the same columns', () => {
  it.each(['Sheet1', '贫困户名册', '建档立卡', '家庭成员'])(
    'are told apart by their rows in a sheet called %s',
    (name) => {
      expect(tableOf(name, [NATIONAL, ...HEADS])).toBe('households');
      expect(tableOf(name, [NATIONAL, ...PEOPLE])).toBe('members');
    },
  );

  it('are told apart by name or title where there are no rows', () => {
    expect(tableOf('贫困户数据', [NATIONAL])).toBe('households');
    expect(tableOf('贫困人口数据', [NATIONAL])).toBe('members');
    expect(tableOf('Sheet1', [['测试县贫困户信息'], NATIONAL])).toBe('households');
  });

  it('are not guessed where nothing tells', () => {
    // One row is not enough to tell.
    const shared = ALIKE.map((header) => NATIONAL.indexOf(header));
    const rows = [NATIONAL, row('1', '张测一', '户主')].map((line) =>
      shared.map((column) => line[column] ?? null),
    );
    const { readings, unread } = registryOf([rawSheet('Sheet1', rows)]);
    expect(readings).toEqual([]);
    expect(unread).toMatchObject([{ sheet: 'Sheet1', reason: 'alike' }]);
    expect([...(unread[0]?.tables ?? [])].sort()).toEqual(['households', 'members']);
  });
});

describe('every pair of tables', () => {
  const headersOf = (table: TableKey, isAsked: (required: boolean) => boolean = () => true): string[] =>
    fieldsOf(table).flatMap(([, field]) => (isAsked(field.required) ? [field.header] : []));
  const pairs = TABLE_KEYS.flatMap((one) =>
    TABLE_KEYS.flatMap((other) => (one === other ? [] : [[one, other] as const])),
  );
  const readAs = (headers: readonly string[]): TableKey | undefined =>
    tableOf('Sheet1', [[...headers], headers.map(() => '数据')]);

  it.each(pairs)('%s is not taken for %s, nor with some of its columns beside its own', (one, other) => {
    const own = headersOf(one);
    const foreign = headersOf(other).filter((header) => !own.includes(header));
    expect(readAs(own)).toBe(one);
    expect(readAs(headersOf(one, (required) => required))).toBe(one);
    expect(readAs([...own, ...foreign.slice(0, 3)])).toBe(one);
    // Half of the other table may make it doubtful, never the other.
    expect(readAs([...own, ...foreign.slice(0, foreign.length / 2)])).not.toBe(other);
  });

  it.each(TABLE_KEYS)('%s is known by any other spelling of its headers', (table) => {
    const spelled = fieldsOf(table).map(([, field]) => field.aliases[0] ?? field.header);
    expect(readAs(spelled)).toBe(table);
    expect(TABLES[table].named.test(TABLES[table].sheet)).toBe(true);
  });
});
