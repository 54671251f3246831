import { mechanism, MECHANISM_NEEDS, MECHANISMS, type FigureRows, type Mechanism } from '../coverage';
import { TABLES } from '../registry';
import type { FigureQuestion } from './figure-question';
import { list, textsOf, type ListColumn, type Results } from './layout';
import type { Band } from './plan';
import { column, missing } from './old-sections';

/** Each mechanism with what is required, what was done, the ratio, and whether that is enough. */
export function mechanismLines(results: Results, firstRow: number): Band[] {
  const texts = textsOf(results).mechanisms;
  const all = MECHANISMS.map((id) => ({
    ...mechanism(results, id),
    absent: missing(results, MECHANISM_NEEDS[id]).map((key) => TABLES[key].sheet),
  }));
  const at = (row: number): (typeof all)[number] => all[row] as (typeof all)[number];
  const isTold = (row: number): boolean => at(row).absent.length === 0;
  const [group = '', name = '', required = '', actual = '', ratio = '', met = '', definition = ''] =
    texts.columns;
  const cell = (letter: string, row: number): string => `${letter}${String(firstRow + row)}`;
  const columns: ListColumn[] = [
    column(group, 'text', (row) => texts.lines[at(row).id].group),
    column(name, 'text', (row) => texts.lines[at(row).id].name, { names: true }),
    column(required, 'count', (row) => (isTold(row) ? requiredOf(at(row)) : null), {
      explain: (row) => {
        const { required: rows } = at(row);
        return rows !== null && typeof rows === 'object' ? question(rows) : null;
      },
    }),
    column(actual, 'count', (row) => (isTold(row) ? at(row).actual.value : null), {
      explain: (row) => question(at(row).actual),
    }),
    column(ratio, 'ratio', (row) => {
      if (!isTold(row) || at(row).required === null) return null;
      const [whole, part] = [cell('C', row), cell('D', row)];
      return { formula: `=IF(${whole}=0,"",${part}/${whole})` };
    }),
    column(met, 'general', (row) => {
      if (!isTold(row)) return texts.untold;
      if (!at(row).isDuty) return null;
      const [whole, part] = [cell('C', row), cell('D', row)];
      const { met: enough, short } = texts;
      return { formula: `=IF(${part}>=${whole},"${enough}","${short}"&(${whole}-${part}))` };
    }),
    column(definition, 'text', (row) => {
      const { id, absent } = at(row);
      return absent.length === 0 ? texts.lines[id].definition : texts.notSubmitted(absent);
    }),
  ];
  return list(columns, all.length);
}

/** The rows that a figure was counted from. */
export function question({ table, rows, sumOf }: FigureRows): FigureQuestion {
  return { figure: 'rows', table, rows, ...(sumOf === null ? {} : { sumOf }) };
}

function requiredOf({ required }: Mechanism): number | null {
  return required !== null && typeof required === 'object' ? required.value : required;
}
