import fc from 'fast-check';
import { merges } from '../../../src/host/files/aspects/merges';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/host/model/address';
import { sheetIn, written } from './sheet-file';

const TAIL = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B9"/></mergeCells>';

// ECMA-376 part 1, 18.3.1.55
describe('merged cells', () => {
  it('are read', () => {
    expect(sheetIn(merges, { tail: TAIL }).merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 2, column: 1, rows: 7, columns: 1 },
    ]);
  });

  it('are gone when none is left', () => {
    const { inside } = written(merges, { tail: TAIL }, (sheet) => {
      sheet.merges = [];
    });
    expect(inside).toBe('');
  });

  it('are no single cells', () => {
    const { inside } = written(merges, { tail: TAIL }, (sheet) => {
      sheet.merges = sheet.merges.map((block) => ({ ...block, rows: 1 }));
    });
    expect(inside).toBe('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
  });

  it('come back as they were written, whichever they are', () => {
    const span = (most: number) =>
      fc.tuple(fc.nat(most - 1), fc.integer({ min: 2, max: most })).map(([from, length]) => {
        const start = Math.min(from, most - length);
        return { start, length };
      });
    const block = fc
      .record({ rows: span(MAX_ROWS), columns: span(MAX_COLUMNS) })
      .map(({ rows, columns }) => ({
        row: rows.start,
        column: columns.start,
        rows: rows.length,
        columns: columns.length,
      }));
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const { again } = written(merges, { tail: TAIL }, (sheet) => {
          sheet.merges = blocks;
        });
        expect(again.merges).toEqual(blocks);
      }),
    );
  });
});
