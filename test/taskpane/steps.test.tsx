import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { ArrayLedger, LINKS, mixedFindings } from './array-ledger';
import { button, goTo, renderPane, stepCard } from './render-pane';
import { WHOLE_READING } from './whole-reading';

/** What is announced anywhere in the pane. */
function statusText(): string {
  return screen
    .getAllByRole('status')
    .map((part) => part.textContent)
    .join(' ');
}

describe('the first sight', () => {
  it('says what the add-in does, and offers the check', async () => {
    await act(async () => {
      renderPane(new ArrayLedger());
      await Promise.resolve();
    });
    expect(screen.getByRole('heading', { level: 1, name: '驻村帮扶台账' })).toBeTruthy();
    expect(screen.getByText(/数据不外传/)).toBeTruthy();
    expect(screen.getByText('逐条列出问题和改法，点一下到单元格。')).toBeTruthy();
    expect(within(stepCard('校验')).getByText('未开始')).toBeTruthy();
    expect(button('校验').getAttribute('aria-disabled')).toBeNull();
  });
});

it('the card of the first sight is shown until it was read', async () => {
  const user = renderPane(new ArrayLedger());
  await user.click(button('知道了'));
  expect(screen.queryByText(/数据不外传/)).toBeNull();
  cleanup();
  renderPane(new ArrayLedger());
  expect(await screen.findByRole('button', { name: '校验' })).toBeTruthy();
  expect(screen.queryByText(/数据不外传/)).toBeNull();
  localStorage.clear();
});

describe('a step', () => {
  it('shows what was found and read', async () => {
    const user = renderPane(new ArrayLedger(mixedFindings()));
    await user.click(button('校验'));
    const card = stepCard('校验');
    expect(await within(card).findByText('有错误')).toBeTruthy();
    expect(within(card).getByRole('button', { name: '错误 4' })).toBeTruthy();
    expect(within(card).getByRole('button', { name: '警告 1' })).toBeTruthy();
    expect(within(card).getByRole('button', { name: '提示 1' })).toBeTruthy();
    await user.click(within(card).getByRole('button', { name: '读取 2 张台账，共 3,150 行' }));
    expect(within(card).getByText('考核年度 2014，截止 2014-12-31')).toBeTruthy();
    const row = within(card).getByRole('row', { name: /贫困户名册、贫困户补报/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['3,000', '31']);
    expect(screen.queryByText(/数据不外传/)).toBeNull();
  });

  it('says so when nothing is wrong', async () => {
    const user = renderPane(new ArrayLedger());
    await user.click(button('校验'));
    expect(await screen.findByText('没有发现问题。')).toBeTruthy();
    expect(within(stepCard('校验')).getByText('完成')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /查看问题清单/ })).toBeNull();
  });

  it('tells by what pairings were linked', async () => {
    const user = renderPane(new ArrayLedger());
    await goTo(user, '年终');
    await user.click(button('关联'));
    const card = stepCard('关联');
    expect(await within(card).findByText('结对 2,000 条，已关联 1,890 条')).toBeTruthy();
    const figures = (name: RegExp) =>
      within(within(card).getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(figures(/干部编号/)).toEqual(['1,500', '75.0%']);
    expect(figures(/有多个可能/)).toEqual(['10', '0.5%']);
    expect(figures(/未找到/)).toEqual(['100', '5.0%']);
    expect(within(card).getAllByRole('table')).toHaveLength(1);
  });

  it('tells by what their households were found, where not every number told', async () => {
    const ledger = new ArrayLedger();
    const methods = { id: 1200, headId: 300, 'village+head': 460 };
    ledger.links = { ...LINKS, households: { linked: 1960, ambiguous: 15, unresolved: 25, methods } };
    const user = renderPane(ledger);
    await goTo(user, '年终');
    await user.click(button('关联'));
    const header = await screen.findByRole('columnheader', { name: '户关联依据' });
    const table = within(stepCard('关联'))
      .getAllByRole('table')
      .find((candidate) => candidate.contains(header));
    const rows = [...(table?.querySelectorAll('tr') ?? [])].map((row) => row.textContent);
    expect(rows).toEqual([
      '户关联依据条数占比',
      '户编号1,20060.0%',
      '户主身份证号30015.0%',
      '村和户主姓名46023.0%',
      '有多个可能150.8%',
      '未找到251.3%',
    ]);
  });

  it('leads to the sheets that were written, under the names they have', async () => {
    const ledger = new ArrayLedger();
    const user = renderPane(ledger);
    await goTo(user, '年终');
    await user.click(button('生成汇总'));
    await user.click(await screen.findByRole('button', { name: '打开工作表“工作队考核 (2)”' }));
    expect(ledger.visited).toEqual(['工作队考核 (2)']);
  });

  it('says why a sheet cannot be opened', async () => {
    const ledger = new ArrayLedger();
    const user = renderPane(ledger);
    await goTo(user, '年终');
    await user.click(button('生成汇总'));
    const failure = new Failure('SheetGone', { sheet: '覆盖汇总' });
    const link = await screen.findByRole('button', { name: '打开工作表“覆盖汇总”' });
    ledger.failure = failure;
    await user.click(link);
    expect((await screen.findByRole('alert')).textContent).toContain(failureSentence(failure, 'zh-CN'));
  });

  it('that fails says why in one sentence and can be tried again', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const failure = new Failure('ProtectedSheet', { sheet: '校验报告' });
    ledger.failure = failure;
    const user = renderPane(ledger);
    await user.click(button('校验'));
    expect((await screen.findByRole('alert')).textContent).toContain(failureSentence(failure, 'zh-CN'));
    expect(within(stepCard('校验')).getByText('未能完成')).toBeTruthy();
    await user.click(button('校验'));
    expect(await within(stepCard('校验')).findByText('有错误')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that fails unexpectedly shows the error instead of hiding it', async () => {
    const ledger = new ArrayLedger();
    ledger.failure = new TypeError('x is not a function');
    const user = renderPane(ledger);
    await user.click(button('校验'));
    expect((await screen.findByRole('alert')).textContent).toContain('x is not a function');
  });
});

