import { formatRect, MAX_COLUMNS, MAX_ROWS, quoteSheet, type Rect } from '../model/address';
import { itemNotFound } from '../model/host-error';
import { ofEach } from '../protocol/each-of';
import { type HostObject, of, officeType } from '../protocol/office-type';
import { conditionalFormats, type AreasTarget } from './conditional-format';
import { clear } from './range-clear';
import { rangeFormat } from './range-format';

const rangeCollection = officeType<AreasTarget>('RangeCollection', '1.9', {
  items: ({ sheet, rects }) => rects.map((rect) => of('Range', { sheet, rect })),
  methods: {
    GetCount: { call: ({ rects }) => rects.length },
    GetItemAt: {
      call: ({ sheet, rects }, [index]) => {
        const rect = rects[Number(index)];
        if (!rect) throw itemNotFound();
        return of('Range', { sheet, rect });
      },
    },
  },
});

function widened({ sheet, rects }: AreasTarget, part: Partial<Rect>): HostObject {
  return of('RangeAreas', { sheet, rects: rects.map((rect) => ({ ...rect, ...part })) });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
officeType<AreasTarget>('RangeAreas', '1.9', {
  scalars: {
    AreaCount: { get: ({ rects }) => rects.length },
    Address: {
      get: ({ sheet, rects }) =>
        rects.map((rect) => `${quoteSheet(sheet.name)}!${formatRect(rect)}`).join(','),
    },
    CellCount: {
      get: ({ rects }) => rects.reduce((count, { rows, columns }) => count + rows * columns, 0),
    },
    IsEntireColumn: { get: ({ rects }) => rects.every(({ rows }) => rows === MAX_ROWS) },
    IsEntireRow: { get: ({ rects }) => rects.every(({ columns }) => columns === MAX_COLUMNS) },
  },
  objects: {
    Areas: { open: (target) => of(rangeCollection, target) },
    ConditionalFormats: { open: (target) => of(conditionalFormats, target) },
    Format: {
      open: ({ sheet, rects }) => ofEach(rects.map((rect) => of(rangeFormat, { sheet, rect }))),
    },
    Worksheet: { open: ({ sheet }) => of('Worksheet', sheet) },
  },
  methods: {
    GetEntireColumn: { call: (target) => widened(target, { row: 0, rows: MAX_ROWS }) },
    GetEntireRow: { call: (target) => widened(target, { column: 0, columns: MAX_COLUMNS }) },
    Clear: {
      call: ({ sheet, rects }, [applyTo], session) => {
        for (const rect of rects) clear({ sheet, rect }, applyTo ?? 'All', session);
      },
    },
  },
});
