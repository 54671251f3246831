import { fireEvent, screen, within } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import type { TownshipStanding } from '../../src/taskpane/ledger-port';
import { ArrayLedger } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { button, goTo, renderPane } from './render-pane';

const fileOf = (name: string) => new File(['x'], name);

async function openMerge() {
  const ledger = new ArrayLedger();
  ledger.merges.files.set('首报.xlsx', { changes: { added: 12, removed: 0, changed: 0 }, isAgain: false });
  ledger.merges.files.set('重报.xlsx', { changes: { added: 1, removed: 2, changed: 40 }, isAgain: true });
  const user = renderPane(ledger);
  await goTo(user, '收表');
  return { ledger, user };
}

async function drop(...names: string[]): Promise<void> {
  fireEvent.drop(window, { dataTransfer: { files: names.map(fileOf), types: ['Files'] } });
  await screen.findAllByText(/错误 3/);
}

const item = (name: string): HTMLElement => {
  const found = screen.getAllByRole('listitem').find((each) => each.textContent.startsWith(name));
  if (!found) throw new Error(`no file ${name}`);
  return found;
};

it('lists dropped files with their rows and findings, and says in plain words why one is refused', async () => {
  await openMerge();
  await drop('首报.xlsx', '照片.jpg');
  expect(within(item('首报.xlsx')).getByText('贫困户名册 12 行')).toBeTruthy();
  expect(within(item('首报.xlsx')).getByText('错误 3 · 警告 2 · 提示 1')).toBeTruthy();
  expect(within(item('首报.xlsx')).getByText(/首次报送：新增 12 行/)).toBeTruthy();
  expect(
    within(item('照片.jpg')).getByText(
      failureSentence(new Failure('NotXlsx', { file: '照片.jpg' }), 'zh-CN'),
    ),
  ).toBeTruthy();
  expect(within(item('照片.jpg')).queryByRole('checkbox')).toBeNull();
});

it('takes files from the button, too', async () => {
  const { user } = await openMerge();
  await user.upload(screen.getByLabelText('选择文件…', { selector: 'input' }), [fileOf('首报.xlsx')]);
  expect(await screen.findByRole('button', { name: '并入 1 个文件' })).toBeTruthy();
});

it('shows what a repeated submission adds, removes and changes, a page at a time', async () => {
  const { user } = await openMerge();
  await drop('重报.xlsx');
  await user.click(await screen.findByRole('button', { name: '查看差异' }));
  await user.click(screen.getByRole('tab', { name: '改动 40' }));
  const panel = await screen.findByRole('tabpanel', { name: '改动' });
  expect(await within(panel).findAllByText(/^户主姓名/)).toHaveLength(30);
  await user.click(within(panel).getByRole('button', { name: '再显示一些（还有 10 行）' }));
  await screen.findByText(/^户39/);
  expect(within(panel).queryByRole('button')).toBeNull();
  expect(within(panel).getByText('重报.xlsx“贫困户”第 2 行 · 本台账“贫困户名册”第 102 行')).toBeTruthy();
});

it('opens what is wrong in a file before it is merged: file, sheet, row, column, and what to do', async () => {
  const { user } = await openMerge();
  await drop('首报.xlsx');
  await user.click(await screen.findByRole('button', { name: '查看问题' }));
  const errors = await screen.findByRole('list', { name: '“首报.xlsx”中的问题' });
  expect(within(errors).getAllByRole('listitem')).toHaveLength(3);
  expect(within(errors).getByText('首报.xlsx“贫困户”第 2 行“户主姓名”栏')).toBeTruthy();
  await expectNoViolations();
  await user.click(screen.getByRole('tab', { name: '警告 2' }));
  expect(await screen.findByText('首报.xlsx“贫困户”第 5 行“户主姓名”栏')).toBeTruthy();
});

it('does not tick a file of which nothing would be merged, says why, and leaves it to the clerk', async () => {
  const { ledger, user } = await openMerge();
  ledger.merges.files.set('原样.xlsx', { changes: { added: 0, removed: 0, changed: 0 }, isAgain: true });
  await drop('首报.xlsx', '原样.xlsx');
  await screen.findByRole('button', { name: '并入 1 个文件' });
  const box = screen.getByRole('checkbox', { name: '并入“原样.xlsx”' });
  expect(box).toHaveProperty('checked', false);
  expect(within(item('原样.xlsx')).getByText('与台账完全相同，不用并入')).toBeTruthy();
  await user.click(box);
  expect(await screen.findByRole('button', { name: '并入 2 个文件' })).toBeTruthy();
});

it('keeps the files when the clerk has been to another place', async () => {
  const { ledger, user } = await openMerge();
  await drop('首报.xlsx');
  await goTo(user, '核对');
  await goTo(user, '收表');
  await user.click(await screen.findByRole('button', { name: '并入 1 个文件' }));
  await screen.findByText(/已并入/);
  expect(ledger.merges.merged).toEqual([['首报.xlsx']]);
});

