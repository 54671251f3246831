import { screen, waitFor } from '@testing-library/react';
import { ArrayLedger } from './array-ledger';
import { button, goTo, renderPane } from './render-pane';

async function openSettings(ledger: ArrayLedger) {
  const user = renderPane(ledger);
  await user.click(button('设置'));
  return {
    user,
    year: screen.getByRole('textbox', { name: '考核年度' }),
    asOf: screen.getByRole('textbox', { name: '截止日期' }),
  };
}

function optionsOf(ledger: ArrayLedger) {
  const { year, asOf, doubts } = ledger.runs.at(-1)?.options ?? {};
  return { year, asOf, doubts };
}

it('leaves everything to the workbook when nothing is set', async () => {
  const ledger = new ArrayLedger();
  const user = renderPane(ledger);
  await user.click(button('校验'));
  expect(optionsOf(ledger)).toEqual({});
});

it('hands year, date and doubts to the run, and names them in the header', async () => {
  const ledger = new ArrayLedger();
  const { user, year, asOf } = await openSettings(ledger);
  await user.type(year, '2014');
  await user.type(asOf, '2014年12月31日');
  await user.click(screen.getByRole('switch', { name: '核查疑点数据' }));
  await user.click(button('设置'));
  expect(screen.getByText('2014 年度 · 截止 2014-12-31 · 含疑点数据')).toBeTruthy();
  await user.click(button('校验'));
  expect(optionsOf(ledger)).toEqual({ year: 2014, asOf: 42_004, doubts: true });
});

it.each([
  ['考核年度', '1948', '请填 1949 到 2200 之间的四位年份'],
  ['考核年度', '今年', '请填 1949 到 2200 之间的四位年份'],
  ['截止日期', '2014-02-30', '请填日期，如 2014-12-31'],
  ['截止日期', '1900-01-01', '请填日期，如 2014-12-31'],
])('refuses %s “%s”, once the field is left', async (field, text, sentence) => {
  const { user } = await openSettings(new ArrayLedger());
  await user.type(screen.getByRole('textbox', { name: field }), text);
  expect(screen.queryByText(sentence)).toBeNull();
  await user.tab();
  expect(screen.getByText(sentence)).toBeTruthy();
});

it('does not run with a setting it cannot understand, but shows which', async () => {
  const ledger = new ArrayLedger();
  const { user, asOf } = await openSettings(ledger);
  await user.type(asOf, '去年底');
  await user.click(button('设置'));
  await goTo(user, '年终');
  await user.click(button('全部运行'));
  expect(ledger.runs).toEqual([]);
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '截止日期' }));
  });
  expect(screen.getByText('请填日期，如 2014-12-31')).toBeTruthy();
});

it('keeps its settings while a run is under way', async () => {
  const ledger = new ArrayLedger();
  ledger.hold();
  const { user, year } = await openSettings(ledger);
  await user.click(button('校验'));
  expect((year as HTMLInputElement).disabled).toBe(true);
});
