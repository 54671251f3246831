import { Failure } from '../core/words/failure';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The sheet being worked on. */
  readonly detail?: string | undefined;
}

/** How a long piece of work is followed and stopped. */
export interface Watch {
  readonly signal?: AbortSignal;
  onProgress?(progress: Progress): void;
}

/** To be called between round trips: a cancelled run stops here. */
export function stopIfCancelled(watch: Watch): void {
  if (watch.signal?.aborted) throw new Failure('Cancelled');
}
