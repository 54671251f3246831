import { screen } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { rawSheet } from '../core/build';
import { ArrayLedger } from './array-ledger';
import { button, goTo, renderPane } from './render-pane';

const VILLAGES = ['村编码', '县(区)', '乡镇', '行政村', '是否贫困村'];

async function opened() {
  const ledger = new ArrayLedger();
  ledger.sheets.push(rawSheet('村名单', [VILLAGES, ['410325101201', '嵩县', '田湖镇', '樊店村', '是']]));
  const user = renderPane(ledger);
  await goTo(user, '收表');
  await user.click(button(/^新建登记表/));
  await screen.findByRole('checkbox', { name: /贫困村名册 ?已有：村名单/ });
  return { ledger, user };
}

it('shows the fifteen tables and what of them the workbook has', async () => {
  await opened();
  expect(screen.getAllByRole('checkbox')).toHaveLength(16);
  expect(button('新建').getAttribute('aria-disabled')).toBe('true');
});

it('makes what is chosen, tells so, and leads there', async () => {
  const { ledger, user } = await opened();
  await user.click(screen.getByRole('checkbox', { name: /贫困村名册/ }));
  await user.click(button('新建 1 张'));
  expect(await screen.findByText('已新建 1 张登记表。')).toBeTruthy();
  await screen.findByRole('checkbox', { name: /贫困村名册 ?已有：村名单、贫困村名册 \(2\)/ });
  await user.click(button('打开工作表“贫困村名册 (2)”'));
  expect(ledger.visited).toEqual(['贫困村名册 (2)']);
});

it('chooses all and none at once', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('checkbox', { name: '全选' }));
  expect(button('新建 15 张')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: '全选' }));
  expect(button('新建').getAttribute('aria-disabled')).toBe('true');
});

it('says why nothing could be made', async () => {
  const { ledger, user } = await opened();
  const failure = new Failure('ProtectedWorkbook');
  ledger.failure = failure;
  await user.click(screen.getByRole('checkbox', { name: /贫困户名册/ }));
  await user.click(button('新建 1 张'));
  expect(await screen.findByText(failureSentence(failure, 'zh-CN'))).toBeTruthy();
});
