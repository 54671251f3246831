import { TABLES, type RawSheet } from '../../src/core/registry';
import type { LedgerPort } from '../../src/taskpane/ledger-port';
import { rawSheet } from '../core/build';

/** Makes empty registry sheets among these, all with the header of a village register. */
export function arrayTemplates(sheets: RawSheet[], beforeEach: () => void): LedgerPort['templates'] {
  return {
    add: (tables) => {
      beforeEach();
      const names = tables.map((table) => `${TABLES[table].sheet} (2)`);
      for (const name of names)
        sheets.push(rawSheet(name, [['村编码', '县(区)', '乡镇', '行政村', '是否贫困村']]));
      return Promise.resolve(names);
    },
  };
}
