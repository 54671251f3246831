import { screen, within } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { OverviewView } from '../../src/taskpane/overview';
import { OVERVIEW } from './array-pictures';
import { ArrayLedger, mixedFindings } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { button, goTo, renderPane } from './render-pane';

beforeAll(() => OverviewView.load());

const section = (name: string): HTMLElement => screen.getByRole('region', { name });
const linesOf = (name: string) =>
  within(within(section(name)).getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const inSection = (name: string, pressed: string | RegExp) =>
  within(section(name)).getByRole('button', { name: pressed });

async function openOverview(ledger = new ArrayLedger(mixedFindings())) {
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await user.click(await screen.findByRole('button', { name: '概览图表' }));
  await screen.findByRole('region', { name: '各乡镇差错' });
  return user;
}

describe('概览', () => {
  it('says what each picture shows in words, with its figures beside every bar', async () => {
    await openOverview();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '概览' }));
    expect(screen.getByText('错误 4 个，警告 1 个，提示 2 个。错误最多的是田湖镇，3 个。')).toBeTruthy();
    expect(inSection('各乡镇差错', '田湖镇 错误 3 警告 1')).toBeTruthy();
    expect(inSection('各乡镇差错', '不属于某个乡镇 错误 1 提示 2')).toBeTruthy();
    expect(screen.getByText(/完整率 99.9%。最低的是“贫困户名册”，缺 2 格。$/)).toBeTruthy();
    expect(linesOf('登记表完整率')).toEqual(['贫困户名册 缺 2 格 · 99.9%', '贫困村名册 100%']);
    expect(
      screen.getByText('应结对户 1,950 户，已结对 1,800 户，结对率 92.3%。最低的是嵩县，90%。'),
    ).toBeTruthy();
    expect(linesOf('各县区覆盖')).toEqual(['嵩县 900/1,000 · 90%', '栾川县 900/950 · 94.7%']);
    expect(screen.getByText('与上次校验（2014-12-01 09:00）相比，错误由 9 个减到 4 个。')).toBeTruthy();
    expect(linesOf('差错走势')).toEqual(['错误9 → 4', '警告4 → 1', '提示2 → 2']);
    await expectNoViolations();
  });

  it('draws with nothing that can be reached or heard', async () => {
    await openOverview();
    const charts = document.querySelectorAll('.fui-hbc__root, .fui-sprk__inlineBlock');
    expect(charts).toHaveLength(2 + 2 + 2 + 3);
    for (const chart of charts) expect(chart.closest('[inert][aria-hidden=true]')).toBeTruthy();
    expect(document.querySelectorAll('.fui-hbc__legendContainer')).toHaveLength(0);
  });

  it('draws the parts of a bar as long as they are many, the widest line over the whole width', async () => {
    await openOverview();
    const [first, second] = section('各乡镇差错').querySelectorAll('.fui-hbc__chart');
    const widths = (bar: Element | undefined) =>
      [...(bar?.querySelectorAll('rect') ?? [])]
        .map(
          (part) =>
            [
              part.getAttribute('fill'),
              Math.round(Number.parseFloat(part.getAttribute('width') ?? '')),
            ] as const,
        )
        .filter(([, width]) => width > 0);
    expect(widths(first)).toEqual([
      ['var(--bar-error)', 75],
      ['var(--bar-warning)', 25],
    ]);
    expect(widths(second)).toEqual([
      ['var(--bar-error)', 25],
      ['var(--bar-info)', 50],
      ['var(--bar-rest)', 25],
    ]);
  });

  it('has a table for each, on demand', async () => {
    const user = await openOverview();
    for (const [name, first] of [
      ['各乡镇差错', ['田湖镇', '3', '1', '0']],
      ['登记表完整率', ['贫困户名册', '29,998', '30,000', '99.9%']],
      ['各县区覆盖', ['嵩县', '900', '1,000', '90%']],
      ['差错走势', ['2014-12-31 09:00', '4', '1', '2']],
    ] as const) {
      const toggle = inSection(name, '查看表格');
      expect(toggle.getAttribute('aria-expanded')).toBe('false');
      await user.click(toggle);
      const [, row] = within(section(name)).getAllByRole('row');
      expect([...(row?.children ?? [])].map(({ textContent }) => textContent)).toEqual(first);
      await user.click(inSection(name, '收起表格'));
      expect(within(section(name)).queryByRole('table')).toBeNull();
    }
  });

  it('is not offered before there is a check', async () => {
    const ledger = new ArrayLedger();
    const user = renderPane(ledger);
    await goTo(user, '年终');
    expect(screen.queryByRole('button', { name: '概览图表' })).toBeNull();
  });

  it('says why it cannot be told', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const failure = new Failure('NoRows');
    Object.assign(ledger.engine, { overview: () => Promise.reject(failure) });
    const user = renderPane(ledger);
    await user.click(button('校验'));
    await user.click(await screen.findByRole('button', { name: '概览图表' }));
    expect(await screen.findByText(failureSentence(failure, 'zh-CN'))).toBeTruthy();
  });
});

