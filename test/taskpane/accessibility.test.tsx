import { screen } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import type { Locale } from '../../src/core/words/settings';
import type { ThemeName } from '../../src/taskpane/look';
import { ArrayLedger, mixedFindings } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { button, goTo, openAllFindings, renderPane } from './render-pane';

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
    await user.click(screen.getByRole('tab', { name: locale === 'en' ? 'Year end' : '年终' }));
    await user.click(button(locale === 'en' ? 'Run all' : '全部运行'));
    await screen.findByRole('button', { name: locale === 'en' ? 'Link again' : '重新关联' });
    await expectNoViolations();
    await user.click(screen.getByRole('tab', { name: locale === 'en' ? /^Check/ : /^核对/ }));
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

it('what was sent back', async () => {
  const ledger = new ArrayLedger(mixedFindings());
  const at = { sheet: '贫困户名册', row: 3, columnIndex: 4 };
  const known = {
    place: '嵩县车村镇',
    rule: 'F01',
    sheet: '贫困户名册',
    key: '',
    message: '为空。',
    first: 1,
  };
  const items = [{ ...known, state: 'remaining', identity: 'F01', at } as const];
  ledger.comparison = { round: 1, items, places: new Set(['嵩县车村镇']), uncompared: [] };
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await user.click(await screen.findByRole('button', { name: /^与上次退回相比/ }));
  await screen.findByRole('region', { name: '嵩县车村镇' });
  await expectNoViolations();
});

it('empty registry sheets to be chosen', async () => {
  const user = renderPane(new ArrayLedger());
  await goTo(user, '收表');
  await user.click(button(/^新建登记表/));
  await user.click(screen.getByRole('checkbox', { name: '贫困村名册' }));
  await user.click(button('新建 1 张'));
  await screen.findByRole('button', { name: '打开工作表“贫困村名册 (2)”' });
  await expectNoViolations();
});

it('scores by assessors', async () => {
  const user = renderPane(new ArrayLedger());
  await user.click(button('校验'));
  await screen.findByRole('button', { name: '重新校验' });
  await goTo(user, '年终');
  await user.click(button(/^评分情况/));
  await screen.findByRole('tab', { name: '未评 1' });
  await expectNoViolations();
});
