import type { Engine } from '../core/engine';
import { Failure } from '../core/words/failure';
import type { RunOptions } from '../core/words/settings';
import type { StepOptions } from './steps';

/** Asks the clerk whether what is unlikely is meant, and remembers what was said yes to. */
export class AskingBack {
  private readonly meant = new Set<string>();

  constructor(private readonly engine: Engine) {}

  /** To be called between reading and checking. Throws `Failure('Cancelled')` where it was not meant. */
  async ask(run: RunOptions, options: StepOptions): Promise<void> {
    if (!options.onAskBack) return;
    const questions = await this.engine.askBack(run, options.compares === true);
    const open = questions.filter((question) => !this.meant.has(JSON.stringify(question)));
    if (open.length === 0) return;
    if (!(await options.onAskBack(open))) throw new Failure('Cancelled');
    for (const question of open) this.meant.add(JSON.stringify(question));
  }
}
