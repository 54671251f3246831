import type { CoverageCounts } from '../coverage';
import {
  columnLetter,
  fieldsOf,
  isoDate,
  type FieldKey,
  type Table,
  type TablePart,
  tablesOf,
} from '../registry';
import { linkLines } from './link-lines';
import { publishedFigures } from '../report';
import type { Results } from '../results';
import { readingSummary, sentence, shownFix, type Finding } from '../rules';
import { schemeFaultSentence } from '../../locales';
import { shown } from '../words/personal';

/** The findings.json document, for other programs. Personal numbers are masked unless switched off. */
export function documentOf(results: Results) {
  const { registry, settings, findings, coverage, evaluation, run } = results;
  const { schemeFault: stopped } = readingSummary(results);
  const said = (text: string): string => shown(text, settings);
  return {
    asOf: isoDate(settings.asOf),
    year: settings.year,
    tables: Object.fromEntries(tablesOf(registry).map((table) => [table.key, entryOf(table)])),
    findings: findings.list.map((finding) => entryOfFinding(finding, results)),
    ...(findings.waived.length === 0
      ? {}
      : {
          waived: findings.waived.map(({ finding, reason, day }) => ({
            ...entryOfFinding(finding, results),
            reason,
            day,
          })),
        }),
    summary: Object.fromEntries([...findings.counts].sort(([a], [b]) => a.localeCompare(b))),
    coverage: {
      city: countsOf(coverage.city),
      counties: coverage.counties.map((county) => ({ county: said(county.county), ...countsOf(county) })),
    },
    bulletin: publishedFigures(results),
    links: linkLines(results),
    evaluation: {
      ...(stopped ? { stopped: schemeFaultSentence(stopped, run.locale) } : {}),
      teams: evaluation.teams.map(({ subject, total, rank, grade, advanced }) => ({
        village: said(subject),
        total,
        rank,
        grade,
        advanced,
      })),
      units: evaluation.units.map(({ subject, total, rank, grade, advanced }) => ({
        unit: said(subject),
        total,
        rank,
        grade,
        advanced,
      })),
    },
  };
}

function entryOfFinding(finding: Finding, { run, settings }: Pick<Results, 'run' | 'settings'>) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    table: finding.table,
    sheet: finding.sheet,
    row: finding.row,
    column: finding.column,
    address: addressOf(finding),
    key: finding.key,
    value: finding.value,
    message: sentence(finding, run.locale),
    fix: shownFix(finding, settings),
    ...(finding.source === null ? {} : { source: finding.source }),
  };
}

export type FindingsDocument = ReturnType<typeof documentOf>;

/** `B7`, or null for a finding of a row, a sheet or the workbook. */
export function addressOf({ row, columnIndex }: Finding): string | null {
  return row === null || columnIndex === null ? null : `${columnLetter(columnIndex)}${row}`;
}

interface TableEntry {
  readonly sheet: string;
  readonly rows: number;
  /** Header by field. */
  readonly columns: Readonly<Record<string, string>>;
}

/** The first sheet of a table with all its rows; where several sheets are read as one table, each with its own. */
function entryOf(table: Table): TableEntry & { readonly sheets?: readonly TableEntry[] } {
  const { key, rows, parts } = table;
  const fields = fieldsOf(key).flatMap(([name]) => (table.has(name as FieldKey) ? [name] : []));
  const columnsOf = (read: readonly TablePart[]): Record<string, string> =>
    Object.fromEntries(
      fields.flatMap((name) => {
        const header = read
          .map(({ columns }) => columns.get(name)?.header)
          .find((text) => text !== undefined);
        return header === undefined ? [] : [[name, header]];
      }),
    );
  const whole = { sheet: parts[0]?.sheet ?? '', rows, columns: columnsOf(parts) };
  if (parts.length < 2) return whole;
  const sheets = parts.map((part) => ({
    sheet: part.sheet,
    rows: part.excelRows.length,
    columns: columnsOf([part]),
  }));
  return { ...whole, sheets };
}

function countsOf(counts: CoverageCounts) {
  const { poorVillages, designated, multiple, keyVillages, keyMultiple, withTeam } = counts;
  const { understaffed, withFirstSecretary, households, paired, cadres, idleCadres, overLimitCadres } =
    counts;
  return {
    poorVillages,
    designated,
    multiple,
    keyVillages,
    keyMultiple,
    withTeam,
    understaffed,
    withFirstSecretary,
    households,
    paired,
    cadres,
    idleCadres,
    overLimitCadres,
  };
}
