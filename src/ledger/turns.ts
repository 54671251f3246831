import { unlessGivenUp } from './unless-given-up';

/** One piece of work after another: two readings at a time would put the sheets of both into one book. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Does the work once all that asked before has ended. What is given up while it waits is not begun. */
  async take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const before = this.last;
    const turn = unlessGivenUp(signal, () => before).then(work);
    this.last = Promise.allSettled([before, turn]);
    return turn;
  }
}
