import { TABLES, type TableKey } from '../../src/core/registry';
import type { SampleWorkbook } from '../../src/sample';
import { AS_OF, column, FIRST_DAY, rows, sheetOf, sum, workbookOf, type Row } from './workbook-of';

// The figures that Luoyang published for 2014.
describe('the full city', () => {
  let city: SampleWorkbook;
  const all = (table: TableKey): Row[] => rows(city, table);
  const count = (table: TableKey, holds: (row: Row) => boolean): number => all(table).filter(holds).length;
  const thisYear = (date: unknown): boolean => Number(date) >= FIRST_DAY && Number(date) <= AS_OF;

  beforeAll(() => {
    city = workbookOf({ kind: 'city', scale: 1 });
  });

  it('has every registry sheet and the sheets that steer the program', () => {
    const registry = Object.values(TABLES).map(({ sheet }) => sheet);
    expect(city.sheets.map(({ name }) => name)).toEqual([...registry, '参数', '县区', '考核指标']);
    for (const { columns, rows: length } of city.sheets)
      for (const { cells } of columns) expect(cells).toHaveLength(length);
  });

  it('counts villages, people, households and cadres', () => {
    expect(count('villages', (row) => row['poor'] === '是')).toBe(669);
    expect(count('villages', (row) => row['demonstration'] === '是')).toBe(106);
    expect(sum(column(city, 'villages', 'poorPopulation'))).toBe(376_000);
    expect(sheetOf(city, 'members').rows).toBe(376_000);
    expect(sheetOf(city, 'households').rows).toBe(129_200);
    expect(sheetOf(city, 'cadres').rows).toBe(10_208);
    expect(
      count('cadres', (row) => Number(row['start']) <= AS_OF && Number(row['end'] ?? AS_OF) >= AS_OF),
    ).toBe(10_208);
  });

  it('pairs every household that was poor in the year', () => {
    const active = all('pairings').filter((row) => row['end'] === null);
    expect(new Set(active.map((row) => row['householdId'])).size).toBe(129_200);
    expect(count('households', (row) => row['exitYear'] !== null && row['exitYear'] !== 2014)).toBe(0);
  });

  it('counts leaders and the villages that they are linked to', () => {
    const leaders = all('leaders').filter((row) => row['year'] === 2014);
    const city46 = leaders.filter((row) => row['level'] === '市级');
    expect(new Set(city46.map((row) => row['name'])).size).toBe(46);
    const villages = leaders.filter((row) => row['level'] === '县级').map((row) => row['villageCode']);
    expect(new Set(villages).size).toBe(256);
  });

  it('counts the units that help by category', () => {
    const categories = new Map(all('units').map((row) => [row['name'], `${row['category']}`]));
    const helping = new Set(
      all('postings')
        .filter((row) => row['end'] === null)
        .map((row) => row['unit']),
    );
    for (const unit of column(city, 'cadres', 'unit')) helping.add(unit);
    const of = (category: string): number =>
      [...helping].filter((unit) => categories.get(unit ?? '') === category).length;
    expect(['中央单位', '省直单位', '市直单位', '驻洛部队', '企事业单位', '县级单位'].map(of)).toEqual([
      4, 23, 162, 22, 89, 801,
    ]);
  });

  it('counts visits, activities and enterprises', () => {
    expect(count('visits', (row) => row['isHead'] === '是' && thisYear(row['date']))).toBe(634);
    const held = (kind: string): number =>
      count('activities', (row) => row['kind'] === kind && thisYear(row['date']));
    expect(['驻村干部座谈会', '业务培训', '定点单位对接', '定点单位座谈会'].map(held)).toEqual([2, 1, 8, 4]);
    const letters = all('outreach').filter((row) => row['channel'] === '意见函' && thisYear(row['date']));
    expect(new Set(letters.map((row) => row['enterprise'])).size).toBeGreaterThan(700);
  });

  it('sums the money by source', () => {
    const projects = all('projects').filter((row) => thisYear(row['start'] ?? row['finish'] ?? AS_OF));
    const money = (...sources: string[]): [number, number] => {
      const found = projects.filter((row) => sources.includes(`${row['source']}`));
      return [found.length, Math.round(sum(found.map((row) => row['paid'] ?? null)) * 100) / 100];
    };
    expect(money('帮扶单位协调')).toEqual([116, 5806.89]);
    expect(money('社会捐赠资金', '社会捐赠物资折资')).toEqual([128, 1647.82]);
    expect(money('定点单位引进')[1]).toBe(425_900);
    expect(money('定点单位直接投入')[1]).toBe(1285);
  });

  it('sends 59 First Secretaries of rank 正科级 from the city’s units', () => {
    const categories = new Map(all('units').map((row) => [row['name'], row['category']]));
    const sent = all('cadres').filter((row) => row['post'] === '第一书记' && thisYear(row['start']));
    expect(sent).toHaveLength(59);
    expect(
      sent.filter((row) => row['rank'] === '正科级' && categories.get(row['unit'] ?? '') === '市直单位'),
    ).toHaveLength(59);
  });

  it('gives every poor village a designated unit and key villages more than one', () => {
    const designated = new Set(
      all('postings')
        .filter((row) => row['kind'] === '定点帮扶' && row['end'] === null)
        .map((row) => row['villageCode']),
    );
    const poor = all('villages').filter((row) => row['poor'] === '是');
    expect(poor.filter((row) => !designated.has(row['code'] ?? null))).toEqual([]);
    expect(poor.filter((row) => row['key'] === '是')).toHaveLength(134);
  });
});
