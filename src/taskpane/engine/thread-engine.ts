import type { Engine } from '../../core/engine';
import type { PreviousSummary } from '../../core/previous';
import type { RawWorkbook } from '../../core/registry';

/** An engine that also opens files: they are unpacked in its own thread, and the page goes on answering. */
export interface ThreadEngine extends Engine {
  /** Sets the registry of a file beside every workbook from now on. The bytes are handed over. */
  usePreviousFile(
    bytes: Uint8Array<ArrayBuffer>,
    name: string,
  ): PreviousSummary | null | Promise<PreviousSummary | null>;
}

/** Reads a submitted .xlsx file; rejects with `Failure`. */
export type ReadFile = (bytes: Uint8Array, name: string) => Promise<RawWorkbook>;
