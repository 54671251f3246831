import { formatRect, quoteSheet } from '../model/address';
import { of, officeType } from '../protocol/office-type';
import { conditionalFormats, type AreasTarget } from './conditional-format';

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
  objects: {
    Areas: { open: (target) => of(rangeCollection, target) },
    ConditionalFormats: { open: (target) => of(conditionalFormats, target) },
  },
});
