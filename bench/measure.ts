import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { cover } from '../src/core/coverage';
import { evaluate, readScheme } from '../src/core/evaluation';
import { link } from '../src/core/linkage';
import { rawValue, readRegistry, type RawSheet, type RawWorkbook, type Registry } from '../src/core/registry';
import { checkCells, checkRecords, FindingSink, type IndicatorFacts } from '../src/core/rules';
import { createEngine } from '../src/core/engine';
import { readSettings } from '../src/core/settings-sheets/read-settings';
import { readWorkbook } from '../src/excel';
import { ExcelHost, openWorkbook, type Calculator, type Workbook } from '../src/host';
import { loadOfficeJs, nodeCalculator } from '../src/host/node-client';
import { Ledger } from '../src/ledger';
import { PROGRAM_VERSION } from '../src/version';
import { countifsSeconds } from './libreoffice-peer';
import { duckdbSeconds, sharedChecks } from './duckdb-peer';
import { ownSeconds, zodSeconds } from './peers';

/** Seconds, megabytes held when the phase ended, and seconds as a multiple of JSON.parse of the same values. */
interface Phase {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly ratio: number;
}

export interface Measured {
  readonly phases: readonly Phase[];
  /** JSON.parse of every value of the workbook's registry sheets. */
  readonly baselineSeconds: number;
  readonly payloadMegabytes: number;
  readonly peakMegabytes: number;
  readonly requests: number;
  readonly largestRequestMegabytes: number;
  readonly largestResponseMegabytes: number;
}

const RUN_PROGRAM = join(__dirname, '../build/run.js');
/** The scale up to which LibreOffice counts, too. */
const MOST_COUNTED = 0.1;
const MEGABYTE = 1024 * 1024;
const RUN = { locale: 'zh-CN', runAt: '', programVersion: PROGRAM_VERSION } as const;

/** One run from a file's bytes to a file's bytes, phase by phase. */
export async function measure(xlsx: Uint8Array, scale: number): Promise<Measured> {
  const clock = new Clock();
  const workbook = await clock.time('打开文件 open', () => openWorkbook(xlsx, 'bench.xlsx'));
  const calculator = new TimedCalculator(nodeCalculator());
  const host = new ExcelHost(workbook, calculator);
  const { Excel, Office } = loadOfficeJs(host);
  Object.assign(globalThis, { Excel, Office });
  const raw = await clock.time('读取 read', readRaw);
  phasesOfCore(raw, clock);
  const ledger = new Ledger({ engine: createEngine(), describeRun: () => RUN });
  await clock.time('全部运行 run all', () => ledger.runAll());
  clock.add('  其中公式 of it formulas', calculator.taken());
  await clock.time('存盘 save', () => host.save());
  clock.add('  其中公式 of it formulas', calculator.taken());
  await clock.time('万次单格 10,000 cells', tenThousandCalls);
  clock.add('命令行校验 registry check', registryCheck(xlsx));
  await beside(raw, clock);
  // In a whole city they would be counted for hours.
  const counted = scale > MOST_COUNTED ? null : await countifsSeconds(xlsx, readRegistry(raw));
  if (counted !== null) clock.add('  COUNTIFS LibreOffice', { seconds: counted, megabytes: memory() });
  const payload = JSON.stringify(raw.sheets.map(valuesOf));
  const baselineSeconds = parseSeconds(payload);
  const { requests, largestRequestBytes, largestResponseBytes } = host.statistics;
  return {
    phases: clock.phases.map((phase) => ({ ...phase, ratio: phase.seconds / baselineSeconds })),
    baselineSeconds,
    payloadMegabytes: Buffer.byteLength(payload) / MEGABYTE,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    requests,
    largestRequestMegabytes: largestRequestBytes / MEGABYTE,
    largestResponseMegabytes: largestResponseBytes / MEGABYTE,
  };
}

/** Tells what the results of formulas took: in Excel they are computed by Excel, here by the engine of the embedded one. */
class TimedCalculator implements Calculator {
  private seconds = 0;

  constructor(private readonly calculator: Calculator) {}

  calculate(workbook: Workbook): void {
    const start = performance.now();
    this.calculator.calculate(workbook);
    this.seconds += (performance.now() - start) / 1000;
  }

  /** Since this was last asked. */
  taken(): Omit<Phase, 'name' | 'ratio'> {
    const { seconds } = this;
    this.seconds = 0;
    return { seconds, megabytes: memory() };
  }
}

