import { refuseProtected } from '../model/protection';
import { shownText } from '../model/read-write';
import type { Session } from '../protocol/office-type';
import { writeContents } from './range-content';
import type { RangeTarget } from './range-target';

interface RangeHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The hyperlink of a range's first cell; null when it has none. */
export function hyperlinkOf({ sheet, rect }: RangeTarget, { workbook }: Session): RangeHyperlink | null {
  const link = sheet.hyperlinks.get(`${rect.row},${rect.column}`);
  if (!link) return null;
  return {
    address: link.target,
    documentReference: link.location ?? '',
    screenTip: link.tooltip ?? '',
    textToDisplay: shownText(workbook, sheet, rect.row, rect.column),
  };
}

export function setHyperlink(target: RangeTarget, value: unknown, session: Session): void {
  const { sheet, rect } = target;
  const link = value as RangeHyperlink | null;
  refuseProtected(sheet, 'insertHyperlinks');
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const key = `${row},${column}`;
      if (!link) {
        sheet.hyperlinks.delete(key);
        continue;
      }
      sheet.hyperlinks.set(key, {
        target: link.address ?? '',
        ...(link.documentReference ? { location: link.documentReference } : {}),
        ...(link.screenTip ? { tooltip: link.screenTip } : {}),
      });
      if (link.textToDisplay !== undefined) {
        writeContents(
          { sheet, rect: { row, column, rows: 1, columns: 1 } },
          `'${link.textToDisplay}`,
          session,
        );
      }
    }
  }
  session.notice({ kind: 'look', sheetId: sheet.id });
}
