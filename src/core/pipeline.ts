import { cover } from './coverage';
import { evaluate, readScheme } from './evaluation';
import { Failure } from './failure';
import { link } from './linkage';
import { readRegistry, type RawWorkbook } from './registry';
import type { Results } from './report';
import { readReturnRecord } from './returns';
import { checkCells, checkRecords, FindingSink, RULES, type IndicatorFacts } from './rules';
import type { RunOptions } from './settings';
import { readCounties, readSettings } from './settings-reader';
import { readRuleChoices } from './steering';
import type { Earlier } from './years';

/**
 * The product on one screen: sheets in, everything that the generated sheets show out. The order matters:
 * what a cell check finds unusable neither links nor counts. Throws `Failure` where there is nothing to work on.
 */
export function runPipeline(
  workbook: RawWorkbook,
  run: RunOptions,
  previous: Earlier | null = null,
): Results {
  const registry = readRegistry(workbook);
  refuseEmpty(workbook, registry);
  const settings = readSettings(workbook, registry, run);
  const scheme = readScheme(workbook);
  const indicators = new Map(
    scheme.indicators.map(({ id, full, method }): [string, IndicatorFacts] => [
      id,
      { fullScore: full, manual: method === '人工' },
    ]),
  );
  const context = { registry, settings, indicators, earlier: previous };
  const severities = readRuleChoices(workbook, RULES);
  const sink = new FindingSink(registry, settings, { severities, doubts: run.doubts === true });
  checkCells(context, sink);
  const links = link(registry);
  checkRecords({ ...context, links }, sink);
  const coverage = cover(registry, links, settings);
  const evaluation = evaluate(registry, links, settings, coverage, scheme);
  const findings = sink.findings();
  const counties = readCounties(workbook);
  const returned = readReturnRecord(workbook);
  const made = { findings, links, coverage, evaluation, scheme, returned };
  return { registry, settings, counties, ...made, previous, run };
}

/** Another registry to set beside a workbook. Its checks mark what neither links nor counts; it has no findings. */
export function readEarlier(workbook: RawWorkbook): Earlier {
  const registry = readRegistry(workbook);
  refuseEmpty(workbook, registry, { file: workbook.name });
  const settings = readSettings(workbook, registry);
  const context = { registry, settings, indicators: new Map<string, IndicatorFacts>(), earlier: null };
  const sink = new FindingSink(registry, settings);
  checkCells(context, sink);
  const links = link(registry);
  checkRecords({ ...context, links }, sink);
  const coverage = cover(registry, links, settings);
  return { name: workbook.name, registry, settings, links, coverage };
}

function refuseEmpty(
  workbook: RawWorkbook,
  registry: Results['registry'],
  params: { readonly file?: string } = {},
): void {
  if (workbook.sheets.every(({ rowCount }) => rowCount === 0)) throw new Failure('EmptyWorkbook', params);
  const tables = Object.values(registry.tables);
  if (tables.length === 0) throw new Failure('NoRegistrySheet', params);
  if (tables.every(({ rows }) => rows === 0)) throw new Failure('NoRows', params);
}
