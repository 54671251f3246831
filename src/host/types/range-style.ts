import type { CellStyle } from '../../xlsx';
import { intersection, MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { invalidArgument } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import type { ScalarMember, Session } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

/** The style all cells of a range share in one respect; null where they differ. */
export function shared<T>(
  { sheet, rect }: RangeTarget,
  { workbook }: Session,
  read: (style: CellStyle) => T,
): T | null {
  const first = read(workbook.styles.get(sheet.cells.style(rect.row, rect.column)));
  const part = boundedPart({ sheet, rect });
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      if (read(workbook.styles.get(sheet.cells.style(row, column))) !== first) return null;
    }
  }
  return first;
}

/** Changes the style of every cell; each style that occurs is changed once. */
export function restyle(
  target: RangeTarget,
  session: Session,
  change: (style: CellStyle) => CellStyle,
): void {
  const { sheet } = target;
  const { styles } = session.workbook;
  refuseProtected(sheet, 'formatCells');
  const changed = new Map<number, number>();
  const part = boundedPart(target);
  for (let column = part.column; column < part.column + part.columns; column++) {
    for (let row = part.row; row < part.row + part.rows; row++) {
      const before = sheet.cells.style(row, column);
      let after = changed.get(before);
      if (after === undefined) changed.set(before, (after = styles.with(before, change)));
      sheet.cells.setStyle(row, column, after);
    }
  }
  session.notice({ kind: 'look', sheetId: sheet.id });
}

type Group = 'font' | 'alignment' | 'protection';
type Parts<G extends Group> = NonNullable<CellStyle[G]>;

/** How a value crosses the bridge where it is not as files tell it; `of` tells which are taken as they are. */
interface Telling<V> {
  readonly of?: (value: unknown) => value is V;
  readonly to?: (own: V) => unknown;
  readonly from?: (value: unknown) => V;
}

/**
 * One part of a style as a property of a range; a style that does not say it looks there like the workbook's plain cell,
 * or else as told here. What has the part already is not changed, nor is said what goes without saying.
 */
export function stylePart<G extends Group, K extends keyof Parts<G> & string>(
  group: G,
  key: K,
  usual: NonNullable<Parts<G>[K]>,
  { of, to, from }: Telling<NonNullable<Parts<G>[K]>>,
): Required<Pick<ScalarMember<RangeTarget>, 'get' | 'set'>> {
  const said = (style: CellStyle): Parts<G>[K] | undefined => (style[group] as Parts<G> | undefined)?.[key];
  const plain = ({ workbook }: Session) => said(workbook.styles.get(0));
  return {
    get: (target, session) => {
      const unsaid = plain(session) ?? usual;
      return shared(target, session, (style) => {
        const own = said(style) ?? unsaid;
        return to ? to(own) : own;
      });
    },
    set: (target, value, session) => {
      if (of && !of(value)) throw invalidArgument();
      const wanted = from ? from(value) : (value as NonNullable<Parts<G>[K]>);
      const unsaid = plain(session);
      restyle(target, session, (style) => {
        if ((said(style) ?? unsaid ?? usual) === wanted) return style;
        const { [group]: before, ...others } = style;
        const { [key]: _, ...parts } = (before ?? {}) as Parts<G>;
        const changed = unsaid === undefined && wanted === usual ? parts : { ...parts, [key]: wanted };
        return Object.keys(changed).length === 0 ? others : { ...style, [group]: changed };
      });
    },
  };
}

/** Whole rows and columns are walked only as far as anything stands in them. */
function boundedPart({ sheet, rect }: RangeTarget): RangeTarget['rect'] {
  if (rect.rows < MAX_ROWS && rect.columns < MAX_COLUMNS) return rect;
  const { rows, columns } = sheet.cells.extent;
  const used = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  return intersection(rect, used) ?? { ...rect, rows: 0, columns: 0 };
}
