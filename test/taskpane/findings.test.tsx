import { act, screen, waitFor, within } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { ArrayLedger, finding, mixedFindings } from './array-ledger';
import { active, openGroups, openList, options, place } from './open-findings';
import { button, renderPane } from './render-pane';

const groups = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('groups', () => {
  it('are rules with their counts, the gravest and most frequent first', async () => {
    await openGroups(new ArrayLedger(mixedFindings()));
    expect(groups('按问题')).toEqual(['F01规则F013', 'S01规则S011', 'R05规则R051', 'F14规则F141']);
    expect(button(/错误 F01/)).toBeTruthy();
  });

  it('are townships first, what no township answers for among them', async () => {
    const user = await openGroups(new ArrayLedger(mixedFindings()), '按乡镇');
    await screen.findByRole('list', { name: '按乡镇' });
    expect(groups('按乡镇')).toEqual(['田湖镇5', '不属于某个乡镇1']);
    await user.click(button(/不属于某个乡镇/));
    expect(await screen.findByText('缺少“帮扶单位名册”。')).toBeTruthy();
    expect(options()).toHaveLength(1);
    await user.click(button('全部乡镇'));
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '按乡镇' }));
  });

  it('are sheets with their counts', async () => {
    await openGroups(new ArrayLedger(mixedFindings()), '按表');
    await screen.findByRole('list', { name: '按表' });
    expect(groups('按表')).toEqual(['贫困户名册4', '结对帮扶台账1']);
  });

  it('of one severity count that severity only', async () => {
    const user = await openGroups(new ArrayLedger(mixedFindings()));
    await user.click(button('错误 4'));
    expect(groups('按问题')).toEqual(['F01规则F013', 'S01规则S011']);
    await user.click(screen.getByRole('tab', { name: '按表' }));
    await waitFor(() => {
      expect(groups('按表')).toEqual(['贫困户名册3']);
    });
  });

  it('open with the arrow keys and Enter, and give the focus back', async () => {
    const user = await openGroups(new ArrayLedger(mixedFindings()));
    button(/F01/).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'R05 规则R05' }));
    expect(await screen.findByText('结对帮扶台账!B9')).toBeTruthy();
    expect(options()).toHaveLength(1);
    await user.click(button('全部问题'));
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '按问题' }));
    expect(groups('按问题')).toHaveLength(4);
  });
});

