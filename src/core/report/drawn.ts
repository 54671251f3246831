import type { Evaluated, EvaluatedKey, EvaluatedPlaces } from './evaluated-places';
import { placesOf } from './evaluated-sheet';
import type { SubjectResult } from '../evaluation';
import type { Results } from '../results';
import type { ListColumn, ListPlace } from './list';
import { sheetReference, type CellFormat, type Formula } from './plan';
import { textsOf } from './sheet-head';

/** A line of a list that is drawn from 工作队考核 or 单位考核: the place of its subject in one of the orders there. */
export type DrawnColumn<Key extends string> = ListColumn<number, Key | 'source'>;

type Look = Partial<Pick<ListColumn<number, string>, 'width' | 'span' | 'format' | 'total' | 'shown'>>;

/**
 * Lists whose cells are formulas over a sheet of evaluated subjects, which must be written with them. Each line looks
 * once for the row there in which its subject stands, and draws its cells from that row.
 */
export class Drawn {
  readonly places: EvaluatedPlaces;
  private readonly sheet: string;

  constructor(
    private readonly results: Results,
    readonly evaluated: Evaluated,
  ) {
    this.places = placesOf(results, evaluated);
    this.sheet = sheetReference(evaluated.kind);
  }

  /** A column of that sheet. */
  all(key: EvaluatedKey): string {
    return `${this.sheet}${this.places.list.all(key)}`;
  }

  /** The address there of the number of places. */
  get cut(): string {
    return `${this.sheet}${this.places.cut}`;
  }

  /** How many there are whose outcome is one of the words. */
  count(...outcomes: readonly ('是' | '否' | '待定')[]): string {
    return outcomes.map((outcome) => `COUNTIF(${this.all('advanced')},${this.outcome(outcome)})`).join('+');
  }

  /** A word of the column 先进, as a formula has it. */
  outcome(outcome: '是' | '否' | '待定'): string {
    return `"${textsOf(this.results).evaluation.outcomes[outcome]}"`;
  }

  /** The cell of that sheet in the row of the line's subject. */
  cell(key: EvaluatedKey, row: number, list: ListPlace<'source'>): string {
    return `INDEX(${this.all(key)},${list.own('source', row)}-${this.above})`;
  }

  /** The number of that sheet's row in which the subject stands that has a place in an order. */
  rowOf(order: EvaluatedKey, place: number): string {
    return `${this.matched(order, place)}+${this.above}`;
  }

  /** Its place among the rows of that sheet. */
  matched(order: EvaluatedKey, place: number): string {
    return `MATCH(${place},${this.all(order)},0)`;
  }

  /** Where the subject of each line is found. It is worked with and not printed. */
  source<Key extends string>(formula: (place: number) => string): DrawnColumn<Key> {
    return {
      key: 'source',
      header: textsOf(this.results).awards.source,
      width: 8,
      format: 'count',
      isWorking: true,
      cell: (place) => ({ formula: `=IFERROR(${formula(place)},"")` }),
    };
  }

  /** What that sheet says of the subject in a column; nothing where the line has none. */
  column<Key extends string>(
    key: Key,
    header: string,
    from: EvaluatedKey,
    { format = 'general', ...look }: Look = {},
  ): DrawnColumn<Key> {
    // Joined to a text, a blank cell is blank and not 0.
    const asText = isTextual(format) ? '&""' : '';
    return {
      key,
      header,
      format,
      ...look,
      cell: (_, row, list): Formula => ({
        formula: `=IFERROR(${this.cell(from, row, list)}${asText},"")`,
      }),
    };
  }

  /** What that sheet says of each of the subjects, who are the lines in this order as long as no score is changed. */
  shownOf(subjects: readonly SubjectResult[], from: EvaluatedKey): (place: number) => string | null {
    const { names, people } = this.evaluated;
    const column = [...names, ...people].find(({ key }) => key === from);
    return (place) => {
      const subject = subjects[place - 1];
      const cell = subject && column?.cell(subject, 0, this.places.list);
      return typeof cell === 'string' ? cell : null;
    };
  }

  private get above(): string {
    return String(this.places.list.firstRow - 1);
  }
}

/** A formula in a cell of text would be text itself. */
function isTextual(format: CellFormat): boolean {
  return format === 'general';
}
