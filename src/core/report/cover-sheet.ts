import { annexOf, GENERATED_KINDS, GENERATED_SHEETS, isOfEvaluation, type GeneratedKind } from '../registry';
import type { Results } from '../results';
import { keyedList } from './list';
import type { Band, SheetLayout } from './plan';
import { formSheet, type SheetPart } from './sections';
import { lines, textsOf } from './sheet-head';

/** As wide as a portrait A4 page at this percentage, with room for programs that make columns wider than Excel. */
const WIDTHS = [9, 47, 14];
const SCALE = 90;

/**
 * 封面目录: a page with the title, who files it and when, and a page with every table that is handed up.
 *
 * @param titleOf what a table is called at its head
 */
export function coverSheet(results: Results, titleOf: (kind: GeneratedKind) => string): SheetLayout {
  const { summaries, filing } = textsOf(results);
  const texts = summaries.cover;
  const { year, reportingUnit } = results.settings;
  const [date = ''] = results.run.runAt.split(' ');
  const parts: SheetPart[] = [
    blank(170),
    lines('cover', [texts.title(year)]),
    blank(260),
    { ...lines('title', [texts.unit(reportingUnit)]), isOfOffice: true },
    { ...lines('title', [filing.filedOn(date)]), breakAfter: true },
    { ...lines('title', [texts.contents]), height: 50 },
    contents(results, titleOf),
  ];
  return formSheet(WIDTHS, parts, SCALE);
}

function contents(results: Results, titleOf: (kind: GeneratedKind) => string) {
  const texts = textsOf(results).summaries.cover;
  // A fault in the scheme keeps the tables of the evaluation from being written.
  const isWritten = (kind: GeneratedKind): boolean => !results.schemeFault || !isOfEvaluation(kind);
  const annexes = GENERATED_KINDS.filter((kind) => annexOf(kind) !== null && isWritten(kind));
  return keyedList({
    role: 'wrapped',
    lines: annexes,
    headers: texts.columns,
    columns: {
      number: { cell: (kind) => texts.annex(annexOf(kind) ?? 0) },
      name: { names: true, cell: titleOf },
      sheet: { cell: (kind) => GENERATED_SHEETS[kind].name },
    },
  });
}

function blank(height: number): Band {
  return { ...lines('note', ['']), height };
}
