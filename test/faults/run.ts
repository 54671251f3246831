import { FAULTS } from './faults';
import type { Fault } from './fault';
import type { Operation } from './operation';
import { Trial } from './trial';

/** What came of an operation under one kind of fault. */
export interface Outcome {
  readonly operation: string;
  readonly fault: string;
  readonly tried: number;
  /** By number of the request. */
  readonly bad: ReadonlyMap<number, readonly string[]>;
}

/** Which requests of an operation are tried, from 1; what is given says of each whether it may change anything. */
export type Choice = (writes: readonly boolean[], fault: Fault) => readonly number[];

export const EVERY_REQUEST: Choice = (writes) => writes.map((_, index) => index + 1);

/** Where something is changed for the first time and at the end; a machine fails in the middle of that, too. */
export const FEW_REQUESTS: Choice = (writes, { kind }) => {
  const changing = writes.flatMap((isWrite, index) => (isWrite ? [index + 1] : []));
  const middle = kind === 'person' ? undefined : changing[Math.floor(changing.length / 2)];
  return [...new Set([changing[0], middle, changing.at(-1)])].filter((nth) => nth !== undefined);
};

export function faultsFor({ writes }: Operation): readonly Fault[] {
  return FAULTS.filter((fault) => writes !== null || fault.kind !== 'person' || !fault.needsCell);
}

/** Tries one operation under the faults that it can meet. */
export async function* tryOperation(operation: Operation, choose: Choice): AsyncGenerator<Outcome> {
  const trial = new Trial(operation);
  const writes = await trial.requests();
  for (const fault of faultsFor(operation)) {
    const bad = new Map<number, readonly string[]>();
    const numbers = choose(writes, fault);
    for (const nth of numbers) {
      const wrong = await trial.under(fault, nth);
      if (wrong.length > 0) bad.set(nth, wrong);
    }
    yield { operation: operation.name, fault: fault.name, tried: numbers.length, bad };
  }
}
