import { YEAR, type SampleCell, type SampleSheet } from '../base';

/** Headings as offices write them: a title and a reporting line, grouped headings, other words for a column. */
export function dressHeadings(sheets: readonly SampleSheet[], place: string): void {
  const [villages, households, cadres, pairings, projects] = (
    ['villages', 'households', 'cadres', 'pairings', 'projects'] as const
  ).map((table) => sheets.find((sheet) => sheet.table === table) as SampleSheet) as [
    SampleSheet,
    SampleSheet,
    SampleSheet,
    SampleSheet,
    SampleSheet,
  ];
  numberRows(villages);
  titleAbove(villages, place);
  groupAbove(households, [
    ['所在村', 'villageCode', 'village'],
    ['户主', 'head', 'phone'],
    ['家庭情况', 'members', 'cause'],
    ['脱贫情况', 'registeredYear', 'income'],
  ]);
  rename(households, { villageCode: '行政村代码', headId: '身份证号码', income: '人均纯收入(元)' });
  rename(cadres, { start: '任职时间', villageCode: '村编码' });
  rename(pairings, { householdId: '户编码', cadreName: '帮扶干部' });
  rename(projects, { planned: '计划资金(万元)', paid: '到位资金(万元)' });
}

function numberRows(sheet: SampleSheet): void {
  const numbers = Array.from({ length: sheet.rows }, (_, at) => at + 1);
  sheet.columns = [{ key: '序号', header: '序号', format: 'count', cells: numbers }, ...sheet.columns];
}

function titleAbove(sheet: SampleSheet, place: string): void {
  const last = sheet.columns.length - 1;
  sheet.above = [
    [`${place}${sheet.name}(${YEAR}年度)`],
    [`填报单位:${place}扶贫开发办公室    填报日期:${YEAR}年12月25日`],
  ];
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: last }, { top: 1, left: 0, bottom: 1, right: last });
}

/** Group headings over runs of columns; a column of no group has its header over both rows. */
function groupAbove(sheet: SampleSheet, groups: readonly (readonly [string, string, string])[]): void {
  const at = (key: string): number => sheet.columns.findIndex((column) => column.key === key);
  const above: SampleCell[] = sheet.columns.map(() => null);
  for (const [label, first, last] of groups) {
    above[at(first)] = label;
    sheet.merges.push({ top: 0, left: at(first), bottom: 0, right: at(last) });
  }
  sheet.above = [above];
}

function rename(sheet: SampleSheet, headers: Readonly<Record<string, string>>): void {
  for (const column of sheet.columns) column.header = headers[column.key] ?? column.header;
}
