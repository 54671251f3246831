import type { SheetTexts } from '../../locales';
import type { CoverageCounts } from '../coverage';
import { CHART_ROWS, coverageCharts } from './coverage-charts';
import { CADRE_COUNTS, detailLines, summaryLines, type CoverageLine } from './coverage-lines';
import type { Results } from '../results';
import { lines, textsOf, type UnitName } from './sheet-head';
import { keyedList, type ListColumn, type List } from './list';
import type { RowGroup, SheetLayout } from './plan';
import { listSheet, type Filed } from './sections';

type CoverageKey = keyof SheetTexts['coverage']['columns'];
type Details = List<CoverageLine, CoverageKey>;
type CoverageColumn = Omit<ListColumn<CoverageLine, CoverageKey>, 'key' | 'header'>;
type Count = keyof CoverageCounts & CoverageKey;

/**
 * 覆盖汇总: city, county classes, the 秦巴 area and counties as a table, charts of the counties, then townships with
 * their villages folded under them. Totals and ratios are formulas; all sums rest on the rows of villages, so that
 * the table may be sorted.
 */
export function coverageSheet(results: Results): SheetLayout {
  const texts = textsOf(results).coverage;
  const { load } = results.coverage;
  const filed: Filed = {
    kind: 'coverage',
    title: texts.title(results.settings.year),
    units: ['villages', 'households', 'people', 'ratio'],
    remarks: [...texts.remarks, texts.load({ ...load, mean: load.mean.toFixed(1) })],
  };
  const places = summaryLines(results);
  const below = detailLines(results);
  const counties = places.filter(({ level }) => level === 'county').length;
  const columns = coverageColumns(results, () => details);
  const summary = keyedList({
    table: 'zhucun_coverage',
    lines: places,
    headers: texts.columns,
    columns,
  });
  const details: Details = keyedList({ isHeadless: true, lines: below, headers: texts.columns, columns });
  const gap = Array.from({ length: counties === 0 ? 1 : CHART_ROWS }, () => '');
  const sheet = listSheet(results, filed, summary, {
    below: below.length === 0 ? [] : [lines('note', gap), lines('heading', [texts.details]), details],
    folded: () => groupsOf(below, details),
  });
  return { ...sheet, charts: coverageCharts(texts.charts, summary, counties) };
}

/** The villages of each township. */
function groupsOf(below: readonly CoverageLine[], details: Details): RowGroup[] {
  return below.flatMap(({ villages }, index) =>
    villages === 0 ? [] : [{ row: details.firstRow + index, rows: villages }],
  );
}

/** Counts, and ratios of them; a column is wide where a name stands in it. */
function coverageColumns(
  results: Results,
  details: () => Details,
): Readonly<Record<CoverageKey, CoverageColumn>> {
  const texts = textsOf(results).coverage;
  const named = { names: true, format: 'text' } as const;
  const { units } = textsOf(results);
  const count = (key: Count, unit: UnitName, width = 6.6): CoverageColumn => ({
    width,
    format: 'count',
    unit: units[unit],
    cell: (line, row) => {
      const isCounted = line.level === 'village' || CADRE_COUNTS.has(key) || details().length === 0;
      return isCounted
        ? line.counts[key]
        : { formula: `=${sumFormula(line, row, key, details(), texts.levels.village)}` };
    },
    explain: ({ place }) => ({ figure: 'coverage', count: key, place }),
  });
  const ratio = (part: Count, whole: Count): CoverageColumn => ({
    width: 7.2,
    format: 'ratio',
    unit: units.ratio,
    cell: (_, row, list) => {
      const base = list.cell(whole, row);
      // Where there is nothing to cover there is no ratio: 0% would read as a failure.
      return { formula: `=IF(${base}=0,"",${list.cell(part, row)}/${base})` };
    },
    explain: ({ place }) => ({ figure: 'ratio', part, whole, place }),
  });
  return {
    level: { width: 6, ...named, cell: ({ level }) => texts.levels[level] },
    county: {
      width: 8,
      ...named,
      cell: ({ level, county, className }) => {
        if (level === 'class') return className;
        return level === 'city' || level === 'area' ? texts[level] : county;
      },
    },
    township: { width: 10, ...named, cell: ({ township }) => township },
    village: { width: 10, ...named, cell: ({ village }) => village },
    poorVillages: count('poorVillages', 'villages'),
    designated: count('designated', 'villages'),
    designatedRatio: ratio('designated', 'poorVillages'),
    multiple: count('multiple', 'villages'),
    multipleRatio: ratio('multiple', 'poorVillages'),
    noLayer: count('noLayer', 'villages'),
    oneLayer: count('oneLayer', 'villages'),
    twoLayers: count('twoLayers', 'villages'),
    moreLayers: count('moreLayers', 'villages'),
    keyVillages: count('keyVillages', 'villages'),
    keyMultiple: count('keyMultiple', 'villages'),
    keyMultipleRatio: ratio('keyMultiple', 'keyVillages'),
    withTeam: count('withTeam', 'villages'),
    withTeamRatio: ratio('withTeam', 'poorVillages'),
    understaffed: count('understaffed', 'villages'),
    withFirstSecretary: count('withFirstSecretary', 'villages'),
    withFirstSecretaryRatio: ratio('withFirstSecretary', 'poorVillages'),
    households: count('households', 'households'),
    paired: count('paired', 'households'),
    pairedRatio: ratio('paired', 'households'),
    cadres: count('cadres', 'people'),
    idleCadres: count('idleCadres', 'people'),
    overLimitCadres: count('overLimitCadres', 'people'),
    // The sums of a class ask for it; on paper its name stands in the place of a county.
    className: { width: 24, ...named, isWorking: true, cell: ({ className }) => className || null },
  };
}

/** The sum of a column over the villages of a place. */
function sumFormula(
  { level, place, villages }: CoverageLine,
  row: number,
  key: CoverageKey,
  details: Details,
  villageLevel: string,
): string {
  if (level === 'township') return `SUM(${details.cell(key, row + 1)}:${details.cell(key, row + villages)})`;
  const sum = `${details.fixedLines(key)},${details.all('level')},"${villageLevel}"`;
  // A name that begins like a comparison (=, <) must not be read as one.
  const named = (by: CoverageKey): string => `${details.all(by)},"="&${details.own(by, row)}`;
  if (level === 'class') return `SUMIFS(${sum},${named('className')})`;
  if (level === 'county') return `SUMIFS(${sum},${named('county')})`;
  if (level !== 'area' || place.level !== 'counties') return `SUMIFS(${sum})`;
  return place.counties
    .map((county) => `SUMIFS(${sum},${details.all('county')},"=${county.replaceAll('"', '""')}")`)
    .join('+');
}
