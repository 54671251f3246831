import { screen, waitFor, within } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { ArrayLedger } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { button, goTo, renderPane } from './render-pane';

async function opened() {
  const ledger = new ArrayLedger();
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await screen.findByRole('button', { name: '重新校验' });
  await goTo(user, '年终');
  await user.click(button(/^材料打印/));
  return { ledger, user };
}

const paper = (name: RegExp) => screen.getByRole('checkbox', { name });

it('makes what is chosen for all, and leads there', async () => {
  const { ledger, user } = await opened();
  expect(button('生成').getAttribute('aria-disabled')).toBe('true');
  await user.click(paper(/^干部鉴定/));
  await user.click(button('生成 1 种'));
  expect(await screen.findByText('已生成 1 张工作表，可直接打印。')).toBeTruthy();
  await user.click(button('打开工作表“干部鉴定”'));
  expect(ledger.papers.asked).toEqual([{ kinds: ['cadreAppraisal'], chosen: { by: 'all' } }]);
  expect(ledger.visited).toEqual(['干部鉴定']);
});

it('makes it for one township, or for what is selected in Excel', async () => {
  const { ledger, user } = await opened();
  await user.click(paper(/^干部鉴定/));
  await user.click(screen.getByRole('radio', { name: '一个乡镇' }));
  await user.selectOptions(screen.getByRole('combobox'), '嵩县白河镇');
  await user.click(button('生成 1 种'));
  await screen.findByText(/^已生成/);
  await user.click(screen.getByRole('radio', { name: /^Excel 中选中的行/ }));
  await user.click(button('生成 1 种'));
  await screen.findByText(/^已生成/);
  expect(ledger.papers.asked.map(({ chosen }) => chosen)).toEqual([
    { by: 'township', township: '嵩县白河镇' },
    { by: 'selected' },
  ]);
});

it('asks for a check first', async () => {
  const ledger = new ArrayLedger();
  const user = renderPane(ledger);
  await goTo(user, '年终');
  await user.click(button(/^材料打印/));
  await user.click(paper(/^干部鉴定/));
  expect(button('生成 1 种').getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('先校验一次，才知道有哪些村、户。')).toBeTruthy();
});

describe('while they are made', () => {
  function hold(ledger: ArrayLedger): () => void {
    let release = (): void => undefined;
    ledger.papers.held = new Promise((resolve) => {
      release = resolve;
    });
    return () => {
      release();
    };
  }

  it('the clerk may look elsewhere: it goes on, its tab says so, and no other long work begins', async () => {
    const { ledger, user } = await opened();
    const release = hold(ledger);
    await user.click(paper(/^干部鉴定/));
    await user.click(button('生成 1 种'));
    await goTo(user, '核对');
    expect(ledger.papers.givenUp).toBe(0);
    const tab = screen.getByRole('tab', { name: /^年终/ });
    expect(await within(tab).findByRole('progressbar', { name: '正在办理' })).toBeTruthy();
    expect(button('重新校验').getAttribute('aria-disabled')).toBe('true');
    await expectNoViolations();
    release();
    await waitFor(() => {
      expect(within(tab).queryByRole('progressbar')).toBeNull();
    });
    expect(button('重新校验').getAttribute('aria-disabled')).toBeNull();
    await goTo(user, '年终');
    expect(screen.getByText('已生成 1 张工作表，可直接打印。')).toBeTruthy();
  });

  it('going back gives it up', async () => {
    const { ledger, user } = await opened();
    hold(ledger);
    await user.click(paper(/^干部鉴定/));
    await user.click(button('生成 1 种'));
    await user.click(button('返回'));
    expect(ledger.papers.givenUp).toBe(1);
  });

  it('waits for a check that is under way in another place', async () => {
    const { ledger, user } = await opened();
    await user.click(paper(/^干部鉴定/));
    await goTo(user, '核对');
    ledger.hold();
    await user.click(button('重新校验'));
    await goTo(user, '年终');
    expect(button('生成 1 种').getAttribute('aria-disabled')).toBe('true');
    expect(
      await within(screen.getByRole('tab', { name: /^核对/ })).findByRole('progressbar', {
        name: '正在办理',
      }),
    ).toBeTruthy();
    ledger.release();
    await waitFor(() => {
      expect(button('生成 1 种').getAttribute('aria-disabled')).toBeNull();
    });
  });
});

it('says why nothing could be made', async () => {
  const { ledger, user } = await opened();
  const failure = new Failure('NothingChosen', { named: '' });
  ledger.failure = failure;
  await user.click(paper(/^干部鉴定/));
  await user.click(button('生成 1 种'));
  expect(await screen.findByText(failureSentence(failure, 'zh-CN'))).toBeTruthy();
});
