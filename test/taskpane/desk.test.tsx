import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { ArrayLedger, mixedFindings } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { button, goTo, openAllFindings, renderPane } from './render-pane';

const selected = () => screen.getAllByRole('tab', { selected: true }).map(({ textContent }) => textContent);

describe('the four places', () => {
  it.each([
    ['empty', '收表'],
    ['registry', '核对'],
    ['sealed', '年终'],
  ] as const)('a workbook that is %s opens on %s', async (state, place) => {
    const ledger = new ArrayLedger();
    ledger.state = state;
    renderPane(ledger);
    await waitFor(() => {
      expect(selected()).toEqual([place]);
    });
  });

  it('a workbook that cannot be looked at opens on 核对', async () => {
    const ledger = new ArrayLedger();
    ledger.bookState = () => Promise.reject(new Error('busy'));
    renderPane(ledger);
    await waitFor(() => {
      expect(button('校验')).toBeTruthy();
    });
    expect(selected()).toEqual(['核对']);
  });

  it('stay as they were left: what was opened, its tab, its search, and where the page was', async () => {
    const user = renderPane(new ArrayLedger(mixedFindings()));
    await openAllFindings(user);
    await user.type(screen.getByRole('searchbox'), '村名');
    act(() => {
      window.scrollTo({ top: 120 });
    });
    await goTo(user, '年终');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(window.scrollY).toBe(0);
    await goTo(user, '核对');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('村名');
    expect(selected()).toEqual(['核对4', '全部']);
    expect(window.scrollY).toBe(120);
  });

  it('say how much is to be put right', async () => {
    const user = renderPane(new ArrayLedger(mixedFindings()));
    expect(screen.getByRole('tab', { name: '核对' })).toBeTruthy();
    await user.click(button('校验'));
    expect((await screen.findByTitle('4 个错误待改')).textContent).toBe('4');
  });

  it('are reached with the arrow keys', async () => {
    const user = renderPane(new ArrayLedger());
    screen.getByRole('tab', { name: '核对' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(selected()).toEqual(['年终']);
    expect(button('关联')).toBeTruthy();
  });

  it('give the focus back to what had opened a view', async () => {
    const user = renderPane(new ArrayLedger());
    await goTo(user, '收表');
    await user.click(button(/^新建登记表/));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '新建登记表' }));
    await user.click(button('返回'));
    expect(document.activeElement).toBe(button(/^新建登记表/));
  });
});

it('a file that is dropped anywhere is taken in 收表, whatever was in sight', async () => {
  const ledger = new ArrayLedger();
  ledger.merges.files.set('首报.xlsx', { changes: { added: 12, removed: 0, changed: 0 }, isAgain: false });
  const user = renderPane(ledger);
  await goTo(user, '收表');
  await user.click(button(/^新建登记表/));
  await goTo(user, '年终');
  const file = new File(['x'], '首报.xlsx');
  expect(fireEvent.dragOver(window, { dataTransfer: { files: [], types: ['Files'] } })).toBe(false);
  expect(fireEvent.drop(window, { dataTransfer: { files: [file], types: ['Files'] } })).toBe(false);
  expect(await screen.findByText(/首次报送：新增 12 行/)).toBeTruthy();
  expect(selected()).toEqual(['收表']);
});

it('修改记录 is offered once, in the foot, wherever the clerk is', async () => {
  const user = renderPane(new ArrayLedger());
  for (const place of ['收表', '核对', '查询', '年终'] as const) {
    await goTo(user, place);
    expect(screen.getAllByRole('button', { name: /^修改记录/ })).toHaveLength(1);
  }
  await user.click(button(/^修改记录/));
  await screen.findByRole('heading', { name: '修改记录' });
});

describe('年终', () => {
  it('says how far the year’s work is, once there is a check', async () => {
    const user = renderPane(new ArrayLedger(mixedFindings()));
    await goTo(user, '年终');
    expect(screen.getByText('校验后，这里列出全年各项工作的完成数。')).toBeTruthy();
    await goTo(user, '核对');
    await user.click(button('校验'));
    await goTo(user, '年终');
    const list = await screen.findByLabelText('2014 年度');
    const lines = [...list.querySelectorAll('dt')].map((name) => [
      name.textContent,
      name.nextElementSibling?.textContent,
    ]);
    expect(lines).toEqual([
      ['结对已关联', '1,890/2,000 · 10 条待定'],
      ['贫困村有工作队', '120/120'],
      ['贫困户有责任人', '1,800/1,950'],
      ['工作队已评出总分', '119/120'],
      ['单位已评出总分', '24/24'],
      ['考核排名', '未生成'],
    ]);
    expect(button(/^评分情况 ?146\/147/)).toBeTruthy();
    expect(button(/^方案试算 ?满分 100、90/)).toBeTruthy();
    await expectNoViolations();
  });

  it('says when each result was written, before a check as well', async () => {
    const year = new Date().getFullYear();
    const ledger = new ArrayLedger(mixedFindings());
    ledger.freshnesses.become({
      standing: {
        made: {
          linkage: `${year}-11-03 14:20`,
          coverage: '2013-01-09 08:05',
          teamRanking: null,
          comparison: `${year}-11-04 09:00`,
        },
        seals: [{ year: 2014, at: `${year}-12-31 17:30` }],
        hasSealed: true,
      },
    });
    const user = renderPane(ledger);
    await goTo(user, '年终');
    expect(screen.getByText('结对已关联').parentElement?.textContent).toBe('结对已关联11月3日 14:20 生成');
    expect(screen.getByText('贫困村有工作队').parentElement?.textContent).toBe(
      '贫困村有工作队2013年1月9日 08:05 生成',
    );
    expect(screen.getByText('考核排名').parentElement?.textContent).toBe('考核排名已生成');
    expect(screen.queryByText('工作队已评出总分')).toBeNull();
    expect(button(/^年度对比 ?11月4日 09:00 生成/)).toBeTruthy();
    expect(button(/^新年度 ?未生成/)).toBeTruthy();
    expect(button(/^封存与核验 ?2014 年度 12月31日 17:30/)).toBeTruthy();
    await goTo(user, '核对');
    await user.click(button('校验'));
    await goTo(user, '年终');
    await screen.findByLabelText('2014 年度');
    expect(screen.getByText('结对已关联').parentElement?.textContent).toBe(
      '结对已关联1,890/2,000 · 10 条待定11月3日 14:20 生成',
    );
    expect(screen.getByText('工作队已评出总分').parentElement?.textContent).toBe(
      '工作队已评出总分119/120未生成',
    );
    await expectNoViolations();
  });
});
