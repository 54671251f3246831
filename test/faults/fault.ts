import type { ExcelHost } from '../../src/host';
import type { Line } from './wire';
import type { Operation } from './operation';

/** Something that goes wrong at one request of an operation. */
export type Fault = MachineFault | PersonFault | StopFault;

export interface MachineFault {
  readonly kind: 'machine';
  readonly name: string;
  /** What becomes of the request; all others come through. */
  befall(request: string, line: Line): void;
}

export interface PersonFault {
  readonly kind: 'person';
  readonly name: string;
  /** What somebody does in the workbook before the request is sent; nothing where there is nothing to do it to. */
  act(host: ExcelHost, operation: Operation): void;
  /** Takes a lock away again, so that the operation can be done at last. */
  release?(host: ExcelHost, operation: Operation): void;
  /** Rows are compared whatever their order. */
  readonly movesRows?: true;
  /** Only where the operation writes a cell of the clerk's. */
  readonly needsCell?: true;
}

/** Excel does what the request says; the pane is gone before it hears of it, and the file is opened again. */
interface StopFault {
  readonly kind: 'stop';
  readonly name: string;
}
