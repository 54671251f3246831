import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from './chromium';
import { Clerk } from './clerk';
import { Clicks } from './clicks';
import { fiveTownships } from './five-townships';

let browser: Browser;
let clerk: Clerk;
let clicks: Clicks;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

// Each task has a page of its own, on which the sample lies open; it begins where it says `clicks.begin()`.
beforeEach(async () => {
  clicks = new Clicks();
  clerk = await Clerk.sitDown(browser, {}, (page) => clicks.watch(page));
});

afterEach(async () => {
  expect(clerk.complaints).toEqual([]);
  await clerk.leave();
});

describe('findings, once the workbook was checked', () => {
  beforeEach(async () => {
    await clerk.button('校验').click();
    await clerk.stepShows('校验', '有错误');
  });

  it('are mended in the list, ten of them, in at most 12 clicks', async () => {
    clicks.begin();
    await clerk.button(/^查看问题清单/).click();
    await clerk.pane.getByRole('tab', { name: '全部' }).click();
    const mended: { sheet: string; address: string; becomes: string; before: unknown }[] = [];
    while (mended.length < 10) {
      const { line, button } = await nextToMend();
      const [, sheet = '', address = ''] = /^(\S+)!([A-Z]+\d+)$/m.exec(await line.innerText()) ?? [];
      const becomes = (await button.innerText()).replace('改为 ', '');
      mended.push({ sheet, address, becomes, before: (await clerk.inWorkbook(sheet, address)).content });
      await button.click();
      await clerk.pane.getByText(`${sheet}!${address}`).waitFor({ state: 'detached' });
    }
    expect(await clicks.count(clerk.page)).toBeLessThanOrEqual(12);
    for (const { sheet, address, becomes, before } of mended) {
      const { content } = await clerk.inWorkbook(sheet, address);
      expect(content).not.toBe(before);
      expect(String(content)).toMatch(new RegExp(`^${becomes.replaceAll('*', '.')}$`));
    }
  });

  it('are mended at once, where that is sure, in at most 12 clicks', async () => {
    clicks.begin();
    await clerk.button(/^可以自动修改/).click();
    await clerk.button('全选').click();
    await clerk.button(/^修改选中的/).click();
    const told = await clerk.pane.getByText(/^已修改 \d+ 处/).innerText();
    expect(await clicks.count(clerk.page)).toBeLessThanOrEqual(12);
    const written = Number(/\d+/.exec(told)?.[0]);
    expect(written).toBeGreaterThanOrEqual(10);
    const cells = (await clerk.rowsOf('修改记录'))?.filter((row) => /^[A-Z]+\d+$/.test(String(row[3])));
    expect(cells).toHaveLength(written);
  });

  it('leave a household without a cadre, who gets one, in at most 3 clicks', async () => {
    const before = await clerk.rowsOf('结对帮扶台账');
    clicks.begin();
    await clerk.goToPlace('查询');
    await clerk.button('看结对建议').click();
    const proposal = clerk.button(/^写入台账：/).first();
    const told = (await proposal.getAttribute('aria-label')) ?? '';
    const [, household = '', cadre = ''] = /：(\S+) → (.+)$/.exec(told) ?? [];
    await proposal.click();
    await clerk.pane.getByText('已写入台账').waitFor();
    expect(await clicks.count(clerk.page)).toBeLessThanOrEqual(3);
    expect(await rowsWith('结对帮扶台账', household, cadre)).toBe(1);
    expect(await clerk.rowsOf('结对帮扶台账')).toHaveLength((before?.length ?? 0) + 1);
  });
});

it('five files are collected, and that is undone, in at most 6 clicks', async () => {
  const { registry, submissions } = await fiveTownships();
  await clerk.open('全县.xlsx', registry);
  await clerk.hasOpen('全县.xlsx');
  const before = await clerk.rowsOf('贫困户名册');
  clicks.begin();
  await clerk.goToPlace('收表');
  await clicks.choose(
    clerk.page,
    clerk.button('选择文件…'),
    submissions.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
  );
  await clerk.button('并入 5 个文件').click();
  await clerk.button('校验台账').waitFor();
  for (const { name, households } of submissions) expect(await rowsWith('贫困户名册', name)).toBe(households);
  await clerk.button('撤销上次汇总（5 个文件）').click();
  await clerk.pane.getByText('已撤销，台账恢复到汇总之前。').waitFor();
  expect(await clicks.count(clerk.page)).toBeLessThanOrEqual(6);
  expect(await clerk.rowsOf('贫困户名册')).toEqual(before);
});