/** As a script for Excel does it that knows no blocks: one call a cell, all in one request. */
async function tenThousandCalls(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    for (let cell = 0; cell < 10_000; cell++)
      sheet.getCell(Math.floor(cell / 100), cell % 100).values = [[cell]];
    await context.sync();
  });
}

/** In a process of its own: nothing else that was measured takes memory there. */
function registryCheck(xlsx: Uint8Array): Omit<Phase, 'name' | 'ratio'> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'registry.xlsx');
    writeFileSync(file, xlsx);
    const run = spawnSync(process.execPath, [RUN_PROGRAM, join(__dirname, 'registry-check.ts'), file], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stderr);
    return JSON.parse(run.stdout) as { seconds: number; megabytes: number };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readRaw(): Promise<RawWorkbook> {
  const sheets: RawSheet[] = [];
  let source = { name: '', date1904: false };
  await readWorkbook({
    open: (opened) => {
      source = opened;
    },
    addSheet: (sheet) => {
      sheets.push(sheet);
    },
  });
  return { ...source, sheets };
}

/** The same steps as the pipeline's, each timed. */
function phasesOfCore(raw: RawWorkbook, clock: Clock): void {
  const registry = clock.now('识别表头 map', () => readRegistry(raw));
  const { settings, scheme, indicators } = steeringOf(raw, registry);
  const sink = new FindingSink(registry, settings, {});
  clock.now('校验单元格 check cells', () => {
    checkCells({ registry, settings, indicators, earlier: null }, sink);
  });
  const links = clock.now('关联 link', () => link(registry));
  clock.now('校验记录 check records', () => {
    checkRecords({ registry, settings, indicators, links, earlier: null }, sink);
  });
  const coverage = clock.now('覆盖 cover', () => cover(registry, links, settings));
  clock.now('考核 evaluate', () => evaluate(registry, links, settings, coverage, scheme));
}

function steeringOf(raw: RawWorkbook, registry: Registry) {
  const scheme = readScheme(raw);
  const indicators = new Map(
    scheme.indicators.map(({ id, full, method }): [string, IndicatorFacts] => [
      id,
      { fullScore: full, manual: method === '人工' },
    ]),
  );
  return { settings: readSettings(raw, registry), scheme, indicators };
}

/** Sixteen checks of ours beside the same in DuckDB, and all rows through a schema each. Throws where counts differ. */
async function beside(raw: RawWorkbook, clock: Clock): Promise<void> {
  const registry = readRegistry(raw);
  const { settings, indicators } = steeringOf(raw, registry);
  const links = link(registry);
  const checks = sharedChecks(registry, settings.asOf);
  const own = ownSeconds({ registry, settings, indicators, links }, checks);
  clock.add('十六项校验 16 checks', { seconds: own.seconds, megabytes: memory() });
  const peer = await duckdbSeconds(registry, checks);
  clock.add('  DuckDB 一线程 one thread', { seconds: peer.seconds, megabytes: memory() });
  const zod = zodSeconds(registry);
  clock.add('  逐行 zod row by row', { seconds: zod.seconds, megabytes: memory() });
  for (const [rule, count] of peer.counts)
    if (count !== (own.counts.get(rule) ?? 0))
      throw new Error(`${rule}: ${own.counts.get(rule) ?? 0} found, ${count} by DuckDB`);
}

function memory(): number {
  return process.memoryUsage().rss / MEGABYTE;
}

function valuesOf(sheet: RawSheet): unknown[][] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    sheet.columns.map((column) => rawValue(column, row)),
  );
}

/** The best of three: what a machine can do when nothing disturbs it. */
function parseSeconds(payload: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    JSON.parse(payload);
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

class Clock {
  readonly phases: Omit<Phase, 'ratio'>[] = [];

  now<T>(name: string, work: () => T): T {
    const start = performance.now();
    const result = work();
    this.note(name, start);
    return result;
  }

  async time<T>(name: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    this.note(name, start);
    return result;
  }

  /** What was measured elsewhere. */
  add(name: string, measured: Omit<Phase, 'name' | 'ratio'>): void {
    this.phases.push({ name, ...measured });
  }

  private note(name: string, start: number): void {
    const seconds = (performance.now() - start) / 1000;
    globalThis.gc?.();
    this.phases.push({ name, seconds, megabytes: memory() });
  }
}
