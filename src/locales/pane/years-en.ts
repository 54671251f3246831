import { grouped } from './counting';
import type { YEARS_PANE_ZH } from './years-zh-cn';

export const YEARS_PANE_EN: typeof YEARS_PANE_ZH = {
  comparison: {
    open: 'Year over year',
    openHint: 'Choose last year’s workbook and see what changed',
    heading: 'Year over year',
    about:
      'Last year’s workbook is kept for this session only and not stored; checks use it too, for P18, P19 and citizen IDs cut short.',
    choose: 'Choose last year’s workbook (.xlsx)',
    chosen: (name: string, year: number) => `Last year’s: ${name} (${String(year)})`,
    drop: 'Do without',
    write: 'Write 年度对比',
  },
  carry: {
    open: 'Next year',
    openHint: 'Carries the registry forward; columns of the year start afresh',
    heading: 'Next year',
    about:
      'This changes the workbook: save it under another name first and keep the old file as last year’s. No row is ended or deleted.',
    prepare: 'See what would change',
    action: (next: number, count: number) => `Carry forward to ${String(next)}, changing ${grouped(count)}`,
    chooseAll: 'Choose all',
    facts: (year: number, ended: number) =>
      `${grouped(ended)} rows end with ${String(year)}; 年度结转 lists them.`,
    done: (changed: number, left: number) =>
      `Carried forward; ${grouped(changed)} cells changed, which can be undone.${left === 0 ? '' : ` ${grouped(left)} had changed meanwhile and were left.`}`,
  },
};
