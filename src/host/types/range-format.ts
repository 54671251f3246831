import type { BorderLineStyle, CellStyle, Color } from '../../xlsx';
import { colourDigits } from '../model/colours';
import { HostError, invalidArgument } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import { of, officeType, type MethodMember, type Session } from '../protocol/office-type';
import { autofitColumns, autofitRows } from './autofit';
import { formatProtection } from './format-protection';
import { restyle, shared } from './range-style';
import type { RangeTarget } from './range-target';

export function rgb(color: Color | undefined): string {
  return color?.rgb ? `#${color.rgb.slice(-6).toUpperCase()}` : '#000000';
}

export function colorOf(value: unknown): Color {
  return { rgb: colourDigits(value) };
}

const fontPart = <K extends 'bold' | 'italic' | 'size' | 'name'>(
  key: K,
  fallback: NonNullable<CellStyle['font']>[K],
  isAllowed: (value: unknown) => boolean,
) => ({
  get: (target: RangeTarget, session: Session) =>
    shared(target, session, (style) => style.font?.[key] ?? fallback),
  set: (target: RangeTarget, value: unknown, session: Session) => {
    if (!isAllowed(value)) throw invalidArgument();
    restyle(target, session, (style) => ({ ...style, font: { ...style.font, [key]: value } }));
  },
});

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
/** Excel's own limits of a font's size, in points, and its name. */
const isFontSize = (value: unknown): boolean => typeof value === 'number' && value >= 1 && value <= 409;
const isFontName = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && value.length <= 31;

type Underline = NonNullable<NonNullable<CellStyle['font']>['underline']>;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeunderlinestyle */
const UNDERLINES: readonly (readonly [Underline, string])[] = [
  [false, 'None'],
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
];

function underlineOf(line: Underline = false): string {
  return UNDERLINES.find(([own]) => own === line)?.[1] ?? 'None';
}

const rangeFont = officeType<RangeTarget>('RangeFont', '1.1', {
  scalars: {
    Bold: fontPart('bold', false, isBoolean),
    Italic: fontPart('italic', false, isBoolean),
    Size: fontPart('size', 11, isFontSize),
    Name: fontPart('name', '等线', isFontName),
    Underline: {
      get: (target, session) => shared(target, session, (style) => underlineOf(style.font?.underline)),
      set: (target, value, session) => {
        const line = UNDERLINES.find(([, name]) => name === value);
        if (!line) throw invalidArgument();
        restyle(target, session, (style) => ({ ...style, font: { ...style.font, underline: line[0] } }));
      },
    },
    Color: {
      get: (target, session) => shared(target, session, (style) => rgb(style.font?.color)),
      set: (target, value, session) => {
        const color = colorOf(value);
        restyle(target, session, (style) => ({ ...style, font: { ...style.font, color } }));
      },
    },
  },
});

const rangeFill = officeType<RangeTarget>('RangeFill', '1.1', {
  scalars: {
    Color: {
      get: (target, session) =>
        shared(target, session, ({ fill }) =>
          fill?.type === 'pattern' && fill.fgColor ? rgb(fill.fgColor) : '#FFFFFF',
        ),
      set: (target, value, session) => {
        const fgColor = colorOf(value);
        restyle(target, session, (style) => ({
          ...style,
          fill: { type: 'pattern', pattern: 'solid', fgColor },
        }));
      },
    },
  },
  methods: {
    Clear: {
      call: (target, _, session) => {
        restyle(target, session, ({ fill: _fill, ...style }) => style);
      },
    },
  },
});

const EDGES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'bottom',
  InsideVertical: 'right',
} as const;
const LINES: Readonly<Record<string, BorderLineStyle | undefined>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  None: undefined,
};

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: keyof typeof EDGES;
}

const rangeBorder = officeType<BorderTarget>('RangeBorder', '1.1', {
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: ({ range, edge }, session) =>
        shared(range, session, (style) => (style.border?.[EDGES[edge]] ? 'Continuous' : 'None')),
      set: ({ range, edge }, value, session) => {
        const line = LINES[String(value)];
        if (!(String(value) in LINES) || isNone(range, edge)) throw invalidArgument();
        restyle(edgeOf(range, edge), session, (style) => {
          const { [EDGES[edge]]: _, ...others } = style.border ?? {};
          return { ...style, border: line ? { ...others, [EDGES[edge]]: { style: line } } : others };
        });
      },
    },
  },
});

const rangeBorders = officeType<RangeTarget>('RangeBorderCollection', '1.1', {
  item: (range, key) => {
    const edge = Object.keys(EDGES).find((known) => known === key) as keyof typeof EDGES | undefined;
    if (!edge)
      throw new HostError(
        'NotImplemented',
        `RangeBorderCollection.getItem(${String(key)}) is not implemented.`,
      );
    return of(rangeBorder, { range, edge });
  },
});

/** A single row has no lines between rows. */
function isNone({ rect }: RangeTarget, edge: keyof typeof EDGES): boolean {
  return edge === 'InsideHorizontal' ? rect.rows === 1 : edge === 'InsideVertical' && rect.columns === 1;
}

function edgeOf({ sheet, rect }: RangeTarget, edge: keyof typeof EDGES): RangeTarget {
  const { row, column, rows, columns } = rect;
  const cells = {
    EdgeTop: { row, column, rows: 1, columns },
    EdgeBottom: { row: row + rows - 1, column, rows: 1, columns },
    EdgeLeft: { row, column, rows, columns: 1 },
    EdgeRight: { row, column: column + columns - 1, rows, columns: 1 },
    // Lines between cells are those below and to the right of all but the last.
    InsideHorizontal: { row, column, rows: rows - 1, columns },
    InsideVertical: { row, column, rows, columns: columns - 1 },
  };
  return { sheet, rect: cells[edge] };
}

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

const alignment = (key: 'horizontal' | 'vertical', fallback: string) => {
  const words: Readonly<Record<string, string>> = SIDES[key];
  return {
    get: (target: RangeTarget, session: Session) =>
      shared(target, session, (style) => words[style.alignment?.[key] ?? ''] ?? fallback),
    set: (target: RangeTarget, value: unknown, session: Session) => {
      const side = Object.keys(words).find((word) => words[word] === value);
      if (side === undefined) throw invalidArgument();
      restyle(target, session, (style) => ({ ...style, alignment: { ...style.alignment, [key]: side } }));
    },
  };
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
    WrapText: {
      get: (target, session) => shared(target, session, (style) => style.alignment?.wrapText ?? false),
      set: (target, value, session) => {
        restyle(target, session, (style) => ({
          ...style,
          alignment: { ...style.alignment, wrapText: value === true },
        }));
      },
    },
    HorizontalAlignment: alignment('horizontal', 'General'),
    VerticalAlignment: alignment('vertical', 'Bottom'),
    TextOrientation: {
      since: '1.7',
      get: (target, session) =>
        shared(target, session, ({ alignment: own }) => degreesOf(own?.textRotation ?? 0)),
      set: (target, value, session) => {
        const textRotation = rotationOf(value);
        restyle(target, session, (style) => ({ ...style, alignment: { ...style.alignment, textRotation } }));
      },
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
