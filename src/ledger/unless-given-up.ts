import { Failure } from '../core/words/failure';

/** What work comes to; `Failure('Cancelled')` as soon as it is given up, whatever the work does then. */
export async function unlessGivenUp<T>(
  signal: AbortSignal | undefined,
  work: () => T | Promise<T>,
): Promise<T> {
  if (!signal) return work();
  return new Promise<T>((resolve, reject) => {
    const give = (): void => {
      reject(new Failure('Cancelled'));
    };
    if (signal.aborted) {
      give();
      return;
    }
    signal.addEventListener('abort', give, { once: true });
    Promise.resolve()
      .then(work)
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener('abort', give);
      });
  });
}