describe('a line leads to where it is mended', () => {
  it('a township to its findings, and back to the same line', async () => {
    const user = await openOverview();
    await user.click(inSection('各乡镇差错', /^田湖镇/));
    expect(await screen.findByRole('heading', { name: '田湖镇' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: '按乡镇', selected: true })).toBeTruthy();
    await user.click(button('返回'));
    expect(document.activeElement).toBe(inSection('各乡镇差错', /^田湖镇/));
    await user.click(inSection('各乡镇差错', /^不属于某个乡镇/));
    expect(await screen.findByText('缺少“帮扶单位名册”。')).toBeTruthy();
  });

  it('the others together to all townships', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const { findings } = OVERVIEW;
    ledger.pictures.overview = {
      ...OVERVIEW,
      findings: { ...findings, shown: 1, rest: { error: 1, warning: 0, info: 2 } },
    };
    const user = await openOverview(ledger);
    await user.click(inSection('各乡镇差错', '其余 1 个乡镇 错误 1 提示 2'));
    expect(await screen.findByRole('list', { name: '按乡镇' })).toBeTruthy();
  });

  it('a sheet with blank cells to these; a whole one nowhere', async () => {
    const user = await openOverview();
    expect(within(section('登记表完整率')).queryByRole('button', { name: /贫困村名册/ })).toBeNull();
    await user.click(inSection('登记表完整率', /^贫困户名册/));
    expect(await screen.findByRole('heading', { name: 'F01 规则F01' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('贫困户名册');
  });

  it('the trend to the errors', async () => {
    const user = await openOverview();
    await user.click(inSection('差错走势', '查看错误'));
    expect(await screen.findByRole('button', { name: '错误 4', pressed: true })).toBeTruthy();
  });

  it('a county to the proposals, from which one comes back', async () => {
    const user = await openOverview();
    await user.click(inSection('各县区覆盖', /^嵩县/));
    expect(await screen.findByRole('heading', { name: '结对建议' })).toBeTruthy();
    await user.click(button('返回'));
    expect(document.activeElement).toBe(inSection('各县区覆盖', /^嵩县/));
  });

  it('what is not covered to 未覆盖清单, or to where that is made', async () => {
    const ledger = new ArrayLedger(mixedFindings());
    const user = await openOverview(ledger);
    await user.click(inSection('各县区覆盖', '未覆盖清单'));
    expect(await screen.findByText(/还没有“未覆盖清单”/)).toBeTruthy();
    await expectNoViolations();
    ledger.pictures.generated = [{ kind: 'gaps', sheet: '未覆盖清单 2014' }];
    await user.click(inSection('各县区覆盖', '未覆盖清单'));
    expect(ledger.visited).toEqual(['未覆盖清单 2014']);
    expect(screen.queryByText(/还没有“未覆盖清单”/)).toBeNull();
    ledger.pictures.generated = [];
    await user.click(inSection('各县区覆盖', '未覆盖清单'));
    await user.click(await screen.findByRole('button', { name: '去年终' }));
    expect(screen.getByRole('tab', { name: '年终', selected: true })).toBeTruthy();
  });

  it('what cannot be told for want of a sheet to 收表', async () => {
    const user = await openOverview();
    await user.click(within(section('各县区覆盖')).getByRole('tab', { name: '贫困村' }));
    expect(screen.getByText('缺驻村干部名册，无法统计。')).toBeTruthy();
    await user.click(button('去收表'));
    expect(screen.getByRole('tab', { name: '收表', selected: true })).toBeTruthy();
  });
});

describe('in 年终', () => {
  it('begins with coverage; what was found is shown in 核对', async () => {
    const user = renderPane(new ArrayLedger(mixedFindings()));
    await user.click(button('校验'));
    await goTo(user, '年终');
    await user.click(await screen.findByRole('button', { name: '概览图表' }));
    const [first] = await screen.findAllByRole('heading', { level: 3 });
    expect(first?.textContent).toBe('各县区覆盖');
    await user.click(inSection('各乡镇差错', /^田湖镇/));
    expect(screen.getByRole('tab', { name: /^核对/, selected: true })).toBeTruthy();
    expect(await screen.findByRole('heading', { name: '田湖镇' })).toBeTruthy();
    await goTo(user, '年终');
    expect(section('各县区覆盖')).toBeTruthy();
  });
});

it('speaks English', async () => {
  const user = renderPane(new ArrayLedger(mixedFindings()), { locale: 'en', theme: 'contrast' });
  await user.click(button('Check'));
  await user.click(await screen.findByRole('button', { name: 'Overview in charts' }));
  expect(await screen.findByText('4 errors, 1 warning, 2 notes. Most errors: 田湖镇, 3.')).toBeTruthy();
  expect(screen.getByText(/92.3%\. Lowest: 嵩县, 90%\.$/)).toBeTruthy();
  expect(screen.getByText('4 errors, down from 9 in the check before (2014-12-01 09:00).')).toBeTruthy();
  await expectNoViolations();
});

it('a first check has nothing to be compared with', async () => {
  const ledger = new ArrayLedger(mixedFindings());
  ledger.pictures.overview = { ...OVERVIEW, trend: OVERVIEW.trend.slice(-1) };
  await openOverview(ledger);
  expect(screen.getByText(/还没有更早的校验可比/)).toBeTruthy();
  expect(within(section('差错走势')).queryByRole('list')).toBeNull();
});
