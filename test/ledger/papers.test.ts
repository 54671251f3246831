import { Failure } from '../../src/core/words/failure';
import type { PapersFor } from '../../src/ledger';
import type { Workbook } from '../../src/host';
import { openLedger, type Opened } from './open-ledger';

let opened: Opened;

beforeAll(async () => {
  opened = await openLedger();
});

/** What stands in a column of the registry's sheet, by Excel's rows from 0. */
function column(workbook: Workbook, sheet: string, header: string): string[] {
  const cells = workbook.findSheet(sheet)?.cells;
  if (!cells) throw new Error(`no sheet ${sheet}`);
  const { rows, columns } = cells.extent;
  const row = Array.from({ length: rows }, (_, at) => at).find((at) =>
    Array.from({ length: columns }, (_, column) => cells.get(at, column)).includes(header),
  );
  const at = Array.from({ length: columns }, (_, one) => one).find(
    (one) => cells.get(row ?? 0, one) === header,
  );
  return Array.from({ length: rows }, (_, line) => shown(cells.get(line, at ?? 0)));
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The numbers of the cadres whose appraisals were written. */
async function appraised(chosen: PapersFor): Promise<string[]> {
  await opened.ledger.papers.write(['cadreAppraisal'], chosen);
  const sheet = opened.workbook.findSheet('干部鉴定');
  const { rows = 0 } = sheet?.cells.extent ?? {};
  return Array.from({ length: rows }, (_, row) => row)
    .filter((row) => sheet?.cells.get(row, 0) === '干部编号')
    .map((row) => shown(sheet?.cells.get(row, 1)));
}

it('are written for a township, by its name alone or with its county', async () => {
  const all = await appraised({ by: 'all' });
  const townships = await opened.ledger.papers.townships();
  const [named = ''] = townships;
  const own = await appraised({ by: 'township', township: named });
  expect(await appraised({ by: 'township', township: named.replace(/^.+?[县区市]/, '') })).toEqual(own);
  expect(own.length).toBeGreaterThan(0);
  expect(all.length).toBeGreaterThan(own.length);
});

it('are written for what the rows in sight of a selection are about', async () => {
  const all = await appraised({ by: 'all' });
  const { workbook, host } = opened;
  const numbers = column(workbook, '驻村干部名册', '干部编号');
  const wanted = all.slice(0, 3);
  const rows = wanted.map((number) => numbers.indexOf(number)).sort((a, b) => a - b);
  const sheet = workbook.findSheet('驻村干部名册');
  if (!sheet) throw new Error('no cadres');
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  host.person.select(sheet, { row: first, column: 2, rows: last - first + 1, columns: 1 });
  expect((await appraised({ by: 'selected' })).sort()).toEqual(
    all
      .filter((number) => {
        const row = numbers.indexOf(number);
        return first <= row && row <= last;
      })
      .sort(),
  );
});

it('are written for no number that the registry does not know', async () => {
  const unknown = opened.ledger.papers.write(['cadreAppraisal'], {
    by: 'keys',
    villages: ['999999999999'],
    households: [],
  });
  await expect(unknown).rejects.toEqual(new Failure('NothingChosen', { named: '999999999999' }));
  const sheet = opened.workbook.findSheet('参数') ?? opened.workbook.addSheet('空');
  opened.host.person.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  await expect(opened.ledger.papers.write(['cadreAppraisal'], { by: 'selected' })).rejects.toEqual(
    new Failure('NothingChosen', { named: '' }),
  );
});
