import type { PlainSheet } from '../report';
import type { SteeringChange } from '../verification';
import type { SteeringValues } from './seal';

/** Sheets whose values decide the result, with how many columns name a row; their last column is a note. */
const SHEETS: Readonly<Record<string, number>> = { 参数: 1, 考核指标: 1, 等次: 3 };

/** Whether what a sheet says is sealed value by value. */
export function isSteeringBySheet(name: string): boolean {
  return Object.hasOwn(SHEETS, name);
}

/** What holds of the settings and the scheme, by where it would stand in the sheets for them. */
export function steeringValues(sheets: readonly PlainSheet[]): SteeringValues {
  const values: Record<string, string> = {};
  for (const { name, header, rows } of sheets) {
    const naming = SHEETS[name];
    if (naming === undefined) continue;
    for (const row of rows) {
      const named = row.slice(0, naming).map(String).join(' ');
      for (let column = naming; column < header.length - 1; column++) {
        const value = row[column];
        if (value === null || value === undefined || typeof value === 'object') continue;
        values[`${name} ${named} ${header[column] ?? ''}`] = String(value);
      }
    }
  }
  return values;
}

export function compareSteering(before: SteeringValues, after: SteeringValues): SteeringChange[] {
  const all = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...all].flatMap((where) => {
    const [was = '', is = ''] = [before[where], after[where]];
    return was === is ? [] : [{ where, before: was, after: is }];
  });
}
