import type { Registry } from '../registry';
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
}

const MISSING_COLUMN = 'S02';

/** Which columns are missing is what the rule about them has found. */
export function readingSummary(
  { readings, unread }: Registry,
  { list }: Pick<Findings, 'list'>,
): ReadingSummary {
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
  };
}
