import { FluentProvider } from '@fluentui/react-components';
import { act, render, renderHook, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { LastChangeLine, useLastChange } from '../../src/taskpane/history';
import { HistoryView } from '../../src/taskpane/history/history-view';
import type { HistoryEntry } from '../../src/taskpane/ledger-port';
import { themeNamed } from '../../src/taskpane/look';
import { ArrayLedger } from './array-ledger';
import { expectNoViolations } from './no-violations';

const MERGE: HistoryEntry = {
  batch: 2,
  kind: 'merge',
  at: '2014-12-31 10:00',
  state: 'undoable',
  sheets: ['贫困户名册'],
  cells: 4,
  added: 12,
  removed: 1,
  files: ['镇1.xlsx'],
};
const FIXES: HistoryEntry = {
  ...MERGE,
  batch: 1,
  kind: 'fixes',
  at: '2014-12-30 09:00',
  state: 'later',
  cells: 5,
  added: 0,
  removed: 0,
  files: [],
};

function changed(): ArrayLedger {
  const ledger = new ArrayLedger();
  ledger.history.all = [MERGE, FIXES];
  return ledger;
}

async function opened(ledger: ArrayLedger) {
  render(
    <FluentProvider theme={themeNamed('light')} lang="zh-CN">
      <main>
        <h1>登记表</h1>
        <HistoryView
          ledger={ledger}
          summary={null}
          onBack={() => undefined}
          onOpen={null}
          onRecheck={() => undefined}
          onSummarise={() => undefined}
        />
      </main>
    </FluentProvider>,
  );
  await screen.findByRole('heading', { name: '修改记录' });
  return userEvent.setup();
}

const lines = () => screen.findAllByRole('listitem');

it('says that there is nothing yet', async () => {
  await opened(new ArrayLedger());
  expect(await screen.findByText('还没有修改记录。')).toBeTruthy();
});

it('lists changes, offers the way back of the latest only, and says why not of the others', async () => {
  await opened(changed());
  const [first, second] = await lines();
  if (!first || !second) throw new Error('no lines');
  expect(first.textContent).toContain('汇总报送 新增 12 行，删除 1 行，改动 4 格');
  expect(first.textContent).toContain('来自 镇1.xlsx');
  expect(second.textContent).toContain('自动修改 改动 5 格');
  expect(within(second).queryByRole('button')).toBeNull();
  expect(second.textContent).toContain('撤销后面的修改以后，才能撤销');
  await expectNoViolations();
});

it('takes back one after the other, and says what stays because it has changed since', async () => {
  const ledger = changed();
  ledger.history.left = 1;
  const user = await opened(ledger);
  await user.click(await screen.findByRole('button', { name: '撤销：汇总报送' }));
  const said = await screen.findByText(/已撤销“汇总报送”。贫困户名册 A2 1 处内容已变/);
  expect(said.closest('[role=status]')).toBe(document.activeElement);
  await user.click(await screen.findByRole('button', { name: '撤销：自动修改' }));
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: /^撤销：/ })).toBeNull();
  });
  expect((await lines()).map(({ textContent }) => textContent.endsWith('已撤销'))).toEqual([true, true]);
});

it('tells what stood in the way', async () => {
  const ledger = changed();
  const user = await opened(ledger);
  const failure = new Failure('HistoryChanged');
  ledger.failure = failure;
  await user.click(await screen.findByRole('button', { name: '撤销：汇总报送' }));
  expect(await screen.findByText(failureSentence(failure, 'zh-CN'))).toBeTruthy();
});

it('gives the latest change to whoever shows it, as it is after each', async () => {
  const ledger = changed();
  const { result } = renderHook(() => useLastChange(ledger));
  await waitFor(() => {
    expect(result.current.entry).toMatchObject({ kind: 'merge' });
  });
  act(() => {
    result.current.undo();
  });
  await waitFor(() => {
    expect(result.current.entry).toMatchObject({ kind: 'fixes' });
  });
  expect(result.current.undoing.outcome).toMatchObject({ taken: { cells: 4 } });
});

it('offers the way back of the latest change in a line, and says what came of it', async () => {
  const ledger = changed();
  const opened: string[] = [];
  render(
    <FluentProvider theme={themeNamed('light')} lang="zh-CN">
      <main>
        <h1>登记表</h1>
        <LastChangeLine
          ledger={ledger}
          locked={false}
          onOpen={() => {
            opened.push('修改记录');
          }}
        />
      </main>
    </FluentProvider>,
  );
  const user = userEvent.setup();
  expect(await screen.findByText('上次修改：汇总报送 新增 12 行，删除 1 行，改动 4 格')).toBeTruthy();
  await expectNoViolations();
  await user.click(screen.getByText(/^上次修改/));
  expect(opened).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '撤销：汇总报送' }));
  const said = await screen.findByText('已撤销“汇总报送”。');
  expect(document.activeElement?.contains(said)).toBe(true);
  expect(await screen.findByText('上次修改：自动修改 改动 5 格')).toBeTruthy();
});
