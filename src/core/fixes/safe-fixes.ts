import { fieldOf, type CellValue, type FieldKey, type Registry, type Table, tableOf } from '../registry';
import { ruleById, shownFix, type Finding, type Findings } from '../rules';
import type { Locale, Settings } from '../words/settings';
import type { Fix } from './fix';
import { suggester } from './suggested-fixes';
import { uniformForms } from './uniform-forms';

/** Rules whose suggestion is sure enough to be written on a clerk's word. */
const SAFE: ReadonlySet<string> = new Set(['F05', 'F08', 'F12', 'F14', 'R09']);

/** Every safe fix, by findings first; a cell is named once for each rule that offers something. */
function safeFixes(registry: Registry, findings: Findings, settings: Settings, locale: Locale): Fix[] {
  const ofRules = findings.list.flatMap((finding) => fixOf(registry, finding, settings, locale) ?? []);
  const taken = new Set(ofRules.map(placeOf));
  const forms = [...uniformForms(registry, settings, locale)].filter((fix) => !taken.has(placeOf(fix)));
  return [...ofRules, ...forms];
}

/** What the pane offers: safe fixes, then those that a person must choose among. */
export function offeredFixes(
  registry: Registry,
  findings: Findings,
  settings: Settings,
  locale: Locale,
): Fix[] {
  return [
    ...safeFixes(registry, findings, settings, locale),
    ...findings.list.flatMap(suggester(registry, settings, locale)),
  ];
}

/** Tells what may be written on account of a finding: what is sure, or what a person must choose among. */
export function fixFinder(
  registry: Registry,
  settings: Settings,
  locale: Locale,
): (finding: Finding) => readonly Fix[] {
  const suggest = suggester(registry, settings, locale);
  return (finding) => {
    const safe = fixOf(registry, finding, settings, locale);
    return safe ? [safe] : suggest(finding);
  };
}

/** Cells that can be mended: several candidates for one cell mend it once. */
export function fixableCells(fixes: readonly Fix[]): number {
  return new Set(fixes.map(placeOf)).size;
}

function fixOf(registry: Registry, finding: Finding, settings: Settings, locale: Locale): Fix | null {
  const { rule, table: key, sheet, row, columnIndex, field, fix } = finding;
  if (!SAFE.has(rule) || fix === null) return null;
  if (key === null || sheet === null || row === null || columnIndex === null || field === null) return null;
  const table = tableOf(registry, key);
  const from = table ? heldAt(table, sheet, row, field) : undefined;
  if (from === undefined || from === fix) return null;
  // What wants mending in a date column is no day: it is shown as it stands.
  const isDate = typeof fix === 'number' && fieldOf(key, field as FieldKey).type === 'date';
  return {
    rule,
    reason: `${rule} ${ruleById(rule).title[locale]}`,
    table: key,
    sheet,
    row,
    column: columnIndex,
    header: finding.column ?? fieldOf(key, field as FieldKey).header,
    key: finding.key,
    from,
    to: fix,
    isDate,
    shownFrom: isDate ? String(from ?? '') : shown(finding, from, settings),
    shownTo: shown(finding, fix, settings),
  };
}

/** What Excel holds at a row of a sheet; undefined where the field has no column of its own there. */
function heldAt(table: Table, sheet: string, row: number, field: string): CellValue | undefined {
  const at = table.rowAt(sheet, row);
  if (at < 0 || !table.partOf(at).columns.has(field)) return undefined;
  return table.raw(field as FieldKey, at);
}

function shown(finding: Finding, value: CellValue, settings: Settings): string {
  return String(shownFix({ ...finding, fix: value }, settings) ?? '');
}

function placeOf({ sheet, row, column }: Fix): string {
  return `${sheet}!${row}:${column}`;
}
