import type { Engine } from '../core/engine';
import type { CheckSummary, FoundPlace, WaivedFinding, WaiverChange } from '../core/tasks';
import { rememberWaivers } from '../excel';
import type { LiveCheck } from './live-check';

interface Around {
  readonly engine: Engine;
  readonly live: LiveCheck;
  /** ISO. */
  readonly today: () => string;
  /** Findings are other than before. */
  readonly onChanged: () => Promise<void>;
}

/** 已核实，不改: findings that are left as they are, kept in the workbook and out of what is found from then on. */
export class Waiving {
  constructor(private readonly around: Around) {}

  /** What the last check has left as it is. */
  async list(): Promise<readonly WaivedFinding[]> {
    return this.around.engine.waived();
  }

  /** Leaves findings of the last check as they are; gives what has become of it. */
  async waive(found: readonly FoundPlace[], reason: string): Promise<CheckSummary> {
    const { engine, today } = this.around;
    return this.change(() => engine.waive(found, { reason, day: today() }));
  }

  /** 恢复: lists them again. */
  async restore(found: readonly FoundPlace[]): Promise<CheckSummary> {
    return this.change(() => this.around.engine.restore(found));
  }

  private change(asked: () => Promise<WaiverChange>): Promise<CheckSummary> {
    const { engine, live, onChanged } = this.around;
    return live.during(async () => {
      const summary = await engine.useWaivers(await rememberWaivers(await asked()));
      await onChanged();
      return summary;
    });
  }
}
