import type { Answer } from '../core/answers';
import type { Engine } from '../core/engine';
import type { CheckSummary } from '../core/tasks';
import {
  filteredSheets,
  followSelection,
  readSelectedRow,
  takeFiltersAway,
  type FilteredSheets,
} from '../excel';
import { filterTo, type Filtered, type Place } from './filter-to';
import type { StepOptions } from './steps';

export interface Asked {
  /** The cell that was selected. */
  readonly place: Place;
  /** Null before the first check. */
  readonly answer: Answer | null;
}

/** What the registry of the last check knows of the row that is selected in Excel. */
export class SelectionAnswers {
  constructor(
    private readonly engine: Engine,
    /** Reads and checks, writes nothing: there is nothing to answer from before. */
    readonly examine: (options: StepOptions) => Promise<CheckSummary>,
  ) {}

  /** Asks about the selected row; null where that is the row of `except`, so that a jump asks nothing. */
  async ask(except: Place | null = null): Promise<Asked | null> {
    const selected = await readSelectedRow();
    const { sheet, row, column } = selected;
    if (except?.sheet === sheet && except.row === row + 1) return null;
    const answer = await this.engine.ask(selected);
    return { place: { sheet, row: row + 1, columnIndex: column }, answer };
  }

  /** Calls back when another cell is selected; gives how to stop. */
  async follow(onMoved: () => void): Promise<() => Promise<void>> {
    return followSelection(onMoved);
  }

  /**
   * Filters the registry to the rows of a figure's group and shows the first sheet of them. Gives how many rows stay
   * in sight and where, the sheet whose own filter is in the way, or null where rows cannot be filtered to.
   */
  async filter(
    answer: number,
    group: number,
    mayReplace: boolean,
  ): Promise<Filtered | { readonly inTheWay: string } | null> {
    return filterTo(await this.engine.answerFilter(answer, group), mayReplace);
  }

  /** The sheets that are filtered so, also after saving and reopening. */
  async filtered(): Promise<FilteredSheets> {
    return filteredSheets();
  }

  /** Takes those filters away; a clerk's own come back. */
  async clearFilters(): Promise<void> {
    await takeFiltersAway();
  }
}
