import { isoDate, TABLES, type CellValue } from '../../../src/core/registry';
import { rawSheet, registryOf, tableSheet } from '../build';

const MEMBER_HEADERS = ['户编号', '姓名', '身份证号', '与户主关系', '性别'];
const MEMBER = ['4103222011000001', '张三', '410322198001011234', '户主', '男'];

describe('the header of a sheet', () => {
  it('is found under titles, notes, 填报单位 and blank rows', () => {
    const rows = [
      ['洛阳市2014年家庭成员登记表'],
      ['填报单位:', '孟津县', null, '填报时间:', '2014年12月20日'],
      [null],
      MEMBER_HEADERS,
      MEMBER,
    ];
    const { tables, readings } = registryOf([rawSheet('Sheet1', rows)]);
    expect(readings[0]).toMatchObject({ table: 'members', headerRow: 3, unknown: [], missing: [] });
    expect(tables.members?.rows).toBe(1);
    const place = { sheet: 'Sheet1', row: 5, column: 2, header: '身份证号' };
    expect(tables.members?.place(0, 'idNo')).toMatchObject(place);
  });

  it('may take two rows, with group headings above and single headers merged down both', () => {
    const rows = [
      ['孟津县家庭成员(2014年度)', null, null, null, null, null],
      ['序号', '户编号', '基本情况', null, null, '与户主关系'],
      [null, null, '姓 名', '身份证号', '健康状况', null],
      [1, ...MEMBER.slice(0, 3), '健康', '户主'],
    ];
    const merges = ['A1:F1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'];
    const { tables, readings } = registryOf([rawSheet('家庭成员', rows, { merges })]);
    expect(readings[0]).toMatchObject({ headerRow: 2, unknown: [], repeated: [], merges: [] });
    expect(readings[0]?.mapped.get('householdId')).toEqual({ header: '户编号', row: 1, column: 1 });
    expect(readings[0]?.mapped.get('name')).toEqual({ header: '姓 名', row: 2, column: 2 });
    expect(tables.members?.text('name', 0)).toBe('张三');
  });

  it('reads a header together with the group it stands under', () => {
    const rows = [
      ['户编号', '户主', null, '帮扶责任人', null, null, '结对日期'],
      [null, '姓名', '电话', '姓名', '身份证号', '单位名称', null],
      ['4103222011000001', '张三', '13800000000', '李四', '410322197001011234', '市水利局', '2014-03-01'],
    ];
    const merges = ['A1:A2', 'B1:C1', 'D1:F1', 'G1:G2'];
    const { tables, readings } = registryOf([rawSheet('结对帮扶台账', rows, { merges })]);
    expect(readings[0]?.unknown.map(({ header }) => header)).toEqual(['电话']);
    expect(readings[0]?.repeated).toEqual([]);
    const pairings = tables.pairings;
    expect(pairings?.text('head', 0)).toBe('张三');
    expect(pairings?.text('cadreName', 0)).toBe('李四');
    expect(pairings?.text('cadreIdNo', 0)).toBe('410322197001011234');
  });

  it('does not take the first data row for a second row of headers', () => {
    const rows: CellValue[][] = [
      MEMBER_HEADERS.concat('备注'),
      [null, null, null, null, null, '另册'],
      MEMBER,
    ];
    const { tables, readings } = registryOf([rawSheet('家庭成员', rows)]);
    expect(readings[0]?.headerRow).toBe(0);
    expect(tables.members?.rows).toBe(2);
  });

  it('may have no data under it', () => {
    const { tables } = registryOf([rawSheet('家庭成员', [MEMBER_HEADERS])]);
    expect(tables.members?.rows).toBe(0);
  });

  it('is counted from where the used range starts', () => {
    const { tables } = registryOf([
      rawSheet('家庭成员', [MEMBER_HEADERS, MEMBER], { firstRow: 9, firstColumn: 3 }),
    ]);
    expect(tables.members?.place(0, 'name')).toMatchObject({
      sheet: '家庭成员',
      row: 11,
      column: 4,
      header: '姓名',
    });
  });
});

