import type { TableKey } from '../registry';
import type { CountedTable, CoverageCount } from './coverage-counts';
import { CITY, coverageRows } from './coverage-rows';
import { countOf, type FigureRows, type FigureSources } from './figure-rows';

/** What help is missing, and for whom. */
interface GapSpec {
  readonly rows: (from: FigureSources) => FigureRows<CountedTable>;
  /** The tables without which it cannot be told. */
  readonly needs: readonly TableKey[];
}

/** Each gap is what a ratio of 覆盖汇总 lacks, or one of its counts, so that both always agree. */
const GAPS = {
  noPosting: lacking('poorVillages', 'designated', ['villages', 'postings', 'units']),
  noTeam: lacking('poorVillages', 'withTeam', ['villages', 'cadres']),
  understaffed: ofCity('understaffed', ['villages', 'cadres']),
  noFirstSecretary: lacking('poorVillages', 'withFirstSecretary', ['villages', 'cadres']),
  shallowKeyVillages: lacking('keyVillages', 'keyMultiple', ['villages', 'postings', 'units']),
  unpairedHouseholds: lacking('households', 'paired', ['villages', 'households', 'pairings', 'cadres']),
  idleCadres: ofCity('idleCadres', ['cadres', 'pairings']),
  overLimitCadres: ofCity('overLimitCadres', ['cadres', 'pairings']),
} as const satisfies Readonly<Record<string, GapSpec>>;

export type GapId = keyof typeof GAPS;
export const GAP_IDS = Object.keys(GAPS) as readonly GapId[];

export interface Gap extends Pick<GapSpec, 'needs'>, FigureRows<CountedTable> {
  readonly id: GapId;
}

export function gap(sources: FigureSources, id: GapId): Gap {
  const { rows, needs } = GAPS[id];
  return { id, needs, ...rows(sources) };
}

function ofCity(count: CoverageCount, needs: GapSpec['needs']): GapSpec {
  return { rows: (from) => coverageRows(from, count, CITY), needs };
}

function lacking(whole: CoverageCount, part: CoverageCount, needs: GapSpec['needs']): GapSpec {
  return {
    rows: (from) => {
      const { table, rows } = coverageRows(from, whole, CITY);
      const covered = new Set(coverageRows(from, part, CITY).rows);
      return countOf(
        table,
        rows.filter((row) => !covered.has(row)),
      );
    },
    needs,
  };
}
