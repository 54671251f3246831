import { Desk, type Tools } from './book';
import { TASKS } from './tasks';

type Asked<Task> = Task extends (desk: Desk, ...asked: infer Asked) => infer Answer
  ? (...asked: Asked) => Promise<Awaited<Answer>>
  : never;

/**
 * The product without Excel: give it the sheets, ask for findings, links, figures and sheet plans. What it offers is
 * what `tasks` lists. The same runs in a Web Worker under the pane and in-process on the command line; questions
 * reject with a `Failure` for what the clerk must mend first.
 */
export type Engine = { readonly [Name in keyof typeof TASKS]: Asked<(typeof TASKS)[Name]> };

/** An engine in this thread. It reads no files and seals nothing where it is given no tools for that. */
export function createEngine(tools: Partial<Tools> = {}): Engine {
  const desk = new Desk({ digest: none('digest'), read: none('reader of files'), ...tools });
  const tasks = Object.entries(TASKS) as [string, (desk: Desk, ...asked: unknown[]) => unknown][];
  return Object.fromEntries(
    tasks.map(([name, task]) => [
      name,
      (...asked: unknown[]) =>
        new Promise((resolve) => {
          resolve(task(desk, ...asked));
        }),
    ]),
  ) as Engine;
}

function none(tool: string): () => never {
  return () => {
    throw new Error(`this engine was given no ${tool}`);
  };
}
