import { expose, type Endpoint } from 'comlink';
import type { Engine } from '../../core/engine';
import { carryFailures } from './failures-across-threads';
import { keepLastChecked } from './keep-last-checked';
import type { ReadFile, ThreadEngine } from './thread-engine';

/** Lets the other side of `thread` (by default the page that started this worker) use an engine here. */
export function serveEngine(create: () => Engine, readFile: ReadFile, thread?: Endpoint): void {
  carryFailures();
  const engine = keepLastChecked(create);
  const served: ThreadEngine = {
    ...engine,
    usePreviousFile: async (bytes, name) => engine.usePrevious(await readFile(bytes, name)),
  };
  expose(served, thread);
}
