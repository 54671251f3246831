import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { ArrayLedger } from './array-ledger';
import { button, openAllFindings, renderPane } from './render-pane';

export async function openGroups(ledger: ArrayLedger, tab = '按问题'): Promise<UserEvent> {
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await user.click(await screen.findByRole('button', { name: /查看问题清单/ }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '问题清单' }));
  if (tab !== '按乡镇') await user.click(screen.getByRole('tab', { name: tab }));
  return user;
}

export async function openList(ledger: ArrayLedger): Promise<UserEvent> {
  const user = renderPane(ledger);
  await openAllFindings(user);
  await screen.findAllByText(/行户主姓名为空|缺少/);
  return user;
}

export const options = () => screen.getAllByRole('row');
export const active = () => screen.getByRole('row', { selected: true });
export const place = () => active().getAttribute('aria-rowindex');
