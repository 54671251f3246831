import { transferHandlers, type TransferHandler } from 'comlink';
import { Failure, type FailureCode } from '../../core/words/failure';

interface WireFailure {
  readonly failureCode: FailureCode;
  readonly params: Failure['params'];
  readonly faults: Failure['faults'];
}

interface Thrown {
  readonly value: unknown;
}

/**
 * Comlink hands over an error's name and message only; a `Failure` also needs its code, params and faults.
 * To be called once on either side, before anything is sent.
 */
export function carryFailures(): void {
  // Comlink registers this handler itself; its mark for thrown values is not public.
  const plain = transferHandlers.get('throw') as TransferHandler<Thrown, unknown>;
  const carrying: TransferHandler<Thrown, unknown> = {
    canHandle: (value): value is Thrown => plain.canHandle(value),
    serialize: (thrown) => {
      if (!(thrown.value instanceof Failure)) return plain.serialize(thrown);
      const { code, params, faults } = thrown.value;
      return [{ failureCode: code, params, faults } satisfies WireFailure, []];
    },
    deserialize: (wire) => {
      if (isWireFailure(wire)) throw new Failure(wire.failureCode, wire.params, undefined, wire.faults);
      return plain.deserialize(wire);
    },
  };
  transferHandlers.set('throw', carrying);
}

function isWireFailure(wire: unknown): wire is WireFailure {
  return typeof wire === 'object' && wire !== null && 'failureCode' in wire;
}