describe('a run that takes its time', () => {
  it('shows phase and rows after 0.4 seconds, not before, whatever place is in sight', async () => {
    const ledger = new ArrayLedger();
    ledger.hold();
    const user = renderPane(ledger);
    await user.click(button('校验'));
    const card = stepCard('校验');
    expect(within(card).getByText('进行中')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    const bar = await screen.findByRole('progressbar');
    expect(bar.getAttribute('aria-valuenow')).toBeNull();
    act(() => {
      ledger.report({ phase: 'reading', done: 1500, total: 6000, detail: '贫困户名册' });
    });
    expect(screen.getByText('1,500 / 6,000 行')).toBeTruthy();
    expect(screen.getByText(/贫困户名册/).textContent).toContain('正在读取工作簿 · 贫困户名册');
    expect(bar.getAttribute('aria-valuenow')).toBe('1500');
    expect(bar.getAttribute('aria-valuemax')).toBe('6000');
    expect(statusText()).toContain('正在读取工作簿');
    act(() => {
      ledger.release();
    });
    await waitFor(() => {
      expect(screen.queryByRole('progressbar')).toBeNull();
    });
    expect(statusText()).toContain('校验已完成。');
  });

  it('keeps the other steps from starting', async () => {
    const ledger = new ArrayLedger();
    ledger.hold();
    const user = renderPane(ledger);
    await user.click(button('校验'));
    await goTo(user, '年终');
    await user.click(button('关联'));
    await user.click(button('全部运行'));
    expect(ledger.runs.map(({ step }) => step)).toEqual(['check']);
  });

  it('is cancelled from the keyboard and leaves the focus on its step', async () => {
    const ledger = new ArrayLedger();
    ledger.hold();
    const user = renderPane(ledger);
    await user.click(button('校验'));
    (await screen.findByRole('button', { name: '取消' })).focus();
    await user.keyboard('{Enter}');
    const card = stepCard('校验');
    expect(await within(card).findByText('已取消')).toBeTruthy();
    expect(within(card).getByText('已取消，工作簿没有改动。')).toBeTruthy();
    expect(ledger.runs[0]?.options.signal.aborted).toBe(true);
    expect(document.activeElement).toBe(button('校验'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps what the run before it has found when it is cancelled', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const user = renderPane(ledger);
    await user.click(button('校验'));
    await screen.findByRole('button', { name: '错误 4' });
    ledger.hold();
    await user.click(button('重新校验'));
    await user.click(await screen.findByRole('button', { name: '取消' }));
    await screen.findByText('已取消');
    expect(button('错误 4')).toBeTruthy();
  });
});

describe('全部运行', () => {
  it('does all three on one reading and shows each one’s result', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const user = renderPane(ledger);
    await goTo(user, '年终');
    await user.click(button('全部运行'));
    expect(await within(stepCard('关联')).findByText('完成')).toBeTruthy();
    expect(within(stepCard('汇总与考核')).getByText('完成')).toBeTruthy();
    expect(ledger.runs.map(({ step }) => step)).toEqual(['all']);
    const sheets = (title: string) =>
      within(within(stepCard(title)).getByRole('list'))
        .getAllByRole('listitem')
        .map((item) => item.textContent);
    expect(sheets('关联')).toEqual(['关联结果']);
    expect(sheets('汇总与考核')).toEqual(['覆盖汇总', '工作队考核 (2)']);
    await goTo(user, '核对');
    expect(within(stepCard('校验')).getByText('有错误')).toBeTruthy();
    expect(sheets('校验')).toEqual(['校验报告']);
  });

  it('moves from card to card, and a failure shows where it happened', async () => {
    const ledger = new ArrayLedger();
    ledger.hold();
    const user = renderPane(ledger);
    await goTo(user, '年终');
    await user.click(button('全部运行'));
    act(() => {
      ledger.report({ phase: 'linking', done: 0, total: 0 });
    });
    expect(await within(stepCard('关联')).findByText('进行中')).toBeTruthy();
    expect(within(stepCard('汇总与考核')).getByText('未开始')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: '取消' }));
    expect(await within(stepCard('关联')).findByText('已取消')).toBeTruthy();
    expect(within(stepCard('汇总与考核')).getByText('未开始')).toBeTruthy();
    await goTo(user, '核对');
    expect(within(stepCard('校验')).getByText('已取消')).toBeTruthy();
  });
});

