import { expose, type Endpoint } from 'comlink';
import type { Engine } from '../../core/engine';
import { carryFailures } from './failures-across-threads';

/** Lets the other side of `thread` (by default the page that started this worker) use an engine here. */
export function serveEngine(engine: Engine, thread?: Endpoint): void {
  carryFailures();
  expose(engine, thread);
}
