import { screen, waitFor, within } from '@testing-library/react';
import { ArrayLedger, finding } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { button, goTo, renderPane } from './render-pane';

async function openScheme() {
  const ledger = new ArrayLedger([finding(2)]);
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await screen.findByText(/查看问题清单/);
  await goTo(user, '年终');
  await user.click(screen.getByRole('button', { name: /^方案试算/ }));
  await screen.findByText('满分合计 100');
  const full = (id: string) =>
    within(screen.getByRole('group', { name: new RegExp(`^${id}`) })).getByLabelText('满分');
  return { ledger, user, full };
}

it('says at the field what is wrong, then who would move, and writes only when told to', async () => {
  const { ledger, user, full } = await openScheme();
  await user.clear(full('T1'));
  await user.type(full('T1'), '55');
  await screen.findByText('原为 60');
  expect(await screen.findAllByText('满分合计 95，应为 100')).toHaveLength(2);
  await user.click(button('T2 成效 · 满分'));
  expect(document.activeElement).toBe(full('T2'));
  await user.clear(full('T2'));
  await user.type(full('T2'), '45');
  const entering = await screen.findByRole('region', { name: '进入先进名单' });
  within(entering).getByText('樊店村：第 51 → 50 名，80.00 → 81.50 分');
  await expectNoViolations();
  expect(ledger.scheme.drafted).toBeNull();
  await user.click(await screen.findByRole('button', { name: '写入考核指标（2 处）' }));
  await screen.findByText(/已写入 2 处/);
  expect(ledger.scheme.drafted).toEqual({ T1: { 满分: '55' }, T2: { 满分: '45' } });
  await user.click(button('重新生成'));
  const evaluation = await screen.findByRole('region', { name: '汇总与考核' });
  await within(evaluation).findByText('完成');
});

it('goes back to what holds', async () => {
  const { user, full } = await openScheme();
  await user.clear(full('T1'));
  await user.type(full('T1'), '50');
  expect(await screen.findAllByText('满分合计 90，应为 100')).toHaveLength(2);
  await user.click(button('恢复原值'));
  await screen.findByText('满分合计 100');
  expect(full('T1')).toHaveProperty('value', '60');
});

it('shows bands as rows, which can be changed, added and taken away', async () => {
  const { ledger, user } = await openScheme();
  await user.click(screen.getByRole('tab', { name: '单位' }));
  const bands = screen.getByRole('group', { name: '分档表（次）' });
  const shown = () =>
    within(bands)
      .getAllByRole<HTMLInputElement>('textbox')
      .map(({ value }) => value);
  expect(shown()).toEqual(['6', '100', '3', '60']);
  await user.click(within(bands).getByRole('button', { name: '增加一档' }));
  await user.type(within(bands).getByLabelText('第 3 档起点'), '1');
  await user.type(within(bands).getByLabelText('第 3 档得分'), '20');
  await user.click(within(bands).getByRole('button', { name: '去掉第 2 档' }));
  expect(shown()).toEqual(['6', '100', '1', '20']);
  await waitFor(() => {
    // Not before the draft was tried.
    expect(button('写入考核指标（1 处）').getAttribute('aria-disabled')).toBeNull();
  });
  await user.click(button('写入考核指标（1 处）'));
  await screen.findByText(/已写入/);
  expect(ledger.scheme.drafted).toEqual({ U1: { 分档表: '6:100;1:20' } });
});
