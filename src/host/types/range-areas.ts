import { formatRect, quoteSheet, type Rect } from '../model/address';
import type { Sheet } from '../model/sheet';
import { of, officeType } from '../protocol/office-type';

interface AreasTarget {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

const rangeCollection = officeType<AreasTarget>('RangeCollection', '1.9', {
  items: ({ sheet, rects }) => rects.map((rect) => of('Range', { sheet, rect })),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
officeType<AreasTarget>('RangeAreas', '1.9', {
  scalars: {
    AreaCount: { get: ({ rects }) => rects.length },
    Address: {
      get: ({ sheet, rects }) =>
        rects.map((rect) => `${quoteSheet(sheet.name)}!${formatRect(rect)}`).join(','),
    },
  },
  objects: { Areas: { open: (target) => of(rangeCollection, target) } },
});
