import { act, screen, waitFor } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import type { ProposalLine } from '../../src/core/proposals';
import { failureSentence } from '../../src/locales';
import { ArrayLedger, finding } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { button, goTo, renderPane } from './render-pane';

const cadre = (name: string, row: number): ProposalLine['cadre'] => ({
  name,
  id: `G${row}`,
  unit: '嵩县水利局',
  rank: '科员',
  place: { sheet: '驻村干部名册', row, column: 1, header: '姓名', source: null },
});

function line(at: number, changes: Partial<ProposalLine> = {}): ProposalLine {
  return {
    county: '嵩县',
    township: '田湖镇',
    village: '樊店村',
    householdId: `H${at}`,
    head: `户${at}`,
    household: { sheet: '贫困户名册', row: at, column: 0, header: '户编号', source: null },
    former: null,
    cadre: cadre('乙干部', 2),
    reach: 'village',
    loadAfter: 3,
    capacity: 15,
    ...changes,
  };
}

async function openProposals(...lines: ProposalLine[]) {
  const ledger = new ArrayLedger([finding(2)]);
  ledger.proposals.all.push(...lines);
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await screen.findByText(/查看问题清单/);
  await goTo(user, '查询');
  await user.click(screen.getByRole('button', { name: /^结对建议/ }));
  await screen.findByRole('heading', { name: '结对建议' });
  return { ledger, user };
}

it('is not offered where every household has a cadre', async () => {
  const ledger = new ArrayLedger([finding(2)]);
  ledger.left = { pairings: 0, scores: 1 };
  const user = renderPane(ledger);
  await goTo(user, '查询');
  expect(screen.getByRole('button', { name: /^结对建议/ })).toBeTruthy();
  await goTo(user, '核对');
  await user.click(button('校验'));
  await screen.findByText(/查看问题清单/);
  await goTo(user, '查询');
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: /^结对建议/ })).toBeNull();
  });
});

it('lists who could help whom, and jumps to household and cadre', async () => {
  const { ledger, user } = await openProposals(
    line(2),
    line(3, { former: cadre('丙干部', 9), reach: 'township' }),
  );
  expect(await screen.findByText('建议新结对 1 户，调整 1 户。')).toBeTruthy();
  const group = await screen.findByRole('region', { name: '嵩县 田湖镇（2）' });
  expect(group.textContent).toContain('无人 → 乙干部');
  expect(group.textContent).toContain('嵩县水利局 · 本乡镇 · 共帮 3 户，上限 15');
  await user.click(screen.getByRole('button', { name: '樊店村 户3 H3' }));
  await user.click(screen.getByRole('button', { name: '丙干部' }));
  expect(ledger.visited).toEqual([
    { sheet: '贫困户名册', row: 3, columnIndex: 0 },
    { sheet: '驻村干部名册', row: 9, columnIndex: 1 },
  ]);
});

it('shows a stretch of a long list, more when asked for', async () => {
  const { user } = await openProposals(...Array.from({ length: 45 }, (_, at) => line(at + 2)));
  const group = await screen.findByRole('region', { name: '嵩县 田湖镇（45）' });
  expect(await screen.findByRole('button', { name: /H21$/ })).toBeTruthy();
  expect(group.querySelectorAll('li')).toHaveLength(20);
  await user.click(button('再显示一些（还有 25 户）'));
  expect(await screen.findByRole('button', { name: /H41$/ })).toBeTruthy();
});

it('writes the sheet and opens it', async () => {
  const { ledger, user } = await openProposals(line(2));
  await user.click(await screen.findByRole('button', { name: '写出“结对建议”表' }));
  await user.click(await screen.findByRole('button', { name: '打开工作表“结对建议”' }));
  expect(ledger.visited).toEqual(['结对建议']);
});

it('says so when there is nothing to propose', async () => {
  await openProposals();
  expect(await screen.findByText('应结对的户都有干部，也没有干部超过上限。')).toBeTruthy();
});

it('asks for a check first', async () => {
  const ledger = new ArrayLedger([finding(2)]);
  const user = renderPane(ledger);
  await goTo(user, '查询');
  await user.click(screen.getByRole('button', { name: /^结对建议/ }));
  await screen.findByText('先校验一次，才知道哪些户没有干部。');
  await user.click(button('校验'));
  expect(ledger.runs.map(({ step }) => step)).toEqual(['check']);
});

it('enters what is ticked, one, a township’s or all, and takes it back', async () => {
  const { ledger, user } = await openProposals(line(2), line(3), line(4));
  await user.click(await screen.findByRole('checkbox', { name: '选用：H3 → 乙干部' }));
  await user.click(button('选中的 1 条写入台账'));
  expect(await screen.findByText(/已在“结对帮扶台账”新增 1 行。/)).toBeTruthy();
  expect(ledger.proposals.accepted).toEqual([1]);
  // The others stay to be ticked; the one that was entered is marked.
  const done = screen.getByRole('checkbox', { name: '选用：H3 → 乙干部' });
  expect(done).toHaveProperty('disabled', true);
  expect(done.closest('li')?.textContent).toContain('已写入台账');
  expect(document.activeElement).toBe(button('选中的 0 条写入台账'));
  await user.click(button('全选'));
  await user.click(button('选中的 2 条写入台账'));
  await screen.findByText(/新增 2 行。/);
  expect(ledger.proposals.entries).toEqual([[1], [0, 2]]);
  await user.click(button('撤销上次写入（2 条）'));
  expect(await screen.findByText(/已撤销，台账恢复原样。/)).toBeTruthy();
  expect(ledger.proposals.accepted).toEqual([]);
  expect(screen.getAllByText('已写入台账')).toHaveLength(1);
});

it('stays as it is while edits are checked, says that it is old, and is worked out anew when asked to', async () => {
  const { ledger, user } = await openProposals(line(2), line(3));
  await user.click(await screen.findByRole('checkbox', { name: '选用：H3 → 乙干部' }));
  await goTo(user, '核对');
  await user.click(screen.getByRole('switch', { name: '边改边查' }));
  await goTo(user, '查询');
  expect(screen.queryByText(/这些建议可能已不适用/)).toBeNull();
  ledger.proposals.all.splice(1);
  await act(async () => {
    const place = { sheet: '贫困户名册', row: 12, columnIndex: 3, rows: 1 };
    ledger.live.listener?.onReport({ summary: ledger.summary(), ...place, gone: 1, fresh: 0, found: [] });
    await Promise.resolve();
  });
  expect(await screen.findByText(/这些建议可能已不适用/)).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: '选用：H3 → 乙干部' })).toHaveProperty('checked', true);
  await expectNoViolations();
  await user.click(button('重新计算'));
  expect(await screen.findByText('建议新结对 1 户，调整 0 户。')).toBeTruthy();
  await waitFor(() => {
    expect(screen.queryByRole('checkbox', { name: '选用：H3 → 乙干部' })).toBeNull();
  });
  expect(screen.queryByText(/这些建议可能已不适用/)).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
});

it('says why nothing was entered', async () => {
  const { ledger, user } = await openProposals(line(2), line(3));
  await user.click(await screen.findByRole('checkbox', { name: '嵩县 田湖镇（2）' }));
  const failure = new Failure('ProposalsChanged');
  ledger.failure = failure;
  await user.click(button('选中的 2 条写入台账'));
  expect(await screen.findByText(failureSentence(failure, 'zh-CN'))).toBeTruthy();
  expect(ledger.proposals.accepted).toEqual([]);
});
