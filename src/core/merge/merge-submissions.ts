import { isSteeringSheet, readRegistry, type RawWorkbook } from '../registry';
import type { SheetPlan } from '../report';
import { townshipsOf } from './earlier-rows';
import { planMerge } from './plan-merge';
import { steeringSheet } from './raw-cells';
import type { MayReplace, Replacement } from './repeated';
import type { ReadWorkbook } from './row-sets';
import type { SheetMerge } from './sheet-merge';
import { understand } from './understand';

/** A sheet of the merged workbook: header in its first row. */
export type MergedSheet = Omit<SheetPlan, 'kind'>;

/** Is told what a person should know of a merge that went well. */
export interface MergeNotes {
  readonly onReplaced?: (replacement: Replacement) => void;
  /** Sheets of a file that are not merged. */
  readonly onIgnored?: (of: { readonly file: string; readonly sheets: readonly string[] }) => void;
}

const WIDTH = 14;

/**
 * One sheet for each kind of registry sheet, with the rows of all submissions in their order, as they were
 * submitted, and for each row its file and row there; steering sheets are those of the first submission that has
 * them. Of two files of one township the later one counts, which is told. Throws as `understand` does: what is
 * refused in the pane is refused here.
 */
export function mergeSubmissions(submissions: readonly RawWorkbook[], notes: MergeNotes = {}): MergedSheet[] {
  const understood = submissions.map(understand);
  for (const { workbook, ignored } of understood)
    if (ignored.length > 0) notes.onIgnored?.({ file: workbook.name, sheets: ignored });
  const { files, sheets } = planMerge(emptyWorkbook(), understood, ofOneTownship());
  for (const replacement of files.flatMap(({ superseded }) => superseded)) notes.onReplaced?.(replacement);
  return [...sheets.map(wholeSheet), ...steeringSheets(submissions)];
}

function emptyWorkbook(): ReadWorkbook {
  const workbook: RawWorkbook = { name: '', date1904: false, sheets: [] };
  return { workbook, registry: readRegistry(workbook) };
}

/**
 * Where nobody looks at what is replaced, a file gives way only to one of the very same township. Files of several
 * townships are merged as they are: what they list twice is found by the rules.
 */
function ofOneTownship(): MayReplace {
  const townships = new Map<ReadWorkbook, number | null>();
  return (earlier, later, places) => {
    const [own, other] = [later, earlier].map((set) => {
      // A file that has lost rows already is still that of its township.
      if (!townships.has(set.of)) townships.set(set.of, only(townshipsOf(set, places)));
      return townships.get(set.of) ?? null;
    });
    return own !== null && own === other;
  };
}

function only(townships: readonly number[]): number | null {
  return townships.length === 1 ? (townships[0] ?? null) : null;
}

function wholeSheet({ sheet, columns, appended, cell }: SheetMerge): MergedSheet {
  return {
    name: sheet,
    widths: columns.map(() => WIDTH),
    headerRow: 1,
    bands: [
      { role: 'header', rows: 1, formats: [], cell: (_, column) => columns[column]?.header ?? null },
      { role: 'body', rows: appended, formats: columns.map(({ format }) => format), cell },
    ],
  };
}

function steeringSheets(submissions: readonly RawWorkbook[]): MergedSheet[] {
  const found = new Map<string, MergedSheet>();
  for (const { sheets } of submissions) {
    for (const sheet of sheets) {
      const name = sheet.name.trim();
      if (isSteeringSheet(name) && !found.has(name)) found.set(name, steeringSheet(sheet));
    }
  }
  return [...found.values()];
}
