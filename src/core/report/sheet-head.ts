import { SHEET_TEXTS, type SheetTexts } from '../../locales';
import { annexOf, GENERATED_SHEETS, isoDate, type GeneratedKind } from '../registry';
import type { Results } from '../results';
import { letterHeight, wrappedHeight } from './row-heights';
import type { Band } from './plan';

export type UnitName = keyof SheetTexts['units'];

export function textsOf({ run }: Pick<Results, 'run'>): SheetTexts {
  return SHEET_TEXTS[run.locale];
}

/** A band of single lines of text in column A. */
export function lines(role: Band['role'], texts: readonly string[]): Band {
  return {
    role,
    rows: texts.length,
    formats: [],
    cell: (row, column) => (column === 0 ? (texts[row] ?? null) : null),
  };
}

/** A paragraph of a letter, wrapped across columns. */
export function paragraph(text: string, widths: readonly number[]): Band {
  return { ...lines('paragraph', [text]), height: letterHeight(text, widths) };
}

/** The day on which a run was made, as `yyyy-mm-dd`. */
export function dayOfRun({ run }: Pick<Results, 'run'>): string {
  return run.runAt.slice(0, 10);
}

/** What a sheet is called, and in which units it counts. */
export interface Titled {
  readonly kind: GeneratedKind;
  readonly title: string;
  readonly units?: readonly UnitName[];
}

/** The head as offices have it: 附表, the title across the sheet, who fills it in, when and in which units. */
export function head(results: Results, { kind, title, units = [] }: Titled, printed: number): Band[] {
  const { filing, units: names } = textsOf(results);
  const { settings } = results;
  const annex = annexOf(kind);
  const right = [filing.filedOn(dayOfRun(results))];
  if (units.length > 0) right.push(filing.units(units.map((unit) => names[unit])));
  return [
    ...(annex === null ? [] : [lines('annex', [filing.annex(annex)])]),
    lines('title', [title]),
    {
      role: 'filing',
      rows: 1,
      formats: [],
      isOfOffice: true,
      cell: (_, column) => {
        if (column === 0) return filing.reportingUnit(settings.reportingUnit);
        return column === printed - 1 ? right.join(filing.gap) : null;
      },
    },
  ];
}

/** Who answers for a sheet: names where the settings have them, else room to write. */
export function signature(results: Results, widths: readonly number[]): Band {
  const { filing } = textsOf(results);
  const { responsible, reviewer, preparedBy, telephone } = results.settings;
  const text = filing.signature({ responsible, reviewer, preparedBy, telephone });
  return { ...acrossSheet('signature', text, widths), isOfOffice: true };
}

/** 说明: how the figures came about, what was left out of them, and where they come from, one thing a row. */
export function remarks(results: Results, own: readonly string[], widths: readonly number[]): Band[] {
  const { filing } = textsOf(results);
  const all = [...own, ...excludedRows(results), ...originOf(results)];
  return [
    acrossSheet('remark', filing.remarks, widths),
    ...all.map((text, index) => acrossSheet('remark', filing.remark(index + 1, text), widths)),
  ];
}

/** A text that is wrapped across the printed columns. */
export function acrossSheet(role: 'remark' | 'signature', text: string, widths: readonly number[]): Band {
  return { ...lines(role, [text]), height: wrappedHeight(role, text, widths) };
}

function originOf({ registry, settings, run, previous }: Results): string[] {
  const texts = SHEET_TEXTS[run.locale];
  const facts = {
    asOf: isoDate(settings.asOf),
    year: settings.year,
    workbook: registry.workbook,
    runAt: run.runAt,
    version: run.programVersion,
  };
  const beside = previous ? [texts.previous(previous.name, previous.settings.year)] : [];
  return [...beside, texts.origin(facts)];
}

/** That rows were left out of the counts: the reasons stand in a sheet of their own. */
function excludedRows(results: Results): string[] {
  const { excluded } = results.coverage;
  if (excluded.length === 0) return [];
  const rows = excluded.reduce((sum, { rows: own }) => sum + own, 0);
  return [textsOf(results).excluded.remark(rows, GENERATED_SHEETS.excludedRows.name)];
}
