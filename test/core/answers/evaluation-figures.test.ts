import { layOut, type GeneratedKind } from '../../../src/core/report';
import { workbookOf } from '../../sample/workbook-of';
import { Office, sheetsOfSample } from './asked';

const office = new Office(sheetsOfSample(workbookOf({ kind: 'city', scale: 0.01 })));

/** Asks about every number of a sheet; gives the headers of those that have rows behind them. */
function explained(kind: GeneratedKind, grid: ReturnType<Office['written']>): Map<string, number> {
  const headers = new Map<string, number>();
  grid.forEach((line, row) => {
    line.forEach((shown, column) => {
      if (typeof shown !== 'number') return;
      const { figure, groups } = office.askSheet(kind, grid, row, column);
      if (!figure) return;
      expect({ ...figure, row }).toMatchObject({ shown, isOutdated: false });
      if (!figure.isSum && figure.whole === null) expect(groups[0]?.total).toBe(shown);
      headers.set(figure.header, (headers.get(figure.header) ?? 0) + 1);
    });
  });
  return headers;
}

it('counts among the metrics of teams have their rows behind them, shares those that they lack', () => {
  const headers = [...explained('teamEvaluation', office.written('teamEvaluation')).keys()];
  expect(headers.length).toBeGreaterThanOrEqual(2);
  expect(headers.join()).toContain('结对');
});

it('counts and sums among the metrics of units have their rows behind them', () => {
  const headers = explained('unitEvaluation', office.written('unitEvaluation'));
  expect(headers.size).toBeGreaterThanOrEqual(4);
});

it('counties list the teams that they count, the city those of all', () => {
  // The formulas refer to 工作队考核 and are asked about as they are.
  const { results } = office;
  const { widths, bands, headerRow } = layOut('countyComparison', results);
  const grid = bands.flatMap((band) =>
    Array.from({ length: band.rows }, (_, row) =>
      widths.map((__, column) => {
        const cell = band.cell(row, column);
        return typeof cell === 'object' ? null : cell;
      }),
    ),
  );
  const behind = (row: number) => office.askSheet('countyComparison', grid, row, 2).figure?.value;
  const { teams } = results.evaluation;
  const { villages } = results.registry.tables;
  const own = teams.filter(({ row }) => villages?.text('county', row) === grid[headerRow]?.[0]);
  expect(own.length).toBeGreaterThan(0);
  const city = grid.findIndex(([name]) => name === '全市');
  expect([behind(headerRow), behind(city)]).toEqual([own.length, teams.length]);
});
