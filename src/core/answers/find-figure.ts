import { isOfEvaluation, type CellValue } from '../registry';
import {
  layOut,
  type Band,
  type FigureQuestion,
  type GeneratedKind,
  type PlanCell,
  type SheetPlan,
} from '../report';
import type { Results } from '../results';
import type { Locale } from '../words/settings';
import type { SelectedRow } from './answer';

export interface FoundFigure {
  readonly question: FigureQuestion;
  /** The header of its column and what names its row, in the words of the sheet. */
  readonly header: string;
  readonly line: string;
  /** What the cell shows; null where that is no number. */
  readonly shown: number | null;
}

const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

/**
 * Finds the question that a cell of a generated sheet answers: the sheet is laid out anew from the registry as it is
 * now, and the cell is sought in it by its column's header and by what names its row, wherever a clerk has moved
 * both to. So nothing has to be kept between writing and asking.
 */
export class FigureFinder {
  private readonly plans = new Map<string, SheetPlan>();

  constructor(private readonly results: Results) {}

  find(selected: SelectedRow): FoundFigure | null {
    const { kind } = selected;
    if (kind === null || (this.results.schemeFault && isOfEvaluation(kind))) return null;
    // A sheet may have been written in another language than the pane's.
    const locales = [
      this.results.run.locale,
      ...LOCALES.filter((locale) => locale !== this.results.run.locale),
    ];
    for (const locale of locales) {
      const found = findIn(this.plan(kind, locale), selected);
      if (found) return found;
    }
    return null;
  }

  private plan(kind: GeneratedKind, locale: Locale): SheetPlan {
    const name = `${kind} ${locale}`;
    const plan =
      this.plans.get(name) ?? layOut(kind, { ...this.results, run: { ...this.results.run, locale } });
    this.plans.set(name, plan);
    return plan;
  }
}

/** Lists of one sheet may name their rows alike: the one that lies nearest to the cell is meant. */
function findIn(plan: SheetPlan, selected: SelectedRow): FoundFigure | null {
  let top = 0;
  let header: Band | null = null;
  let best: FoundInBand | null = null;
  for (const band of plan.bands) {
    const found = band.explain && band.rows > 0 ? findInBand(plan, band, top, header, selected) : null;
    if (found && (best === null || found.distance < best.distance)) best = found;
    if (band.role === 'header') header = band;
    top += band.rows;
  }
  return best?.figure ?? null;
}

interface FoundInBand {
  readonly figure: FoundFigure;
  /** Rows between where the figure is expected and where the cell stands. */
  readonly distance: number;
}

function findInBand(
  plan: SheetPlan,
  band: Band,
  top: number,
  header: Band | null,
  selected: SelectedRow,
): FoundInBand | null {
  const headers = plan.widths.map((_, column) => textOf(header?.cell(header.rows - 1, column) ?? null));
  const planColumns = columnsIn(headers, selected);
  const column = planColumns[selected.column];
  if (column === undefined) return null;
  const names = band.names && band.names.length > 0 ? band.names : [0];
  const wanted = names.map((name) => textOf(selected.cells[planColumns.indexOf(name)] ?? null));
  if (wanted.every((text) => text === '')) return null;
  const isRow = (row: number): boolean =>
    names.every((name, at) => textOf(band.cell(row, name)) === wanted[at]);
  const row = nearest(band.rows, selected.row - top, isRow);
  const question = row === null ? null : (band.explain?.(row, column) ?? null);
  if (question === null) return null;
  const shown = selected.cells[selected.column];
  return {
    figure: {
      question,
      header: headers[column] ?? '',
      line: [...new Set(wanted.filter((text) => text !== ''))].join(' '),
      shown: typeof shown === 'number' ? shown : null,
    },
    distance: Math.abs(top + (row ?? 0) - selected.row),
  };
}

/** For each column of the sheet the plan's column of that header; as they stand where the headers are not in sight. */
function columnsIn(headers: readonly string[], { above, cells }: SelectedRow): (number | undefined)[] {
  let best: (number | undefined)[] = [];
  let most = 1;
  for (const line of above) {
    const columns = line.map((cell, at) => columnNamed(headers, textOf(cell), at));
    const found = columns.filter((column) => column !== undefined).length;
    if (found < most) continue;
    most = found;
    best = columns;
  }
  return best.length > 0 ? best : cells.map((_, at) => at);
}

function columnNamed(headers: readonly string[], text: string, at: number): number | undefined {
  if (text === '') return undefined;
  if (headers[at] === text) return at;
  const column = headers.indexOf(text);
  return column < 0 ? undefined : column;
}

/** The row that meets a test and lies nearest to where it is expected. */
function nearest(rows: number, expected: number, test: (row: number) => boolean): number | null {
  if (expected >= 0 && expected < rows && test(expected)) return expected;
  let best: number | null = null;
  for (let row = 0; row < rows; row++) {
    if (best !== null && Math.abs(row - expected) >= Math.abs(best - expected)) continue;
    if (test(row)) best = row;
  }
  return best;
}

function textOf(cell: PlanCell | CellValue): string {
  return cell === null || typeof cell === 'object' ? '' : String(cell).trim();
}
