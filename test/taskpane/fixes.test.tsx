import { screen, within } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import type { Fix } from '../../src/core/fixes';
import { failureSentence } from '../../src/locales';
import { ArrayLedger, finding } from './array-ledger';
import { button, renderPane } from './render-pane';

function fix(row: number, changes: Partial<Fix> = {}): Fix {
  return {
    rule: 'F12',
    reason: 'F12 取值不在代码表中',
    table: 'households',
    sheet: '贫困户名册',
    row,
    column: 10,
    header: '贫困户属性',
    key: null,
    from: '一般贫困',
    to: '一般贫困户',
    isDate: false,
    shownFrom: '一般贫困',
    shownTo: '一般贫困户',
    ...changes,
  };
}

const FORM = { rule: null, reason: '统一写法', shownFrom: '2014.3.1', shownTo: '2014-03-01' };

async function openFixes(...fixes: Fix[]) {
  const ledger = new ArrayLedger([finding(2)]);
  ledger.fixing.push(...fixes);
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await user.click(await screen.findByRole('button', { name: /可以自动修改/ }));
  await screen.findByRole('heading', { name: '自动修改' });
  return { ledger, user };
}

it('shows old → new by rule, and writes nothing that is not ticked', async () => {
  const { ledger } = await openFixes(fix(2), fix(3), fix(4, FORM));
  const group = await screen.findByRole('region', { name: 'F12 取值不在代码表中' });
  expect(within(group).getAllByRole('checkbox')).toHaveLength(3);
  expect(group.textContent).toContain('贫困户名册!K2');
  expect(group.textContent).toContain('一般贫困 → 一般贫困户');
  expect(button('修改选中的 0 处').getAttribute('aria-disabled')).toBe('true');
  expect(ledger.written).toEqual([]);
});

it('parts what is wrong from what is only written otherwise', async () => {
  await openFixes(fix(4, FORM), fix(2));
  await screen.findByRole('heading', { name: '问题更正' });
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '问题更正',
    '统一写法：内容不变，不算问题',
  ]);
  expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))).toEqual([
    'F12 取值不在代码表中',
    '统一写法',
  ]);
});

it.each<[string, Partial<Fix>, string]>([
  [
    'a date typed as text',
    { from: '2013-03-01', to: 41334, isDate: true, shownFrom: '2013-03-01', shownTo: '2013-03-01' },
    '文本 → 日期',
  ],
  ['a number typed as text', { from: '12', to: 12, shownFrom: '12', shownTo: '12' }, '文本 → 数字'],
  [
    'a space behind',
    { from: '王庄 ', to: '王庄', shownFrom: '王庄 ', shownTo: '王庄' },
    '王庄（含多余空格） → 王庄',
  ],
])('never shows the same on both sides: %s', async (_, change, said) => {
  await openFixes(fix(2, change));
  const group = await screen.findByRole('region', { name: 'F12 取值不在代码表中' });
  expect(group.textContent).toContain(said);
});

it('writes one, a rule’s, or all', async () => {
  const { ledger, user } = await openFixes(fix(2), fix(3), fix(4, FORM), fix(5, FORM));
  await user.click(await screen.findByRole('checkbox', { name: /K2 / }));
  await user.click(button('修改选中的 1 处'));
  expect(await screen.findByText(/已修改 1 处。/)).toBeTruthy();
  expect(ledger.written.map(({ row }) => row)).toEqual([2]);
  await user.click(screen.getByRole('checkbox', { name: '统一写法（2）' }));
  await user.click(button('修改选中的 2 处'));
  expect(await screen.findByText(/已修改 2 处。/)).toBeTruthy();
  await user.click(button('全选'));
  await user.click(button('修改选中的 1 处'));
  expect(await screen.findByText('没有可以自动修改的地方。')).toBeTruthy();
});

it('undoes the latest change', async () => {
  const { user } = await openFixes(fix(2), fix(3));
  expect(screen.queryByRole('button', { name: /撤销/ })).toBeNull();
  await user.click(button('全选'));
  await user.click(button('修改选中的 2 处'));
  await user.click(await screen.findByRole('button', { name: '撤销上次修改（2 处）' }));
  expect(await screen.findByText(/已撤销 2 处。/)).toBeTruthy();
});

it('jumps to the cell, says what stood in the way, and checks again', async () => {
  const { ledger, user } = await openFixes(fix(2));
  await user.click(await screen.findByRole('button', { name: '贫困户名册!K2' }));
  expect(ledger.visited).toEqual([{ sheet: '贫困户名册', row: 2, columnIndex: 10 }]);
  await user.click(button('全选'));
  const failure = new Failure('ProtectedSheet', { sheet: '贫困户名册' });
  ledger.failure = failure;
  await user.click(button('修改选中的 1 处'));
  expect(await screen.findByText(failureSentence(failure, 'zh-CN'))).toBeTruthy();
  ledger.failure = null;
  await user.click(button('修改选中的 1 处'));
  const runs = ledger.runs.length;
  await user.click(await screen.findByRole('button', { name: '重新校验' }));
  expect(ledger.runs.length).toBe(runs + 1);
});

const UNIT = {
  rule: 'R04',
  reason: 'R04 单位不在帮扶单位名册中',
  header: '单位名称',
  shownFrom: '嵩县水力局',
};

it('lets a person choose among candidates, which 全选 never does', async () => {
  const second = fix(9, { ...UNIT, to: '嵩县水务局', shownTo: '嵩县水务局', choice: '嵩县水务局' });
  const { ledger, user } = await openFixes(
    fix(2),
    fix(9, { ...UNIT, to: '嵩县水利局', shownTo: '嵩县水利局', choice: '嵩县水利局' }),
    { ...second, with: [{ ...second, header: '备注', shownFrom: '', shownTo: '甲' }] },
  );
  const group = await screen.findByRole('region', { name: UNIT.reason });
  expect(group.textContent).toContain('（1 处，逐处选定）');
  expect(group.textContent).toContain('单位名称 嵩县水力局 → 嵩县水务局 · 备注 （空） → 甲');
  await user.click(button('全选'));
  expect(button('修改选中的 1 处')).toBeTruthy();
  await user.click(within(group).getByRole('radio', { name: /^嵩县水利局/ }));
  await user.click(within(group).getByRole('radio', { name: /^嵩县水务局/ }));
  await user.click(button('修改选中的 2 处'));
  expect(ledger.written.map(({ row, to }) => [row, to])).toEqual([
    [2, '一般贫困户'],
    [9, '嵩县水务局'],
  ]);
  expect(await screen.findByText('没有可以自动修改的地方。')).toBeTruthy();
});

it('leaves a cell as it is when the choice is taken back', async () => {
  const { user } = await openFixes(fix(9, { ...UNIT, to: '甲', shownTo: '甲', choice: '甲' }));
  await user.click(await screen.findByRole('radio', { name: /^甲/ }));
  expect(button('修改选中的 1 处')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: '不改' }));
  expect(button('修改选中的 0 处').getAttribute('aria-disabled')).toBe('true');
});
