import { filterOfTable, refilter } from '../model/filters';
import { invalidArgument } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import { officeType, type MethodMember, type Session } from '../protocol/office-type';
import { criteriaOf, criterionOf } from './filter-criteria';
import type { TableTarget } from './table-target';

/** A column of a table, by its place in it. */
interface FilterTarget extends TableTarget {
  readonly index: number;
}

function apply(target: FilterTarget, criteria: unknown, session: Session): void {
  const { workbook, sheet, table, index } = target;
  refuseProtected(sheet, 'autoFilter');
  const read = criterionOf(criteria);
  if (!read) throw invalidArgument();
  table.criteria.set(index, read);
  refilter(workbook, sheet, filterOfTable(table));
  session.notice({ kind: 'look', sheetId: sheet.id });
}

function by(criteria: (args: readonly unknown[]) => object): MethodMember<FilterTarget> {
  return {
    call: (target, args, session) => {
      apply(target, criteria(args), session);
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.filter */
export const columnFilter = officeType<FilterTarget>('Filter', '1.2', {
  scalars: { Criteria: { get: ({ table, index }) => criteriaOf(table.criteria.get(index)) } },
  methods: {
    Apply: by(([criteria]) => criteria as object),
    ApplyValuesFilter: by(([values]) => ({ filterOn: 'Values', values })),
    ApplyCustomFilter: by(([criterion1, criterion2, operator]) => ({
      filterOn: 'Custom',
      criterion1,
      ...(criterion2 === undefined || criterion2 === null ? {} : { criterion2 }),
      ...(operator === undefined || operator === null ? {} : { operator }),
    })),
    ApplyDynamicFilter: by(([dynamicCriteria]) => ({ filterOn: 'Dynamic', dynamicCriteria })),
    ApplyTopItemsFilter: by(([count]) => ({ filterOn: 'TopItems', criterion1: String(count) })),
    ApplyBottomItemsFilter: by(([count]) => ({ filterOn: 'BottomItems', criterion1: String(count) })),
    ApplyTopPercentFilter: by(([percent]) => ({ filterOn: 'TopPercent', criterion1: String(percent) })),
    ApplyBottomPercentFilter: by(([percent]) => ({ filterOn: 'BottomPercent', criterion1: String(percent) })),
    ApplyCellColorFilter: by(([color]) => ({ filterOn: 'CellColor', color })),
    ApplyFontColorFilter: by(([color]) => ({ filterOn: 'FontColor', color })),
    ApplyIconFilter: by(([icon]) => ({ filterOn: 'Icon', icon })),
    Clear: {
      call: ({ workbook, sheet, table, index }, _, session) => {
        refuseProtected(sheet, 'autoFilter');
        table.criteria.delete(index);
        refilter(workbook, sheet, filterOfTable(table));
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
  },
});
