import type { Browser, Locator } from 'playwright-core';
import { file, households } from '../ledger/submitted-files';
import { openBrowser } from './chromium';
import { Clerk } from './clerk';

let browser: Browser;
let clerk: Clerk;
let clicks = 0;

beforeAll(async () => {
  browser = await openBrowser();
  clerk = await Clerk.sitDown(browser);
});

beforeEach(() => {
  clicks = 0;
});

afterAll(() => browser.close());

async function click(target: Locator): Promise<void> {
  await target.first().click();
  clicks += 1;
}

const place = (name: string): Locator => clerk.pane.getByRole('tab', { name: new RegExp(`^${name}`) });

// In order: each task goes on from where the one before it has left the pane. A click is the price of a step.
describe('what a clerk does most', () => {
  it('mends ten findings within twelve clicks', async () => {
    await click(clerk.button('校验'));
    await click(clerk.button(/^可以自动修改/));
    await click(clerk.button('全选'));
    await click(clerk.button(/^修改选中的/));
    const told = await clerk.pane.getByText(/^已修改 \d+ 处/).innerText();
    expect(Number(/\d+/.exec(told)?.[0])).toBeGreaterThanOrEqual(10);
    expect(clicks).toBeLessThanOrEqual(12);
  });

  it('gives a household its cadre within three', async () => {
    await click(place('查询'));
    await click(clerk.button(/^结对建议/));
    await click(clerk.button(/^写入台账：/));
    await clerk.pane.getByText('已写入台账', { exact: true }).waitFor();
    expect(clicks).toBeLessThanOrEqual(3);
  });

  it('takes in five files and takes them back within six', async () => {
    await click(place('收表'));
    const files = await Promise.all([1, 2, 3, 4, 5].map((town) => submitted(town)));
    const chooser = clerk.page.waitForEvent('filechooser');
    await click(clerk.button(/^选择文件/));
    await (await chooser).setFiles(files);
    await click(clerk.button(/^并入 5 个文件/));
    await click(clerk.button(/^撤销/));
    await clerk.pane
      .getByText(/^已撤销/)
      .first()
      .waitFor();
    expect(clicks).toBeLessThanOrEqual(6);
  });

  it('writes the return slips within two', async () => {
    await click(place('核对'));
    await click(clerk.button('生成退回单'));
    await clerk.sheetsInclude('退回单');
    expect(clicks).toBeLessThanOrEqual(2);
  });

  it('moves weights and writes them within six', async () => {
    await click(place('年终'));
    await click(clerk.button(/^方案试算/));
    for (const [name, score] of [
      [/^T01/, '6'],
      [/^T02/, '4'],
    ] as const) {
      await click(clerk.pane.getByRole('group', { name }).getByLabel('满分'));
      await clerk.page.keyboard.press('Control+A');
      await clerk.page.keyboard.type(score);
    }
    await click(clerk.button('写入考核指标（2 处）'));
    await clerk.pane.getByText(/^已写入 2 处/).waitFor();
    expect(clicks).toBeLessThanOrEqual(6);
  });

  it('seals a year and verifies it within four', async () => {
    await clerk.button('返回').click();
    await clerk.button('全部运行').click();
    await clerk.stepEnds('汇总与考核');
    await click(clerk.button(/^封存与核验/));
    await click(clerk.button('准备封存'));
    await click(clerk.button('封存 2014 年度'));
    await clerk.pane.getByText('2014 年度已封存。').waitFor();
    await click(clerk.button('核验'));
    await clerk.pane.getByText(/与封存时一致/).waitFor();
    expect(clicks).toBeLessThanOrEqual(4);
  });

  it('learns where a figure comes from within two', async () => {
    await clerk.bringToFront('覆盖汇总');
    await click(place('查询'));
    await clerk.goTo('E8');
    clicks += 1;
    await clerk.pane
      .getByText(/由 .*行|共 .*行/)
      .first()
      .waitFor();
    expect(clicks).toBeLessThanOrEqual(2);
  });

  it('ends without a complaint of the pages', () => {
    expect(clerk.complaints).toEqual([]);
  });
});

/** A township's file as the browser's dialog would give it. */
async function submitted(town: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const { name, arrayBuffer } = await file(`报送${town}.xlsx`, households(town, 3));
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(await arrayBuffer()) };
}
