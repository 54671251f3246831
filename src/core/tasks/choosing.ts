import type { Answers, SelectedRow } from '../answers';
import { PLACE, type Table, type TableKey } from '../registry';
import { Chosen, type ChosenRows } from '../report';
import type { Results } from '../results';
import { Failure } from '../words/failure';

/** For whom papers about single ones are made, as a clerk says it; nobody said: for all. */
export type PaperChoice =
  | { readonly by: 'township'; readonly township: string }
  /** 村编码 and 户编号. */
  | { readonly by: 'keys'; readonly villages: readonly string[]; readonly households: readonly string[] }
  /** Rows of any sheet: each stands for what it is about. */
  | { readonly by: 'rows'; readonly rows: readonly SelectedRow[] }
  /** The number of a return slip. */
  | { readonly by: 'slip'; readonly slip: number };

/** What a choice means; throws `Failure('NothingChosen')` where it means nothing. */
export function chosenBy(results: Results, answers: () => Answers, choice: PaperChoice | undefined): Chosen {
  if (choice === undefined) return new Chosen(results, null);
  if (choice.by === 'slip') return new Chosen(results, null, choice.slip);
  return new Chosen(results, rowsChosenBy(results, answers, choice));
}

function rowsChosenBy(
  results: Results,
  answers: () => Answers,
  choice: Exclude<PaperChoice, { by: 'slip' }>,
): ChosenRows {
  const rows = {
    villages: new Set<number>(),
    households: new Set<number>(),
    cadres: new Set<number>(),
    units: new Set<number>(),
  };
  const { villages, households } = results.registry.tables;
  switch (choice.by) {
    case 'township':
      for (const row of villagesOf(results, choice.township)) rows.villages.add(row);
      if (rows.villages.size === 0) throw nothing(choice.township);
      break;
    case 'keys':
      for (const code of choice.villages) rows.villages.add(rowOf(villages, 'code', code));
      for (const id of choice.households) rows.households.add(rowOf(households, 'id', id));
      break;
    case 'rows':
      for (const selected of choice.rows) {
        const subject = answers().subjectOf(selected);
        if (subject) rows[TABLE_OF[subject.kind]].add(subject.row);
      }
      if (Object.values(rows).every(({ size }) => size === 0)) throw nothing('');
  }
  return rows;
}

const TABLE_OF = { village: 'villages', household: 'households', cadre: 'cadres', unit: 'units' } as const;

/** 嵩县车村镇, each once, in the order of the register of villages. */
export function townshipsIn({ registry: { tables } }: Results): string[] {
  const { villages } = tables;
  const names = Array.from({ length: villages?.rows ?? 0 }, (_, row) =>
    PLACE.slice(0, 2)
      .map((part) => villages?.text(part, row) ?? '')
      .join(''),
  );
  return [...new Set(names)].filter((name) => name !== '');
}

/** Villages of a township, with or without the name of its county before it. */
function villagesOf({ registry: { tables } }: Results, township: string): number[] {
  const { villages } = tables;
  const wanted = township.trim();
  return Array.from({ length: villages?.rows ?? 0 }, (_, row) => row).filter((row) => {
    const own = villages?.text('township', row) ?? '';
    return own !== '' && (own === wanted || `${villages?.text('county', row) ?? ''}${own}` === wanted);
  });
}

function rowOf<K extends TableKey>(
  table: Table<K> | undefined,
  field: Parameters<Table<K>['text']>[0],
  wanted: string,
): number {
  for (let row = 0; table && row < table.rows; row++) if (table.text(field, row) === wanted) return row;
  throw nothing(wanted);
}

function nothing(named: string): Failure {
  return new Failure('NothingChosen', { named });
}
