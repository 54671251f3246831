import { act, screen, within } from '@testing-library/react';
import type { Answer, AnswerLine, SourceCell } from '../../src/core/answers';
import { FILTERED } from './array-answers';
import { ArrayLedger } from './array-ledger';
import { expectNoViolations } from './no-violations';
import { button, goTo, renderPane } from './render-pane';

const at = (sheet: string, row: number): SourceCell => ({ sheet, row, columnIndex: 1 });
const line = (text: string, row: number, changes: Partial<AnswerLine> = {}): AnswerLine => ({
  text,
  key: `H${row}`,
  details: [],
  source: at('贫困户名册', row),
  record: null,
  ...changes,
});

const HOUSEHOLD: Answer = {
  id: 1,
  subject: {
    kind: 'household',
    name: '张三',
    key: 'H2',
    source: at('贫困户名册', 2),
    facts: [
      { id: 'place', value: '嵩县田湖镇樊店村', of: null, source: at('贫困户名册', 2) },
      { id: 'members', value: 4, of: null, source: at('贫困户名册', 2) },
      { id: 'excluded', value: null, of: null, source: at('贫困户名册', 2) },
    ],
    picture: {
      nodes: [
        { column: 'household', text: '张三', count: 1, isSubject: true, source: at('贫困户名册', 2) },
        { column: 'cadre', text: '李干部', count: 1, isSubject: false, source: at('驻村干部名册', 7) },
        { column: 'cadre', text: null, count: 4, isSubject: false, source: null },
      ],
      edges: [
        [1, 0],
        [2, 0],
      ],
    },
  },
  figure: null,
  groups: [{ id: 'cadres', total: 1, of: 'subject' }],
  isChanged: false,
};
const CADRE_LINE = line('李干部', 7, {
  source: at('驻村干部名册', 7),
  details: [
    { kind: 'method', method: 'name+unit' },
    { kind: 'since', date: '2014-01-01' },
    { kind: 'visits', count: 3 },
  ],
  record: at('结对帮扶台账', 9),
});

const FIGURE: Answer = {
  id: 2,
  subject: null,
  figure: {
    header: '结对覆盖率',
    line: '县 嵩县',
    value: 27,
    whole: 30,
    shown: 0.8,
    isOutdated: true,
    isSum: false,
    table: 'households',
  },
  groups: [
    { id: 'uncovered', total: 3, of: 'figure' },
    { id: 'covered', total: 27, of: 'figure' },
  ],
  isChanged: false,
};

function ledgerWithAnswers(): ArrayLedger {
  const ledger = new ArrayLedger();
  const { known, listed } = ledger.answers;
  known.set('贫困户名册 2', HOUSEHOLD);
  listed.set(1, [[CADRE_LINE]]);
  known.set('覆盖汇总 9', FIGURE);
  const lines = Array.from({ length: 27 }, (_, row) => line(`户主${row}`, row + 2));
  listed.set(2, [lines.slice(0, 3), lines]);
  return ledger;
}

async function open(ledger: ArrayLedger) {
  const user = renderPane(ledger);
  await goTo(user, '查询');
  return user;
}

async function select(ledger: ArrayLedger, sheet: string, row: number): Promise<void> {
  await act(async () => {
    ledger.answers.select({ sheet, row, columnIndex: 3 });
    await Promise.resolve();
  });
}

it('says of the selected household what is known, who helps it and how that was found', async () => {
  await open(ledgerWithAnswers());
  const card = await screen.findByRole('region', { name: '贫困户 张三' });
  expect(within(card).getByText('嵩县田湖镇樊店村')).toBeTruthy();
  expect(within(card).getByText('有错误，不计入统计')).toBeTruthy();
  const cadres = screen.getByRole('region', { name: '帮扶干部（1）' });
  expect(await within(cadres).findByText(/按姓名和单位关联 · 2014-01-01 起 · 走访 3 次/)).toBeTruthy();
  await expectNoViolations();
});

