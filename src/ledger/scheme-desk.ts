import type { SchemeDraft } from '../core/tasks';
import { addMissing, applyFixes, type Written } from '../excel';
import type { LedgerSetup } from './steps';

/** 方案试算: the scheme tried out on what was checked, and written into 考核指标 when the clerk says so. */
export class SchemeDesk {
  constructor(private readonly setup: LedgerSetup) {}

  /** Writes the drafted cells and records them, or adds the sheet where there is none: it can then be deleted. */
  async write(draft: SchemeDraft, reason: string): Promise<Written> {
    const writing = await this.setup.engine.writeScheme(draft, reason);
    if (writing.sheet === null) return applyFixes(writing.fixes, this.setup.describeRun().runAt);
    await addMissing([writing.sheet]);
    return {
      changed: Object.values(draft).reduce((sum, typed) => sum + Object.keys(typed).length, 0),
      left: 0,
      leftCells: [],
    };
  }
}
