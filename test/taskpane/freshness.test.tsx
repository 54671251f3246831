import { FluentProvider } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OldMark, OldSheets, StaleLine, useFreshness } from '../../src/taskpane/freshness';
import type { Stale } from '../../src/taskpane/ledger-port';
import { themeNamed } from '../../src/taskpane/look';
import { ArrayLedger } from './array-ledger';
import { expectNoViolations } from './no-violations';

const EDITED: readonly Stale[] = [{ because: 'registry', sheets: ['贫困户名册', '结对帮扶台账'] }];

function Shown({ ledger, year }: { readonly ledger: ArrayLedger; readonly year: number }) {
  const { tasks, sheets } = useFreshness(ledger, { year });
  return (
    <FluentProvider theme={themeNamed('light')} lang="zh-CN">
      <main>
        <h1>关联</h1>
        <OldMark stale={tasks.link ?? []} />
        <OldSheets ledger={ledger} sheets={sheets} />
      </main>
    </FluentProvider>
  );
}

it('marks what is old as soon as it is, says why, and leads to the sheets', async () => {
  const ledger = new ArrayLedger();
  render(<Shown ledger={ledger} year={2014} />);
  expect(screen.queryByText('已过时')).toBeNull();
  expect(ledger.freshnesses.intended).toEqual({ year: 2014 });
  act(() => {
    ledger.freshnesses.become({
      tasks: { link: EDITED },
      sheets: [{ sheet: '关联结果', kind: 'linkage', stale: EDITED }],
    });
  });
  expect(screen.getAllByText('台账有改动（贫困户名册、结对帮扶台账）')).toHaveLength(2);
  await expectNoViolations();
  await userEvent.setup().click(screen.getByRole('button', { name: '关联结果' }));
  expect(ledger.visited).toEqual(['关联结果']);
  act(() => {
    ledger.freshnesses.become({ tasks: { link: [] }, sheets: [] });
  });
  expect(screen.queryByText('已过时')).toBeNull();
});

it('offers a new check in one click while results are old', async () => {
  let checks = 0;
  const line = (stale: readonly Stale[], isUnknown = false) => (
    <FluentProvider theme={themeNamed('light')} lang="zh-CN">
      <StaleLine
        stale={stale}
        isUnknown={isUnknown}
        locked={false}
        onRecheck={() => {
          checks += 1;
        }}
      />
    </FluentProvider>
  );
  const { rerender } = render(line([]));
  expect(screen.queryByRole('button')).toBeNull();
  rerender(line([{ because: 'terms', sheets: [] }]));
  await userEvent.setup().click(screen.getByRole('button', { name: '重新校验' }));
  expect(checks).toBe(1);
  expect(screen.getByRole('status').textContent).toContain('年度、截止日期、参数或方案与当时不同');
  rerender(line([], true));
  expect(screen.getByRole('status').textContent).toContain('未核对是否过时');
  await userEvent.setup().click(screen.getByRole('button', { name: '重新校验' }));
  expect(checks).toBe(2);
});
