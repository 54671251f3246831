import fc from 'fast-check';
import { openWorkbook, saveWorkbook, Workbook } from '../../src/host';
import { openExcel } from './excel';

// https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
describe('settings', () => {
  it('are added, found, changed, counted and deleted', async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('年度', 2014);
      settings.add('表', '[{"a":1}]');
      settings.add('年度', 2015);
      const year = settings.getItem('年度').load('key,value');
      const absent = settings.getItemOrNullObject('无');
      const count = settings.getCount();
      settings.load('items/key');
      await context.sync();
      settings.getItem('表').delete();
      const after = settings.getCount();
      await context.sync();
      const keys = settings.items.map(({ key }) => key);
      return [year.key, year.value as unknown, absent.isNullObject, count.value, keys, after.value];
    });
    expect(seen).toEqual(['年度', 2015, true, 2, ['年度', '表'], 1]);
  });

  it('that are not there are refused by name', async () => {
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.settings.getItem('无').load('value');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  it('stay in the file, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.string()), async (kept) => {
        const workbook = new Workbook('book.xlsx');
        workbook.addSheet('表一');
        for (const [key, value] of Object.entries(kept)) workbook.settings.set(key, value);
        const again = await openWorkbook(await saveWorkbook(workbook));
        const twice = await openWorkbook(await saveWorkbook(again));
        expect(Object.fromEntries(twice.settings)).toEqual({ ...kept });
      }),
      { numRuns: 30 },
    );
  });
});
