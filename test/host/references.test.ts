import { openExcel } from './excel';

// https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects
describe('objects that are found again', () => {
  it('are let go of when the client says so', async () => {
    const { host, run } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      const ranges = Array.from({ length: 5 }, (_, row) => sheet.getCell(row, 0).track());
      await context.sync();
      const before = host.trackedObjects;
      for (const range of ranges.slice(1)) range.untrack();
      await context.sync();
      expect(before - host.trackedObjects).toBe(4);
      ranges[0]?.load('address');
      await context.sync();
      expect(ranges[0]?.address).toBe('表一!A1');
    });
  });
});
