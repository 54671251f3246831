import { screen } from '@testing-library/react';
import { ArrayLedger } from './array-ledger';
import { button, renderPane } from './render-pane';

it('last year’s workbook is chosen, and 年度对比 is written and opened', async () => {
  const ledger = new ArrayLedger();
  const user = renderPane(ledger);
  await user.click(button(/^年度对比/));
  // jsdom's files cannot be read.
  const file = Object.assign(new File(['1'], '去年.xlsx'), {
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)),
  });
  await user.upload(screen.getByLabelText('选择上年台账（.xlsx）', { selector: 'input' }), file);
  await screen.findByText('上年台账：去年.xlsx（2013 年度）');
  await user.click(button('生成年度对比'));
  await user.click(await screen.findByRole('button', { name: /打开工作表/ }));
  expect(ledger.visited).toEqual(['年度对比']);
});

it('says in one sentence why the next year cannot begin', async () => {
  const user = renderPane(new ArrayLedger());
  await user.click(button(/^新年度/));
  await user.click(button('查看要改的内容'));
  expect((await screen.findByRole('alert')).textContent).toContain('没有数据行');
});
