import { screen } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { ArrayLedger, finding } from './array-ledger';
import { button, renderPane } from './render-pane';

async function checked(ledger: ArrayLedger) {
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await screen.findByRole('button', { name: '重新校验' });
  return user;
}

it('writes return slips with the check, and leads to them', async () => {
  const ledger = new ArrayLedger([finding(2)]);
  const user = await checked(ledger);
  await user.click(button('生成退回单'));
  await user.click(await screen.findByRole('button', { name: '打开工作表“退回单”' }));
  expect(ledger.runs.at(-1)?.step).toBe('returnSlips');
  expect(ledger.visited).toEqual(['退回单']);
});

it('offers none where nothing has to go back', async () => {
  await checked(new ArrayLedger([finding(2, { severity: 'info' })]));
  expect(screen.queryByRole('button', { name: '生成退回单' })).toBeNull();
});

it('says what stood in the way', async () => {
  const ledger = new ArrayLedger([finding(2)]);
  const user = await checked(ledger);
  const failure = new Failure('ProtectedWorkbook');
  ledger.failure = failure;
  await user.click(button('生成退回单'));
  expect(await screen.findByText(failureSentence(failure, 'zh-CN'))).toBeTruthy();
});
