import fc from 'fast-check';
import { fieldsOf, normaliseHeader, TABLE_KEYS, TABLES, type TableKey } from '../../../src/core/registry';
import { otherHeadersOf, SHARED_HEADERS, sharedHeadersOf } from '../../../src/core/registry/tables/headers';
import { rawSheet, registryOf } from '../build';

describe('normaliseHeader', () => {
  it.each([
    [' 户 编 号 ', '户编号'],
    ['户编\n号', '户编号'],
    ['*户主姓名', '户主姓名'],
    ['＊户主姓名＊', '户主姓名'],
    ['县（区）', '县(区)'],
    ['县〔区〕', '县(区)'],
    ['县（市、区）', '县(市、区)'],
    ['ＮＯ．', 'NO.'],
    ['\u200b姓\u00a0名\ufeff', '姓名'],
    ['县｛区｝', '县(区)'],
    ['户主《姓名》', '户主(姓名)'],
    ['★户主姓名：', '户主姓名'],
    ['※ 户 主\r\n姓 名＊', '户主姓名'],
    ['⼾主姓名', '户主姓名'],
    ['队⻓标志', '队长标志'],
    ['面积（㎡）', '面积(m2)'],
  ])('%j is compared as %j', (header, normalised) => {
    expect(normaliseHeader(header)).toBe(normalised);
  });
});

/** Which field each header of a one-row sheet is read as; null where it is not known. */
function meanings(table: TableKey, headers: readonly string[]): (string | null)[] {
  const [reading] = registryOf([rawSheet(TABLES[table].sheet, [headers])]).readings;
  expect(reading?.table).toBe(table);
  const fields = new Map([...(reading?.mapped ?? [])].map(([field, { column }]) => [column, field]));
  return headers.map((_, column) => fields.get(column) ?? null);
}

describe('the columns of a sheet', () => {
  it.each(TABLE_KEYS)('%s: every header and every alias of it is understood', (table) => {
    const fields = fieldsOf(table);
    for (const [changed, field] of fields) {
      const { also, likely } = otherHeadersOf(table, changed);
      for (const alias of [...field.aliases, ...also, ...likely]) {
        const headers = fields.map(([key, { header }]) => (key === changed ? alias : header));
        expect(meanings(table, headers)).toEqual(fields.map(([key]) => key));
      }
    }
  });

  it('go by what is called so in every table, unless another column there goes by it', () => {
    const owners = new Set<string>();
    for (const table of TABLE_KEYS) {
      const fields = fieldsOf(table);
      const owned = fields.flatMap(([key, field]) => [
        field.header,
        ...field.aliases,
        ...otherHeadersOf(table, key).also,
      ]);
      for (const [changed, field] of fields) {
        owners.add(field.header);
        for (const shared of sharedHeadersOf(field.header)) {
          if (owned.includes(shared)) continue;
          const headers = fields.map(([key, { header }]) => (key === changed ? shared : header));
          expect([shared, meanings(table, headers)]).toEqual([shared, fields.map(([key]) => key)]);
        }
      }
    }
    for (const header of Object.keys(SHARED_HEADERS)) expect(owners).toContain(header);
  });

  it.each(TABLE_KEYS)('%s: is told by its headers in any order, some missing, some strange', (table) => {
    const required = fieldsOf(table).filter(([, field]) => field.required);
    const spelled = fieldsOf(table).map(([key, field]) =>
      fc.record({
        key: fc.constant(key),
        required: fc.constant(field.required),
        header: fc.constantFrom(
          field.header,
          `*${field.header}`,
          [...field.header].join(' '),
          ...field.aliases,
        ),
      }),
    );
    const sheets = fc
      .tuple(
        fc.tuple(...spelled),
        fc.constantFrom(...required.map(([key]) => key)),
        fc.subarray(['备注', '核实情况', '原编号']),
      )
      .chain(([headers, lost, strange]) =>
        fc.record({
          lost: fc.constant(lost),
          headers: fc.shuffledSubarray(
            [...headers.filter(({ key }) => key !== lost).map(({ header }) => header), ...strange],
            { minLength: headers.length - 1 + strange.length },
          ),
        }),
      );
    const own = new Set(fieldsOf(table).map(([key]) => key));
    const isStoodInFor = (lost: string): boolean =>
      required.some(
        ([key, { standIns }]) =>
          key === lost && standIns.some((group) => group.every((other) => own.has(other))),
      );
    fc.assert(
      fc.property(sheets, ({ headers, lost }) => {
        const { readings } = registryOf([rawSheet('Sheet1', [headers])]);
        expect(readings.map((reading) => reading.table)).toEqual([table]);
        expect(readings[0]?.missing).toEqual(isStoodInFor(lost) ? [] : [lost]);
      }),
      { numRuns: 40 },
    );
  });

  it('drops a unit in brackets, but not brackets that belong to the header', () => {
    expect(
      meanings('projects', [
        '项目编号',
        '项目名称',
        '村编码',
        '资金来源',
        '出资单位(盖章)',
        '计划资金(万元)',
        '到位资金（元）*',
      ]),
    ).toEqual(['id', 'name', 'villageCode', 'source', 'provider', 'planned', 'paid']);
    expect(meanings('villages', ['村编码', '县(区)', '乡(镇)', '村(居)', '是否贫困村'])).toEqual([
      'code',
      'county',
      'township',
      'village',
      'poor',
    ]);
  });

  it('holds an alias for the same header in every table, unless another column owns it', () => {
    expect(meanings('postings', ['帮扶单位', '区划代码', '帮扶类别', '任职时间', '结束日期'])).toEqual([
      'unit',
      'villageCode',
      'kind',
      'start',
      'end',
    ]);
    expect(
      meanings('households', ['户编号', '户主', '身份证号', '家庭人口', '属性', '致贫原因', '识别年度']),
    ).toEqual(['id', 'head', 'headId', 'members', 'attribute', 'cause', 'registeredYear']);
  });

  it('keeps unknown columns and says where they are, but never 序号', () => {
    const rows = [['台账'], ['序号', '户编号', '姓名', '身份证号', '与户主关系', '银行账号', 'No.']];
    const [reading] = registryOf([rawSheet('家庭成员', rows, { firstRow: 2, firstColumn: 1 })]).readings;
    expect(reading?.unknown).toEqual([{ header: '银行账号', row: 3, column: 6 }]);
    expect(reading?.headerRow).toBe(3);
  });

  it('lists required columns that are missing', () => {
    const [reading] = registryOf([rawSheet('家庭成员', [['户编号', '姓名', '身份证号']])]).readings;
    expect(reading?.missing).toEqual(['relation']);
  });

  it.each([
    ['the left of two aliases', ['电话', '手机'], '电话', '手机'],
    ['the own header before an alias on its left', ['手机', '联系电话'], '联系电话', '手机'],
    ['a whole header before one with a unit', ['联系电话(办公)', '手机'], '手机', '联系电话(办公)'],
  ])('reads %s and reports the other', (_, [first = '', second = ''], read, repeated) => {
    const rows = [['户编号', '户主姓名', '户主身份证号', '家庭人口', '贫困户属性', first, second]];
    const [reading] = registryOf([rawSheet('贫困户名册', rows)]).readings;
    expect(reading?.mapped.get('phone')?.header).toBe(read);
    expect(reading?.repeated.map(({ header, field }) => [header, field])).toEqual([[repeated, 'phone']]);
  });
});
