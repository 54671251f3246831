import { openWorkbook } from '../../src/host';
import { judgedCity } from '../core/report/judged-city';
import { ledgerOver } from '../ledger/open-ledger';
import { bookOfSheets } from '../ledger/small-book';
import { runCommand } from '../../src/cli/command';
import { Folder } from './files';

let folder: Folder;
let run: string;

beforeAll(async () => {
  folder = new Folder();
  const book = bookOfSheets(judgedCity({ teams: [[50, 40]], units: [[50, 40]] }));
  const input = folder.put('in.xlsx', await ledgerOver(book).host.save());
  run = folder.of('run.xlsx');
  await registry('run', input, '--output', run, '--year', '2014');
});
afterAll(() => {
  folder.remove();
});

async function registry(...argv: string[]) {
  const complaints: string[] = [];
  const lines: string[] = [];
  const code = await runCommand(
    argv,
    'zh_CN.UTF-8',
    (sentence) => complaints.push(sentence),
    (line) => lines.push(line),
  );
  return { code, complaints, lines };
}

it('seals a file, and says later that nothing has changed or what has', async () => {
  const sealed = folder.of('sealed.xlsx');
  const sealing = await registry('seal', run, '--output', sealed, '--year', '2014');
  expect(sealing).toMatchObject({ code: 0, complaints: [] });
  expect(sealing.lines[0]).toMatch(/^封存码 (?:[A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/);
  const same = await registry('verify', sealed, '--year', '2014');
  expect(same).toMatchObject({ code: 0, complaints: [] });
  expect(same.lines).toEqual(
    expect.arrayContaining([sealing.lines[0], expect.stringContaining('与封存时一致')]),
  );
  const workbook = await openWorkbook(folder.read('sealed.xlsx'), 'sealed.xlsx');
  workbook.findSheet('人工评分表')?.cells.set(1, 2, 49);
  const touched = folder.put('touched.xlsx', await ledgerOver(workbook).host.save());
  const report = folder.of('verified.json');
  const changed = await registry('verify', touched, '--year', '2014', '--report', report);
  expect(changed.code).toBe(1);
  expect(changed.lines).toContain('人工评分表：新增 0 行，删除 0 行，修改 1 行');
  expect(folder.json('verified.json')).toMatchObject([{ year: 2014, isUnchanged: false }]);
});

it('refuses what it cannot do in one sentence', async () => {
  expect(await registry('verify', run)).toMatchObject({
    code: 2,
    complaints: ['这个工作簿没有封存过，无法核验。'],
  });
  const out = folder.of('out.xlsx');
  expect((await registry('seal', run, '--output', out, '--year', '2013')).complaints[0]).toContain(
    '2013 年度',
  );
  for (const argv of [
    ['seal', run],
    ['verify', run, '--output', out],
    ['verify', run, run],
  ])
    expect(await registry(...argv)).toMatchObject({ code: 2 });
  expect(folder.names()).not.toContain('out.xlsx');
});
