import { formatRect, intersection, quoteSheet } from '../model/address';
import { HostError } from '../model/host-error';
import { apiValue, readApiValues, readBlock, sizeMismatch, shownText, valueType } from '../model/read-write';
import { refuseProtected } from '../model/protection';
import { validatedRects } from '../model/validations';
import { of, officeType } from '../protocol/office-type';
import type { Session } from '../protocol/office-type';
import { clear } from './range-clear';
import { noticeCells, writeContents } from './range-content';
import { conditionalFormats } from './conditional-format';
import { dataValidation } from './data-validation';
import { rangeFormat } from './range-format';
import { merge, unmerge } from './range-merge';
import { readFormats, setFormats } from './range-number-format';
import { same, type RangeTarget } from './range-target';
import { hyperlinkOf, setHyperlink } from './range-hyperlink';
import { copy } from './range-copy';
import { outlineMethods } from './range-outline';
import { propertyMethods } from './range-properties';
import { at, otherRange, placeMethods } from './range-places';
import { removeDuplicates } from './range-duplicates';
import { searchMethods } from './range-search';
import { insert, remove } from './range-shift';
import { tablesIn } from './table';

function readValues({ sheet, rect }: RangeTarget, session: Session): unknown {
  session.calculate();
  return readApiValues(sheet, rect);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
officeType<RangeTarget>('Range', '1.1', {
  scalars: {
    Address: { get: ({ sheet, rect }) => `${quoteSheet(sheet.name)}!${formatRect(rect)}` },
    RowIndex: { get: ({ rect }) => rect.row },
    ColumnIndex: { get: ({ rect }) => rect.column },
    RowCount: { get: ({ rect }) => rect.rows },
    ColumnCount: { get: ({ rect }) => rect.columns },
    CellCount: {
      get: ({ rect }) => (rect.rows * rect.columns > 2_147_483_647 ? -1 : rect.rows * rect.columns),
    },
    Values: {
      get: readValues,
      set: writeContents,
    },
    Formulas: {
      get: ({ sheet, rect }, session) => {
        session.calculate();
        return readBlock(
          rect,
          (row, column) => sheet.cells.formula(row, column) ?? apiValue(sheet.cells.get(row, column)),
        );
      },
      set: writeContents,
    },
    Text: {
      get: ({ sheet, rect }, session) => {
        session.calculate();
        return readBlock(rect, (row, column) => shownText(session.workbook, sheet, row, column));
      },
    },
    ValueTypes: {
      get: ({ sheet, rect }, session) => {
        session.calculate();
        return readBlock(rect, (row, column) => valueType(sheet.cells.get(row, column)));
      },
    },
    NumberFormat: {
      get: readFormats,
      set: (target, value, session) => {
        setFormats(target, value, session);
        session.notice({ kind: 'look', sheetId: target.sheet.id });
      },
    },
    Hyperlink: { since: '1.7', get: hyperlinkOf, set: setHyperlink },
    RowHidden: {
      since: '1.2',
      get: ({ sheet, rect }) => same(rect.rows, (index) => sheet.hiddenRows.has(rect.row + index)),
      set: ({ sheet, rect }, value, session) => {
        refuseProtected(sheet, 'formatRows');
        hide(sheet.hiddenRows, rect.row, rect.rows, value === true);
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
    ColumnHidden: {
      since: '1.2',
      get: ({ sheet, rect }) => same(rect.columns, (index) => sheet.hiddenColumns.has(rect.column + index)),
      set: ({ sheet, rect }, value, session) => {
        refuseProtected(sheet, 'formatColumns');
        hide(sheet.hiddenColumns, rect.column, rect.columns, value === true);
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
  },
  objects: {
    Format: { open: (target) => of(rangeFormat, target) },
    Worksheet: { open: ({ sheet }) => of('Worksheet', sheet) },
    ConditionalFormats: {
      since: '1.6',
      open: ({ sheet, rect }) => of(conditionalFormats, { sheet, rects: [rect] }),
    },
    DataValidation: { since: '1.8', open: (target) => of(dataValidation, target) },
  },
  methods: {
    ...outlineMethods,
    ...propertyMethods,
    GetTables: {
      since: '1.9',
      call: (target, [isWhole], { workbook }) => tablesIn(workbook, target, isWhole === true),
    },
    ...placeMethods,
    ...searchMethods,
    GetSpecialCellsOrNullObject: {
      since: '1.9',
      call: ({ sheet, rect }, [kind]) => {
        if (kind !== 'DataValidations')
          throw new HostError(
            'NotImplemented',
            `Range.getSpecialCells of ${String(kind)} is not implemented.`,
          );
        const rects = validatedRects(sheet, rect);
        return rects.length === 0 ? null : of('RangeAreas', { sheet, rects });
      },
    },
    GetMergedAreasOrNullObject: {
      since: '1.13',
      call: ({ sheet, rect }) => {
        const merged = sheet.merges.filter((block) => intersection(block, rect));
        if (merged.length > 512)
          throw new HostError('GeneralException', 'There are more than 512 merged areas.');
        return merged.length === 0 ? null : of('RangeAreas', { sheet, rects: merged });
      },
    },
    Insert: {
      call: (target, [direction], session) => {
        insert(target, direction, session);
        return at(target, target.rect);
      },
    },
    Delete: {
      call: (target, [direction], session) => {
        remove(target, direction, session);
      },
    },
    CopyFrom: {
      since: '1.9',
      call: (target, [source, kind, skipBlanks, transpose], session) => {
        const rect = copy(target, otherRange(source, target, session.workbook), session, {
          kind: kind ?? 'All',
          skipBlanks: skipBlanks === true,
          transpose: transpose === true,
        });
        if (kind !== 'Formats') noticeCells({ sheet: target.sheet, rect }, session);
        session.notice({ kind: 'look', sheetId: target.sheet.id });
      },
    },
    RemoveDuplicates: { since: '1.9', call: removeDuplicates },
    Merge: {
      since: '1.2',
      call: (target, [across], session) => {
        merge(target, across === true, session);
      },
    },
    Unmerge: {
      since: '1.2',
      call: (target, _, session) => {
        unmerge(target, session);
      },
    },
    Clear: {
      call: (target, [applyTo], session) => {
        clear(target, applyTo ?? 'All', session);
      },
    },
    // The client asks this ahead of a large array, so that a wrong shape fails before it is sent.
    _ValidateArraySize: {
      since: '1.3',
      call: ({ rect }, [rows, columns]) => {
        const isOne = rows === 1 && columns === 1;
        if (!isOne && (rows !== rect.rows || columns !== rect.columns)) throw sizeMismatch();
        return null;
      },
    },
    Select: {
      call: ({ sheet, rect }, _, session) => {
        session.workbook.activate(sheet);
        session.workbook.selection = { sheet, rect };
        session.notice({ kind: 'selected', sheetId: sheet.id, address: formatRect(rect), source: 'api' });
      },
    },
  },
});

function hide(hidden: Set<number>, from: number, count: number, isHidden: boolean): void {
  for (let index = from; index < from + count; index++) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
}
