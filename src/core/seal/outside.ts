import {
  CellKind,
  filledColumns,
  isMemorySheet,
  rawValue,
  type RawSheet,
  type RawWorkbook,
  type Registry,
} from '../registry';
import type { OutsideChange } from '../verification';
import { digestOfLines, PREFIXED, type Digest } from './digest';
import type { OutsideDigest } from './seal';
import { isSteeringBySheet } from './steering-values';

/** Sheets of which no table is read, whose values do not steer the result, and which are not the program's memory. */
export function outsideSheets(workbook: RawWorkbook, { readings }: Registry): RawSheet[] {
  const read = new Set(readings.map(({ sheet }) => sheet));
  return workbook.sheets.filter(
    ({ name }) => !read.has(name) && !isSteeringBySheet(name) && !isMemorySheet(name),
  );
}

export async function digestOutside(sheets: readonly RawSheet[], digest: Digest): Promise<OutsideDigest[]> {
  const digests: OutsideDigest[] = [];
  for (const sheet of sheets)
    digests.push({ sheet: sheet.name, digest: await digestOfLines(cellTexts(sheet), PREFIXED, digest) });
  return digests;
}

function* cellTexts(sheet: RawSheet): Generator<string> {
  const { firstRow, firstColumn, rowCount } = sheet;
  for (const [column, cells] of filledColumns(sheet)) {
    for (let row = 0; row < rowCount; row++) {
      const kind = cells.kinds[row] ?? CellKind.blank;
      if (kind === CellKind.blank) continue;
      yield `${firstRow + row},${firstColumn + column},${kind},${String(rawValue(cells, row))}`;
    }
  }
}

export function compareOutside(
  before: readonly OutsideDigest[],
  now: readonly OutsideDigest[],
  { unread }: Pick<Registry, 'unread'>,
): OutsideChange[] {
  const then = new Map(before.map(({ sheet, digest }) => [sheet, digest]));
  const later = new Set(now.map(({ sheet }) => sheet));
  const isList = (sheet: string): boolean => unread.some((list) => list.sheet === sheet);
  return [
    ...now.flatMap(({ sheet, digest }): OutsideChange[] => {
      if (then.get(sheet) === digest) return [];
      return [{ change: then.has(sheet) ? 'changed' : 'added', sheet, isList: isList(sheet) }];
    }),
    ...before.flatMap(({ sheet }): OutsideChange[] =>
      later.has(sheet) ? [] : [{ change: 'removed', sheet, isList: false }],
    ),
  ];
}
