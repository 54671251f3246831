import type { Checked, Desk } from '../../book';
import type { CoverageCounts } from '../../coverage';
import { pastCheck, tablesOf, withCheck, type PastCheck, type TableKey } from '../../registry';
import type { Results } from '../../results';
import { requiredCells, sumOfSeverities, type SeverityCounts } from '../../rules';
import { groupsOf } from '../finding-page';
import type { Share } from '../year-end';
import { countsPicture, sharesPicture, type Picture, type PictureLine } from './picture';

/** 概览: what the last check comes to, to be drawn. */
export interface Overview {
  /** Findings by township, as they are listed. */
  readonly findings: Picture<SeverityCounts>;
  /** Of a rule more were found than are listed. */
  readonly isCut: boolean;
  readonly coverage: CoverageOverview;
  /** Cells that must be filled, table by table; null where there are none. */
  readonly completeness: Picture<Share, CompletenessLine> | null;
  /** How much the checks of this year have found, up to this one. */
  readonly trend: readonly Omit<PastCheck, 'registry'>[];
}

/** By county; of a single county by township. */
interface CoverageOverview {
  readonly level: 'county' | 'township';
  /** Households with a cadre. */
  readonly households: Covered;
  /** Poor villages with a team. */
  readonly villages: Covered;
}

interface Covered {
  /** Null where nothing is to be covered, or where that cannot be told. */
  readonly picture: Picture<Share> | null;
  /** Tables for want of which it cannot be told. */
  readonly lacking: readonly TableKey[];
}

interface CompletenessLine extends PictureLine<Share> {
  /** Where its blank cells are listed; null where none is. */
  readonly listed: { readonly rule: string; /** Null: several. */ readonly sheet: string | null } | null;
}

export function overview(desk: Desk): Overview {
  return { ...desk.checked.once(overviewOf), trend: trendOf(desk) };
}

function overviewOf(checked: Checked): Omit<Overview, 'trend'> {
  const { findings } = checked.results;
  const groups = groupsOf(checked, 'place', {});
  const counted = [...findings.counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    findings: countsPicture(groups.map(({ id, counts }) => ({ name: id, figures: counts }))),
    isCut: findings.list.length < counted,
    coverage: coverageOf(checked.results),
    completeness: sharesPicture(completenessLines(checked.results)),
  };
}

function coverageOf({ registry: { tables }, coverage }: Results): CoverageOverview {
  const level = coverage.counties.length === 1 ? 'township' : 'county';
  const covered = (asked: readonly TableKey[], share: (counts: CoverageCounts) => Share): Covered => {
    const lacking = asked.filter((table) => tables[table] === undefined);
    const places = coverage[level === 'county' ? 'counties' : 'townships'];
    const lines = places.map((place) => ({ name: place[level], figures: share(place) }));
    return { picture: lacking.length > 0 ? null : sharesPicture(lines), lacking };
  };
  return {
    level,
    households: covered(['villages', 'households', 'pairings'], ({ paired, households }) => ({
      done: paired,
      of: households,
    })),
    villages: covered(['villages', 'cadres'], ({ withTeam, poorVillages }) => ({
      done: withTeam,
      of: poorVillages,
    })),
  };
}

/** The rules that list cells and columns which must be filled. */
const BLANK = ['F01', 'S02'];

function completenessLines({ registry, findings }: Results): CompletenessLine[] {
  return tablesOf(registry).map((table) => {
    const cellsOf = requiredCells(table);
    let [done, of] = [0, 0];
    for (let row = 0; row < table.rows; row++) {
      const { required, filled } = cellsOf(row);
      of += required;
      done += filled;
    }
    const blank = findings.list.filter(({ rule, table: key }) => key === table.key && BLANK.includes(rule));
    const rule = BLANK.find((one) => blank.some((finding) => finding.rule === one));
    const sheets = new Set(blank.filter((finding) => finding.rule === rule).map(({ sheet }) => sheet));
    const [sheet = null] = sheets;
    return {
      name: [...new Set(table.parts.map((part) => part.sheet))].join('、'),
      figures: { done, of },
      listed: rule === undefined ? null : { rule, sheet: sheets.size === 1 ? sheet : null },
    };
  });
}

/** What edits have made of the last check is where it goes to. */
function trendOf({ checked: { basis, results }, pastChecks }: Desk): Overview['trend'] {
  const { settings, findings, run } = results;
  const severities = sumOfSeverities(findings.severities.values());
  const now = pastCheck({ settings, basis, severities }, run.runAt);
  return withCheck(pastChecks, now)
    .filter(({ year }) => year === settings.year)
    .map(({ registry: _registry, ...check }) => check);
}
