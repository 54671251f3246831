import { columnLetter } from './address';
import type { FoundHeader } from './find-header';
import { headerCandidates, type HeaderCandidate } from './header-candidates';
import { signatureOf, type NamedHeader } from './header-cells';
import { withoutCopies } from './hidden-copies';
import type { HeaderMapping } from './map-header';
import { choiceFor, type MappingChoice } from './mapping-choice';
import { isOwnSheet, isSteeringSheet } from './program-sheets';
import type { RawSheet } from './raw';
import { readSheet } from './read-sheet';
import type { UnreadSheet } from './registry';
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

/** How a list of a sheet is read, to be shown and corrected. */
export interface SheetMapping {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** As choices name these headers. */
  readonly headers: string;
  /** Null: it is not read. */
  readonly table: TableKey | null;
  /** Why a list is not read, and what it may be. */
  readonly unread: UnreadSheet | null;
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
  /** Some, or all, of what the workbook keeps could not be read. */
  readonly hasLostChoices: boolean;
}

/**
 * How each sheet that could be a registry sheet is read, list by list. Of a sheet that is none the fullest row near
 * its top is offered as its header. Sheets with no row of two texts, and sheets of settings, are left out.
 */
export function mapSheets(
  sheets: readonly RawSheet[],
  choices: readonly MappingChoice[] = [],
): readonly SheetMapping[] {
  const contents = sheets.map((sheet) => ({ sheet, ...readSheet(sheet, choices) }));
  const { kept, copies } = withoutCopies(contents.flatMap(({ lists }) => lists));
  return contents.flatMap(({ sheet, lists, unread }) => {
    if (isSteeringSheet(sheet.name) || isOwnSheet(sheet.name)) return [];
    const copy = copies.find(({ sheet: name }) => name === sheet.name) ?? null;
    const read = lists.filter((list) => kept.includes(list));
    const mapped = read.map(({ header }) => mappingOf(sheet, header, header));
    if (mapped.length > 0 && !unread && !copy) return mapped;
    const header = lists.find((list) => !read.includes(list))?.header ?? likeliestHeader(sheet, choices);
    if (!header) return mapped;
    const isDecided = choiceFor(choices, signatureOf(header.cells), sheet.name) !== undefined;
    return [...mapped, { ...mappingOf(sheet, header, null), unread: copy ?? unread, isDecided }];
  });
}

function mappingOf(sheet: RawSheet, candidate: HeaderCandidate, found: FoundHeader | null): SheetMapping {
  return {
    sheet: sheet.name,
    isHidden: sheet.isHidden === true,
    headers: signatureOf(candidate.cells),
    table: found?.table ?? null,
    unread: null,
    certainty: found?.certainty ?? 0,
    isDecided: found?.isDecided ?? false,
    headerRow: sheet.firstRow + candidate.lastRow + 1,
    columns: [...candidate.cells.values()].flatMap((cell) => columnOf(cell, found?.mapping ?? null)),
    missing: found?.mapping.missing ?? [],
  };
}

function likeliestHeader(sheet: RawSheet, choices: readonly MappingChoice[]): HeaderCandidate | null {
  let best: HeaderCandidate | null = null;
  for (const candidate of headerCandidates(sheet)) {
    if (choiceFor(choices, signatureOf(candidate.cells), sheet.name)) return candidate;
    if (!best || candidate.cells.size > best.cells.size) best = candidate;
  }
  return best;
}

function columnOf(cell: NamedHeader, mapping: HeaderMapping | null): ColumnMapping[] {
  const field = [...(mapping?.mapped ?? [])].find(([, { column }]) => column === cell.column)?.[0] ?? null;
  const repeats = mapping?.repeated.find(({ column }) => column === cell.column)?.field ?? null;
  if (cell.saysNothing && field === null) return [];
  const { header, column } = cell;
  return [{ header, name: cell.names[0] ?? '', letter: columnLetter(column), field, repeats }];
}
