import type { ChartModel } from '../model/charts';
import { HostError } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { Session } from '../protocol/office-type';

/** What a Chart, and each of its parts, stands for. */
export interface ChartTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly chart: ChartModel;
}

/** Changes a chart that was made here; one of the file is written back as it was and may only be taken away. */
export function changeChart(
  target: Pick<ChartTarget, 'sheet' | 'chart'>,
  part: Partial<ChartModel>,
  session: Session,
): void {
  refuseUnchangeable(target);
  Object.assign(target.chart, part);
  session.notice({ kind: 'look', sheetId: target.sheet.id });
}

export function refuseUnchangeable({ sheet, chart }: Pick<ChartTarget, 'sheet' | 'chart'>): void {
  refuseProtected(sheet);
  if (chart.kept)
    throw new HostError(
      'NotImplemented',
      'Changing a chart of the file is not implemented by the embedded host.',
    );
}
