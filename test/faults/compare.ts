import type { SheetState, State } from './state';

/** Records of what was done hold addresses and numbers of batches, which differ with what a person did before. */
const RECORDS: ReadonlySet<string> = new Set(['修改记录', '_zhucun_changes', '_zhucun_merges']);

/** How two workbooks are compared. */
export interface Likeness {
  /** Rows count, their order does not. */
  readonly anyOrder: boolean;
}

/** What differs, sheet by sheet; null where nothing does. */
export function difference(now: State, wanted: State, { anyOrder }: Likeness): string | null {
  const [names, wantedNames] = [now, wanted].map(({ sheets }) => sheets.map(({ name }) => name));
  const extra = names?.filter((name) => !wantedNames?.includes(name)) ?? [];
  const missing = wantedNames?.filter((name) => !names?.includes(name)) ?? [];
  const changed = now.sheets.filter((sheet) => {
    const other = wanted.sheets.find(({ name }) => name === sheet.name);
    return other && !isAlike(sheet, other, anyOrder);
  });
  const isInOrder = JSON.stringify(names) === JSON.stringify(wantedNames);
  const told = [
    ...extra.map((name) => `+${name}`),
    ...missing.map((name) => `−${name}`),
    ...changed.map(({ name }) => `≠${name}`),
    ...(now.settings === wanted.settings ? [] : ['≠settings']),
    ...(now.names === wanted.names || anyOrder ? [] : ['≠names']),
  ];
  if (told.length > 0) return told.join(' ');
  return isInOrder ? null : 'sheets in another order';
}

function isAlike(now: SheetState, wanted: SheetState, anyOrder: boolean): boolean {
  if (!anyOrder) return now.frame === wanted.frame && same(now.rows, wanted.rows);
  if (RECORDS.has(now.name)) return true;
  return now.isShown === wanted.isShown && same(filled(now.rows).sort(), filled(wanted.rows).sort());
}

/** Whether every row is one that either of two workbooks has, and no row is lost: some changes made, others left. */
export function isMixture(now: State, before: State, after: State): boolean {
  const names = ({ sheets }: State): string[] => sheets.map(({ name }) => name);
  if (!same(names(now), names(after)) && !same(names(now), names(before))) return false;
  return now.sheets.every(({ name, rows }) => {
    if (RECORDS.has(name)) return true;
    const [old, fresh] = [before, after].map((state) => state.sheets.find((sheet) => sheet.name === name));
    const known = new Set([...(old?.rows ?? []), ...(fresh?.rows ?? [])]);
    return (
      filled(rows).every((row) => known.has(row)) && filled(rows).length === filled(fresh?.rows ?? []).length
    );
  });
}

function filled(rows: readonly string[]): string[] {
  return rows.filter((row) => row !== '');
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, index) => text === others[index]);
}
