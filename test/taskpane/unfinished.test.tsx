import { screen } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { ArrayLedger } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { button, renderPane } from './render-pane';

function brokenOff(): ArrayLedger {
  const ledger = new ArrayLedger([]);
  ledger.brokenOff = {
    operation: 'fixes',
    at: '2014-12-31 09:00',
    cells: 12,
    sheets: ['修改记录'],
    isDecided: false,
  };
  return ledger;
}

it('a change that was broken off is told when the pane opens, and taken back when the clerk says so', async () => {
  const ledger = brokenOff();
  const user = renderPane(ledger);
  expect(
    await screen.findByText(
      '上次（2014-12-31 09:00）的自动修改没有做完，涉及 12 个单元格，没写完的工作表：修改记录。请先撤销，再继续。',
    ),
  ).toBeTruthy();
  await expectNoViolations();
  await user.click(button('撤销这次改动'));
  expect(await screen.findByText('已撤销。1 个单元格后来有人改过，保持现在的内容。')).toBeTruthy();
  expect(ledger.brokenOff).toBeNull();
  expect(screen.queryByText(/没有做完/)).toBeNull();
});

it.each([
  [
    'zh-CN',
    '上次的结果表写入没有做完，已写好的工作表：校验报告，只剩收尾。请先完成，再继续。',
    '完成这次改动',
    '已完成。',
  ],
  [
    'en',
    'Writing the generated sheets was broken off; sheets written: 校验报告; only the clearing away is left. Finish it first, then go on.',
    'Finish the change',
    'Finished.',
  ],
] as const)(
  'a change of which only the end is left is finished when the clerk says so (%s)',
  async (locale, told, finish, finished) => {
    const ledger = new ArrayLedger([]);
    ledger.brokenOff = { operation: 'generated', at: '', cells: 0, sheets: ['校验报告'], isDecided: true };
    const user = renderPane(ledger, { locale });
    expect(await screen.findByText(told)).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).not.toContain('撤销这次改动');
    await user.click(button(finish));
    expect(await screen.findByText(finished)).toBeTruthy();
    expect(ledger.brokenOff).toBeNull();
  },
);

it('what stands in the way is said, and the change can be taken back later', async () => {
  const ledger = brokenOff();
  const user = renderPane(ledger);
  const take = await screen.findByRole('button', { name: '撤销这次改动' });
  const failure = new Failure('ProtectedSheet', { sheet: '贫困户名册' });
  ledger.failure = failure;
  await user.click(take);
  expect(await screen.findByText(failureSentence(failure, 'zh-CN'))).toBeTruthy();
  expect(button('撤销这次改动')).toBeTruthy();
});

it('nothing is said where nothing was broken off', async () => {
  renderPane(new ArrayLedger([]));
  expect(await screen.findByRole('button', { name: '校验' })).toBeTruthy();
  expect(screen.queryByText(/没有做完/)).toBeNull();
});
