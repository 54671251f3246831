import type { CellStyle } from '../../xlsx';
import { invalidArgument } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import { of, officeType, type MethodMember, type Session } from '../protocol/office-type';
import { autofitColumns, autofitRows } from './autofit';
import { formatProtection } from './format-protection';
import { rangeBorders } from './range-borders';
import { rangeFill } from './range-fill';
import { rangeFont } from './range-font';
import { stylePart } from './range-style';
import { same, type RangeTarget } from './range-target';

type Alignment = NonNullable<CellStyle['alignment']>;

/** Office.js' words for the sides of a cell, by those of files. */
const SIDES = {
  horizontal: {
    general: 'General',
    left: 'Left',
    center: 'Center',
    right: 'Right',
    fill: 'Fill',
    justify: 'Justify',
    centerContinuous: 'CenterAcrossSelection',
    distributed: 'Distributed',
  },
  vertical: {
    top: 'Top',
    center: 'Center',
    bottom: 'Bottom',
    justify: 'Justify',
    distributed: 'Distributed',
  },
} as const satisfies {
  readonly [Key in 'horizontal' | 'vertical']: Readonly<Partial<Record<NonNullable<Alignment[Key]>, string>>>;
};

const alignment = <Key extends 'horizontal' | 'vertical'>(key: Key, plain: NonNullable<Alignment[Key]>) => {
  const words: Readonly<Record<string, string>> = SIDES[key];
  return stylePart('alignment', key, plain, {
    to: (side) => words[side] ?? words[plain] ?? '',
    from: (value) => {
      const side = Object.keys(words).find((word) => words[word] === value);
      if (side === undefined) throw invalidArgument();
      return side as NonNullable<Alignment[Key]>;
    },
  });
};

/** A file counts downward angles on from 90, and has 255 for letters on top of each other (ECMA-376 18.8.1). */
const UPRIGHT = { file: 255, api: 180 };

function degreesOf(rotation: number): number {
  if (rotation === UPRIGHT.file) return UPRIGHT.api;
  return rotation > 90 ? 90 - rotation : rotation;
}

function rotationOf(degrees: unknown): number {
  if (degrees === UPRIGHT.api) return UPRIGHT.file;
  if (!Number.isInteger(degrees) || Number(degrees) < -90 || Number(degrees) > 90) throw invalidArgument();
  return Number(degrees) < 0 ? 90 - Number(degrees) : Number(degrees);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-indentlevel-member */
const isIndent = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 250;

/** Points per character of Excel's column width; the file keeps characters. */
const POINTS_PER_CHARACTER = 5.25;
const WIDEST_COLUMN = 255;

const autofit = (
  right: 'formatColumns' | 'formatRows',
  fit: (target: RangeTarget, session: Session) => void,
): MethodMember<RangeTarget> => ({
  since: '1.2',
  call: (target, _, session) => {
    refuseProtected(target.sheet, right);
    fit(target, session);
    session.notice({ kind: 'look', sheetId: target.sheet.id });
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormat = officeType<RangeTarget>('RangeFormat', '1.1', {
  scalars: {
    WrapText: stylePart('alignment', 'wrapText', false, { from: (value) => value === true }),
    HorizontalAlignment: alignment('horizontal', 'general'),
    VerticalAlignment: alignment('vertical', 'bottom'),
    TextOrientation: {
      since: '1.7',
      ...stylePart('alignment', 'textRotation', 0, { to: degreesOf, from: rotationOf }),
    },
    IndentLevel: { since: '1.9', ...stylePart('alignment', 'indent', 0, { of: isIndent }) },
    ShrinkToFit: {
      since: '1.9',
      ...stylePart('alignment', 'shrinkToFit', false, { from: (value) => value === true }),
    },
    ColumnWidth: {
      since: '1.2',
      get: ({ sheet, rect }) => (sheet.columnWidths.get(rect.column) ?? 8.43) * POINTS_PER_CHARACTER,
      set: ({ sheet, rect }, value, session) => {
        if (typeof value !== 'number' || value < 0 || value > WIDEST_COLUMN * POINTS_PER_CHARACTER)
          throw invalidArgument();
        refuseProtected(sheet, 'formatColumns');
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          sheet.columnWidths.set(column, value / POINTS_PER_CHARACTER);
        }
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
    RowHeight: {
      since: '1.2',
      get: ({ sheet, rect }) => sheet.rowHeights.get(rect.row) ?? 15,
      set: ({ sheet, rect }, value, session) => {
        if (typeof value !== 'number' || value < 0 || value > 409) throw invalidArgument();
        refuseProtected(sheet, 'formatRows');
        for (let row = rect.row; row < rect.row + rect.rows; row++) sheet.rowHeights.set(row, value);
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
    UseStandardHeight: {
      since: '1.7',
      get: ({ sheet, rect }) => same(rect.rows, (at) => !sheet.rowHeights.has(rect.row + at)),
      set: ({ sheet, rect }, value, session) => {
        refuseProtected(sheet, 'formatRows');
        // Other heights come of being given.
        if (value !== true) return;
        for (let row = rect.row; row < rect.row + rect.rows; row++) sheet.rowHeights.delete(row);
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
  },
  methods: {
    AutofitColumns: autofit('formatColumns', autofitColumns),
    AutofitRows: autofit('formatRows', autofitRows),
  },
  objects: {
    Font: { open: (target) => of(rangeFont, target) },
    Fill: { open: (target) => of(rangeFill, target) },
    Borders: { open: (target) => of(rangeBorders, target) },
    Protection: { since: '1.2', open: (target) => of(formatProtection, target) },
  },
});
