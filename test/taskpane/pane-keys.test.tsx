import { act, screen, waitFor } from '@testing-library/react';
import { ArrayLedger, finding, mixedFindings } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { active, openGroups, openList } from './open-findings';
import { button, goTo, renderPane } from './render-pane';

const steps = (ledger: ArrayLedger) => ledger.runs.map(({ step }) => step);

describe('keys, wherever in the pane the focus is', () => {
  it('F9 checks, and checks again without leaving the list', async () => {
    const ledger = new ArrayLedger([finding(2), finding(3)]);
    const user = renderPane(ledger);
    await goTo(user, '年终');
    await user.keyboard('{F9}');
    expect(await screen.findByRole('button', { name: /查看问题清单/ })).toBeTruthy();
    await user.keyboard('{F8}');
    await screen.findByRole('heading', { name: '问题清单' });
    await user.keyboard('{F9}');
    await waitFor(() => {
      expect(steps(ledger)).toEqual(['check', 'check']);
    });
    expect(screen.getByRole('heading', { name: '问题清单' })).toBeTruthy();
  });

  it('F9 does nothing while long work is under way', async () => {
    const ledger = new ArrayLedger([finding(2)]);
    ledger.hold();
    const user = renderPane(ledger);
    await user.keyboard('{F9}{F9}');
    expect(steps(ledger)).toEqual(['check']);
  });

  it('F8 and Shift+F8 lead from finding to finding, and the cell follows', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const user = await openList(ledger);
    act(() => {
      button('返回').focus();
    });
    await user.keyboard('{F8}');
    expect(active().textContent).toContain('第 2 行');
    expect(document.activeElement).toBe(active());
    await user.keyboard('{F8}{F8}{Shift>}{F8}{/Shift}');
    expect(active().textContent).toContain('第 3 行');
    expect(document.activeElement).toBe(active());
    await waitFor(() => {
      expect(ledger.visited.at(-1)).toMatchObject({ row: 3 });
    });
    await expectNoViolations();
  });

  it('F8 opens the list from any place once there is a check, and its first group', async () => {
    const user = renderPane(new ArrayLedger(mixedFindings()));
    await user.keyboard('{F8}');
    expect(screen.queryByRole('heading', { name: '问题清单' })).toBeNull();
    await user.click(button('校验'));
    await screen.findByRole('button', { name: /查看问题清单/ });
    await goTo(user, '收表');
    await user.keyboard('{F8}');
    await screen.findByRole('heading', { name: '问题清单' });
    await screen.findByRole('list', { name: '按乡镇' });
    await user.keyboard('{F8}');
    expect(await screen.findByRole('heading', { name: '田湖镇' })).toBeTruthy();
    await screen.findByRole('grid');
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(active());
  });

  it('Ctrl+F leads to the search', async () => {
    const user = await openGroups(new ArrayLedger(mixedFindings()));
    const search = screen.getByRole('searchbox');
    await user.type(search, '户3');
    act(() => {
      button('返回').focus();
    });
    await user.keyboard('{Control>}f{/Control}');
    expect(document.activeElement).toBe(search);
    await user.keyboard('户4');
    expect(search).toHaveProperty('value', '户4');
  });

  it('are named on what they do', async () => {
    await openList(new ArrayLedger(mixedFindings()));
    expect(screen.getByRole('searchbox').getAttribute('aria-keyshortcuts')).toBe('Control+F');
    expect(button('重新校验').getAttribute('aria-keyshortcuts')).toBe('F9');
    expect(screen.getByRole('grid').getAttribute('aria-keyshortcuts')).toBe('F8 Shift+F8');
    expect(screen.getByText(/F8 下一条，Shift\+F8 上一条/)).toBeTruthy();
  });
});
