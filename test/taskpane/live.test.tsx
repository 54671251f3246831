import { act, screen, waitFor } from '@testing-library/react';
import type { LiveReport } from '../../src/taskpane/ledger-port';
import { Failure } from '../../src/core/words/failure';
import { ArrayLedger, finding } from './array-ledger';
import { button, renderPane } from './render-pane';

function toggle(): HTMLElement {
  return screen.getByRole('switch', { name: '边改边查' });
}

/** A checked pane with 边改边查 switched on. */
async function switchedOn(ledger: ArrayLedger) {
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await screen.findByRole('button', { name: /查看问题清单/ });
  await user.click(toggle());
  await screen.findByText(/在台账中改动/);
  return user;
}

async function reported(ledger: ArrayLedger, changes: Partial<LiveReport> = {}): Promise<LiveReport> {
  const summary = ledger.summary();
  const place = { sheet: '贫困户名册', row: 12, columnIndex: 3, rows: 1 };
  const report: LiveReport = { summary, ...place, gone: 1, fresh: 0, found: [], ...changes };
  await act(async () => {
    ledger.live.listener?.onReport(report);
    await Promise.resolve();
  });
  return report;
}

describe('边改边查', () => {
  it('can be switched on once there is a check', async () => {
    const ledger = new ArrayLedger([finding(2)]);
    const user = renderPane(ledger);
    await user.click(toggle());
    expect(ledger.live.listener).toBeNull();
    expect(screen.getByText('先校验一次，再打开“边改边查”。')).toBeTruthy();
  });

  it('says what the last edit did, with the way to the row and to what is new', async () => {
    const ledger = new ArrayLedger([finding(2), finding(3)]);
    const user = await switchedOn(ledger);
    const [fresh] = (await ledger.engine.findings({}, 0, 1)).findings;
    if (!fresh) throw new Error('no finding');
    await reported(ledger, { gone: 1, fresh: 1, found: [fresh] });
    const status = screen.getByText(/改正 1 项，新增 1 项。/);
    expect(status.textContent).toContain('贫困户名册 第 12 行：');
    expect(status.getAttribute('role')).toBe('status');
    await user.click(button('贫困户名册 第 12 行'));
    await user.click(button(`${fresh.sheet ?? ''} ${fresh.address ?? ''}`));
    expect(ledger.visited).toEqual([
      expect.objectContaining({ sheet: '贫困户名册', row: 12 }),
      { sheet: fresh.sheet, row: fresh.row, columnIndex: fresh.columnIndex },
    ]);
  });

  it('brings the counts and the open list up to date', async () => {
    const ledger = new ArrayLedger([finding(2), finding(3)]);
    const user = await switchedOn(ledger);
    await user.click(button(/查看问题清单/));
    await user.click(screen.getByRole('tab', { name: '全部' }));
    await screen.findByText(/共 2 条/);
    ledger.all = ledger.all.slice(1);
    await reported(ledger);
    await screen.findByText(/共 1 条/);
    await user.click(button('返回'));
    await screen.findByRole('button', { name: '查看问题清单（1）' });
  });

  it('says when only a whole check will do, until there was one', async () => {
    const ledger = new ArrayLedger([finding(2)]);
    await switchedOn(ledger);
    act(() => ledger.live.listener?.onWholeCheckDue());
    expect(screen.getByText('工作表有增减或改名，请重新校验。')).toBeTruthy();
    act(() => ledger.live.listener?.onCheckedAnew());
    expect(screen.queryByText('工作表有增减或改名，请重新校验。')).toBeNull();
  });

  it('stops listening when it is switched off, and is off where Excel refuses', async () => {
    const ledger = new ArrayLedger([finding(2)]);
    const user = await switchedOn(ledger);
    await user.click(toggle());
    expect(ledger.live.listener).toBeNull();
    ledger.failure = new Failure('HostError', { code: 'X', message: 'no events' });
    await user.click(toggle());
    await screen.findByText(/no events/);
    await waitFor(() => {
      expect((toggle() as HTMLInputElement).checked).toBe(false);
    });
  });
});