it('return slips are made of a workbook that was only opened, in at most 2 clicks', async () => {
  clicks.begin();
  await clerk.button('校验').click();
  await clerk.button('生成退回单').click();
  await clerk.sheetsInclude('退回单');
  await clerk.idle();
  expect(await clicks.count(clerk.page)).toBeLessThanOrEqual(2);
  const titles = (await clerk.rowsOf('退回单'))?.map(([first]) => String(first));
  const slips = titles?.filter((title) => title.includes('退回修改通知单')) ?? [];
  expect(slips.length).toBeGreaterThan(10);
  expect(slips).toContain('驻村帮扶登记表退回修改通知单（嵩县白河镇）');
});

describe('results, once they were made', () => {
  beforeEach(async () => {
    await clerk.goToPlace('年终');
    await clerk.button('全部运行').click();
    await clerk.stepShows('汇总与考核', '完成');
    await clerk.sheetsInclude('覆盖汇总', '工作队考核');
    await clerk.idle();
  });

  it('go by other weights, in at most 6 clicks', async () => {
    const before = await scores();
    const scheme = await clerk.rowsOf('考核指标');
    clicks.begin();
    await clerk.button(/^方案试算/).click();
    await typeInto(fullScore('T01'), '3');
    await typeInto(fullScore('T04'), '17');
    await clerk.button('写入考核指标（2 处）').click();
    await clerk.button('重新生成').click();
    await clerk.idle();
    await clerk.stepShows('汇总与考核', '完成');
    expect(await clicks.count(clerk.page)).toBeLessThanOrEqual(6);
    expect(await clerk.rowsOf('考核指标')).not.toEqual(scheme);
    const after = await scores();
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
  });

  it('are sealed, and found unchanged, in at most 4 clicks', async () => {
    clicks.begin();
    await clerk.button(/^封存与核验/).click();
    await clerk.button('准备封存').click();
    await clerk.button('封存 2014 年度').click();
    await clerk.pane.getByText('2014 年度已封存。').waitFor();
    await clerk.button('核验').click();
    await clerk.pane.getByText('与封存时一致：台账、考核办法和结果表都没有改动。').waitFor();
    expect(await clicks.count(clerk.page)).toBeLessThanOrEqual(4);
  });

  it('tell where a figure comes from, in at most 2 clicks', async () => {
    await clerk.bringToFront('覆盖汇总');
    const villages = (await clerk.inWorkbook('覆盖汇总', 'E5')).content;
    await clerk.goTo('E5');
    await clerk.page.keyboard.press('ArrowDown');
    clicks.begin();
    await clerk.clickSelected();
    await clerk.goToPlace('查询');
    const rows = clerk.pane.getByRole('region', { name: `计入的行（${String(villages)}）` });
    await rows.getByText('嵩县田湖镇洒落村').waitFor();
    expect(await clicks.count(clerk.page)).toBeLessThanOrEqual(2);
    expect(await rows.getByRole('listitem').count()).toBeGreaterThan(1);
  });
});

/** The first finding that can be mended in its line, however far down it stands. */
async function nextToMend(): Promise<{ line: Locator; button: Locator }> {
  const button = clerk.button(/^改为/).first();
  while ((await button.count()) === 0) {
    await clerk.page.mouse.wheel(0, 500);
    await clerk.page.waitForTimeout(100);
  }
  return { line: button.locator('xpath=ancestor::*[@role="row"]'), button };
}

/** Types over what a field holds: one click, then keys. */
async function typeInto(field: Locator, text: string): Promise<void> {
  await field.click();
  await clerk.page.keyboard.press('Control+A');
  await clerk.page.keyboard.type(text);
}

function fullScore(indicator: string): Locator {
  return clerk.pane.getByRole('group', { name: new RegExp(`^${indicator}`) }).getByLabel('满分');
}

/** What 工作队考核 says of teams. */
async function scores(): Promise<readonly (readonly unknown[])[]> {
  const rows = (await clerk.rowsOf('工作队考核')) ?? [];
  return rows.filter((row) => row.some((cell) => typeof cell === 'number'));
}

/** Rows of a sheet that hold all of these. */
async function rowsWith(sheet: string, ...wanted: readonly string[]): Promise<number> {
  const rows = (await clerk.rowsOf(sheet)) ?? [];
  return rows.filter((row) => wanted.every((each) => row.includes(each))).length;
}
