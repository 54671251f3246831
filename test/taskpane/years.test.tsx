import { screen } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import type { Fix } from '../../src/core/fixes';
import { ArrayLedger } from './array-ledger';
import { button, goTo, renderPane } from './render-pane';

it('last year’s workbook is chosen, and 年度对比 is written and opened', async () => {
  const ledger = new ArrayLedger();
  const user = renderPane(ledger);
  await goTo(user, '年终');
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
  await goTo(user, '年终');
  await user.click(button(/^新年度/));
  await user.click(button('查看要改的内容'));
  expect((await screen.findByRole('alert')).textContent).toContain('没有数据行');
});

describe('the next year', () => {
  const days: Fix = {
    rule: null,
    reason: '年度结转：驻村天数',
    table: 'cadres',
    sheet: '驻村干部名册',
    row: 10,
    column: 15,
    header: '驻村天数',
    key: null,
    from: 212,
    to: null,
    isDate: false,
    shownFrom: '212',
    shownTo: '',
  };
  const none = {} as Awaited<ReturnType<ArrayLedger['years']['prepare']>>['ended'];
  const summary = {
    year: 2014,
    next: 2015,
    ended: none,
    going: none,
    resets: [days],
    settings: { fixes: [], sheet: null },
  };

  it('begins with what was ticked, and is taken back at once', async () => {
    const ledger = new ArrayLedger();
    jest.spyOn(ledger.years, 'prepare').mockResolvedValue(summary);
    jest.spyOn(ledger.years, 'carry').mockImplementation(async (fixes) => ({
      sheets: [{ kind: 'carryForward', sheet: '年度结转' }],
      added: [],
      written: await ledger.applyFixes(fixes),
    }));
    const user = renderPane(ledger);
    await goTo(user, '年终');
    await user.click(button(/^新年度/));
    await user.click(button('查看要改的内容'));
    await user.click(await screen.findByRole('button', { name: '全选' }));
    await user.click(button('结转到 2015 年度，改选中的 1 处'));
    await user.click(await screen.findByRole('button', { name: '撤销上次修改（1 处）' }));
    await screen.findByText('已撤销 1 处。');
    expect(screen.queryByRole('button', { name: /撤销/ })).toBeNull();
  });

  it('is given up while the workbook is being read, without a complaint', async () => {
    const ledger = new ArrayLedger();
    jest.spyOn(ledger.years, 'prepare').mockImplementation(
      (options) =>
        new Promise((_, reject) => {
          options?.onProgress?.({ phase: 'reading', done: 20, total: 100 });
          options?.signal?.addEventListener('abort', () => {
            reject(new Failure('Cancelled'));
          });
        }),
    );
    const user = renderPane(ledger);
    await goTo(user, '年终');
    await user.click(button(/^新年度/));
    await user.click(button('查看要改的内容'));
    await screen.findByText('20 / 100 行');
    await user.click(button('取消'));
    expect(await screen.findByRole('button', { name: '查看要改的内容' })).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
