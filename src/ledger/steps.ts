import { isOfEvaluation, type GeneratedKind } from '../core/report';
import type { AskBack } from '../core/book';
import type { Engine } from '../core/engine';
import type { RunOptions } from '../core/words/settings';
import type { CheckSummary } from '../core/tasks';
import type { Progress, Watch, WrittenSheet } from '../excel';
import { unlessGivenUp } from './unless-given-up';

export type Phase = 'reading' | 'checking' | 'linking' | 'calculating' | 'writing';

export interface StepProgress extends Progress {
  readonly phase: Phase;
}

export interface StepOptions {
  readonly year?: number;
  /** Serial day of the 1900 system. */
  readonly asOf?: number;
  readonly doubts?: boolean;
  /** The year to go on into; the one after the assessment year where none is said. */
  readonly nextYear?: number;
  readonly signal?: AbortSignal;
  /** The registry is set against the earlier one beside it. */
  readonly compares?: boolean;
  /**
   * Asks whether something unlikely is meant, before it is done; what was said yes to is not asked again. Where nobody
   * can be asked it is done.
   */
  onAskBack?(questions: readonly AskBack[]): Promise<boolean>;
  onProgress?(progress: StepProgress): void;
  /** Called when generated sheets are in place, in the order they were asked for. */
  onWritten?(sheets: readonly WrittenSheet[]): void;
  /** Called when the workbook has been read and checked: every step does it anew. */
  onChecked?(summary: CheckSummary): void;
}

export interface LedgerSetup {
  readonly engine: Engine;
  /** Language, clock and version of this run: the core has none of its own. */
  describeRun(): Pick<RunOptions, 'locale' | 'runAt' | 'programVersion'>;
}

/** What a desk is given that changes sheets which are read by a check. */
export interface DeskSetup extends LedgerSetup {
  /** To be called once they are changed, with their names where those are known. */
  onChanged(sheets: readonly string[]): void;
  /** Reads the workbook, and does what rests on the book that lies open by it: one after the other. */
  inTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Does work in which sheets come that are no news to a check. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

export function watchOf(options: StepOptions, phase: Phase): Watch {
  return {
    ...(options.signal ? { signal: options.signal } : {}),
    onProgress: (progress) => options.onProgress?.({ phase, ...progress }),
  };
}

export function runOptions(setup: LedgerSetup, options: StepOptions): RunOptions {
  return { ...setup.describeRun(), ...chosenIn(options) };
}

/** What a clerk chooses of a run beside what the workbook says. */
export type Chosen = Pick<StepOptions, 'year' | 'asOf' | 'doubts' | 'nextYear'>;

export function chosenIn({ year, asOf, doubts, nextYear }: StepOptions): Chosen {
  return {
    ...(year === undefined ? {} : { year }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(doubts === undefined ? {} : { doubts }),
    ...(nextYear === undefined ? {} : { nextYear }),
  };
}

/** The engine's work has no round trips to count: it is announced, and given up on when cancelled. */
export async function compute<T>(options: StepOptions, phase: Phase, work: () => T | Promise<T>): Promise<T> {
  options.onProgress?.({ phase, done: 0, total: 0 });
  return unlessGivenUp(options.signal, work);
}

/** The sheets that can be written: a fault in the scheme stops the evaluation and nothing else. */
export function kindsToWrite(
  { reading }: CheckSummary,
  kinds: readonly GeneratedKind[],
): readonly GeneratedKind[] {
  return reading.schemeFault ? kinds.filter((kind) => !isOfEvaluation(kind)) : kinds;
}
