import { scoreForm } from '../core/scoring';
import { addForms, sheetNames, type Watch } from '../excel';
import type { DeskSetup } from './steps';

/** Score sheets made for assessors, and those that were there already and are left alone. */
export interface HandedOut {
  readonly added: readonly string[];
  readonly kept: readonly string[];
}

/** Scores that people give: sheets to hand out, and what came back, of the last check. */
export class Scoring {
  constructor(private readonly setup: DeskSetup) {}

  /** Adds a score sheet for each assessor who has none in the workbook. */
  async handOut(assessors: readonly string[], watch: Watch = {}): Promise<HandedOut> {
    const lines = await this.setup.engine.scoreHandOut();
    const forms = assessors.map((assessor) => scoreForm(lines, assessor, this.setup.describeRun().locale));
    const there = new Set((await sheetNames()).map((name) => name.toLowerCase()));
    const isThere = ({ name }: { readonly name: string }): boolean => there.has(name.toLowerCase());
    const missing = forms.filter((form) => !isThere(form));
    const added = await this.setup.during(() => addForms(missing, watch));
    return { added, kept: forms.filter(isThere).map(({ name }) => name) };
  }
}
