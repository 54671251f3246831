import type { CellStyle } from '../../xlsx';
import { HostError, invalidArgument } from '../model/host-error';
import type { HostObject, MethodMember, Session } from '../protocol/office-type';
import { of } from '../protocol/office-type';
import { linesOf } from './range-borders';
import { rangeFormat } from './range-format';
import type { RangeTarget } from './range-target';

/** What is asked for, name by name, or what is told of it. */
type Tree = Readonly<Record<string, unknown>>;

/** Properties of each cell, row or column; what the cells of one do not have in common is null. */
export const propertyMethods: Readonly<Record<string, MethodMember<RangeTarget>>> = {
  /** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1) */
  GetCellProperties: {
    since: '1.9',
    call: ({ sheet, rect }, [options], session) => {
      const told = new Told(options, session, []);
      return inOrder(rect.rows, (row) =>
        inOrder(rect.columns, (column) =>
          told.of({
            sheet,
            rect: { row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 },
          }),
        ),
      );
    },
  },
  /** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrowproperties-member(1) */
  GetRowProperties: {
    since: '1.9',
    call: ({ sheet, rect }, [options], session) => {
      const told = new Told(options, session, ['rowHeight']);
      return inOrder(rect.rows, (row) => told.of({ sheet, rect: { ...rect, row: rect.row + row, rows: 1 } }));
    },
  },
  /** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcolumnproperties-member(1) */
  GetColumnProperties: {
    since: '1.9',
    call: ({ sheet, rect }, [options], session) => {
      const told = new Told(options, session, ['columnWidth']);
      return inOrder(rect.columns, (column) =>
        told.of({ sheet, rect: { ...rect, column: rect.column + column, columns: 1 } }),
      );
    },
  },
};

function inOrder<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** What is told of cells; of all that look alike it is made once. */
class Told {
  private readonly ofPlace: Tree;
  private readonly measures: Tree;
  private readonly ofStyle: Tree;
  private readonly known = new Map<number, Tree>();

  constructor(
    options: unknown,
    private readonly session: Session,
    /** What rows and columns have beside what their cells look like. */
    measures: readonly string[],
  ) {
    if (!isTree(options)) throw invalidArgument();
    const { format, ...others } = options;
    const wanted = Object.entries(isTree(format) ? format : {});
    const isMeasure = ([name]: readonly [string, unknown]): boolean => measures.includes(name);
    this.ofPlace = others;
    this.measures = Object.fromEntries(wanted.filter(isMeasure));
    this.ofStyle = Object.fromEntries(wanted.filter((one) => !isMeasure(one)));
  }

  of(target: RangeTarget): Tree {
    const own = this.read(of('Range', target), this.ofPlace);
    const measures = this.read(of(rangeFormat, target), this.measures);
    const looks = Object.keys(this.ofStyle).length === 0 ? {} : this.looksOf(target);
    return { ...own, format: { ...measures, ...looks } };
  }

  private looksOf({ sheet, rect }: RangeTarget): Tree {
    let told: Tree | null = null;
    const seen = new Set<number>();
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        const style = sheet.cells.style(row, column);
        if (seen.has(style)) continue;
        seen.add(style);
        const look = this.lookOf(style, { sheet, rect: { row, column, rows: 1, columns: 1 } });
        told = told ? common(told, look) : look;
      }
    return told ?? {};
  }

  private lookOf(style: number, cell: RangeTarget): Tree {
    let look = this.known.get(style);
    if (!look) {
      const { borders, ...others } = this.ofStyle;
      look = this.read(of(rangeFormat, cell), others);
      if (isTree(borders))
        look = { ...look, borders: bordersOf(this.session.workbook.styles.get(style), borders) };
      this.known.set(style, look);
    }
    return look;
  }

  private read(object: HostObject, wanted: Tree): Tree {
    const { type, target } = object;
    const told: Record<string, unknown> = {};
    for (const [name, want] of Object.entries(wanted)) {
      if (want === false || want === undefined) continue;
      const key = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const scalar = type.scalars[key];
      const inner = type.objects[key]?.open(target as never, this.session);
      if (scalar) told[name] = scalar.get(target as never, this.session);
      else if (inner) told[name] = this.read(inner, isTree(want) ? want : allOf(inner));
      else
        throw new HostError(
          'NotImplemented',
          `${type.name}.${name} among properties is not implemented by the embedded host.`,
        );
    }
    return told;
  }
}

function allOf({ type }: HostObject): Tree {
  return Object.fromEntries(
    Object.keys(type.scalars).map((key) => [`${key.charAt(0).toLowerCase()}${key.slice(1)}`, true]),
  );
}

/** The lines within a range are the same as those at its edges, or neither has them in common. */
function bordersOf(style: CellStyle, wanted: Tree): Tree {
  const { top, bottom, left, right } = linesOf(style);
  const picked = (line: Tree): Tree =>
    Object.fromEntries(Object.entries(line).filter(([name]) => wanted[name] === true));
  return {
    ...{ top: picked(top), bottom: picked(bottom), left: picked(left), right: picked(right) },
    horizontal: picked(common(top, bottom)),
    vertical: picked(common(left, right)),
  };
}

/** What two have in common, all else being null. */
function common(one: Tree, other: Tree): Tree {
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => {
      const also = other[name];
      if (isTree(value) && isTree(also)) return [name, common(value, also)];
      return [name, value === also ? value : null];
    }),
  );
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
