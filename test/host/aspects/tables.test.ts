import { tables } from '../../../src/host/files/aspects/tables';
import type { Sheet, TableModel } from '../../../src/host/model/sheet';
import { MAIN, OFFICE } from '../../xlsx/package-of';
import { sheetIn, stateOf, written, type SheetFile } from './sheet-file';

const PART = 'xl/tables/table7.xml';
const COLUMNS = [
  '<tableColumn id="1" name="村" totalsRowLabel="合计" dataDxfId="3"/>',
  '<tableColumn id="4" name="户数" totalsRowFunction="sum"><calculatedColumnFormula>SUM(表1[@村])</calculatedColumnFormula></tableColumn>',
] as const;
const FILTER =
  '<autoFilter ref="B2:C5" xr:uid="{2}"><filterColumn colId="1"><filters><filter val="3"/></filters></filterColumn></autoFilter>';
const SORTED = '<sortState ref="B3:C5"><sortCondition ref="C3:C5"/></sortState>';
const STYLE = '<tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showRowStripes="1"/>';
const table = (attributes: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="7" ${attributes}>${inside}</table>`;
const columnsOf = (...list: readonly string[]): string =>
  `<tableColumns count="${list.length}">${list.join('')}</tableColumns>`;
const ATTRIBUTES = 'name="表1" displayName="表1" ref="B2:C6" totalsRowCount="1" xr:uid="{1}"';

const fileOf = (xml: string): SheetFile => ({
  tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  relations: [['rId1', 'table', '../tables/table7.xml']],
  parts: { [PART]: xml },
});
const FILE = fileOf(table(ATTRIBUTES, FILTER + SORTED + columnsOf(...COLUMNS) + STYLE));

const named = (sheet: Sheet): void => {
  sheet.cells.set(1, 1, '村');
  sheet.cells.set(1, 2, '户数');
};
const first = (sheet: Sheet): TableModel => {
  const [found] = sheet.tables;
  if (!found) throw new Error('no table');
  return found;
};
const NEW: TableModel = {
  id: '{新}',
  part: null,
  columnNames: null,
  name: '新',
  rect: { row: 9, column: 0, rows: 3, columns: 2 },
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showTotals: false,
  showFilterButton: true,
  criteria: new Map(),
};

// ECMA-376 part 1, 18.5.1
describe('tables', () => {
  it('are read from their parts', () => {
    expect(sheetIn(tables, FILE).tables).toEqual([
      {
        id: '{表1}',
        part: PART,
        columnNames: null,
        name: '表1',
        rect: { row: 1, column: 1, rows: 5, columns: 2 },
        style: 'TableStyleLight9',
        showBandedRows: true,
        showTotals: true,
        showFilterButton: true,
        criteria: new Map([[1, { on: 'Values', values: ['3'] }]]),
      },
    ]);
  });

  it('without a header have columns by the names in the part', () => {
    const file = fileOf(
      table('name="a" displayName="表1" ref="B2:C6" headerRowCount="0"', columnsOf(...COLUMNS)),
    );
    expect(sheetIn(tables, file).tables).toMatchObject([
      { name: '表1', columnNames: ['村', '户数'], showFilterButton: false, style: '', showBandedRows: false },
    ]);
    expect(stateOf(tables, file)).toMatchObject([{ columnNames: ['村', '户数'] }]);
    const { part } = written(tables, file, (sheet) => {
      first(sheet).rect = { row: 2, column: 1, rows: 5, columns: 2 };
    });
    expect(part(PART)).toBe(
      table('name="a" displayName="表1" ref="B3:C7" headerRowCount="0"', columnsOf(...COLUMNS)),
    );
  });

  it('keep formulas, totals and all else that is not known here when rows come', () => {
    const { inside, part } = written(tables, FILE, (sheet) => {
      named(sheet);
      first(sheet).rect = { row: 1, column: 1, rows: 8, columns: 2 };
    });
    expect(inside).toBe(FILE.tail);
    expect(part(PART)).toBe(
      table(
        ATTRIBUTES.replace('C6', 'C9'),
        FILTER.replace('C5', 'C8') + SORTED + columnsOf(...COLUMNS) + STYLE,
      ),
    );
  });

  it('do not say how cells are sorted that are no longer theirs', () => {
    const { part } = written(tables, FILE, (sheet) => {
      first(sheet).rect = { row: 4, column: 1, rows: 5, columns: 2 };
    });
    expect(part(PART)).not.toContain('sortState');
  });

  it('have new names, columns, style and criteria', () => {
    const { part, again } = written(tables, FILE, (sheet) => {
      named(sheet);
      sheet.cells.set(1, 1, '行政\n村');
      const model = first(sheet);
      model.name = '帮扶';
      model.rect = { row: 1, column: 1, rows: 5, columns: 3 };
      model.style = 'TableStyleMedium2';
      model.showBandedRows = false;
      model.criteria.clear();
    });
    expect(part(PART)).toBe(
      table(
        'name="帮扶" displayName="帮扶" ref="B2:D6" totalsRowCount="1" xr:uid="{1}"',
        '<autoFilter ref="B2:D5" xr:uid="{2}"></autoFilter>' +
          SORTED +
          columnsOf(
            COLUMNS[0].replace('"村"', '"行政_x000a_村"'),
            COLUMNS[1],
            '<tableColumn id="5" name="Column3"/>',
          ) +
          STYLE.replace('Light9', 'Medium2').replace('showRowStripes="1"', 'showRowStripes="0"'),
      ),
    );
    expect(again.tables).toMatchObject([{ name: '帮扶', style: 'TableStyleMedium2', showBandedRows: false }]);
  });

  it('lose their filter', () => {
    const { part } = written(tables, FILE, (sheet) => {
      named(sheet);
      first(sheet).showFilterButton = false;
    });
    expect(part(PART)).toBe(table(ATTRIBUTES, SORTED + columnsOf(...COLUMNS) + STYLE));
  });

  it('are gone with their parts', () => {
    const { inside, part, relations } = written(tables, FILE, (sheet) => {
      sheet.tables = [];
    });
    expect([inside, part(PART), relations]).toEqual(['', null, []]);
  });

  it('are new parts, with numbers that no other has', () => {
    const { inside, part, relations } = written(tables, FILE, (sheet, workbook) => {
      named(sheet);
      const other = workbook.addSheet('表二');
      other.tables.push({ ...NEW, name: '另' });
      sheet.cells.set(9, 0, '甲');
      sheet.cells.set(9, 1, '甲');
      sheet.tables.push(NEW);
    });
    expect(inside).toBe(
      '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>',
    );
    expect(relations.at(-1)).toMatchObject({
      id: 'rId2',
      type: `${OFFICE}/table`,
      target: 'xl/tables/table1.xml',
    });
    expect(part('xl/tables/table1.xml')).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="8" name="新" displayName="新" ref="A10:B12" totalsRowShown="0">` +
        '<autoFilter ref="A10:B12"></autoFilter>' +
        columnsOf('<tableColumn id="1" name="甲"/>', '<tableColumn id="2" name="甲2"/>') +
        '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>',
    );
  });

  it('of one name twice are one', () => {
    const file: SheetFile = {
      ...FILE,
      tail: '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId1"/></tableParts>',
    };
    expect(sheetIn(tables, file).tables).toHaveLength(1);
  });

  it('of others, who write prefixes, are written as Excel would', () => {
    const prefixed =
      FILE.parts?.[PART]?.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=') ?? '';
    const { part } = written(tables, fileOf(prefixed), (sheet) => {
      named(sheet);
      first(sheet).name = '帮扶';
    });
    expect(part(PART)).toContain(`<tableColumns count="2">${COLUMNS[0]}`);
    expect(part(PART)).toContain('displayName="帮扶"');
  });
});
