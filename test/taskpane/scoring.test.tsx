import { screen, waitFor } from '@testing-library/react';
import { ArrayLedger } from './array-ledger';
import { button, goTo, renderPane } from './render-pane';

async function opened(ledger = new ArrayLedger()) {
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await screen.findByRole('button', { name: '重新校验' });
  await goTo(user, '年终');
  await user.click(button(/^评分情况/));
  return { ledger, user };
}

it('asks for a check first', async () => {
  const ledger = new ArrayLedger();
  const user = renderPane(ledger);
  await goTo(user, '年终');
  await user.click(button(/^评分情况/));
  expect(screen.getByText('先校验一次，才知道要评哪些对象。')).toBeTruthy();
  await user.click(button('校验'));
  expect(ledger.runs.map(({ step }) => step)).toEqual(['check']);
});

it('is not offered where nobody gives scores', async () => {
  const ledger = new ArrayLedger();
  ledger.left = { pairings: 1, scores: 0 };
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await screen.findByRole('button', { name: '重新校验' });
  await goTo(user, '年终');
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: /^评分情况/ })).toBeNull();
  });
});

it('makes a sheet for each name, and tells who has one already', async () => {
  const { ledger, user } = await opened();
  const names = await screen.findByRole('textbox', { name: '评分人' });
  expect(button('新建评分表').getAttribute('aria-disabled')).toBe('true');
  await user.type(names, ' 李四{enter}张三{enter}{enter}李四');
  await user.click(button('新建评分表'));
  expect(await screen.findByText('已新建 1 张评分表。已有、没有改动：评分表·张三。')).toBeTruthy();
  expect(ledger.scores.asked).toEqual(['李四', '张三']);
  await user.click(button('打开工作表“评分表·李四”'));
  expect(ledger.visited).toEqual(['评分表·李四']);
});

it('tells of each assessor how many are given and missing, and leads to each score', async () => {
  const { ledger, user } = await opened();
  expect(await screen.findByText('应评 150 项，其中 148 项还没有人评分。')).toBeTruthy();
  expect(screen.getByRole('row', { name: '张三 1 1 1' })).toBeTruthy();
  expect(screen.getByRole('row', { name: '（未写评分人） 1 0 0' })).toBeTruthy();
  await user.click(button('评分表·张三!G9'));
  await user.click(screen.getByRole('tab', { name: '差异较大 1' }));
  expect(screen.getByText('嵩县田湖镇樊店村 · 群众评议：1 分，其他人中位数 4.5（满分 5）')).toBeTruthy();
  await user.click(button('评分表·张三!G4'));
  expect(ledger.visited).toEqual([
    { sheet: '评分表·张三', row: 9, columnIndex: 6 },
    { sheet: '评分表·张三', row: 4, columnIndex: 6 },
  ]);
  await user.click(screen.getByRole('tab', { name: '分差较大 1' }));
  expect(screen.getByText(/2 人，1 到 4.5，平均 2.75/)).toBeTruthy();
});

it('says so where there is nothing for people to score', async () => {
  const ledger = new ArrayLedger();
  ledger.scores.kept = { wanted: 0, unscored: 0, assessors: [], missing: [], outliers: [], spreads: [] };
  await opened(ledger);
  expect(await screen.findByText(/^考核指标里没有要人工评分的指标/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '新建评分表' })).toBeNull();
});
