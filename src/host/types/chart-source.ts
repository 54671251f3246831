import { absoluteRect, quoteSheet, type Rect } from '../model/address';
import type { SeriesModel } from '../model/charts';
import { invalidArgument } from '../model/host-error';
import type { Session } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

/**
 * The series that a block of cells becomes. Texts along its upper edge name the series and texts along its left
 * edge the categories, or the other way round where rows are series: whichever are fewer, if nothing is said.
 */
export function seriesOf({ sheet, rect }: RangeTarget, by: unknown, session: Session): SeriesModel[] {
  if (by !== undefined && by !== null && by !== 'Auto' && by !== 'Columns' && by !== 'Rows')
    throw invalidArgument();
  session.calculate();
  const byRows = by === 'Rows' || (by !== 'Columns' && rect.columns > rect.rows);
  const across = byRows ? rect.rows : rect.columns;
  const along = byRows ? rect.columns : rect.rows;
  const isText = (series: number, point: number): boolean =>
    typeof contentAt(series, point) === 'string' || contentAt(series, point) === undefined;
  const edge = (count: number, test: (index: number) => boolean): boolean =>
    Array.from({ length: count }, (_, index) => index).every(test);
  const hasCategories = across > 1 && edge(along, (point) => isText(0, point));
  const hasNames = along > 1 && edge(across, (series) => isText(series, 0));
  const skipped = hasNames ? 1 : 0;
  const formula = (series: number): string => {
    const line: Rect = byRows
      ? { row: rect.row + series, column: rect.column + skipped, rows: 1, columns: along - skipped }
      : { row: rect.row + skipped, column: rect.column + series, rows: along - skipped, columns: 1 };
    return `${quoteSheet(sheet.name)}!${absoluteRect(line)}`;
  };
  const first = hasCategories ? 1 : 0;
  return Array.from({ length: across - first }, (_, index) => ({
    name: hasNames ? nameAt(first + index) : `Series${index + 1}`,
    values: formula(first + index),
    categories: hasCategories ? formula(0) : null,
    hasLabels: false,
    color: null,
    gapWidth: null,
  }));

  function nameAt(series: number): string {
    const content = contentAt(series, 0);
    return typeof content === 'string' ? content : '';
  }

  function contentAt(series: number, point: number): unknown {
    return byRows
      ? sheet.cells.get(rect.row + series, rect.column + point)
      : sheet.cells.get(rect.row + point, rect.column + series);
  }
}
