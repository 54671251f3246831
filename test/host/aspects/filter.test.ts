import { filter } from '../../../src/host/files/aspects/filter';
import { sheetIn, stateOf, written } from './sheet-file';

const MORE = '<filterColumn colId="1" hiddenButton="1"><top10 val="5"/></filterColumn>';
const TAIL = `<autoFilter ref="A1:C9" xmlns:xr="urn:xr" xr:uid="{1}"><filterColumn colId="0"><filters blank="1"><filter val="甲&amp;乙"/></filters></filterColumn>${MORE}<sortState ref="A2:C9"><sortCondition ref="A2:A9"/></sortState></autoFilter>`;

// ECMA-376 part 1, 18.3.1.2
describe("the filter of a sheet's cells", () => {
  it('is read with what columns let through', () => {
    expect(sheetIn(filter, { tail: TAIL }).autoFilter).toEqual({
      rect: { row: 0, column: 0, rows: 9, columns: 3 },
      criteria: new Map<number, unknown>([
        [0, { on: 'Values', values: ['甲&乙', ''] }],
        [1, { on: 'Kept', filterOn: 'TopItems', xml: '<top10 val="5"/>' }],
      ]),
    });
    expect(stateOf(filter, { tail: TAIL })).toMatchObject({
      criteria: [
        [0, {}],
        [1, {}],
      ],
    });
  });

  it('keeps what is not known here when a criterion changes', () => {
    const { inside } = written(filter, { tail: TAIL }, ({ autoFilter }) => {
      autoFilter?.criteria.set(0, { on: 'Custom', first: '>=5', second: '<9', operator: 'And' });
    });
    expect(inside).toBe(
      TAIL.replace(
        /<filters .*?<\/filters>/,
        '<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="5"/><customFilter operator="lessThan" val="9"/></customFilters>',
      ),
    );
  });

  it('does not say how other cells are sorted', () => {
    const { inside } = written(filter, { tail: TAIL }, ({ autoFilter }) => {
      if (autoFilter) autoFilter.rect = { ...autoFilter.rect, row: 2 };
    });
    expect(inside).toContain('<autoFilter ref="A3:C11" ');
    expect(inside).not.toContain('sortState');
  });

  it('is put on a new sheet, and read again as it was set', () => {
    const set = {
      rect: { row: 1, column: 1, rows: 3, columns: 2 },
      criteria: new Map([[1, { on: 'Values' as const, values: ['"<', ''] }]]),
    };
    const { again } = written(filter, {}, (sheet) => {
      sheet.autoFilter = set;
    });
    expect(again.autoFilter).toEqual(set);
  });

  it('is taken off', () => {
    const { inside } = written(filter, { tail: TAIL }, (sheet) => {
      sheet.autoFilter = null;
    });
    expect(inside).toBe('');
  });
});
