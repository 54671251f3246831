import { screen, within } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { NOBODY, type ComparedItem } from '../../src/core/returns';
import { failureSentence } from '../../src/locales';
import { ArrayLedger, finding } from './array-ledger';
import { button, renderPane } from './render-pane';

function item(row: number, changes: Partial<ComparedItem> = {}): ComparedItem {
  return {
    place: '嵩县车村镇',
    rule: 'F01',
    sheet: '贫困户名册',
    key: `户${row}`,
    message: `第 ${row} 户户主姓名为空。`,
    identity: `F01|households|head|户${row}`,
    state: 'remaining',
    first: 1,
    at: { sheet: '贫困户名册', row, columnIndex: 4 },
    ...changes,
  };
}

function sentBack(...items: ComparedItem[]): ArrayLedger {
  const ledger = new ArrayLedger([finding(2)]);
  ledger.comparison = {
    round: 2,
    items,
    places: new Set(items.map(({ place }) => place)),
    uncompared: ['L06'],
  };
  return ledger;
}

async function opened(ledger: ArrayLedger) {
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await user.click(await screen.findByRole('button', { name: /^与上次退回相比/ }));
  await screen.findByRole('heading', { name: '与上次退回相比' });
  return user;
}

it('is offered only where something was sent back', async () => {
  const user = renderPane(new ArrayLedger([finding(2)]));
  await user.click(button('校验'));
  await screen.findByRole('button', { name: '重新校验' });
  expect(screen.queryByRole('button', { name: /^与上次退回相比/ })).toBeNull();
});

it('tells with the check how many are gone, remain, came back and are new', async () => {
  const user = renderPane(
    sentBack(item(2), item(3), item(4, { state: 'gone', at: null }), item(5, { state: 'back' })),
  );
  await user.click(button('校验'));
  expect(
    await screen.findByRole('button', { name: '与上次退回相比：已整改 1 · 未整改 2 · 再次出现 1 · 新增 0' }),
  ).toBeTruthy();
});

it('lists them by state under their townships, and jumps to those that stand in a row', async () => {
  const ledger = sentBack(
    item(2),
    item(3, { place: NOBODY, message: '缺少工作表。', at: null }),
    item(4, { state: 'gone', at: null }),
    item(5, { state: 'new', first: null }),
  );
  const user = await opened(ledger);
  const [township, nobody] = screen.getAllByRole('region');
  expect(township && within(township).getByText('第 2 户户主姓名为空。')).toBeTruthy();
  expect(nobody && within(nobody).getByRole('heading', { name: '未能确定乡镇' })).toBeTruthy();
  expect(screen.getByText(/未作对照的规则：L06。/)).toBeTruthy();
  await user.click(button('贫困户名册!E2'));
  expect(ledger.visited).toEqual([{ sheet: '贫困户名册', row: 2, columnIndex: 4 }]);

  await user.click(screen.getByRole('tab', { name: '已整改 1' }));
  expect(screen.getByText('贫困户名册 户4')).toBeTruthy();
  expect(screen.getByText('第 1 次退回时首次提出')).toBeTruthy();
  await user.click(screen.getByRole('tab', { name: '新增 1' }));
  expect(screen.queryByText(/首次提出/)).toBeNull();
  await user.click(screen.getByRole('tab', { name: '再次出现 0' }));
  expect(screen.getByText('没有这一类问题。')).toBeTruthy();
});

it('shows long lists bit by bit', async () => {
  const user = await opened(sentBack(...Array.from({ length: 120 }, (_, index) => item(index + 2))));
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  await user.click(button('再显示一些（还有 70 条）'));
  expect(screen.getAllByRole('listitem')).toHaveLength(100);
});

it('says what stood in the way of a jump', async () => {
  const ledger = sentBack(item(2));
  const user = await opened(ledger);
  const failure = new Failure('ProtectedWorkbook');
  ledger.failure = failure;
  await user.click(button('贫困户名册!E2'));
  expect(await screen.findByText(failureSentence(failure, 'zh-CN'))).toBeTruthy();
});
