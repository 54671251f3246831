import type { FindingSink } from './finding-sink';
import { RULES } from './rules';
import type { CellContext, RecordContext } from './rule';

/** The form of sheets and cells. Marks bad cells, so it comes before linking. */
export function checkCells(context: CellContext, sink: FindingSink): void {
  for (const rule of RULES) {
    if (rule.phase !== 'cell' || !sink.isOn(rule)) continue;
    for (const hit of rule.check(context)) sink.accept(rule, hit);
  }
}

/** Uniqueness, references and logic, over what the cell checks left usable. */
export function checkRecords(context: RecordContext, sink: FindingSink): void {
  for (const rule of RULES) {
    if (rule.phase !== 'record' || !sink.isOn(rule)) continue;
    for (const hit of rule.check(context)) sink.accept(rule, hit);
  }
}
