import { townshipReports } from '../../../src/core/merge';
import { readRegistry, type RawWorkbook } from '../../../src/core/registry';
import { book, HOME, merged, OTHER, plan, TOWNS, type Line, type Town } from './planned';

const VILLAGES: Line[] = (Object.keys(TOWNS) as Town[]).map((township) => ({
  code: `${TOWNS[township]}201`,
  county: '嵩县',
  township,
  village: '一村',
}));
const CITY = book('全市.xlsx', { villages: VILLAGES });

const reportsOf = (workbook: RawWorkbook) => townshipReports({ workbook, registry: readRegistry(workbook) });

it('tells of every township of the register which files its rows come from, and how many these are', () => {
  const sent = [book('田湖.xlsx', { households: HOME }), book('旧县.xlsx', { households: OTHER })];
  expect(reportsOf(merged(plan(CITY, ...sent)))).toMatchObject([
    { township: '田湖镇', files: ['田湖.xlsx'], tables: [{ table: 'households', rows: 4 }] },
    { township: '旧县镇', files: ['旧县.xlsx'], tables: [{ table: 'households', rows: 3 }] },
    { township: '车村镇', name: '嵩县车村镇', files: [], tables: [], required: 0, filled: 0 },
  ]);
});

it('counts the required cells of what was sent that are filled', () => {
  const [whole] = reportsOf(merged(plan(CITY, book('田湖.xlsx', { households: HOME }))));
  const gap = HOME.map((line, at) => (at === 0 ? { ...line, head: null } : line));
  const [lacking] = reportsOf(merged(plan(CITY, book('田湖.xlsx', { households: gap }))));
  expect(lacking?.required).toBe(whole?.required);
  expect(lacking?.filled).toBe((whole?.filled ?? 0) - 1);
});

it('takes one row that names another township for a slip of the pen', () => {
  const many = Array.from({ length: 12 }, (_, at) => ({ ...HOME[0], id: `${TOWNS.田湖镇}${1000 + at}` }));
  const slip = { ...many[0], id: `${TOWNS.田湖镇}2000`, villageCode: `${TOWNS.车村镇}201` };
  const reports = reportsOf(merged(plan(CITY, book('田湖.xlsx', { households: [...many, slip] }))));
  expect(reports.map(({ files }) => files)).toEqual([['田湖.xlsx'], [], []]);
});

it('knows of nobody who has sent what a clerk has typed in', () => {
  const typed = book('全市.xlsx', { villages: VILLAGES, households: HOME });
  expect(reportsOf(typed).every(({ files, tables }) => files.length + tables.length === 0)).toBe(true);
});
