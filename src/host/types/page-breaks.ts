import { parseRect } from '../model/address';
import { invalidArgument } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import { isHostObject, of, officeType } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

const pageBreak = officeType<{ readonly row: number }>('PageBreak', '1.9', {
  scalars: { RowIndex: { get: ({ row }) => row } },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection */
export const horizontalPageBreaks = officeType<Sheet>('PageBreakCollection', '1.9', {
  methods: {
    Add: {
      call: ({ page }, [place]) => {
        const row = rowOf(place);
        // Nothing comes before the first row.
        if (row === undefined || row === 0) throw invalidArgument();
        page.rowBreaks.add(row);
        return of(pageBreak, { row });
      },
    },
    GetCount: { call: ({ page }) => page.rowBreaks.size },
    RemovePageBreaks: {
      call: ({ page }) => {
        page.rowBreaks.clear();
      },
    },
  },
});

function rowOf(place: unknown): number | undefined {
  if (isHostObject(place)) return (place.target as RangeTarget).rect.row;
  return typeof place === 'string' ? parseRect(place)?.row : undefined;
}
