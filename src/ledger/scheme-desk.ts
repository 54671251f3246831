import type { SchemeDraft } from '../core/tasks';
import { addMissing, applyFixes, type Written } from '../excel';
import type { DeskSetup } from './steps';

/** 方案试算: the scheme tried out on what was checked, and written into 考核指标 when the clerk says so. */
export class SchemeDesk {
  constructor(private readonly setup: DeskSetup) {}

  /** Writes the drafted cells and records them, or adds the sheet where there is none: it can then be deleted. */
  async write(draft: SchemeDraft, reason: string): Promise<Written> {
    const writing = await this.setup.engine.writeScheme(draft, reason);
    if (writing.sheet === null) {
      const { runAt: at } = this.setup.describeRun();
      const written = await applyFixes(writing.fixes, { occasion: 'scheme', at });
      this.setup.onChanged(writing.fixes.map(({ sheet }) => sheet));
      return written;
    }
    await addMissing([writing.sheet]);
    this.setup.onChanged([writing.sheet.name]);
    return {
      changed: Object.values(draft).reduce((sum, typed) => sum + Object.keys(typed).length, 0),
      left: 0,
      leftCells: [],
    };
  }
}