describe('sheets that are no registry sheets', () => {
  it.each<[string, CellValue[][]]>([
    ['Sheet3', []],
    ['填表说明', [['填表说明'], ['1. 请于12月25日前报送'], ['2. 身份证号请设为文本格式']]],
    [
      '参数',
      [
        ['参数', '值'],
        ['考核年度', 2014],
        ['贫困线', 2800],
      ],
    ],
    [
      '县区',
      [
        ['县(区)', '县类别', '是否秦巴片区'],
        ['嵩县', '国家扶贫开发工作重点县', '是'],
      ],
    ],
    [
      '考核指标',
      [
        [
          '编号',
          '考核对象',
          '一级指标',
          '二级指标',
          '满分',
          '计分方式',
          '指标项',
          '目标值',
          '起点值',
          '分档表',
          '说明',
        ],
      ],
    ],
    [
      '规则',
      [
        ['规则', '级别', '启用', '说明'],
        ['F01', '错误', '是', ''],
      ],
    ],
    [
      '采购清单',
      [
        ['日期', '名称', '数量', '单价', '金额', '备注'],
        ['2014-05-01', '化肥', 20, 130, 2600, null],
      ],
    ],
    [
      '通讯录',
      [
        ['姓名', '联系电话', '职务'],
        ['张三', '13800000000', '主任'],
      ],
    ],
    ['值班表', [['日期', '姓名', '联系电话']]],
    [
      '户数汇总',
      [
        ['县(区)', '乡镇', '总户数', '总人口'],
        ['嵩县', '车村镇', 3000, 12000],
      ],
    ],
  ])('%s', (name, rows) => {
    expect(registryOf([rawSheet(name, rows)]).readings).toEqual([]);
  });

  it('such as a copy of a sheet that the program wrote, told by its name or its title', () => {
    const header = ['户编号', '户主姓名', '干部编号', '帮扶责任人', '单位名称', '结对日期', '关联方式'];
    expect(registryOf([rawSheet('关联结果 (2)', [header])]).readings).toEqual([]);
    expect(registryOf([rawSheet('Sheet1', [['关联结果(2014年度)'], header])]).readings).toEqual([]);
    expect(registryOf([rawSheet('Sheet1', [['结对帮扶台账'], header])]).readings).toHaveLength(1);
  });

  it('leave the other sheets in peace', () => {
    const sheets = [
      rawSheet('填表说明', [['请填写']]),
      tableSheet('units', [{ name: '洛阳市水利局', category: '市直单位' }]),
    ];
    const { tables, readings } = registryOf(sheets);
    expect(readings.map(({ table }) => table)).toEqual(['units']);
    expect(tables.villages).toBeUndefined();
  });
});

describe('the kind of a sheet', () => {
  it('is told by its headers, whatever the sheet is called', () => {
    const sheet = {
      ...tableSheet('postings', [{ unit: '洛阳市水利局', villageCode: '410322201100' }]),
      name: '贫困村名册',
    };
    expect(registryOf([sheet]).readings.map(({ table }) => table)).toEqual(['postings']);
  });

  it('is believed with less evidence where the name says so', () => {
    const rows = [
      ['序号', '日期', '标题', '甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'],
      [1, '2014-05-01', '一村一策'],
    ];
    expect(registryOf([rawSheet('Sheet1', rows)]).readings).toEqual([]);
    expect(registryOf([rawSheet('宣传台账', rows)]).readings).toHaveLength(1);
    expect(registryOf([rawSheet('Sheet1', [['宜阳县宣传台账(2014年度)'], ...rows])]).readings).toHaveLength(
      1,
    );
  });

  it('may be that of several sheets, which are read as one table', () => {
    const north = rawSheet('城关镇', [MEMBER_HEADERS, MEMBER, MEMBER]);
    const south = rawSheet('南乡', [
      ['南乡家庭成员'],
      ['姓名', '户编号', '与户主关系', '公民身份号码'],
      ['李四', 'H2', '配偶', MEMBER[2] ?? ''],
    ]);
    const { tables, readings } = registryOf([north, tableSheet('units', []), south]);
    const members = tables.members;
    expect(readings.filter(({ table }) => table === 'members').map(({ sheet }) => sheet)).toEqual([
      '城关镇',
      '南乡',
    ]);
    expect(members?.rows).toBe(3);
    expect([0, 1, 2].map((row) => members?.text('name', row))).toEqual(['张三', '张三', '李四']);
    expect(members?.column('idNo').code(2)).toBe(members?.column('idNo').code(0));
    expect(members?.place(2, 'idNo')).toMatchObject({
      sheet: '南乡',
      row: 3,
      column: 3,
      header: '公民身份号码',
    });
    expect([0, 2].map((row) => members?.text('gender', row))).toEqual(['男', null]);
    expect(members?.place(2, 'gender')).toMatchObject({ sheet: '南乡', row: 3, column: -1, header: null });
  });
});

