import { screen } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { ArrayLedger } from './array-ledger';
import { button, renderPane } from './render-pane';

it('adds the settings sheets that are missing, and says which', async () => {
  const user = renderPane(new ArrayLedger());
  await user.click(button('设置'));
  await user.click(button('新建设置表'));
  expect(await screen.findByText('已新建：参数、规则。')).toBeTruthy();
  await user.click(button('新建设置表'));
  expect(await screen.findByText('设置表都已经有了。')).toBeTruthy();
});

it('says what stood in the way', async () => {
  const ledger = new ArrayLedger();
  const user = renderPane(ledger);
  ledger.failure = new Failure('ProtectedWorkbook');
  await user.click(button('设置'));
  await user.click(button('新建设置表'));
  expect(await screen.findByText(failureSentence(new Failure('ProtectedWorkbook'), 'zh-CN'))).toBeTruthy();
});
