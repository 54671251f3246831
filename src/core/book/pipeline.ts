import { cover } from '../coverage';
import { evaluate, HALF_YEAR, highestTotal, NOT_EVALUATED, SUBJECTS, type Scheme } from '../evaluation';
import { Failure } from '../words/failure';
import { link, type Links } from '../linkage';
import { readRegistry, RegistryReader, type RawWorkbook, type Registry } from '../registry';
import { readEarlierBulletin, type Results } from '../results';
import { readReturnRecord } from '../returns';
import {
  checkCells,
  checkRecords,
  FindingSink,
  keptLinks,
  RULES,
  type Differing,
  type IndicatorFacts,
} from '../rules';
import type { RunOptions } from '../words/settings';
import { readCounties, readSettings } from '../settings-sheets';
import { readRuleChoices } from '../steering';
import { schemeOfBook } from './scheme-of-book';
import type { Earlier } from '../years';
import { registryDigest } from './basis';
import { once } from '../words/once';

/** What a run leaves for the next one over the same workbook. */
interface Before {
  readonly sink: FindingSink;
  readonly links: Links;
  readonly linkReads: readonly object[];
  /** Everything besides the registry that rules go by. */
  readonly terms: string;
  readonly earlier: Earlier | null;
  readonly tables: string;
}

/**
 * The product on one screen: sheets in, everything that the generated sheets show out. The order matters:
 * what a cell check finds unusable neither links nor counts. Throws `Failure` where there is nothing to work on.
 * Run again, it reads, checks and links anew only what hangs on what has changed, and comes to the same.
 */
export class Pipeline {
  private readonly reader = new RegistryReader();
  private before: Before | null = null;
  /** Where the last run found other than the one before it; null where it began afresh. */
  differing: readonly Differing[] | null = null;

  /** The tables alone; throws `Failure` where there are none. */
  read(workbook: RawWorkbook): Registry {
    const registry = this.reader.read(workbook);
    refuseEmpty(workbook, registry);
    return registry;
  }

  run(workbook: RawWorkbook, run: RunOptions, earlier: Earlier | null = null): Results {
    const registry = this.read(workbook);
    const settings = readSettings(workbook, registry, run);
    const { scheme, schemeFault } = schemeOfBook(workbook, settings);
    // What may be scored is not known of a scheme with a fault.
    const indicators = schemeFault ? new Map<string, IndicatorFacts>() : indicatorFacts(scheme);
    const rules = { severities: readRuleChoices(workbook, RULES), doubts: run.doubts === true };
    const terms = JSON.stringify([settings, [...indicators], rules, run.locale]);
    const tables = Object.keys(registry.tables).join();
    const before = this.usable({ terms, earlier, tables });
    const options = { ...rules, waivers: workbook.waivers ?? [] };
    const sink = new FindingSink(registry, settings, options, before?.sink);
    const context = { registry, settings, indicators, earlier };
    checkCells(context, sink);
    const { links, linkReads } = linkAgain(registry, sink, before);
    checkRecords({ ...context, links }, sink);
    this.before = { sink, links, linkReads, terms, earlier, tables };
    this.differing = sink.differences();
    const coverage = once(() => cover(registry, links, settings));
    const evaluation = once(() =>
      schemeFault ? NOT_EVALUATED : evaluate(registry, links, settings, coverage(), scheme),
    );
    return {
      registry,
      hasLostChoices: workbook.hasLostMappings === true,
      hasLostWaivers: workbook.hasLostWaivers === true,
      hasLostChecks: workbook.hasLostChecks === true,
      settings,
      counties: readCounties(workbook),
      findings: sink.findings(),
      links,
      get coverage() {
        return coverage();
      },
      get evaluation() {
        return evaluation();
      },
      scheme,
      schemeFault,
      returned: readReturnRecord(workbook),
      earlierBulletin: readEarlierBulletin(workbook, settings.year),
      previous: earlier,
      run,
    };
  }

  /** The last run, where this one goes by the same. */
  private usable({ terms, earlier, tables }: Pick<Before, 'terms' | 'earlier' | 'tables'>): Before | null {
    const { before } = this;
    if (before?.terms !== terms || before.earlier !== earlier || before.tables !== tables) return null;
    return before;
  }
}

export function runPipeline(workbook: RawWorkbook, run: RunOptions, earlier: Earlier | null = null): Results {
  return new Pipeline().run(workbook, run, earlier);
}

/** What may be scored by people and how high: the scheme's indicators, and the half-year where it counts. */
function indicatorFacts({ indicators, policies }: Scheme): Map<string, IndicatorFacts> {
  const facts = indicators.map(({ id, full, method }): [string, IndicatorFacts] => [
    id,
    { fullScore: full, manual: method === '人工' },
  ]);
  const counting = SUBJECTS.filter((subject) => policies[subject].halfYearWeight > 0);
  const highest = counting.map((subject) =>
    highestTotal(
      indicators.filter((indicator) => indicator.subject === subject),
      policies[subject],
    ),
  );
  if (counting.length > 0) facts.push([HALF_YEAR, { fullScore: Math.max(...highest), manual: true }]);
  return new Map(facts);
}

function linkAgain(registry: Registry, sink: FindingSink, before: Before | null) {
  if (before && sink.reuse.isCurrent(before.linkReads)) return before;
  const { result, reads } = sink.reuse.reading(() => link(registry));
  return { links: before ? keptLinks(result, before.links) : result, linkReads: reads };
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
  const digest = registryDigest(workbook, registry);
  return { name: workbook.name, digest, registry, settings, links, coverage };
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
