import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import { Failure } from '../../src/core/failure';
import type { Locale } from '../../src/core/settings';
import type { ThemeName } from '../../src/taskpane/look';
import { ArrayLedger, mixedFindings } from './array-ledger';
import { button, openAllFindings, renderPane } from './render-pane';

/** Colours need a real browser; jsdom draws nothing. */
const RULES = { 'color-contrast': { enabled: false } };

async function expectNoViolations(): Promise<void> {
  document.title = '驻村帮扶台账';
  document.documentElement.lang = 'zh-CN';
  // Axe looks for fonts made of icons by drawing them.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const { violations } = await act(() => axe.run(document, { rules: RULES, resultTypes: ['violations'] }));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

describe.each<{ theme: ThemeName; locale: Locale }>([
  { theme: 'light', locale: 'zh-CN' },
  { theme: 'contrast', locale: 'en' },
])('$theme, $locale', ({ theme, locale }) => {
  const check = locale === 'en' ? 'Check' : '校验';
  const open = locale === 'en' ? /See the findings/ : /查看问题清单/;

  it('first sight, with settings', async () => {
    const user = renderPane(new ArrayLedger(), { theme, locale });
    await user.click(button(locale === 'en' ? 'Settings' : '设置'));
    await expectNoViolations();
  });

  it('while running', async () => {
    const ledger = new ArrayLedger();
    ledger.hold();
    const user = renderPane(ledger, { theme, locale });
    await user.click(button(check));
    await screen.findByRole('progressbar');
    await expectNoViolations();
  });

  it('failed', async () => {
    const ledger = new ArrayLedger();
    ledger.failure = new Failure('NoRegistrySheet');
    const user = renderPane(ledger, { theme, locale });
    await user.click(button(check));
    await screen.findByRole('alert');
    await expectNoViolations();
  });

  it('results and groups', async () => {
    const user = renderPane(new ArrayLedger(mixedFindings()), { theme, locale });
    await user.click(button(locale === 'en' ? 'Run all' : '全部运行'));
    const findings = await screen.findByRole('button', { name: open });
    await expectNoViolations();
    await user.click(findings);
    await expectNoViolations();
  });
});

it('the list', async () => {
  const user = renderPane(new ArrayLedger(mixedFindings()));
  await openAllFindings(user);
  await screen.findByText('整个工作簿');
  await expectNoViolations();
});
