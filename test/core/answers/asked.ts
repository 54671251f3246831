import { Answers, type Answer, type AnswerLine, type SelectedRow } from '../../../src/core/answers';
import { rawValue, TABLES, type CellValue, type RawSheet, type TableKey } from '../../../src/core/registry';
import { layOut, type GeneratedKind } from '../../../src/core/report';
import type { Results } from '../../../src/core/results';
import { rawSheet } from '../build';
import { computed } from '../report/computed';
import { resultsOf } from '../report/laid-out';
import type { SampleWorkbook } from '../../../src/sample';

type Grid = readonly (readonly CellValue[])[];

/** Sheets of a registry, what a run makes of them, and what it answers. */
export class Office {
  readonly results: Results;
  readonly answers: Answers;
  private readonly askedOf = new WeakMap<Answer, Answers>();

  constructor(readonly sheets: readonly RawSheet[]) {
    this.results = resultsOf(sheets);
    this.answers = new Answers(this.results);
  }

  /** The answer to a cell of a registry sheet; the first row below the header is row 1. */
  askRegistry(table: TableKey, row: number, field?: string): Answer {
    const name = TABLES[table].sheet;
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const grid = Array.from({ length: sheet.rowCount }, (_, at) =>
      sheet.columns.map((column) => rawValue(column, at)),
    );
    const header =
      field === undefined ? '' : (TABLES[table].fields as Record<string, { header: string }>)[field]?.header;
    // Lines are kept for the latest answer only: each of these has an asker of its own.
    const answers = new Answers(this.results);
    const answer = answers.ask(
      selected(grid, name, null, row, Math.max(0, grid[0]?.indexOf(header ?? '') ?? 0)),
    );
    this.askedOf.set(answer, answers);
    return answer;
  }

  /** A generated sheet as it stands in a workbook, formulas computed. */
  written(kind: GeneratedKind): Grid {
    return computed(layOut(kind, this.results));
  }

  askSheet(kind: GeneratedKind | null, grid: Grid, row: number, column: number): Answer {
    return this.answers.ask(selected(grid, '生成的表', kind, row, column));
  }

  /** Lines of the group of that name. */
  lines(answer: Answer, id: string): readonly AnswerLine[] {
    const group = answer.groups.findIndex((candidate) => candidate.id === id);
    const answers = this.askedOf.get(answer) ?? this.answers;
    return group < 0 ? [] : answers.lines(answer.id, group, 0, answer.groups[group]?.total ?? 0);
  }
}

export function selected(
  grid: Grid,
  sheet: string,
  kind: GeneratedKind | null,
  row: number,
  column: number,
): SelectedRow {
  const above = [...grid.slice(0, Math.min(row, 40)), ...grid.slice(Math.max(40, row - 30), row)];
  return { sheet, kind, row, column, cells: grid[row] ?? [], above };
}

/** The sheets of a sample as a reader delivers them. */
export function sheetsOfSample({ sheets }: SampleWorkbook): RawSheet[] {
  return sheets.map(({ name, columns, rows }) =>
    rawSheet(name, [
      columns.map(({ header }) => header),
      ...Array.from({ length: rows }, (_, row) => columns.map(({ cells }) => cells[row] ?? null)),
    ]),
  );
}
