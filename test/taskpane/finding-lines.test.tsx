import { screen, waitFor, within } from '@testing-library/react';
import type { Fix } from '../../src/core/fixes';
import { ArrayLedger, finding, mixedFindings } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { active, openGroups, openList, place } from './open-findings';
import { button } from './render-pane';

/** What may be written on account of a finding. */
function mend(row: number): Fix {
  return {
    rule: 'F14',
    reason: 'F14 多余空格',
    table: 'households',
    sheet: '贫困户名册',
    row,
    column: 1,
    header: '户主姓名',
    key: null,
    from: '王 庄',
    to: `王${row}`,
    isDate: false,
    shownFrom: '王 庄',
    shownTo: `王${row}`,
  };
}

const three = () => [2, 3, 4].map((row) => finding(row, { mends: [mend(row)] }));

describe('a line', () => {
  it('is mended with one press, and the next takes its place and the focus', async () => {
    const ledger = new ArrayLedger(three());
    const user = await openList(ledger);
    for (const row of [2, 3]) {
      await user.click(button(`改为 王${row}`));
      await waitFor(() => {
        expect(screen.queryByText(`第 ${row} 行户主姓名为空。`)).toBeNull();
      });
      expect(active().textContent).toContain(`第 ${row + 1} 行`);
      expect(document.activeElement).toBe(active());
    }
    expect(ledger.found.mended.map(({ row }) => row)).toEqual([2, 3]);
    expect(screen.getByText('已改正。')).toBeTruthy();
  });

  it('is left as it is with a reason, stands apart, and comes back', async () => {
    const ledger = new ArrayLedger(three());
    const user = await openList(ledger);
    await user.click(button('已核实，不改'));
    await expectNoViolations();
    const form = screen.getByRole('form', { name: '已核实，不改：贫困户名册!B2' });
    expect(document.activeElement).toBe(within(form).getByRole('textbox'));
    await user.keyboard('{Enter}');
    expect(ledger.found.left).toEqual([]);
    await user.keyboard('已入户核实{Enter}');
    const waivedList = await screen.findByRole('button', { name: '已核实，不改（1）' });
    expect(ledger.found.left).toMatchObject([{ row: 2, reason: '已入户核实' }]);
    expect(document.activeElement).toBe(active());
    expect(active().textContent).toContain('第 3 行');
    await user.click(waivedList);
    await expectNoViolations();
    expect(screen.getByText(/已入户核实 · 2014-12-31/)).toBeTruthy();
    await user.click(button('恢复：贫困户名册!B2'));
    expect(await screen.findByText('没有记为“已核实，不改”的问题。')).toBeTruthy();
    await user.click(button('返回问题'));
    expect(await screen.findByText('第 2 行户主姓名为空。')).toBeTruthy();
  });

  it('is left as it is with all of its problem in its township, and all come back at once', async () => {
    const ledger = new ArrayLedger([
      ...three(),
      finding(5, { whose: '车村镇 明白川村 户主5' }),
      finding(6, { rule: 'F13', message: '电话号码有误。' }),
    ]);
    const user = await openList(ledger);
    await user.click(button('已核实，不改'));
    await user.click(
      await screen.findByRole('checkbox', { name: '田湖镇同一问题的 3 条，说明相同，一并记录' }),
    );
    await expectNoViolations();
    await user.type(screen.getByRole('textbox', { name: /核实说明/ }), '已逐户核实{Enter}');
    expect(await screen.findByText('已将 3 条记为“已核实，不改”。')).toBeTruthy();
    expect(ledger.found.left.map(({ row, reason }) => [row, reason])).toEqual([
      [2, '已逐户核实'],
      [3, '已逐户核实'],
      [4, '已逐户核实'],
    ]);
    await user.click(button('撤销'));
    expect(await screen.findByText('第 2 行户主姓名为空。')).toBeTruthy();
    expect(ledger.found.left).toEqual([]);
    expect(screen.queryByText(/记为“已核实，不改”。/)).toBeNull();
  });

  it('of a group that was left as it is comes back with the others, also later', async () => {
    const ledger = new ArrayLedger(three());
    ledger.found.left = [7, 8].map((row) => ({
      ...finding(row),
      reason: '已逐户核实',
      day: '2014-12-30',
      place: '田湖镇',
    }));
    ledger.found.left = [
      ...ledger.found.left,
      { ...finding(9), reason: '另有原因', day: '2014-12-30', place: '田湖镇' },
    ];
    const user = await openList(ledger);
    await user.click(button('已核实，不改（3）'));
    await user.click(await screen.findByRole('button', { name: '恢复这 2 条：田湖镇 F01' }));
    await waitFor(() => {
      expect(ledger.found.left.map(({ row }) => row)).toEqual([9]);
    });
    await expectNoViolations();
  });

  it('says where there are too many to be left at one go', async () => {
    const ledger = new ArrayLedger([2, 3, 4, 5, 6, 7].map((row) => finding(row)));
    const user = await openList(ledger);
    await user.click(button('已核实，不改'));
    expect(await screen.findByText('田湖镇同一问题有 6 条，太多，请逐条核实。')).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('stays as found where that is given up', async () => {
    const { isWaivable: _, ...firm } = finding(3);
    const ledger = new ArrayLedger([finding(2), firm]);
    const user = await openList(ledger);
    await user.click(button('已核实，不改'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(document.activeElement).toBe(active());
    await user.keyboard('{ArrowDown}');
    expect(screen.queryByRole('button', { name: '已核实，不改' })).toBeNull();
  });

  it('tells what its rule says, from the code', async () => {
    const user = await openList(new ArrayLedger(mixedFindings()));
    await user.click(within(active()).getByRole('button', { name: '规则 F01 的说明' }));
    const note = await screen.findByText('F01 规则F01');
    await expectNoViolations();
    expect(note.closest('[role=note]')?.textContent).toContain('依据：GB 11643-1999');
    expect(note.closest('[role=note]')?.textContent).toContain('级别：警告 · “规则”表所定，默认为错误');
    await user.click(within(active()).getByRole('button', { name: '规则 F01 的说明' }));
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('has its cell shown once the arrow keys rest on it', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const user = await openList(ledger);
    active().focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(ledger.visited).toEqual([]);
    await waitFor(() => {
      expect(ledger.visited).toEqual([{ sheet: '贫困户名册', row: 4, columnIndex: 1 }]);
    });
    expect(document.activeElement).toBe(active());
  });
});

describe('a check from the list', () => {
  it('keeps the view, the line and the focus, wherever the line stands now', async () => {
    const ledger = new ArrayLedger(Array.from({ length: 9 }, (_, index) => finding(index + 2)));
    const user = await openList(ledger);
    await user.click(screen.getByText('第 6 行户主姓名为空。'));
    ledger.all = ledger.all.filter(({ row }) => row !== 2 && row !== 3);
    const line = active();
    line.focus();
    await user.click(button('重新校验'));
    await screen.findByText('共 7 条 · F8 下一条，Shift+F8 上一条，上下键亦可；单元格随之选中');
    expect(place()).toBe('3');
    expect(active().textContent).toContain('第 6 行');
  });

  it('is not what another list begins with', async () => {
    const ledger = new ArrayLedger(Array.from({ length: 9 }, (_, index) => finding(index + 2)));
    const user = await openList(ledger);
    await user.click(screen.getByText('第 6 行户主姓名为空。'));
    await user.click(screen.getByRole('tab', { name: '按问题' }));
    await user.click(screen.getByRole('tab', { name: '全部' }));
    expect(place()).toBe('1');
  });
});

describe('the rows with findings', () => {
  it('are all that the sheet shows, until all are shown again', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const user = await openGroups(ledger, '全部');
    await user.click(button('错误 4'));
    await user.click(button('只看有问题的行'));
    expect(await screen.findByText('已筛选，显示 3 行。')).toBeTruthy();
    expect(ledger.found.filteredBy).toEqual([{ severity: 'error' }]);
    await user.click(button('显示全部行（贫困户名册）'));
    await screen.findByRole('button', { name: '只看有问题的行' });
    expect(ledger.answers.filteredNow).toEqual([]);
  });

  it('take the place of a clerk’s own filter only when that is agreed to', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    ledger.found.inTheWay = '贫困户名册';
    const user = await openGroups(ledger);
    await user.click(button('只看有问题的行'));
    expect(await screen.findByText(/“贫困户名册”已有筛选/)).toBeTruthy();
    expect(ledger.found.filteredBy).toEqual([]);
    await user.click(button('替换筛选'));
    expect(await screen.findByText('已筛选，显示 3 行。')).toBeTruthy();
  });
});
