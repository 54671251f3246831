import type { TableKey } from '../core/registry';
import type { Locale } from '../core/words/settings';
import { templateForm } from '../core/templates';
import { addForms, type Watch } from '../excel';
import type { DeskSetup } from './steps';

/** Empty registry sheets, ready to be filled in. */
export class Templates {
  constructor(
    private readonly locale: () => Locale,
    private readonly during: DeskSetup['during'],
  ) {}

  /** Adds a sheet for each table, beside those that the workbook has; gives their names in this order. */
  async add(tables: readonly TableKey[], watch: Watch = {}): Promise<readonly string[]> {
    const locale = this.locale();
    const forms = tables.map((table) => templateForm(table, locale));
    return this.during(() => addForms(forms, watch));
  }
}
