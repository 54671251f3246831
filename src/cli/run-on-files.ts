import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Engine } from '../core/engine';
import { Failure } from '../core/words/failure';
import { createEngine } from '../core/engine';
import { ExcelHost, openWorkbook, Workbook, WorkbookFileError } from '../host';
import { loadOfficeJs, nodeCalculator } from '../host/node-client';
import { describeRun, Ledger } from '../ledger';
import { commandTexts, readingSentence } from '../locales';
import { sha256 } from '../sha256';
import { DEFAULT_LIMITS, limitsOf, readSubmission, refuseLarge, type FileLimits } from '../submissions';
import type { CommandLine, RunCommand, TemplateCommand } from './arguments';
import { mergeInputs } from './merge-inputs';
import { sealOrVerify } from './seal-or-verify';

/** The file system as the command needs it. */
export interface Files {
  /** Bytes. */
  size(path: string): Promise<number>;
  read(path: string): Promise<Uint8Array>;
  write(path: string, content: Uint8Array | string): Promise<void>;
}

/** Where inputs come from, and how large they may be. */
interface Reading {
  readonly files: Files;
  readonly limits: FileLimits;
}

/**
 * Runs the add-in on a file: the embedded host stands in for Excel, everything else is the add-in's own code. `note`
 * is given what a person should know of a run that went well, `tell` what a seal says.
 */
export async function runOnFiles(
  commandLine: CommandLine,
  files: Files,
  note: (sentence: string) => void,
  tell: (line: string) => void,
): Promise<number> {
  return commandLine.command === 'template'
    ? writeTemplates(commandLine, files)
    : runSteps(commandLine, files, note, tell);
}

async function runSteps(
  commandLine: RunCommand,
  files: Files,
  note: (sentence: string) => void,
  tell: (line: string) => void,
): Promise<number> {
  const limits = commandLine.maxSize === undefined ? DEFAULT_LIMITS : limitsOf(commandLine.maxSize);
  const reading: Reading = { files, limits };
  const host = await openInputs(commandLine, reading, note);
  const engine = createEngine({ digest: sha256, read: (bytes, name) => readSubmission(bytes, name, limits) });
  const ledger = ledgerOver(engine, commandLine);
  const {
    command,
    output,
    report,
    previous,
    inputs: _inputs,
    locale: _locale,
    maxSize: _maxSize,
    papers,
    chosen,
    slips,
    ...options
  } = commandLine;
  if (command === 'seal' || command === 'verify') {
    const told = await sealOrVerify(ledger, command, commandLine);
    if (output !== undefined) await writeWhole(output, await host.save(), files);
    if (report !== undefined) await writeWhole(report, `${JSON.stringify(told.document, null, 1)}\n`, files);
    for (const line of told.lines) tell(line);
    return told.isChanged ? 1 : 0;
  }
  if (previous !== undefined)
    await ledger.years.usePrevious(basename(previous), await readInput(previous, reading));
  if (command === 'carry-forward') return carryForward(ledger, commandLine, () => host.save(), files);
  const summary = command === 'run' ? (await ledger.runAll(options)).check : await ledger.examine(options);
  if (papers) await ledger.papers.write(papers, chosen, options);
  if (output !== undefined) await writeWhole(output, await host.save(), files);
  if (report !== undefined)
    await writeWhole(report, `${JSON.stringify(await engine.document(), null, 1)}\n`, files);
  if (slips !== undefined) await writeSlips(ledger, slips, commandLine.locale, files);
  note(readingSentence(summary.reading, commandLine.locale));
  return summary.severities.error > 0 ? 1 : 0;
}

/** The workbook of the next year, everything that starts afresh accepted; the one that was read stays as it is. */
async function carryForward(
  ledger: Ledger,
  { year, asOf, output = '' }: RunCommand,
  save: () => Promise<Uint8Array>,
  files: Files,
): Promise<number> {
  const options = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(year === undefined ? {} : { nextYear: year }),
  };
  const { resets } = await ledger.years.prepare(options);
  await ledger.years.carry(resets, options);
  await writeWhole(output, await save(), files);
  return 0;
}

/** Return slips, a workbook each, named by their numbers and the places that they go to. */
async function writeSlips(
  { papers }: Ledger,
  folder: string,
  locale: CommandLine['locale'],
  files: Files,
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new Failure('OutputNotWritable', { file: folder }, { cause: error });
  });
  for (const { number, name } of await papers.slips()) {
    const file = commandTexts[locale].slipFile(number, name).replace(/[\\/:*?"<>|]/g, '_');
    const save = openNew(file);
    await papers.writeSlip(number);
    await writeWhole(join(folder, file), await save(), files);
  }
}

async function writeTemplates(commandLine: TemplateCommand, files: Files): Promise<number> {
  const save = openNew(basename(commandLine.output));
  await ledgerOver(createEngine(), commandLine).templates.add(commandLine.tables);
  await writeWhole(commandLine.output, await save(), files);
  return 0;
}

/** A workbook that is in front from now on; gives how to save it, once sheets have been added. */
function openNew(name: string): () => Promise<Uint8Array> {
  const workbook = new Workbook(name);
  // Excel opens no workbook without a sheet.
  const blank = workbook.addSheet();
  const host = new ExcelHost(workbook, nodeCalculator());
  attach(host);
  return async () => {
    host.person.removeSheet(blank);
    return host.save();
  };
}

function ledgerOver(engine: Engine, { locale }: Pick<CommandLine, 'locale'>): Ledger {
  return new Ledger({
    engine,
    describeRun: () => describeRun(locale, new Date()),
  });
}

/** One file as it is, or several merged; the add-in then works on the host. */
async function openInputs(
  { inputs, locale }: RunCommand,
  reading: Reading,
  tell: (sentence: string) => void,
): Promise<ExcelHost> {
  const workbooks: Workbook[] = [];
  for (const path of inputs) workbooks.push(await openInput(path, reading));
  const hostOf = (workbook: Workbook) => new ExcelHost(workbook, nodeCalculator(), { outlineAbove: true });
  const [only, ...others] = workbooks;
  if (!only || others.length > 0)
    return mergeInputs(workbooks, hostOf, attach, {
      onReplaced: (replacement) => {
        tell(commandTexts[locale].replaced(replacement));
      },
      onIgnored: (ignored) => {
        tell(commandTexts[locale].ignored(ignored));
      },
    });
  const host = hostOf(only);
  attach(host);
  return host;
}

function attach(host: ExcelHost): void {
  const { Excel, Office } = loadOfficeJs(host);
  Object.assign(globalThis, { Excel, Office });
}

async function readInput(path: string, { files, limits }: Reading): Promise<Uint8Array> {
  try {
    refuseLarge(await files.size(path), basename(path), limits);
    return await files.read(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('FileNotFound', { file: path }, { cause: error });
  }
}

async function openInput(path: string, reading: Reading): Promise<Workbook> {
  const bytes = await readInput(path, reading);
  try {
    return await openWorkbook(bytes, basename(path), reading.limits);
  } catch (error) {
    if (error instanceof WorkbookFileError)
      throw new Failure(error.code, { file: basename(path), ...error.params }, { cause: error });
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
