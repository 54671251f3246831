import { link } from '../../src/core/linkage';
import { RawColumnBuilder, readRegistry, type RawSheet } from '../../src/core/registry';
import { checkCells, checkRecords, FindingSink, type Finding } from '../../src/core/rules';
import { settingsSchema } from '../../src/core/words/settings';
import type { SampleSheet, SampleWorkbook } from '../../src/sample';
import { AS_OF, workbookOf } from './workbook-of';

// The sample and the rules were written apart: each is the other's test.
describe('the sample before the rules', () => {
  it('has nothing to report in a clean city', () => {
    expect(findingsOf(workbookOf({ kind: 'city', scale: 0.05 }))).toEqual([]);
  });

  it('has nothing to report in a clean county', () => {
    expect(findingsOf(workbookOf({ kind: 'county', county: '嵩县', clean: true }))).toEqual([]);
  });

  it.each([2014, 1, 2])('has what was planted reported, and nothing else, with seed %d', (seed) => {
    const spoilt = workbookOf({ kind: 'county', county: '嵩县' }, seed);
    const planted = spoilt.planted.flatMap(({ rule, sheet, rows, field }) =>
      rows.map((row) => `${rule} ${sheet} ${row} ${field}`),
    );
    const found = findingsOf(spoilt).map(({ rule, sheet, row, field }) => `${rule} ${sheet} ${row} ${field}`);
    expect(found.sort()).toEqual(planted.sort());
  });
});

function findingsOf(workbook: SampleWorkbook): readonly Finding[] {
  const sheets = workbook.sheets.map(rawSheet);
  const registry = readRegistry({ name: workbook.title, date1904: false, sheets });
  const settings = settingsSchema.parse({ year: 2014, asOf: AS_OF });
  const indicators = new Map([
    ['T04', { fullScore: 15, manual: false }],
    ['T11', { fullScore: 5, manual: true }],
  ]);
  const sink = new FindingSink(registry, settings);
  checkCells({ registry, settings, indicators, earlier: null }, sink);
  checkRecords({ registry, settings, indicators, links: link(registry), earlier: null }, sink);
  return sink.findings().list;
}

function rawSheet({ name, above, rows, columns, merges }: SampleSheet): RawSheet {
  const rowCount = above.length + 1 + rows;
  const raw = columns.map(({ header, cells }, at) => {
    const builder = new RawColumnBuilder(rowCount);
    for (const row of above) builder.append(row[at] ?? null);
    builder.append(header);
    for (const cell of cells) builder.append(cell);
    return builder.build();
  });
  return { name, firstRow: 0, firstColumn: 0, rowCount, columns: raw, merges };
}