describe('which townships have reported', () => {
  const standing = (township: string, changes: Partial<TownshipStanding> = {}): TownshipStanding => ({
    county: '嵩县',
    township,
    name: `嵩县${township}`,
    files: [],
    tables: [],
    required: 0,
    filled: 0,
    again: 0,
    ...changes,
  });
  const reported = {
    files: ['田湖.xlsx'],
    tables: [{ table: 'households', rows: 12 }],
    required: 3000,
    filled: 2999,
  } as const;
  const merges = [
    {
      kind: 'merge',
      at: '2014-12-01 09:00',
      files: ['田湖.xlsx'],
      submitted: [
        { file: '田湖.xlsx', townships: ['嵩县田湖镇'], isAgain: true, added: 3, removed: 1, changed: 2 },
      ],
      added: 3,
      removed: 1,
      changed: 2,
      bottoms: [],
    },
  ] as const;

  it('is listed with their files and rows; the tab says how many have not', async () => {
    const ledger = new ArrayLedger();
    const townships = [
      standing('田湖镇', { ...reported, again: 2 }),
      standing('旧县镇', reported),
      standing('车村镇'),
    ];
    ledger.merges.collected = { townships, merges };
    const user = renderPane(ledger);
    await goTo(user, '收表');
    const list = await screen.findByRole('list', { name: '各乡镇报送情况' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '车村镇 未报',
      '田湖镇 重报 2 次田湖.xlsx · 贫困户名册 12 行 · 必填项已填 99.9%',
      '旧县镇 已报田湖.xlsx · 贫困户名册 12 行 · 必填项已填 99.9%',
    ]);
    expect(screen.getByRole('tab', { name: /^收表/ }).textContent).toBe('收表1');
    const merged = screen.getByRole('region', { name: '已并入的文件' });
    expect(merged.textContent).toContain('2014-12-01 09:00');
    expect(merged.textContent).toContain('嵩县田湖镇，重报，新增 3 行，删除 1 行，改动 2 行');
    await expectNoViolations();
  });

  it('is listed by county where there are several', async () => {
    const ledger = new ArrayLedger();
    const townships = [standing('田湖镇', reported), standing('陶湾镇', { county: '栾川县' })];
    ledger.merges.collected = { townships, merges: [] };
    const user = renderPane(ledger);
    await goTo(user, '收表');
    await user.click(await screen.findByRole('button', { name: '栾川县 已报 0/1' }));
    const list = screen.getByRole('list', { name: '各乡镇报送情况' });
    expect(list.textContent).toBe('陶湾镇 未报');
  });

  it('is not known before the workbook was read', async () => {
    const ledger = new ArrayLedger();
    const user = renderPane(ledger);
    await goTo(user, '收表');
    const read = await screen.findByRole('button', { name: '读取台账' });
    ledger.merges.collected = { townships: [standing('车村镇')], merges: [] };
    await user.click(read);
    expect(await screen.findByText('应报 1 个乡镇，还没有并入报送文件。')).toBeTruthy();
    expect(ledger.merges.prepared).toBe(1);
    expect(screen.getByRole('tab', { name: /^收表/ }).textContent).toBe('收表');
  });
});

it('offers a clerk with an empty workbook new registry sheets, and the merge once there are files', async () => {
  const ledger = new ArrayLedger();
  ledger.state = 'empty';
  ledger.merges.files.set('首报.xlsx', { changes: { added: 12, removed: 0, changed: 0 }, isAgain: false });
  const user = renderPane(ledger);
  await goTo(user, '收表');
  await screen.findByText(/^这是空工作簿/);
  expect(screen.queryByRole('button', { name: /^并入/ })).toBeNull();
  await user.click(button('新建登记表'));
  await user.click(await screen.findByRole('button', { name: '返回' }));
  await drop('首报.xlsx');
  expect(await screen.findByRole('button', { name: '并入 1 个文件' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '新建登记表' })).toBeNull();
});

it('merges what is ticked, says what was done, offers a check and undoes it', async () => {
  const { ledger, user } = await openMerge();
  await drop('首报.xlsx', '重报.xlsx');
  await user.click(screen.getByRole('checkbox', { name: '并入“首报.xlsx”' }));
  await user.click(await screen.findByRole('button', { name: '并入 1 个文件' }));
  expect(await screen.findByText(/已并入：新增 1 行/)).toBeTruthy();
  expect(ledger.merges.merged).toEqual([['重报.xlsx']]);
  await user.click(button('撤销上次汇总（1 个文件）'));
  expect(await screen.findByText(/已撤销/)).toBeTruthy();
  await user.click(button('校验台账'));
  expect(ledger.runs.map(({ step }) => step)).toEqual(['check']);
});
