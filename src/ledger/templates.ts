import type { TableKey } from '../core/registry';
import { templateForm } from '../core/templates';
import { addForms, type Watch } from '../excel';
import type { DeskSetup } from './steps';

/** Empty registry sheets, ready to be filled in. */
export class Templates {
  constructor(private readonly setup: DeskSetup) {}

  /** Adds a sheet for each table, beside those that the workbook has; gives their names in this order. */
  async add(tables: readonly TableKey[], watch: Watch = {}): Promise<readonly string[]> {
    const { locale } = this.setup.describeRun();
    const forms = tables.map((table) => templateForm(table, locale));
    return this.setup.during(() => addForms(forms, watch));
  }
}