describe('the list', () => {
  it('shows rule, place, key and message, and for the active one what to do', async () => {
    await openList(new ArrayLedger(mixedFindings()));
    expect(options()).toHaveLength(6);
    expect(within(active()).getByText('F01')).toBeTruthy();
    expect(within(active()).getByText('田湖镇 樊店村 户主2')).toBeTruthy();
    expect(within(active()).getByText('贫困户名册!B2')).toBeTruthy();
    expect(within(active()).getByText('户2')).toBeTruthy();
    expect(within(active()).getByText('第 2 行户主姓名为空。')).toBeTruthy();
    expect(active().textContent).toContain('怎么办：填写这一格。');
    expect(within(active()).getByRole('img', { name: '错误' })).toBeTruthy();
    expect(screen.getAllByText(/填写这一格/)).toHaveLength(6);
    expect(screen.getByText('王庄')).toBeTruthy();
    expect(screen.getByText('整个工作簿')).toBeTruthy();
  });

  it('jumps to the cell that is clicked', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const user = await openList(ledger);
    await user.click(screen.getByText('第 3 行户主姓名为空。'));
    expect(ledger.visited).toEqual([{ sheet: '贫困户名册', row: 3, columnIndex: 1 }]);
    expect(active().textContent).toContain('贫困户名册!B3');
  });

  it('opens the sheet of a finding without a row, and nothing for the whole workbook', async () => {
    const ledger = new ArrayLedger([
      finding(1, { row: null, columnIndex: null, address: null }),
      ...mixedFindings().filter(({ sheet }) => sheet === null),
    ]);
    const user = await openList(ledger);
    await user.click(screen.getByText('贫困户名册'));
    await user.click(screen.getByText('整个工作簿'));
    expect(ledger.visited).toEqual(['贫困户名册']);
  });

  it('says why a cell cannot be shown, until that is put away', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const user = await openList(ledger);
    const failure = new Failure('SheetGone', { sheet: '贫困户名册' });
    ledger.failure = failure;
    await user.click(screen.getByText('第 3 行户主姓名为空。'));
    expect((await screen.findByRole('alert')).textContent).toContain(failureSentence(failure, 'zh-CN'));
    await user.click(button('关闭提示'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('can be asked for again when its findings could not be fetched', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const user = await openGroups(ledger);
    ledger.failure = new Failure('Unexpected', { message: 'Worker: out of memory' });
    await user.click(button(/F01/));
    expect((await screen.findByRole('alert')).textContent).toContain('out of memory');
    await user.click(button('重试'));
    expect(await screen.findAllByRole('row')).toHaveLength(3);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('twenty thousand findings', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => finding(index + 1));

  it('are in the page and fetched only where they are looked at', async () => {
    const ledger = new ArrayLedger(many);
    await openList(ledger);
    expect(options().length).toBeLessThan(40);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('20000');
    expect(screen.getByText(/共 20,000 条/)).toBeTruthy();
    expect(ledger.found.asked.every(({ count }) => count <= 100)).toBe(true);
    expect(ledger.found.asked).toHaveLength(1);
  });

  it('are walked with the keyboard, the focus always on the active one', async () => {
    const ledger = new ArrayLedger(many);
    const user = await openList(ledger);
    active().focus();
    const press = async (key: string, expected: string): Promise<void> => {
      await user.keyboard(key);
      expect(place()).toBe(expected);
      expect(document.activeElement).toBe(active());
    };
    await press('{ArrowUp}', '1');
    await press('{ArrowDown}{ArrowDown}', '3');
    await press('{PageDown}', '13');
    await press('{PageUp}', '3');
    await press('{End}', '20000');
    await screen.findByText('第 20000 行户主姓名为空。');
    await user.keyboard('{Enter}');
    expect(ledger.visited).toEqual([{ sheet: '贫困户名册', row: 20_000, columnIndex: 1 }]);
    await press('{ArrowDown}', '20000');
    await press('{Home}', '1');
    expect(options().filter(({ tabIndex }) => tabIndex === 0)).toEqual([active()]);
    expect(ledger.found.asked.length).toBeLessThan(8);
  });

  it('keep the active one while the others are scrolled away from', async () => {
    await openList(new ArrayLedger(many));
    active().focus();
    act(() => {
      window.scrollTo({ top: 840_000 });
    });
    await screen.findByText('第 10005 行户主姓名为空。');
    expect(place()).toBe('1');
    expect(document.activeElement).toBe(active());
    expect(options().length).toBeLessThan(40);
  });
});

describe('the filters', () => {
  it('search what was typed, after a pause', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const user = await openGroups(ledger);
    await user.type(screen.getByRole('searchbox'), 'B9');
    expect(await screen.findByText('村名与村编码不一致。')).toBeTruthy();
    expect(options()).toHaveLength(1);
    expect(ledger.found.asked.map(({ filter }) => filter)).toEqual([{ text: 'B9' }]);
  });

  it('combine severity, group and search', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const user = await openGroups(ledger, '按表');
    await user.click(await screen.findByRole('button', { name: /贫困户名册/ }));
    await user.click(button('提示 1'));
    await user.type(screen.getByRole('searchbox'), '空格');
    await waitFor(() => {
      expect(ledger.found.asked.at(-1)?.filter).toEqual({
        sheet: '贫困户名册',
        severity: 'info',
        text: '空格',
      });
    });
    expect(await screen.findByText('多余空格。')).toBeTruthy();
  });

  it('are cleared where nothing meets them', async () => {
    const user = await openGroups(new ArrayLedger(mixedFindings()));
    await user.type(screen.getByRole('searchbox'), '没有这个');
    expect(await screen.findByText('没有符合条件的问题。')).toBeTruthy();
    await user.click(button('清除筛选'));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    expect(groups('按问题')).toHaveLength(4);
  });

  it('find people by name', async () => {
    const user = await openGroups(new ArrayLedger(mixedFindings()));
    await user.type(screen.getByRole('searchbox'), '户主3');
    expect(await screen.findByText('第 3 行户主姓名为空。')).toBeTruthy();
    expect(options()).toHaveLength(1);
  });

  it('start with the severity that was chosen among the totals', async () => {
    const user = renderPane(new ArrayLedger(mixedFindings()));
    await user.click(button('校验'));
    await user.click(await screen.findByRole('button', { name: '警告 1' }));
    expect(await screen.findByText('村名与村编码不一致。')).toBeTruthy();
    expect(button('警告 1').getAttribute('aria-pressed')).toBe('true');
    expect(options()).toHaveLength(1);
  });
});

it('goes back to where the list was opened, with the results as they were', async () => {
  const user = await openGroups(new ArrayLedger(mixedFindings()));
  await user.click(button('返回'));
  expect(document.activeElement).toBe(button(/查看问题清单/));
  expect(button('错误 4')).toBeTruthy();
});
