import { screen } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { ArrayLedger } from './array-ledger';
import { button, goTo, renderPane } from './render-pane';

async function opened() {
  const ledger = new ArrayLedger();
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await screen.findByRole('button', { name: '重新校验' });
  await goTo(user, '年终');
  await user.click(button(/^材料打印/));
  return { ledger, user };
}

const paper = (name: RegExp) => screen.getByRole('checkbox', { name });

it('makes what is chosen for all, and leads there', async () => {
  const { ledger, user } = await opened();
  expect(button('生成').getAttribute('aria-disabled')).toBe('true');
  await user.click(paper(/^干部鉴定/));
  await user.click(button('生成 1 种'));
  expect(await screen.findByText('已生成 1 张工作表，可直接打印。')).toBeTruthy();
  await user.click(button('打开工作表“干部鉴定”'));
  expect(ledger.papers.asked).toEqual([{ kinds: ['cadreAppraisal'], chosen: { by: 'all' } }]);
  expect(ledger.visited).toEqual(['干部鉴定']);
});

it('makes it for one township, or for what is selected in Excel', async () => {
  const { ledger, user } = await opened();
  await user.click(paper(/^干部鉴定/));
  await user.click(screen.getByRole('radio', { name: '一个乡镇' }));
  await user.selectOptions(screen.getByRole('combobox'), '嵩县白河镇');
  await user.click(button('生成 1 种'));
  await screen.findByText(/^已生成/);
  await user.click(screen.getByRole('radio', { name: /^Excel 中选中的行/ }));
  await user.click(button('生成 1 种'));
  await screen.findByText(/^已生成/);
  expect(ledger.papers.asked.map(({ chosen }) => chosen)).toEqual([
    { by: 'township', township: '嵩县白河镇' },
    { by: 'selected' },
  ]);
});

it('asks for a check first', async () => {
  const ledger = new ArrayLedger();
  const user = renderPane(ledger);
  await goTo(user, '年终');
  await user.click(button(/^材料打印/));
  await user.click(paper(/^干部鉴定/));
  expect(button('生成 1 种').getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('先校验一次，才知道有哪些村、户。')).toBeTruthy();
});

it('says why nothing could be made', async () => {
  const { ledger, user } = await opened();
  const failure = new Failure('NothingChosen', { named: '' });
  ledger.failure = failure;
  await user.click(paper(/^干部鉴定/));
  await user.click(button('生成 1 种'));
  expect(await screen.findByText(failureSentence(failure, 'zh-CN'))).toBeTruthy();
});
