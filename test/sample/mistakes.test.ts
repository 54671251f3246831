import type { PlantedMistake, SampleCell, SampleWorkbook } from '../../src/sample';
import type { TableKey } from '../../src/core/registry';
import { sheetOf, workbookOf } from './workbook-of';

const COUNTIES = ['嵩县', '栾川县', '汝阳县', '宜阳县', '洛宁县', '伊川县', '新安县', '孟津区', '偃师区'];

describe('the county with mistakes', () => {
  const spoilt = workbookOf({ kind: 'county', county: '嵩县' });
  const clean = workbookOf({ kind: 'county', county: '嵩县', clean: true });

  it('is about a real county’s office', () => {
    expect(sheetOf(clean, 'households').rows).toBe(3000);
    expect(sheetOf(clean, 'members').rows).toBe(8730);
    expect(sheetOf(spoilt, 'households').rows).toBe(3001);
  });

  it('plants many kinds of mistakes over many sheets', () => {
    expect(new Set(spoilt.planted.map(({ rule }) => rule)).size).toBeGreaterThan(55);
    expect(new Set(spoilt.planted.map(({ sheet }) => sheet)).size).toBeGreaterThan(10);
    const findings = spoilt.planted.flatMap(({ rows }) => rows);
    expect(findings.length).toBeGreaterThanOrEqual(60);
    expect(findings.length).toBeLessThanOrEqual(120);
    expect(clean.planted).toEqual([]);
  });

  it('changes a cell or adds a row for each, unless the heading is the mistake', () => {
    const withoutTrace = spoilt.planted.filter(({ changes, added }) => changes.length + added.length === 0);
    expect(withoutTrace.map(({ rule }) => rule).sort()).toEqual(['S03', 'S04']);
  });

  it('lists every change as it stands in the workbook', () => {
    for (const { changes } of spoilt.planted)
      for (const { table, row, field, clean: right, planted } of changes) {
        expect(planted).not.toBe(right);
        expect(cellAt(spoilt, table, row, field)).toBe(planted);
      }
  });

  it('differs from the clean workbook in the listed cells and rows only', () => {
    for (const table of ['villages', 'households', 'members', 'cadres', 'pairings', 'projects'] as const) {
      const listed = new Map<string, SampleCell>(
        spoilt.planted.flatMap(({ changes }) =>
          changes
            .filter((change) => change.table === table)
            .map(({ row, field, clean: right }) => [`${row} ${field}`, right]),
        ),
      );
      expect(mended(table, listed)).toEqual(withoutHeadings(clean, table));
    }
  });

  it.each(COUNTIES)('can be made for %s', (county) => {
    const workbook = workbookOf({ kind: 'county', county }, 99);
    expect(rulesOf(workbook.planted)).toEqual(rulesOf(spoilt.planted));
  });

  it('shows titles and grouped headings above the headers', () => {
    expect(sheetOf(spoilt, 'villages').above[0]).toEqual(['嵩县贫困村名册(2014年度)']);
    expect(sheetOf(spoilt, 'households').above[0]).toContain('家庭情况');
    expect(sheetOf(spoilt, 'households').merges.length).toBeGreaterThan(0);
  });

  /** The spoilt table without added rows and columns, its changed cells put right. */
  function mended(table: TableKey, listed: ReadonlyMap<string, SampleCell>): Record<string, SampleCell[]> {
    const sheet = sheetOf(spoilt, table);
    const added = new Set(
      spoilt.planted.flatMap((mistake) =>
        mistake.added.filter((row) => row.table === table).map(({ row }) => row),
      ),
    );
    const known = new Set(sheetOf(clean, table).columns.map(({ key }) => key));
    return Object.fromEntries(
      sheet.columns
        .filter(({ key }) => known.has(key))
        .map(({ key, cells }) => [
          key,
          cells.flatMap((cell, at) => {
            const row = sheet.above.length + 2 + at;
            if (added.has(row)) return [];
            const right = listed.get(`${row} ${key}`);
            return [right === undefined ? cell : right];
          }),
        ]),
    );
  }
});

function withoutHeadings(workbook: SampleWorkbook, table: TableKey): Record<string, readonly SampleCell[]> {
  return Object.fromEntries(sheetOf(workbook, table).columns.map(({ key, cells }) => [key, cells]));
}

function cellAt(
  workbook: SampleWorkbook,
  table: TableKey,
  row: number,
  field: string,
): SampleCell | undefined {
  const sheet = sheetOf(workbook, table);
  return sheet.columns.find(({ key }) => key === field)?.cells[row - sheet.above.length - 2];
}

function rulesOf(planted: readonly PlantedMistake[]): string[] {
  return planted.map(({ rule }) => rule).sort();
}
