import { fireEvent, screen, within } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { ArrayLedger } from './array-ledger';
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
