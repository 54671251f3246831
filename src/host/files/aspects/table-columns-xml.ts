import { attribute, elements, fileText, textOfFile, unescape } from '../../../xlsx';
import { numberIn, retagged } from './markup';

const COLUMN = 'tableColumn';

interface FileColumn {
  readonly whole: string;
  readonly id: number;
  readonly name: string;
}

/**
 * The columns of a table under these names. One that is still called so keeps what is said of it, formulas and totals;
 * so does one that was renamed where it stands.
 */
export function tableColumns(before: string, names: readonly string[]): string[] {
  const columns = [...elements(before, COLUMN)].map(({ tag, whole }): FileColumn => ({
    whole,
    id: numberIn(tag, 'id') ?? 0,
    name: textOfFile(unescape(attribute(tag, 'name'))),
  }));
  const stillCalled = new Map(columns.map((column) => [keyOf(column.name), column]));
  const wanted = new Set(distinct(names).map(keyOf));
  let id = columns.reduce((most, column) => Math.max(most, column.id), 0);
  return distinct(names).map((name, index) => {
    const called = stillCalled.get(keyOf(name));
    const there = columns[index];
    const column = called ?? (there && !wanted.has(keyOf(there.name)) ? there : null);
    if (column?.name === name) return column.whole;
    return retagged(column?.whole ?? `<${COLUMN} id="${++id}"/>`, { name: nameXml(name) });
  });
}

/** Cells of a header may have been written over: a name is not blank, and unlike the others. */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((written, index) => {
    const stem = written === '' ? `Column${index + 1}` : written;
    let name = stem;
    for (let number = 2; taken.has(keyOf(name)); number++) name = `${stem}${number}`;
    taken.add(keyOf(name));
    return name;
  });
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

/** Excel tells lines of a name apart by their numbers. */
function nameXml(name: string): string {
  return fileText(name).replace(/[\n\r]/g, (end) => `_x${end.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}