it('draws who helps whom; a name is reached by the keyboard and leads to its row', async () => {
  const ledger = ledgerWithAnswers();
  const user = await open(ledger);
  const picture = await screen.findByRole('group', { name: '关系图：干部 5 人，贫困户 1 户，村 0 个' });
  expect(within(picture).getAllByRole('button')).toHaveLength(2);
  within(picture).getByRole('button', { name: '干部 李干部' }).focus();
  await user.keyboard('{Enter}');
  expect(ledger.visited).toEqual([at('驻村干部名册', 7)]);
});

const EXAMPLE = { kind: 'household', text: '张三', key: 'H2', source: at('贫困户名册', 2) } as const;

it('offers examples while the selected row is none of the registry; one is jumped to and answered', async () => {
  const ledger = ledgerWithAnswers();
  const { answers } = ledger;
  answers.beginnings = { examples: [EXAMPLE], unpaired: 0 };
  answers.selected = { sheet: '说明', row: 1, columnIndex: 0 };
  const user = await open(ledger);
  const examples = await screen.findByRole('list', { name: '比如：' });
  await expectNoViolations();
  ledger.jumpTo = (place) => {
    answers.select(place);
    return Promise.resolve();
  };
  await user.click(within(examples).getByRole('button', { name: '张三' }));
  expect(await screen.findByRole('region', { name: '贫困户 张三' })).toBeTruthy();
  expect(screen.queryByRole('list', { name: '比如：' })).toBeNull();
  expect(screen.queryByText(/还有 .* 户没有帮扶干部/)).toBeNull();
});

it('leads from a household without a cadre, and from their number, to the proposals, and back', async () => {
  const ledger = ledgerWithAnswers();
  const unpaired = { id: 'unpaired', value: null, of: null, source: at('贫困户名册', 2) } as const;
  const subject = HOUSEHOLD.subject && { ...HOUSEHOLD.subject, facts: [unpaired] };
  ledger.answers.known.set('贫困户名册 2', { ...HOUSEHOLD, subject });
  ledger.answers.beginnings = { examples: [], unpaired: 1500 };
  const user = await open(ledger);
  expect(await screen.findByText('还没有帮扶干部')).toBeTruthy();
  await user.click(button('看结对建议'));
  await screen.findByRole('heading', { name: '结对建议' });
  await user.click(button('返回'));
  expect(document.activeElement).toBe(button('看结对建议'));
  await select(ledger, '覆盖汇总', 9);
  expect(await screen.findByText(/还有 1,500 户没有帮扶干部。/)).toBeTruthy();
  await user.click(button('看结对建议'));
  await screen.findByRole('heading', { name: '结对建议' });
});

it('goes through a list by jumps, back to where one was, or on from there', async () => {
  const ledger = ledgerWithAnswers();
  const user = await open(ledger);
  await user.click(await screen.findByRole('button', { name: '李干部' }));
  await select(ledger, '驻村干部名册', 7);
  expect(screen.getByRole('region', { name: '贫困户 张三' })).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: '返回原处' }));
  expect(ledger.visited.at(-1)).toEqual({ sheet: '贫困户名册', row: 2, columnIndex: 0 });
  expect(screen.queryByRole('button', { name: '返回原处' })).toBeNull();

  await user.click(screen.getByRole('button', { name: '看记录' }));
  await select(ledger, '结对帮扶台账', 9);
  await user.click(await screen.findByRole('button', { name: '查这一行' }));
  expect(await screen.findByText(/^这一行没有可查的内容/)).toBeTruthy();
});

it('follows the selection until that is paused', async () => {
  const ledger = ledgerWithAnswers();
  const user = await open(ledger);
  await screen.findByRole('region', { name: '贫困户 张三' });
  await select(ledger, '覆盖汇总', 9);
  expect(await screen.findByRole('region', { name: '结对覆盖率 县 嵩县' })).toBeTruthy();
  await user.click(screen.getByRole('switch', { name: '跟随选中' }));
  await select(ledger, '贫困户名册', 2);
  expect(screen.getByRole('region', { name: '结对覆盖率 县 嵩县' })).toBeTruthy();
  await user.click(screen.getByRole('switch', { name: '跟随选中' }));
  expect(await screen.findByRole('region', { name: '贫困户 张三' })).toBeTruthy();
});

