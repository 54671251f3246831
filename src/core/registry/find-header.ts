import { candidatesAt, headerCandidates, textsOfRow, type HeaderCandidate } from './header-candidates';
import { signatureOf } from './header-cells';
import { mapHeader } from './map-header';
import { choiceFor, type MappingChoice } from './mapping-choice';
import type { RawSheet } from './raw';
import { isTitle } from './repeated-header';
import { fittingTables, type TableFit } from './table-fit';
import type { TableKey } from './tables';
import { tellApart } from './tell-apart';

/** Where a list's header was found and which table it makes the list. Rows are indexes of the used range. */
export interface FoundHeader extends HeaderCandidate, TableFit {
  /** Another table that it may be just as well: somebody has to say. */
  readonly rival: TableKey | null;
  /** A clerk has said how it is read. */
  readonly isDecided: boolean;
  /** Texts above the header, the sheet's name first. */
  readonly titles: readonly string[];
}

/** How much better a table has to fit than the next one for the rows not to be asked. */
const NEAR = 0.15;
/** Where rows say nothing: how much better it has to fit to be taken at all. */
const ALIKE = 0.08;
const ROUNDING = 1e-9;

/**
 * The header of a sheet, found by what it says, or where a clerk has decided on these headers; null when nothing near
 * its top fits a table, or a clerk has decided that it is none.
 */
export function findHeader(sheet: RawSheet, choices: readonly MappingChoice[] = []): FoundHeader | null {
  const decided = decidedHeader(sheet, choices);
  if (decided !== undefined) return decided;
  const found = headersOf(sheet);
  let best = bestAbove(found, Infinity);
  // A list further down may fit its table better than the one on top.
  for (let above = best; above; above = bestAbove(found, above.firstRow)) {
    if (best && hasData(sheet, above.lastRow + 1, best.firstRow)) best = above;
  }
  return best && settled(sheet, best);
}

/** A header and the table that it fits best, with the one that it fits next best. */
interface FittedHeader extends FoundHeader {
  readonly next: TableFit | undefined;
}

/** Every header near the top of a sheet that fits a table, from the top down. */
function headersOf(sheet: RawSheet): readonly FittedHeader[] {
  const titles = [sheet.name];
  let titled = 0;
  return [...headerCandidates(sheet)].flatMap((candidate) => {
    for (; titled < candidate.firstRow; titled++) titles.push(...textsOfRow(sheet, titled));
    return foundAt(candidate, [...titles]) ?? [];
  });
}

/** The header that fits a table best of those that end above a row. */
function bestAbove(found: readonly FittedHeader[], end: number): FittedHeader | null {
  return found.filter(({ lastRow }) => lastRow < end).reduce<FittedHeader | null>(better, null);
}

function hasData(sheet: RawSheet, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (!isTitle(sheet, row)) return true;
  return false;
}

/** Whether a clerk has decided that a sheet is no registry sheet. */
export function isDecidedAgainst(sheet: RawSheet, choices: readonly MappingChoice[]): boolean {
  return choices.length > 0 && decidedHeader(sheet, choices) === null;
}

/** The header that begins in one row of a sheet, of a list below another one. */
export function headerAt(
  sheet: RawSheet,
  row: number,
  titles: readonly string[],
  choices: readonly MappingChoice[],
): FoundHeader | null {
  let best: FittedHeader | null = null;
  for (const candidate of candidatesAt(sheet, row)) {
    const decided = decidedOn(sheet, candidate, choices, titles);
    if (decided !== undefined) return decided;
    best = better(best, foundAt(candidate, titles));
  }
  return best && settled(sheet, best);
}

function foundAt(candidate: HeaderCandidate, titles: readonly string[]): FittedHeader | null {
  const [first, next] = fittingTables(titles, candidate.cells);
  return first ? { ...candidate, ...first, rival: null, isDecided: false, titles, next } : null;
}

/** A second row of headers must earn its place: data below a header matches nothing, and a title above it adds nothing. */
function better(best: FittedHeader | null, found: FittedHeader | null): FittedHeader | null {
  if (!found || !best) return found ?? best;
  const lead = found.certainty - best.certainty;
  if (lead > ROUNDING) return found;
  return lead > -ROUNDING && found.lastRow === best.lastRow && found.firstRow > best.firstRow ? found : best;
}

/** Of two tables that fit nearly alike the one that the rows, or the sheet's name, speak for. */
function settled(sheet: RawSheet, { next, ...found }: FittedHeader): FoundHeader {
  if (!next || next.certainty < found.certainty - NEAR) return found;
  const isAlike = next.certainty > found.certainty - ALIKE;
  const told = tellApart(sheet, found, [found.table, next.table], isAlike);
  if (told === null) return isAlike ? { ...found, rival: next.table } : found;
  return told === next.table ? { ...found, ...next } : found;
}

/** What was decided on these headers; undefined where nothing was, or only that columns are to be recognised. */
function decidedHeader(sheet: RawSheet, choices: readonly MappingChoice[]): FoundHeader | null | undefined {
  if (choices.length === 0) return undefined;
  for (const candidate of headerCandidates(sheet)) {
    const decided = decidedOn(sheet, candidate, choices, [sheet.name]);
    if (decided !== undefined) return decided;
  }
  return undefined;
}

function decidedOn(
  sheet: RawSheet,
  candidate: HeaderCandidate,
  choices: readonly MappingChoice[],
  titles: readonly string[],
): FoundHeader | null | undefined {
  const choice = choiceFor(choices, signatureOf(candidate.cells), sheet.name);
  if (!choice) return undefined;
  if (choice.table === null) return null;
  const table = choice.table ?? fittingTables(titles, candidate.cells)[0]?.table;
  if (table === undefined) return undefined;
  const mapping = mapHeader(table, candidate.cells, choice.columns);
  return { ...candidate, table, certainty: 1, mapping, rival: null, isDecided: true, titles };
}
