import { screen, waitFor } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { ArrayLedger } from './array-ledger';
import { button, renderPane } from './render-pane';

it('adds the settings sheets that are missing, says which, and is offered no more', async () => {
  const user = renderPane(new ArrayLedger());
  await user.click(button('设置'));
  await user.click(await screen.findByRole('button', { name: '新建设置表' }));
  expect(await screen.findByText('已新建：参数、规则。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '新建设置表' })).toBeNull();
  await user.click(button('设置'));
  await user.click(button('设置'));
  await waitFor(() => {
    expect(screen.getByRole('switch', { name: '核查疑点数据' })).toBeTruthy();
  });
  expect(screen.queryByRole('button', { name: '新建设置表' })).toBeNull();
});

it('says what stood in the way', async () => {
  const ledger = new ArrayLedger();
  const user = renderPane(ledger);
  await user.click(button('设置'));
  const add = await screen.findByRole('button', { name: '新建设置表' });
  ledger.failure = new Failure('ProtectedWorkbook');
  await user.click(add);
  expect(await screen.findByText(failureSentence(new Failure('ProtectedWorkbook'), 'zh-CN'))).toBeTruthy();
  expect(button('新建设置表')).toBeTruthy();
});
