import { ExcelHost } from '../../src/host';
import { nodeCalculator } from '../../src/host/node-client';
import { sheetsOf } from '../core/report/laid-out';
import { HEAD_ID, office } from '../core/rules/office';
import type { Changes } from '../core/rules/cases';
import { bookOfSheets } from '../ledger/small-book';
import { Folder, helpOf, registry } from './files';

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
});
afterAll(() => {
  folder.remove();
});

async function book(name: string, changes: Changes): Promise<string> {
  const host = new ExcelHost(bookOfSheets(sheetsOf(office(changes))), nodeCalculator());
  return folder.put(name, await host.save());
}

const rulesIn = (name: string): string[] =>
  (folder.json(name) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);

describe('--previous', () => {
  it('sets last year’s workbook beside the one that is checked', async () => {
    const now = await book('now.xlsx', {
      villages: { population: 2000 },
      households: { headId: Number(`${HEAD_ID.slice(0, 15)}000`) },
      members: null,
    });
    const before = await book('before.xlsx', { villages: { population: 1000 } });
    const report = ['--doubts', '--report', folder.of('r.json')];
    await registry('check', now, ...report);
    expect(rulesIn('r.json')).not.toContain('P18');
    expect(await registry('check', now, '--previous', before, ...report)).toEqual({
      code: 1,
      sentences: [expect.stringMatching(/^读取 \d+ 张/)],
    });
    expect(rulesIn('r.json')).toContain('P18');
  });

  it('of a file that is not there, or holds no registry, is refused in one sentence', async () => {
    const now = await book('now.xlsx', {});
    const gone = await registry('check', now, '--previous', folder.of('gone.xlsx'));
    expect([gone.code, gone.sentences.length]).toEqual([2, 1]);
    expect(gone.sentences[0]).toContain('gone.xlsx');
    const host = new ExcelHost(bookOfSheets([]), nodeCalculator());
    host.workbook.addSheet('空').cells.set(0, 0, '别的');
    const other = folder.put('other.xlsx', await host.save());
    const refused = await registry('check', now, '--previous', other);
    expect([refused.code, refused.sentences[0]]).toEqual([
      2,
      expect.stringContaining('“other.xlsx”中没有找到登记表'),
    ]);
  });
});

it('--help tells every option that there is', async () => {
  const help = await helpOf('check');
  for (const option of ['--output', '--report', '--previous', '--year', '--as-of', '--doubts', '--lang'])
    expect(help).toContain(option);
  expect(await helpOf('--lang', 'en')).toContain('Usage');
});
