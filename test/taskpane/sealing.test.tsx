import { act, screen, within } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import type { Verification } from '../../src/core/verification';
import { ArrayLedger, finding } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { button, goTo, renderPane } from './render-pane';

const STAMP = {
  year: 2014,
  sealedAt: '2015-01-10 09:00',
  programVersion: '0.1.0',
  code: 'ABCD-EFGH-JKLM-NPQR',
};
const SAME: Verification = {
  ...STAMP,
  number: 2,
  records: [2013, 2014],
  isEarlierForm: false,
  isUnchanged: true,
  tables: [],
  steering: [],
  sheets: [],
  looks: [],
  recordChanges: [],
  outside: [],
};

async function openSealing(ledger = new ArrayLedger([finding(2)])) {
  const user = renderPane(ledger);
  await goTo(user, '年终');
  await user.click(screen.getByRole('button', { name: /^封存与核验/ }));
  await screen.findByRole('heading', { name: '封存与核验' });
  return { ledger, user };
}

it('shows what would be sealed and what differs before anything is sealed', async () => {
  const { user } = await openSealing();
  await user.click(button('准备封存'));
  await screen.findByText('工作队考核：1 处，M9');
  expect(screen.getByText(/台账还有 1 个错误没有改/).textContent).toMatch(/（1）$/);
  await user.click(button('封存 2014 年度'));
  await screen.findByText('2014 年度已封存。');
  screen.getByText('ABCD-EFGH-JKLM-NPQR');
  screen.getByText(/请打印这些表存档/);
  await user.click(button('复制封存码'));
  await screen.findByText('已复制。');
  expect(await navigator.clipboard.readText()).toBe('ABCD-EFGH-JKLM-NPQR');
});

it('offers what there is something for', async () => {
  const ledger = new ArrayLedger([finding(2)]);
  const standing = { made: {}, seals: [], hasSealed: false };
  ledger.freshnesses.become({ standing });
  await openSealing(ledger);
  expect(screen.getByText('还没有可封存的结果，请先生成汇总。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '准备封存' })).toBeNull();
  expect(screen.queryByRole('button', { name: '核验' })).toBeNull();
  act(() => {
    ledger.freshnesses.become({ standing: { ...standing, made: { linkage: null, teamRanking: null } } });
  });
  expect(button('准备封存')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '核验' })).toBeNull();
  act(() => {
    ledger.freshnesses.become({ standing: { ...standing, hasSealed: true } });
  });
  expect(button('核验')).toBeTruthy();
});

it('says that nothing has changed', async () => {
  const ledger = new ArrayLedger();
  ledger.verifications = [SAME];
  const { user } = await openSealing(ledger);
  await user.click(button('核验'));
  const region = await screen.findByRole('region', { name: /2015-01-10 09:00 封存/ });
  within(region).getByText(/与封存时一致/);
  within(region).getByText('封存码 ABCD-EFGH-JKLM-NPQR');
  within(region).getByText(/第 2 份封存；现有封存记录 2 份：2013、2014 年度/);
  within(region).getByText(/没有纸上的封存码，有本程序的人都可以改了结果再封存一次/);
});

it('leads to the rows that have changed, and names the others', async () => {
  const ledger = new ArrayLedger();
  const at = { sheet: '贫困户名册', row: 7 };
  ledger.verifications = [
    {
      ...SAME,
      isUnchanged: false,
      tables: [
        {
          table: 'households',
          title: '贫困户名册',
          added: 0,
          removed: 1,
          changed: 1,
          rows: [
            { change: 'changed', key: 'H1', ...at },
            { change: 'removed', key: null, sheet: '贫困户名册', row: 9 },
          ],
        },
      ],
      steering: [{ where: '考核指标 T03 满分', before: '15', after: '20' }],
      sheets: [{ sheet: '工作队考核', isGone: false, changed: 1, cells: ['M9'] }],
      looks: [{ kind: 'formats', sheet: '单位考核', places: ['C9'], count: 1 }],
      recordChanges: [{ change: 'gone', year: 2012 }],
      outside: [{ change: 'added', sheet: '备忘', isList: false }],
    },
  ];
  const { user } = await openSealing(ledger);
  await user.click(button('核验'));
  await user.click(await screen.findByRole('button', { name: '修改：“贫困户名册”第 7 行（H1）' }));
  expect(ledger.visited).toEqual([{ ...at, columnIndex: null }]);
  screen.getByText('删除：封存时“贫困户名册”第 9 行');
  screen.getByText('考核指标 T03 满分：15 → 20');
  screen.getByText(/工作队考核”：1 个单元格有改动：M9/);
  screen.getByText(/单位考核”：1 个单元格的数字格式有改动，.*：C9/);
  screen.getByText('2012 年度的封存记录已不在工作簿中');
  screen.getByText(/工作表“备忘”是封存后新增的/);
});

it('says in a sentence why it cannot', async () => {
  const { ledger, user } = await openSealing();
  ledger.failure = new Failure('NotSealed');
  await user.click(button('核验'));
  expect((await screen.findByRole('alert')).textContent).toContain('没有封存过');
});

it('hurts nobody who cannot see or point', async () => {
  const ledger = new ArrayLedger();
  ledger.verifications = [SAME];
  const { user } = await openSealing(ledger);
  await user.click(button('准备封存'));
  await screen.findByText(/将封存这些表/);
  await expectNoViolations();
  await user.click(button('核验'));
  await screen.findByText(/与封存时一致/);
  await expectNoViolations();
});
