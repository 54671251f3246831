import { columnLetter } from './address';
import { findHeader, headerCandidates, type FoundHeader } from './find-header';
import { isRowNumber } from './header-text';
import { signatureOf, type NamedHeader } from './header-cells';
import type { MappingChoice } from './mapping-choice';
import type { HeaderMapping } from './map-header';
import type { RawSheet } from './raw';
import { isSteeringSheet } from './program-sheets';
import type { TableKey } from './tables';

/** One column of a sheet as it is read. */
export interface ColumnMapping {
  readonly header: string;
  /** As choices name it. */
  readonly name: string;
  /** `C` */
  readonly letter: string;
  /** Null: not read. */
  readonly field: string | null;
  /** Another column already gives this field. */
  readonly repeats: string | null;
}

/** How a sheet is read, to be shown and corrected. */
export interface SheetMapping {
  readonly sheet: string;
  /** As choices name these headers. */
  readonly headers: string;
  /** Null: it is not taken for a registry sheet. */
  readonly table: TableKey | null;
  /** 0..1; 1 where the clerk has decided. */
  readonly certainty: number;
  readonly isDecided: boolean;
  /** 1-based Excel row of the lowest header row. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMapping[];
  /** Required fields without a column. */
  readonly missing: readonly string[];
}

/** How a workbook is read, and what was decided on that, for these sheets and others. */
export interface WorkbookMapping {
  readonly sheets: readonly SheetMapping[];
  readonly choices: readonly MappingChoice[];
}

/**
 * How each sheet that could be a registry sheet is read. Of a sheet that is none the fullest row near its top is
 * offered as its header. Sheets with no row of two texts, and sheets of settings, are left out.
 */
export function mapSheets(
  sheets: readonly RawSheet[],
  choices: readonly MappingChoice[] = [],
): readonly SheetMapping[] {
  return sheets.flatMap((sheet) => {
    if (isSteeringSheet(sheet.name)) return [];
    const found = findHeader(sheet, choices);
    const header = found ?? likeliestHeader(sheet, choices);
    if (!header) return [];
    const headers = signatureOf(header.cells);
    return [
      {
        sheet: sheet.name,
        headers,
        table: found?.table ?? null,
        certainty: found?.certainty ?? 0,
        isDecided: choices.some((choice) => choice.headers === headers),
        headerRow: sheet.firstRow + header.lastRow + 1,
        columns: [...header.cells.values()].flatMap((cell) => columnOf(cell, found?.mapping ?? null)),
        missing: found?.mapping.missing ?? [],
      },
    ];
  });
}

type Header = Pick<FoundHeader, 'cells' | 'lastRow'>;

function likeliestHeader(sheet: RawSheet, choices: readonly MappingChoice[]): Header | null {
  const decided = new Set(choices.map(({ headers }) => headers));
  let best: Header | null = null;
  for (const candidate of headerCandidates(sheet)) {
    if (decided.has(signatureOf(candidate.cells))) return candidate;
    if (!best || candidate.cells.size > best.cells.size) best = candidate;
  }
  return best;
}

function columnOf(cell: NamedHeader, mapping: HeaderMapping | null): ColumnMapping[] {
  if (cell.names.some(isRowNumber)) return [];
  const field = [...(mapping?.mapped ?? [])].find(([, { column }]) => column === cell.column)?.[0] ?? null;
  const repeats = mapping?.repeated.find(({ column }) => column === cell.column)?.field ?? null;
  const { header, column } = cell;
  return [{ header, name: cell.names[0] ?? '', letter: columnLetter(column), field, repeats }];
}
