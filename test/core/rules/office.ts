import { link } from '../../../src/core/linkage';
import type { CellValue, RawSheet, Registry, TableKey } from '../../../src/core/registry';
import { checkCells, checkRecords, FindingSink, type Finding, type Findings } from '../../../src/core/rules';
import type { CheckOptions, EarlierRegistry } from '../../../src/core/rules';
import { settingsSchema, type Settings } from '../../../src/core/words/settings';
import { registryOf } from '../build';

export type Row = Readonly<Record<string, CellValue>>;
export type Rows = Readonly<Partial<Record<TableKey, readonly Row[]>>>;

/** 31 December 2014. */
export const AS_OF = 42004;
export const VILLAGE = '410325101201';
export const HOUSEHOLD = '4103251012010001';
/** Made up; male, born on 1 January 1970. */
export const HEAD_ID = idOf('41032519700101001');
export const CADRE_ID = idOf('41030019750505004');

/** Six tables of one village in which nothing is wrong. */
export const CLEAN = {
  villages: [
    {
      code: VILLAGE,
      county: '嵩县',
      township: '田湖镇',
      village: '樊店村',
      poor: '是',
      poorHouseholds: 1,
      poorPopulation: 1,
    },
  ],
  households: [
    {
      id: HOUSEHOLD,
      villageCode: VILLAGE,
      county: '嵩县',
      township: '田湖镇',
      village: '樊店村',
      head: '甲户主',
      headId: HEAD_ID,
      members: 1,
      attribute: '一般贫困户',
      cause: '因学',
      registeredYear: 2014,
      status: '未脱贫',
    },
  ],
  members: [
    {
      householdId: HOUSEHOLD,
      name: '甲户主',
      idNo: HEAD_ID,
      relation: '户主',
      gender: '男',
      education: '小学',
      health: '健康',
      labourAbility: '普通劳动力',
    },
  ],
  units: [{ name: '嵩县水利局', category: '县级单位' }],
  cadres: [
    {
      id: 'GB000001',
      name: '乙干部',
      idNo: CADRE_ID,
      gender: '女',
      unit: '嵩县水利局',
      rank: '正科级',
      post: '第一书记',
      villageCode: VILLAGE,
      start: 41275,
    },
  ],
  pairings: [
    {
      householdId: HOUSEHOLD,
      head: '甲户主',
      cadreId: 'GB000001',
      cadreName: '乙干部',
      start: 41640,
      visits: 12,
    },
  ],
} as const satisfies Rows;

/** The first 17 digits with their check character (GB 11643-1999, written out anew). */
export function idOf(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  return digits + (['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'][sum % 11] ?? '');
}

/** The clean office with other cells in the first row of some tables; null leaves a table out. */
export function office(changes: Readonly<Partial<Record<TableKey, Row | readonly Row[] | null>>>): Rows {
  const tables: Partial<Record<TableKey, readonly Row[]>> = { ...CLEAN };
  for (const [key, change] of Object.entries(changes) as [TableKey, Row | readonly Row[] | null][]) {
    if (change === null) Reflect.deleteProperty(tables, key);
    else if (Array.isArray(change)) tables[key] = change as readonly Row[];
    else tables[key] = [{ ...tables[key]?.[0], ...(change as Row) }, ...(tables[key]?.slice(1) ?? [])];
  }
  return tables;
}

export function check(
  sheets: Rows | readonly RawSheet[],
  options: CheckOptions = {},
  settings: Partial<Settings> = {},
  earlier: Rows | null = null,
): Findings {
  return checked(registryOf(sheets), options, settings, earlier);
}

/** The same of a registry that the test keeps, to look at what was marked in it. */
export function checked(
  registry: Registry,
  options: CheckOptions = {},
  settings: Partial<Settings> = {},
  earlier: Rows | null = null,
): Findings {
  const context = {
    registry,
    settings: settingsSchema.parse({ year: 2014, asOf: AS_OF, ...settings }),
    indicators: new Map([
      ['T04', { fullScore: 15, manual: false }],
      ['T11', { fullScore: 5, manual: true }],
    ]),
    earlier: earlier && earlierOf(registryOf(earlier)),
  };
  const sink = new FindingSink(registry, context.settings, options);
  checkCells(context, sink);
  checkRecords({ ...context, links: link(registry) }, sink);
  return sink.findings();
}

function earlierOf(registry: Registry): EarlierRegistry {
  return { registry, links: link(registry) };
}

/** `F01 households.head`, in the order of the findings. */
export function found(sheets: Rows | readonly RawSheet[]): string[] {
  return check(sheets).list.map(placeOf);
}

function placeOf({ rule, table, field }: Finding): string {
  return [rule, [table, field].filter((part) => part !== null).join('.')].join(' ').trim();
}
