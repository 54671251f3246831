import { Failure } from '../core/words/failure';
import { runOptions, type LedgerSetup, type StepOptions } from './steps';

/** Asks the clerk whether what is unlikely is meant, and remembers what was said yes to. */
export class AskingBack {
  private readonly meant = new Set<string>();

  constructor(private readonly setup: LedgerSetup) {}

  /** To be called between reading and checking. Throws `Failure('Cancelled')` where it was not meant. */
  async ask(options: StepOptions): Promise<void> {
    if (!options.onAskBack) return;
    const questions = await this.setup.engine.askBack(
      runOptions(this.setup, options),
      options.compares === true,
    );
    const open = questions.filter((question) => !this.meant.has(JSON.stringify(question)));
    if (open.length === 0) return;
    if (!(await options.onAskBack(open))) throw new Failure('Cancelled');
    for (const question of open) this.meant.add(JSON.stringify(question));
  }
}