describe('what was read', () => {
  const reading = {
    ...WHOLE_READING,
    read: 13,
    incomplete: [{ sheet: '结对表', missing: ['结对日期'] }],
    hidden: ['宣传台账'],
    unread: ['在校生', 'Sheet3'],
    copies: ['旧名册'],
  };

  it('is told with the result, one press away from where it is corrected', async () => {
    const ledger = new ArrayLedger();
    ledger.reading = reading;
    const user = renderPane(ledger);
    await user.click(button('校验'));
    expect(
      await screen.findByText(
        '读取 13 张；其中缺必填列 1 张：结对表（缺结对日期）；其中隐藏 1 张：宣传台账；未识别 2 张：在校生、Sheet3；隐藏的副本未计入 1 张：旧名册。',
      ),
    ).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: '表格识别' })[0] as HTMLElement);
    expect(await screen.findByRole('heading', { name: '表格识别' })).toBeTruthy();
  });

  it('is told where only records of earlier work could not be read', async () => {
    const ledger = new ArrayLedger();
    ledger.reading = { ...ledger.reading, hasLostChoices: true, lostReturns: 3 };
    const user = renderPane(ledger);
    await user.click(button('校验'));
    expect(
      await screen.findByText(
        '读取 2 张；没有未识别的表。“表格识别”记下的更正有读不出的，没有采用；退回记录有 3 行读不出，没有对照，再开退回单时不再列入。',
      ),
    ).toBeTruthy();
  });

  it('is not told where all of it was', async () => {
    const user = renderPane(new ArrayLedger());
    await user.click(button('校验'));
    await screen.findByText(/读取 2 张台账/);
    expect(screen.queryByText(/没有未识别的表/)).toBeNull();
  });
});
