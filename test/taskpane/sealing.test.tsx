import { screen, within } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import type { Verification } from '../../src/core/verification';
import { ArrayLedger, finding } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { button, renderPane } from './render-pane';

const STAMP = { year: 2014, sealedAt: '2015-01-10 09:00', programVersion: '0.1.0', code: 'abc' };
const SAME: Verification = { ...STAMP, isUnchanged: true, tables: [], steering: [], sheets: [] };

async function openSealing(ledger = new ArrayLedger([finding(2)])) {
  const user = renderPane(ledger);
  await user.click(screen.getByRole('button', { name: /^封存与核验/ }));
  await screen.findByRole('heading', { name: '封存与核验' });
  return { ledger, user };
}

it('shows what would be sealed and what differs before anything is sealed', async () => {
  const { user } = await openSealing();
  await user.click(button('准备封存'));
  await screen.findByText('工作队考核：1 处，M9');
  await user.click(button('封存 2014 年度'));
  await screen.findByText('2014 年度已封存。');
  screen.getByText('c0de'.repeat(16));
});

it('says that nothing has changed', async () => {
  const ledger = new ArrayLedger();
  ledger.verifications = [SAME];
  const { user } = await openSealing(ledger);
  await user.click(button('核验'));
  const region = await screen.findByRole('region', { name: /2015-01-10 09:00 封存/ });
  within(region).getByText(/与封存时一致/);
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
    },
  ];
  const { user } = await openSealing(ledger);
  await user.click(button('核验'));
  await user.click(await screen.findByRole('button', { name: '修改：“贫困户名册”第 7 行（H1）' }));
  expect(ledger.visited).toEqual([{ ...at, columnIndex: null }]);
  screen.getByText('删除：封存时“贫困户名册”第 9 行');
  screen.getByText('考核指标 T03 满分：15 → 20');
  screen.getByText(/工作队考核”：1 个单元格有改动：M9/);
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
