import fc from 'fast-check';
import { columns } from '../../../src/host/files/aspects/columns';
import { sheetFormat } from '../../../src/host/files/aspects/sheet-format';
import { sheetIn, written } from './sheet-file';

const HEAD =
  '<cols><col min="1" max="3" width="20.5" customWidth="1" style="1" outlineLevel="2" phonetic="1"/><col min="5" max="16384" width="0" hidden="1" customWidth="1"/></cols>';

// ECMA-376 part 1, 18.3.1.13
describe('columns', () => {
  it('are read with width, look, and whether they are hidden', () => {
    const sheet = sheetIn(columns, { head: HEAD });
    expect([0, 2, 3].map((column) => sheet.columnWidths.get(column))).toEqual([20.5, 20.5, undefined]);
    expect([...sheet.cells.columnStyles]).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    expect([sheet.hiddenColumns.size, sheet.hiddenColumns.has(16_383)]).toEqual([16_380, true]);
  });

  it('are changed where they are others, and keep what is not known here', () => {
    const { inside } = written(columns, { head: HEAD }, (sheet) => {
      sheet.columnWidths.set(1, 8);
      sheet.hiddenColumns.add(3);
    });
    expect(inside).toBe(
      '<cols><col min="1" max="1" width="20.5" customWidth="1" style="1" outlineLevel="2" phonetic="1"/>' +
        '<col min="2" max="2" width="8" customWidth="1" style="1" outlineLevel="2" phonetic="1"/>' +
        '<col min="3" max="3" width="20.5" customWidth="1" style="1" outlineLevel="2" phonetic="1"/>' +
        '<col min="4" max="4" width="9.140625" hidden="1"/>' +
        '<col min="5" max="16384" width="0" hidden="1" customWidth="1"/></cols>',
    );
  });

  it('say how they are grouped, and beside which a group is folded', () => {
    const grouped = sheetIn(columns, { head: HEAD });
    expect([...grouped.columnLevels]).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    const { inside, again } = written(columns, { head: HEAD }, (sheet) => {
      sheet.columnLevels.delete(0);
      sheet.columnLevels.set(2, 1);
      for (const column of [1, 2]) sheet.hiddenColumns.add(column);
    });
    expect(inside).toBe(
      '<cols><col min="1" max="1" width="20.5" customWidth="1" style="1" phonetic="1"/>' +
        '<col min="2" max="2" width="20.5" customWidth="1" style="1" outlineLevel="2" phonetic="1" hidden="1"/>' +
        '<col min="3" max="3" width="20.5" customWidth="1" style="1" outlineLevel="1" phonetic="1" hidden="1" collapsed="1"/>' +
        '<col min="4" max="4" width="9.140625" collapsed="1"/>' +
        '<col min="5" max="16384" width="0" hidden="1" customWidth="1"/></cols>',
    );
    expect([...again.columnLevels]).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('are not folded beyond the edges of a sheet', () => {
    const edges = (isSummaryRight: boolean) =>
      written(columns, {}, (sheet) => {
        sheet.summaryRight = isSummaryRight;
        for (const column of [0, 16_383]) {
          sheet.columnLevels.set(column, 1);
          sheet.hiddenColumns.add(column);
        }
      }).inside;
    const group = (column: number) =>
      `<col min="${column}" max="${column}" width="9.140625" hidden="1" outlineLevel="1"/>`;
    const beside = (column: number) =>
      `<col min="${column}" max="${column}" width="9.140625" collapsed="1"/>`;
    expect(edges(true)).toBe(`<cols>${group(1)}${beside(2)}${group(16_384)}</cols>`);
    expect(edges(false)).toBe(`<cols>${group(1)}${beside(16_383)}${group(16_384)}</cols>`);
  });

  it('take a look that the file did not have', () => {
    const { inside, again } = written(columns, {}, (sheet, workbook) => {
      sheet.cells.setColumnStyle(
        2,
        workbook.styles.with(0, () => ({ numFmt: '0.000' })),
      );
    });
    expect(inside).toBe('<cols><col min="3" max="3" width="9.140625" style="2"/></cols>');
    expect(again.cells.columnStyles.get(2)).toBe(2);
  });

  it('lose a look, and keep their width', () => {
    const head = '<cols><col min="1" max="1" width="12" style="1"/></cols>';
    const { inside } = written(columns, { head }, (sheet) => {
      sheet.cells.setColumnStyle(0, 0);
    });
    expect(inside).toBe('<cols><col min="1" max="1" width="12"/></cols>');
  });

  it('come back as they were written, whichever they are', () => {
    const column = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(column, fc.integer({ min: 1, max: 200 })), { selector: ([at]) => at }),
        fc.uniqueArray(column),
        fc.uniqueArray(column),
        fc.uniqueArray(fc.tuple(column, fc.integer({ min: 1, max: 7 })), { selector: ([at]) => at }),
        (widths, hidden, styled, levels) => {
          const { again } = written(columns, { head: HEAD }, (sheet) => {
            sheet.columnWidths.clear();
            sheet.hiddenColumns.clear();
            sheet.columnLevels.clear();
            for (const [at, level] of levels) sheet.columnLevels.set(at, level);
            for (const [at, width] of widths) sheet.columnWidths.set(at, width);
            for (const at of hidden) sheet.hiddenColumns.add(at);
            for (const at of [0, 1, 2]) sheet.cells.setColumnStyle(at, 0);
            for (const at of styled) sheet.cells.setColumnStyle(at, 1);
          });
          expect(widths.filter(([at, width]) => again.columnWidths.get(at) !== width)).toEqual([]);
          expect([...again.hiddenColumns].sort((a, b) => a - b)).toEqual([...hidden].sort((a, b) => a - b));
          expect([...again.columnLevels]).toEqual([...levels].sort(([a], [b]) => a - b));
          expect([...again.cells.columnStyles.keys()].sort((a, b) => a - b)).toEqual(
            [...styled].sort((a, b) => a - b),
          );
        },
      ),
    );
  });
});

// ECMA-376 part 1, 18.3.1.81
describe('the format of a sheet', () => {
  it('makes room for the groups, and keeps the height', () => {
    const head = '<sheetFormatPr baseColWidth="10" defaultRowHeight="18.75" customHeight="1"/>';
    const { inside } = written(sheetFormat, { head }, (sheet) => {
      sheet.outlineLevels.set(3, 2).set(4, 1);
      sheet.columnLevels.set(0, 1);
    });
    expect(inside).toBe(head.replace('/>', ' outlineLevelRow="2" outlineLevelCol="1"/>'));
  });

  it('is said of a new sheet', () => {
    expect(written(sheetFormat, {}).inside).toBe('<sheetFormatPr defaultRowHeight="15"/>');
  });

  it('needs no room where nothing is grouped any more', () => {
    const head = '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="2"/>';
    const { inside } = written(sheetFormat, { head }, (sheet) => {
      sheet.columnLevels.set(3, 2);
    });
    expect(inside).toBe('<sheetFormatPr defaultRowHeight="15" outlineLevelCol="2"/>');
    expect(written(sheetFormat, { head }).inside).toBe('<sheetFormatPr defaultRowHeight="15"/>');
  });
});
