import { tablesOf } from '../registry';
import type { FindingSink } from './finding-sink';
import { RULES } from './rules';
import type { CellContext, RecordContext } from './rule';

/** The form of sheets and cells. Marks bad cells, so it comes before linking. */
export function checkCells(context: CellContext, sink: FindingSink): void {
  const whole = { ...context, registry: sink.reuse.view() };
  const parts = tablesOf(context.registry).map(({ key }) => ({
    key,
    context: { ...context, registry: sink.reuse.view(key) },
  }));
  for (const rule of RULES) {
    if (rule.phase !== 'cell' || !sink.isOn(rule)) continue;
    if (rule.acrossTables) sink.take(rule, null, () => rule.check(whole));
    else for (const part of parts) sink.take(rule, part.key, () => rule.check(part.context));
  }
}

/** Uniqueness, references and logic, over what the cell checks left usable. */
export function checkRecords(context: RecordContext, sink: FindingSink): void {
  const whole = { ...context, registry: sink.reuse.view(), links: sink.reuse.watched(context.links) };
  for (const rule of RULES) {
    if (rule.phase !== 'record' || !sink.isOn(rule)) continue;
    sink.take(rule, null, () => rule.check(whole));
  }
}
