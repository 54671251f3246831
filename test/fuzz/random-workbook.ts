import { TABLE_KEYS, TABLES, type CellValue, type Field, type RawSheet } from '../../src/core/registry';
import { rawSheet } from '../core/build';
import { idOf } from '../core/rules/office';
import type { Random } from './random';

/** What no column is declared for, and somebody types in nevertheless. */
const ODD: readonly [CellValue, ...CellValue[]] = [
  '',
  ' ',
  '　',
  '无',
  '-',
  '*',
  '**********************',
  'constructor',
  '__proto__',
  'toString',
  '=1+1',
  "'",
  '#N/A',
  '\ud800',
  '\ufffe',
  '甲'.repeat(300),
  '2014年2月30日',
  '2014.13.1',
  1e308,
  -1e308,
  5e-324,
  -1,
  0.1,
  2 ** 53,
  41_640,
  true,
  false,
];

/** Registry sheets over the tables as they are declared, with whatever people do to them; settings sheets beside them. */
export function randomSheets(random: Random): RawSheet[] {
  const tables = TABLE_KEYS.filter(() => random.chance(0.6));
  const sheets = tables.map((key) => {
    const { sheet, fields } = TABLES[key];
    const columns = Object.values<Field>(fields).filter(({ required }) =>
      random.chance(required ? 0.95 : 0.5),
    );
    if (random.chance(0.1)) columns.reverse();
    const rows = Array.from({ length: random.below(6) }, () => columns.map((field) => cellOf(field, random)));
    const name = random.chance(0.9)
      ? sheet
      : random.pick([`${sheet}（二）`, 'Sheet1', 'constructor', '参数']);
    const title = random.chance(0.2) ? [[`${sheet}（2014 年）`]] : [];
    return rawSheet(name, [...title, columns.map((field) => headerOf(field, random)), ...rows]);
  });
  return withOtherNames([...sheets, ...settingsSheets(random), rawSheet('说明', [['说明']])]);
}

function headerOf({ header, aliases }: Field, random: Random): CellValue {
  if (random.chance(0.05)) return random.pick(ODD);
  const [first = header] = aliases;
  return random.pick([header, header, header, first, `*${header}`, `${header}（必填）`, ` ${header}\n`]);
}

function cellOf(field: Field, random: Random): CellValue {
  if (random.chance(0.08)) return random.pick(ODD);
  if (random.chance(field.required ? 0.03 : 0.4)) return null;
  const few = random.below(3);
  switch (field.type) {
    case 'enum':
    case 'bool':
      return field.codes[random.below(field.codes.length)] ?? '是';
    case 'date':
      return random.pick<CellValue>([41_640 + random.below(400), '2014-03-01', '2014年3月', '14.3.1']);
    case 'year':
      return 2013 + few;
    case 'int':
      return random.below(30);
    case 'num':
    case 'money':
      return Math.round(random.next() * 1e6) / 1e4;
    case 'id18':
      return random.pick([
        idOf(`4103251970010100${few}`),
        `41032519700101000${few}`,
        410325197001010000 + few,
      ]);
    case 'vcode':
      return random.pick([`41032510120${few}`, 410325101200 + few, `41032510120${few} `]);
    case 'uscc':
      return `11410325MB0000000${few}`;
    case 'phone':
      return `1380379000${few}`;
    case 'text':
      return random.pick([`甲${few}`, `410325101201000${few}`, `GB00000${few}`, '嵩县水利局', `T0${few}`]);
  }
}

function settingsSheets(random: Random): RawSheet[] {
  const settings = ['考核年度', '截止日期', '贫困线', '每名干部结对上限', '报送文件上限', 'constructor'];
  const value = (): CellValue => random.pick([2014, '2014-12-31', 2800, 0, 'x', ...ODD]);
  const indicator = (number: number): CellValue[] => [
    `T0${number}`,
    random.pick(['工作队', '单位', 'x']),
    '甲类',
    '成效',
    random.pick<CellValue>([50, 100, -1, 'x']),
    random.pick(['人工', '自动', '']),
  ];
  return [
    ...(random.chance(0.5)
      ? [
          rawSheet('参数', [
            ['参数', '值'],
            ...settings.filter(() => random.chance(0.4)).map((name) => [name, value()]),
          ]),
        ]
      : []),
    ...(random.chance(0.3)
      ? [
          rawSheet('考核指标', [
            ['编号', '考核对象', '一级指标', '二级指标', '满分', '计分方式'],
            ...[1, 2, 3].map(indicator),
          ]),
        ]
      : []),
    ...(random.chance(0.3)
      ? [
          rawSheet('规则', [
            ['编号', '名称', '启用'],
            ...['F01', 'R02', 'x', '__proto__'].map((id) => [id, id, value()]),
          ]),
        ]
      : []),
  ];
}

/** Excel has no two sheets of one name. */
function withOtherNames(sheets: readonly RawSheet[]): RawSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let name = sheet.name;
    while (taken.has(name.toLowerCase())) name = `${name}2`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}
