import { writeXlsx, type CellValue } from 'hucre';
import { Workbook } from '../../src/host';
import type { PickedFile } from '../../src/ledger';
import type { Opened } from './open-ledger';

export const HEADER = [
  '户编号',
  '村编码',
  '乡镇',
  '户主姓名',
  '户主身份证号',
  '家庭人口',
  '识别年度',
  '结对日期',
];

/** A township's households, numbered from 1. */
export function households(
  town: number,
  count: number,
  changes: Readonly<Record<number, string>> = {},
): CellValue[][] {
  const code = `410325${100 + town}`;
  return Array.from({ length: count }, (_, at) => [
    ...[`${code}${String(at + 1).padStart(4, '0')}`, `${code}201`, `镇${town}`],
    ...[changes[at + 1] ?? `户主${at + 1}`, `4103251975050${1000 + at}4`, 3, 2014],
    new Date(Date.UTC(2014, 4, 1)),
  ]);
}

export async function file(name: string, rows: CellValue[][], header = HEADER): Promise<PickedFile> {
  return picked(name, await writeXlsx({ sheets: [{ name: '贫困户', rows: [header, ...rows] }] }));
}

export function picked(name: string, bytes: Uint8Array): PickedFile {
  const copy = Uint8Array.from(bytes);
  return { name, size: copy.length, arrayBuffer: () => Promise.resolve(copy.buffer) };
}

/** A city's registry with the households of two townships, typed in by a clerk. */
export function city(): Workbook {
  const workbook = new Workbook('全市.xlsx');
  const sheet = workbook.addSheet('贫困户名册');
  const rows = [
    ['全市贫困户名册'],
    [...HEADER.slice(0, 6), '市里备注'],
    ...[1, 2].flatMap((town) => households(town, 4)),
  ];
  rows.forEach((row, at) => {
    const cells = at === 1 ? row : row.slice(0, 6);
    cells.forEach((cell, column) => {
      if (cell !== null && !(cell instanceof Date)) sheet.cells.set(at, column, cell);
    });
  });
  workbook.addSheet('说明').cells.set(0, 0, '市里的说明');
  return workbook;
}

export async function merged(
  opened: Opened,
  files: readonly PickedFile[],
  signal?: AbortSignal,
  onMoment?: () => void,
) {
  const { merging, engine } = opened.ledger;
  await merging.prepare();
  const ids: number[] = [];
  for (const each of files) ids.push((await merging.add(each)).id);
  const plan = await engine.planMerge(ids);
  return merging.merge(plan, {
    ...(signal ? { signal } : {}),
    ...(onMoment ? { onProgress: onMoment } : {}),
  });
}

export function rowsOf(workbook: Workbook, name = '贫困户名册'): unknown[][] {
  const cells = workbook.findSheet(name)?.cells;
  const { rows, columns } = cells?.used(true) ?? { rows: 0, columns: 0 };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells?.get(row, column) ?? null),
  );
}

/** Every cell that holds something or is formatted, sheet by sheet. */
export function everything({ sheets }: Workbook): unknown {
  return sheets.map(({ name, visibility, cells, tables }) => {
    const { rows, columns } = cells.extent;
    const filled: unknown[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const content = cells.formula(row, column) ?? cells.get(row, column);
        const style = cells.style(row, column);
        if (content !== undefined || style !== 0) filled.push([row, column, content, style]);
      }
    }
    return { name, visibility, filled, tables: tables.map(({ rect }) => rect) };
  });
}

export const AGAIN = [
  ...households(1, 3, { 2: '改名' }),
  ['4103251010009', '410325101201', '镇1', '新户', '410325197505059994', 2, 2014, null],
] as CellValue[][];
