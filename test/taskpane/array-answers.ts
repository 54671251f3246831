import type { Answer, AnswerLine, Beginnings } from '../../src/core/answers';
import type { Asked, Filtered } from '../../src/ledger';
import type { LedgerPort, Place } from '../../src/taskpane/ledger-port';

/** Answers to rows, given beforehand. */
export class ArrayAnswers implements Omit<LedgerPort['answers'], 'examine'> {
  /** By sheet and row; of others nothing is known. */
  readonly known = new Map<string, Answer>();
  /** Lines of the groups, in their order, by the answer's id. */
  readonly listed = new Map<number, readonly (readonly AnswerLine[])[]>();
  selected: Place = { sheet: '贫困户名册', row: 2, columnIndex: 0 };
  isChecked = true;
  read = 0;
  beginnings: Beginnings = { examples: [], unpaired: 0 };
  /** What filtering comes to. */
  filtering: Filtered | { readonly inTheWay: string } | null = null;
  filteredNow: string[] = [];
  isRecordLost = false;
  readonly filters: { readonly group: number; readonly mayReplace: boolean }[] = [];
  private readonly followers = new Set<() => void>();

  readonly examine: LedgerPort['answers']['examine'] = () => {
    this.read += 1;
    this.isChecked = true;
    return Promise.resolve(null as never);
  };

  ask(except: Place | null = null): Promise<Asked | null> {
    const place = this.selected;
    if (except?.sheet === place.sheet && except.row === place.row) return Promise.resolve(null);
    const nothing: Answer = { id: 0, subject: null, figure: null, groups: [], isChanged: false };
    const answer = this.known.get(`${place.sheet} ${place.row}`) ?? nothing;
    return Promise.resolve({ place, answer: this.isChecked ? answer : null });
  }

  readonly tasks: Pick<LedgerPort['engine'], 'answerLines' | 'answerBeginnings'> = {
    answerBeginnings: () => Promise.resolve(this.beginnings),
    answerLines: (answer, group, from, count) =>
      Promise.resolve(this.listed.get(answer)?.[group]?.slice(from, from + count) ?? []),
  };

  follow(onMoved: () => void): Promise<() => Promise<void>> {
    this.followers.add(onMoved);
    return Promise.resolve(() => {
      this.followers.delete(onMoved);
      return Promise.resolve();
    });
  }

  /** Somebody selects a cell in Excel. */
  select(place: Place): void {
    this.selected = place;
    for (const tell of this.followers) tell();
  }

  filter(_: number, group: number, mayReplace: boolean): ReturnType<LedgerPort['answers']['filter']> {
    this.filters.push({ group, mayReplace });
    const result = mayReplace ? FILTERED : this.filtering;
    if (result && 'rows' in result) this.filteredNow = [result.at.sheet];
    return Promise.resolve(result);
  }

  filtered(): ReturnType<LedgerPort['answers']['filtered']> {
    return Promise.resolve({ sheets: this.filteredNow, isRecordLost: this.isRecordLost });
  }

  clearFilters(): Promise<void> {
    this.filteredNow = [];
    this.isRecordLost = false;
    return Promise.resolve();
  }
}

export const FILTERED: Filtered = { rows: 3, at: { sheet: '贫困户名册', row: 1, columnIndex: 0 } };
