import { openWorkbook } from '../../src/host';
import { ledgerOver } from './open-ledger';
import { AGAIN, city, file, households, merged } from './submitted-files';

const VILLAGES = [
  ['村编码', '县(区)', '乡镇', '村名'],
  ...[1, 2, 3].map((town) => [`410325${100 + town}201`, '嵩县', `镇${town}`, '一村']),
];

function cityWithVillages() {
  const workbook = city();
  const sheet = workbook.addSheet('贫困村名册');
  VILLAGES.forEach((row, at) => {
    row.forEach((cell, column) => {
      sheet.cells.set(at, column, cell);
    });
  });
  return workbook;
}

it('which townships have reported, and how often, is told by the workbook itself', async () => {
  const opened = ledgerOver(cityWithVillages());
  await merged(opened, [await file('镇3.xlsx', households(3, 2))]);
  await merged(opened, [await file('镇3改.xlsx', households(3, 2, { 1: '改名' }))]);
  const again = ledgerOver(await openWorkbook(await opened.host.save(), '全市.xlsx'));
  expect((await again.ledger.merging.collected()).townships).toBeNull();
  await again.ledger.merging.prepare();
  const { townships, merges } = await again.ledger.merging.collected();
  expect(townships?.map(({ township, files, again: times }) => [township, files, times])).toEqual([
    ['镇1', [], 0],
    ['镇2', [], 0],
    ['镇3', ['镇3改.xlsx', '镇3.xlsx'], 1],
  ]);
  expect(merges.map(({ submitted }) => submitted)).toMatchObject([
    [{ file: '镇3改.xlsx', townships: ['嵩县镇3'], isAgain: true, added: 0, removed: 0, changed: 1 }],
    [{ file: '镇3.xlsx', townships: ['嵩县镇3'], isAgain: false, added: 2, removed: 0, changed: 0 }],
  ]);
  await again.ledger.merging.undo();
  expect((await again.ledger.merging.collected()).merges).toHaveLength(1);
});

it('rows are counted alike in the comparison, in what was done, and in the record', async () => {
  const opened = ledgerOver(cityWithVillages());
  const { merging, engine } = opened.ledger;
  await merging.prepare();
  const { id } = await merging.add(await file('镇1.xlsx', AGAIN));
  const plan = await engine.planMerge([id]);
  const [counts] = plan.files[0]?.tables ?? [];
  const done = await merging.merge(plan);
  expect(done.changed).toBe(counts?.changed);
  expect((await merging.last())?.changed).toBe(counts?.changed);
});

it('what is wrong in a file is told with its places there, before anything of it is merged', async () => {
  const { ledger } = ledgerOver(cityWithVillages());
  await ledger.merging.prepare();
  const rows = households(3, 2);
  const verdict = await ledger.merging.add(
    await file('镇3.xlsx', [rows[0] ?? [], ['', ...(rows[1]?.slice(1) ?? [])]]),
  );
  const { total, findings } = await ledger.engine.submissionFindings(verdict.id, 'error', 0, 50);
  expect(total).toBe(verdict.severities.error);
  expect(findings).toContainEqual(
    expect.objectContaining({ sheet: '贫困户', row: 3, column: '户编号', rule: 'F01' }),
  );
});
