import { lineOf } from '../answers';
import type { Checked } from '../book';
import { villagesOf } from '../linkage';
import { tableOf, type FieldKey, type Registry, type Table, type TableKey } from '../registry';
import { placeOfRow } from '../returns';
import type { Finding } from '../rules';
import { shown } from '../words/personal';

/** Whom findings are about and who answers for them, told once for each. */
export interface Whose {
  /** The township, as return slips have it; null where nobody but the office itself answers for it. */
  readonly placeOf: (finding: Finding) => string | null;
  /** 田湖镇 樊店村 甲户主; empty where it is about nobody. */
  readonly nameOf: (finding: Finding) => string;
}

/** To be asked for once of a check. */
export function whoseOf({ results }: Checked): Whose {
  const { registry, links, settings } = results;
  const villageTellers = new Map<TableKey, (row: number) => number>();

  const villageOf = (table: Table, row: number): readonly (string | null)[] => {
    const tell = villageTellers.get(table.key) ?? villagesOf(links, table.key);
    villageTellers.set(table.key, tell);
    const village = tell(row);
    const { villages } = registry.tables;
    const [from, at]: readonly [Table, number] =
      villages && village >= 0 ? [villages, village] : [table, row];
    return (['township', 'village'] as const).map((field) =>
      from.has(field as FieldKey) ? from.text(field as FieldKey, at) : null,
    );
  };

  return {
    placeOf: told((finding) => {
      const at = rowOf(registry, finding);
      return at ? placeOfRow(registry, links, at) : null;
    }),
    nameOf: told((finding) => {
      const at = rowOf(registry, finding);
      if (!at) return '';
      const name = lineOf(results, at.table.key, at.row).text;
      const place = at.table.key === 'villages' ? [] : villageOf(at.table, at.row);
      return [...place, name]
        .filter((part) => part !== null && part !== '')
        .map((part) => shown(part ?? '', settings))
        .join(' ');
    }),
  };
}

/** The table row that a finding is about; null where it is about none. */
export function rowOf(
  registry: Registry,
  { table: key, sheet, row }: Pick<Finding, 'table' | 'sheet' | 'row'>,
): { readonly table: Table; readonly row: number } | null {
  const table = key === null ? undefined : tableOf(registry, key);
  const at = table && sheet !== null && row !== null ? table.rowAt(sheet, row) : -1;
  return table && at >= 0 ? { table, row: at } : null;
}

function told<T>(tell: (finding: Finding) => T): (finding: Finding) => T {
  const known = new Map<Finding, T>();
  return (finding) => {
    const before = known.get(finding);
    if (before !== undefined) return before;
    const now = tell(finding);
    known.set(finding, now);
    return now;
  };
}
