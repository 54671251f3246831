import { markIn, readMark, SHEET_MARK, type SheetMark } from '../core/report';
import { clerksSheets } from './clerks-sheets';
import { mappingSetting, mappingsIn } from './mapping-memory';
import { SheetRegister } from './sheet-register';
import { sheetsOfChange } from './transaction';

/** A generated sheet is known by a hidden name of its own and by the workbook's register, not by its sheet name. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly isHidden: boolean;
  /** null: it is the clerk's. */
  readonly kind: SheetMark['kind'] | null;
  readonly year: number | null;
  readonly isSealed: boolean;
  /** It was written into this very workbook: only such a sheet may be deleted or replaced. */
  readonly isOurs: boolean;
  /** A change that has not ended has made it or set it aside: it is nothing yet, or no more. */
  readonly isOfChange: boolean;
  /** What it was computed from, where that was kept. */
  readonly basis: string | null;
  /** When it was made, local time `yyyy-mm-dd hh:mm`, where that was kept. */
  readonly madeAt: string | null;
}

/**
 * Every sheet of the workbook with what its marker says. Two round trips, and one more where sheets are marked.
 * A sheet that the registry reader takes for a table is the clerk's, whatever marks it.
 */
export async function readMarkers(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const loaded = SheetRegister.load(context);
  const mappings = mappingSetting(context);
  await context.sync();
  const register = loaded.read();
  const markers = loaded.sheets.items.map((sheet) => ({
    sheet,
    marker: sheet.names.getItemOrNullObject(SHEET_MARK).load('formula'),
  }));
  await context.sync();
  const said = markers.map(({ sheet, marker }) => ({
    sheet,
    ...(marker.isNullObject ? UNMARKED : told(register, sheet, String(marker.formula))),
  }));
  const marked = said.filter(({ mark }) => mark !== null).map(({ sheet }) => sheet);
  const clerks = await clerksSheets(context, marked, mappingsIn(mappings).choices);
  const ofChange = sheetsOfChange(loaded.sheets.items);
  return said.map(({ sheet, mark, isOurs }) => {
    const own = said.filter((other) => other.isOurs && isAlike(other.mark, mark));
    const counts = mark !== null && !clerks.has(sheet) && (isOurs || own.length === 0);
    const { kind, year, isSealed } = counts ? mark : { kind: null, year: null, isSealed: false };
    return {
      sheet,
      id: sheet.id,
      name: sheet.name,
      position: sheet.position,
      isHidden: sheet.visibility !== 'Visible',
      kind,
      year,
      isSealed,
      isOurs: isOurs && counts,
      isOfChange: ofChange.has(sheet),
      basis: register.basisOf(sheet.id),
      madeAt: register.timeOf(sheet.id),
    };
  });
}

interface Told {
  readonly mark: SheetMark | null;
  readonly isOurs: boolean;
}

const UNMARKED: Told = { mark: null, isOurs: false };

/** What a sheet's own mark says; that of an earlier version tells how the sheet is read. */
function told(register: SheetRegister, { id }: Excel.Worksheet, formula: string): Told {
  const mark = readMark(formula, id);
  return mark ? { mark, isOurs: register.knows(id, mark, markIn(formula)) } : UNMARKED;
}

/** A mark that nobody vouches for counts only where there is no other of its kind and year. */
function isAlike(ours: SheetMark | null, mark: SheetMark | null): boolean {
  return ours !== null && ours.kind === mark?.kind && ours.year === mark.year;
}
