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

/**
 * The product on one screen: sheets in, everything that the generated sheets show out. The order matters:
 * what a cell check finds unusable neither links nor counts. Throws `Failure` where there is nothing to work on.
 */
export function runPipeline(workbook: RawWorkbook, run: RunOptions): Results {
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
  const severities = readRuleChoices(workbook, RULES);
  const sink = new FindingSink(registry, settings, { severities, doubts: run.doubts === true });
  checkCells({ registry, settings, indicators }, sink);
  const links = link(registry);
  checkRecords({ registry, settings, indicators, links }, sink);
  const coverage = cover(registry, links, settings);
  const evaluation = evaluate(registry, links, settings, coverage, scheme);
  const findings = sink.findings();
  const counties = readCounties(workbook);
  const returned = readReturnRecord(workbook);
  return { registry, settings, counties, findings, links, coverage, evaluation, scheme, returned, run };
}

function refuseEmpty(workbook: RawWorkbook, registry: Results['registry']): void {
  if (workbook.sheets.every(({ rowCount }) => rowCount === 0)) throw new Failure('EmptyWorkbook');
  const tables = Object.values(registry.tables);
  if (tables.length === 0) throw new Failure('NoRegistrySheet');
  if (tables.every(({ rows }) => rows === 0)) throw new Failure('NoRows');
}