it('explains a figure, says that it is out of date, and lists its rows a stretch at a time', async () => {
  const ledger = ledgerWithAnswers();
  ledger.answers.selected = { sheet: '覆盖汇总', row: 9, columnIndex: 3 };
  const user = await open(ledger);
  const card = await screen.findByRole('region', { name: '结对覆盖率 县 嵩县' });
  expect(within(card).getByText('90.0% · 27 / 30')).toBeTruthy();
  expect(within(card).getByText('表中显示 80.0%')).toBeTruthy();
  expect(within(card).getByText(/^已变动/)).toBeTruthy();
  const covered = screen.getByRole('region', { name: '已覆盖（27）' });
  expect(await within(covered).findAllByRole('listitem')).toHaveLength(10);
  await user.click(within(covered).getByRole('button', { name: /还有 17 行/ }));
  expect(await within(covered).findByText('户主26')).toBeTruthy();
  await expectNoViolations();
});

it('filters the registry to the rows, with the clerk’s own filter only by consent, and shows all again', async () => {
  const ledger = ledgerWithAnswers();
  ledger.answers.selected = { sheet: '覆盖汇总', row: 9, columnIndex: 3 };
  ledger.answers.filtering = { inTheWay: '贫困户名册' };
  const user = await open(ledger);
  await user.click(await screen.findByRole('button', { name: '未覆盖：在登记表中筛选这 3 行' }));
  expect(await screen.findByText(/“贫困户名册”里有您自己的筛选/)).toBeTruthy();
  await user.click(button('换成这些行'));
  expect(await screen.findByText('已筛选，显示 3 行。')).toBeTruthy();
  expect(ledger.answers.filters).toEqual([
    { group: 0, mayReplace: false },
    { group: 0, mayReplace: true },
  ]);
  await select(ledger, FILTERED.at.sheet, FILTERED.at.row);
  expect(screen.getByRole('region', { name: '结对覆盖率 县 嵩县' })).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: '取消筛选（贫困户名册）' }));
  expect(ledger.answers.filteredNow).toEqual([]);
  expect(screen.queryByText('已筛选，显示 3 行。')).toBeNull();
});

it('waits for a check that is under way instead of reading the registry as well', async () => {
  const ledger = ledgerWithAnswers();
  ledger.answers.isChecked = false;
  ledger.hold();
  const user = renderPane(ledger);
  await user.click(button('校验'));
  await goTo(user, '查询');
  await screen.findByText('还没有读取登记表，读取一次才能回答。');
  expect(ledger.answers.read).toBe(0);
  ledger.answers.isChecked = true;
  ledger.release();
  expect(await screen.findByRole('region', { name: '贫困户 张三' })).toBeTruthy();
  expect(ledger.answers.read).toBe(0);
});

it('reads the registry where it has not been read, and again when asked to', async () => {
  const ledger = ledgerWithAnswers();
  ledger.answers.isChecked = false;
  const user = await open(ledger);
  await screen.findByRole('region', { name: '贫困户 张三' });
  expect(ledger.answers.read).toBe(1);
  await user.click(button('重新读取'));
  await screen.findByRole('region', { name: '贫困户 张三' });
  expect(ledger.answers.read).toBe(2);
});

it('says that the record of earlier filters is lost, until the clerk has seen it', async () => {
  const ledger = ledgerWithAnswers();
  ledger.answers.isRecordLost = true;
  const user = await open(ledger);
  expect(await screen.findByText(/记录已读不出/)).toBeTruthy();
  await user.click(button('知道了'));
  expect(screen.queryByText(/记录已读不出/)).toBeNull();
});
