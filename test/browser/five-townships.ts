import {
  DEMO_COUNTY,
  writeSample,
  type SampleCell,
  type SampleSheet,
  type SampleWorkbook,
} from '../../src/sample';
import { column, workbookOf } from '../sample/workbook-of';

/** What a township sends in, by the column that begins with the township's code. */
const SENT = { 贫困户名册: 'villageCode', 家庭成员: 'householdId' } as const satisfies Readonly<
  Record<string, string>
>;
const CODE_LENGTH = 9;

interface Submission {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Rows of 贫困户名册 in it. */
  readonly households: number;
}

export interface Collecting {
  /** A county's registry that has everything but the households of five townships. */
  readonly registry: Uint8Array;
  readonly submissions: readonly Submission[];
}

/** What a county has before it, and what five of its townships send in; the last writes a number in words. */
export async function fiveTownships(): Promise<Collecting> {
  const county = workbookOf({ kind: 'county', county: DEMO_COUNTY, clean: true });
  const townships = townshipsOf(county).slice(0, 5);
  const codes = new Set(townships.map(([code]) => code));
  return {
    registry: await writeSample({
      ...county,
      sheets: county.sheets.map((sheet) => withoutThose(sheet, codes)),
    }),
    submissions: await Promise.all(
      townships.map(async ([code, name]) => {
        const sheets = county.sheets.filter(isSent).map((sheet) => rowsWhere(sheet, (each) => each === code));
        if (code === townships.at(-1)?.[0]) cellsOf(sheets, 'members')[0] = '三口人';
        return {
          name: `${name}.xlsx`,
          bytes: await writeSample({ ...county, sheets }),
          households: sheets[0]?.rows ?? 0,
        };
      }),
    ),
  };
}

/** Those that have households, each with its code. */
function townshipsOf(county: SampleWorkbook): [code: string, name: string][] {
  const names = column(county, 'households', 'township');
  const codes = column(county, 'households', 'villageCode');
  return [...new Map(codes.map((code, at) => [codeIn(code), String(names[at])]))];
}

function withoutThose(sheet: SampleSheet, codes: ReadonlySet<string>): SampleSheet {
  return isSent(sheet) ? rowsWhere(sheet, (code) => !codes.has(code)) : sheet;
}

function isSent({ name }: SampleSheet): boolean {
  return name in SENT;
}

function rowsWhere(sheet: SampleSheet, isWanted: (code: string) => boolean): SampleSheet {
  const key = SENT[sheet.name as keyof typeof SENT];
  const codes = sheet.columns.find((candidate) => candidate.key === key)?.cells ?? [];
  const columns = sheet.columns.map((each) => ({
    ...each,
    cells: each.cells.filter((_, row) => isWanted(codeIn(codes[row]))),
  }));
  return { ...sheet, columns, rows: columns[0]?.cells.length ?? 0 };
}

function cellsOf(sheets: readonly SampleSheet[], key: string): SampleCell[] {
  return sheets.flatMap(({ columns }) => columns).find((each) => each.key === key)?.cells ?? [];
}

function codeIn(number: unknown): string {
  return String(number).slice(0, CODE_LENGTH);
}
