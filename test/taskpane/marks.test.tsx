import { screen } from '@testing-library/react';
import { ArrayLedger, finding } from './array-ledger';
import { button, renderPane } from './render-pane';

it('marks the findings of a check, and clears them', async () => {
  const ledger = new ArrayLedger([finding(2), finding(3)]);
  const user = renderPane(ledger);
  expect(screen.queryByRole('button', { name: '在台账中标出问题' })).toBeNull();
  expect(screen.queryByRole('button', { name: '清除标记' })).toBeNull();
  await user.click(button('校验'));
  await screen.findByRole('button', { name: /查看问题清单/ });
  await user.click(button('在台账中标出问题'));
  expect(await screen.findByText('已标出 2 个单元格。选中即可看到问题和改法。')).toBeTruthy();
  expect(ledger.marked).toBe(2);
  await user.click(button('清除标记'));
  expect(await screen.findByText('标记已清除。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '清除标记' })).toBeNull();
  expect(button('在台账中标出问题')).toBe(document.activeElement);
});

it('offers to clear marks of an earlier day', async () => {
  const ledger = new ArrayLedger([finding(2)]);
  ledger.marked = 1;
  const user = renderPane(ledger);
  await user.click(await screen.findByRole('button', { name: '清除标记' }));
  expect(await screen.findByText('标记已清除。')).toBeTruthy();
  expect(ledger.marked).toBe(0);
});

it('is not offered where a check found nothing', async () => {
  const user = renderPane(new ArrayLedger());
  await user.click(button('校验'));
  await screen.findByText('没有发现问题。');
  expect(screen.queryByRole('button', { name: '在台账中标出问题' })).toBeNull();
});

it('says which cells have the colour only, and why', async () => {
  const ledger = new ArrayLedger([finding(2), finding(3)]);
  ledger.coloured = { cells: 5000, owned: 12, beyond: 2400 };
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await screen.findByRole('button', { name: /查看问题清单/ });
  await user.click(button('在台账中标出问题'));
  expect(
    await screen.findByText(
      '已标出 5,000 个单元格。选中即可看到问题和改法。其中 12 个原有数据验证或提示，保持不变，只着色。提示一次最多加 1,000 处，另有 2,400 个只着色。',
    ),
  ).toBeTruthy();
});