describe('a national export', () => {
  it('is understood as far as the registry has its columns', () => {
    const header = [
      ...[
        '序号',
        '数据日期',
        '县(市、区、旗)',
        '乡(镇)',
        '行政村',
        '自然村',
        '户编号',
        '人编号',
        '姓名',
        '证件号码',
      ],
      ...[
        '与户主关系',
        '民族',
        '文化程度',
        '在校生状况',
        '健康状况',
        '劳动技能',
        '务工时间(月)',
        '人联系电话',
      ],
    ];
    const [reading] = registryOf([
      rawSheet('Sheet1', [['贫困人口信息'], ['数据日期:20141231'], header]),
    ]).readings;
    expect(reading?.table).toBe('members');
    expect([...(reading?.mapped.keys() ?? [])].sort()).toEqual(
      ['education', 'health', 'householdId', 'idNo', 'labourAbility', 'name', 'relation'].sort(),
    );
    expect(reading?.missing).toEqual([]);
  });

  it('of cadres says 岗位 by three yes/no columns', () => {
    const header = [
      '干部编号',
      '姓名',
      '证件号码',
      '帮扶单位',
      '职务级别',
      '是否第一书记',
      '是否工作队队长',
      '是否驻村队员',
      '任职时间',
    ];
    const person = ['410322197001011234', '市水利局', '科员级'];
    const rows: CellValue[][] = [
      ['G1', '甲', ...person, '是', '是', '是', '2014-03-01'],
      ['G2', '乙', ...person, '否', '√', '否', '2014-03-01'],
      ['G3', '丙', ...person, 0, null, 1, '2014-03-01'],
      ['G4', '丁', ...person, '否', '否', null, '2014-03-01'],
      ['G5', '戊', ...person, null, null, null, '2014-03-01'],
      ['G6', '己', ...person, '否', '待定', '否', '2014-03-01'],
    ];
    const { tables, readings } = registryOf([rawSheet('帮扶责任人', [header, ...rows])]);
    expect(readings[0]).toMatchObject({ table: 'cadres', missing: [], unknown: [], repeated: [] });
    const cadres = tables.cadres;
    expect(rows.map((_, row) => cadres?.text('post', row))).toEqual([
      '第一书记',
      '工作队长',
      '工作队员',
      '帮扶责任人',
      null,
      '待定',
    ]);
    expect(cadres?.place(1, 'post')).toMatchObject({ row: 3, column: 5, header: '是否第一书记' });
    expect(isoDate(cadres?.number('start', 0) ?? NaN)).toBe('2014-03-01');
  });

  it('with 岗位 of its own keeps the yes/no columns unread', () => {
    const [reading] = registryOf([
      rawSheet(TABLES.cadres.sheet, [
        ['干部编号', '姓名', '身份证号', '单位名称', '岗位', '起始日期', '是否第一书记'],
      ]),
    ]).readings;
    expect(reading?.mapped.get('post')?.header).toBe('岗位');
    expect(reading?.unknown.map(({ header }) => header)).toEqual(['是否第一书记']);
  });
});
