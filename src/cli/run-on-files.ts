import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failure } from '../core/failure';
import { createEngine } from '../core/session';
import { ExcelHost, openWorkbook, WorkbookFileError, type Workbook } from '../host';
import { loadOfficeJs, nodeCalculator } from '../host/node-client';
import { Ledger } from '../ledger';
import { sha256 } from '../sha256';
import { readSubmission } from '../submissions';
import { PROGRAM_VERSION } from '../version';
import type { CommandLine } from './arguments';
import { mergeInputs } from './merge-inputs';

/** The file system as the command needs it. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  write(path: string, content: Uint8Array | string): Promise<void>;
}

/** Runs the add-in on a file: the embedded host stands in for Excel, everything else is the add-in's own code. */
export async function runOnFiles(commandLine: CommandLine, files: Files): Promise<number> {
  const host = await openInputs(commandLine.inputs, files);
  const engine = createEngine(sha256);
  const ledger = new Ledger({
    engine,
    describeRun: () => ({
      locale: commandLine.locale,
      runAt: localMinute(new Date()),
      programVersion: PROGRAM_VERSION,
    }),
  });
  const { command, output, report, previous, inputs: _inputs, locale: _locale, ...options } = commandLine;
  if (previous !== undefined)
    await engine.usePrevious(await readSubmission(await readInput(previous, files), basename(previous)));
  const summary = command === 'run' ? (await ledger.runAll(options)).check : await ledger.examine(options);
  if (output !== undefined) await writeWhole(output, await host.save(), files);
  if (report !== undefined)
    await writeWhole(report, `${JSON.stringify(await engine.document(), null, 1)}\n`, files);
  return summary.severities.error > 0 ? 1 : 0;
}

/** One file as it is, or several merged; the add-in then works on the host. */
async function openInputs(paths: readonly string[], files: Files): Promise<ExcelHost> {
  const workbooks: Workbook[] = [];
  for (const path of paths) workbooks.push(await openInput(path, files));
  const hostOf = (workbook: Workbook) => new ExcelHost(workbook, nodeCalculator());
  const [only, ...others] = workbooks;
  if (!only || others.length > 0) return mergeInputs(workbooks, hostOf, attach);
  const host = hostOf(only);
  attach(host);
  return host;
}

function attach(host: ExcelHost): void {
  const { Excel, Office } = loadOfficeJs(host);
  Object.assign(globalThis, { Excel, Office });
}

async function readInput(path: string, files: Files): Promise<Uint8Array> {
  try {
    return await files.read(path);
  } catch (error) {
    throw new Failure('FileNotFound', { file: path }, { cause: error });
  }
}

async function openInput(path: string, files: Files): Promise<Workbook> {
  const bytes = await readInput(path, files);
  try {
    return await openWorkbook(bytes, basename(path));
  } catch (error) {
    if (error instanceof WorkbookFileError)
      throw new Failure(error.code, { file: basename(path) }, { cause: error });
    throw error;
  }
}

/** The file is complete or absent: written beside its place and moved there. */
async function writeWhole(path: string, content: Uint8Array | string, files: Files): Promise<void> {
  const beside = `${path}.part`;
  try {
    await files.write(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Failure('OutputNotWritable', { file: path }, { cause: error });
  }
}

function localMinute(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
