import type { Registry } from '../registry';
import type { CellFault, Failure } from '../words/failure';
import type { Findings } from './finding';

/** What was read of a workbook and what was not, in a sentence's worth of facts. */
export interface ReadingSummary {
  /** How many sheets were read. */
  readonly read: number;
  /** Of these the ones that lack required columns, by their headers. */
  readonly incomplete: readonly { readonly sheet: string; readonly missing: readonly string[] }[];
  /** Of these the ones that are hidden. */
  readonly hidden: readonly string[];
  /** Sheets that hold lists which nobody could read. */
  readonly unread: readonly string[];
  /** Hidden sheets that repeat one in sight and were left out. */
  readonly copies: readonly string[];
  /** Some of what the clerk has decided on how sheets are read could not be read itself. */
  readonly hasLostChoices: boolean;
  /** What was said to be right as it is could not be read, and counts as found. */
  readonly hasLostWaivers: boolean;
  /** What earlier checks found could not be read. */
  readonly hasLostChecks: boolean;
  /** Lines of the record of what was sent back that could not be read. */
  readonly lostReturns: number;
  /** What is wrong with the scheme, for want of which nobody is evaluated. */
  readonly schemeFault: SchemeFault | null;
}

/** A sheet of the scheme with its cells to be mended: a failure that crosses threads. */
export interface SchemeFault {
  readonly sheet: string;
  readonly faults: readonly CellFault[];
}

/** What a check leaves, as far as it tells of the reading. */
interface Checked {
  readonly registry: Registry;
  readonly findings: Pick<Findings, 'list'>;
  readonly hasLostChoices?: boolean;
  readonly hasLostWaivers?: boolean;
  readonly hasLostChecks?: boolean;
  readonly returned?: { readonly lost: number };
  readonly schemeFault?: Failure | null;
}

const MISSING_COLUMN = 'S02';

/** Which columns are missing is what the rule about them has found. */
export function readingSummary({
  registry: { readings, unread },
  findings: { list },
  hasLostChoices = false,
  hasLostWaivers = false,
  hasLostChecks = false,
  returned,
  schemeFault = null,
}: Checked): ReadingSummary {
  const sheets = [...new Set(readings.map(({ sheet }) => sheet))];
  const lacking = list.filter(({ rule }) => rule === MISSING_COLUMN);
  return {
    read: sheets.length,
    incomplete: sheets.flatMap((sheet) => {
      const missing = lacking.flatMap((finding) =>
        finding.sheet === sheet && finding.column !== null ? [finding.column] : [],
      );
      return missing.length > 0 ? [{ sheet, missing }] : [];
    }),
    hidden: [...new Set(readings.flatMap(({ sheet, isHidden }) => (isHidden ? [sheet] : [])))],
    unread: unread.flatMap(({ sheet, reason }) => (reason === 'copy' ? [] : [sheet])),
    copies: unread.flatMap(({ sheet, reason }) => (reason === 'copy' ? [sheet] : [])),
    hasLostChoices,
    hasLostWaivers,
    hasLostChecks,
    lostReturns: returned?.lost ?? 0,
    schemeFault: schemeFault && {
      sheet: String(schemeFault.params['sheet'] ?? ''),
      faults: schemeFault.faults,
    },
  };
}
