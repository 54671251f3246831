import { mechanism, MECHANISM_IDS, type FigureRows, type Mechanism } from '../coverage';
import { TABLES } from '../registry';
import type { FigureQuestion } from './figure-question';
import type { Results } from '../results';
import { textsOf } from './sheet-head';
import { keyedList } from './list';
import { missing } from './sections';

/** Each mechanism with what is required, what was done, the ratio, and whether that is enough. */
export function mechanismLines(results: Results) {
  const texts = textsOf(results).mechanisms;
  const lines = MECHANISM_IDS.map((id) => {
    const line = mechanism(results, id);
    const absent = missing(results, line.needs).map((key) => TABLES[key].sheet);
    return { ...line, absent, isTold: absent.length === 0 };
  });
  return keyedList({
    lines,
    headers: texts.columns,
    columns: {
      group: { cell: ({ id }) => texts.lines[id].group },
      name: { names: true, cell: ({ id }) => texts.lines[id].name },
      required: {
        format: 'count',
        cell: (line) => {
          if (!line.isTold) return null;
          return line.isDuty ? requiredOf(line) : texts.noDuty;
        },
        explain: ({ isDuty, required }) =>
          isDuty && required !== null && typeof required === 'object' ? question(required) : null,
      },
      actual: {
        format: 'count',
        cell: ({ isTold, actual }) => (isTold ? actual.value : null),
        explain: ({ actual }) => question(actual),
      },
      ratio: {
        format: 'ratio',
        cell: (line, row, list) => {
          if (!line.isTold || line.required === null) return null;
          // A share of what nobody is asked to reach: the whole stands in no cell.
          const whole = line.isDuty ? list.cell('required', row) : String(requiredOf(line));
          return { formula: `=IF(${whole}=0,"",${list.cell('actual', row)}/${whole})` };
        },
      },
      met: {
        format: 'general',
        cell: ({ isTold, isDuty }, row, list) => {
          if (!isTold) return texts.untold;
          if (!isDuty) return null;
          const [whole, part] = [list.cell('required', row), list.cell('actual', row)];
          const { met: enough, short, shortEnd } = texts;
          return {
            formula: `=IF(${part}>=${whole},"${enough}","${short}"&(${whole}-${part})&"${shortEnd}")`,
          };
        },
      },
      definition: {
        span: 2,
        cell: ({ id, isTold, absent }) => (isTold ? texts.lines[id].definition : texts.notSubmitted(absent)),
      },
    },
  });
}

/** The rows that a figure was counted from. */
export function question({ table, rows, sumOf }: FigureRows): FigureQuestion {
  return { figure: 'rows', table, rows, ...(sumOf === null ? {} : { sumOf }) };
}

function requiredOf({ required }: Mechanism): number | null {
  return required !== null && typeof required === 'object' ? required.value : required;
}
