import { screen, within } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { rawSheet } from '../core/build';
import { ArrayLedger } from './array-ledger';
import { button, goTo, renderPane } from './render-pane';

const MEMBERS = ['户编号', '姓名', '身份证号', '与户主关系', '性别', '证件备注'];
const FOREIGN = ['户号码', '谁', '与户主什么关系'];

async function openMapping(ledger = new ArrayLedger()) {
  ledger.sheets.push(
    rawSheet('家庭成员', [MEMBERS, ['4103222011000001', '张三', '410322198001011234', '户主', '男', '无']]),
    rawSheet('Sheet2', [FOREIGN, ['4103222011000001', '张三', '户主']]),
  );
  const user = renderPane(ledger);
  await goTo(user, '收表');
  await user.click(button(/表格识别/));
  await screen.findByRole('button', { name: /Sheet2/ });
  return { ledger, user };
}

it('tells what each sheet is taken for, and lets another table be chosen', async () => {
  const { user } = await openMapping();
  expect(button(/家庭成员 · 把握 \d+%/)).toBeTruthy();
  await user.click(button(/Sheet2/));
  await user.selectOptions(screen.getByRole('combobox', { name: '这张表是' }), '家庭成员');
  expect(
    await screen.findByRole('button', { name: /Sheet2 ?家庭成员 · 由您指定 ?缺 \d+ 个必填列/ }),
  ).toBeTruthy();
  expect(screen.getByText(/^缺必填列：.*姓名/)).toBeTruthy();
});

it('writes nothing before the clerk says so; then what was decided is in the workbook', async () => {
  const { ledger, user } = await openMapping();
  expect(button('记住这些更正').getAttribute('aria-disabled')).toBe('true');
  await user.click(button(/Sheet2/));
  await user.selectOptions(screen.getByRole('combobox', { name: '这张表是' }), '家庭成员');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'B 谁' }), '姓名（必填）');
  expect(ledger.remembered).toEqual([]);
  await user.click(button('记住这些更正'));
  expect(ledger.remembered).toEqual([
    { headers: FOREIGN.join('|'), table: 'members', columns: { 谁: 'name' } },
  ]);
  const status = screen.getAllByRole('status').find((part) => part.textContent.includes('已记在工作簿里'));
  await user.click(within(status as HTMLElement).getByRole('button', { name: '重新校验' }));
  expect(ledger.runs.map(({ step }) => step)).toEqual(['check']);
});

it('moves a field from one column to another', async () => {
  const { ledger, user } = await openMapping();
  await user.click(button(/家庭成员/));
  await user.selectOptions(screen.getByRole('combobox', { name: 'F 证件备注' }), '姓名（必填）');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'B 姓名' }).value).toBe('');
  await user.click(button('记住这些更正'));
  expect(ledger.remembered[0]?.columns).toEqual({ 姓名: null, 证件备注: 'name' });
});

it('goes back to what is recognised', async () => {
  const { ledger, user } = await openMapping();
  await user.click(button(/家庭成员/));
  await user.selectOptions(screen.getByRole('combobox', { name: '这张表是' }), '不是登记表');
  expect(await screen.findByRole('button', { name: /家庭成员 ?不是登记表/ })).toBeTruthy();
  await user.click(button('恢复自动识别'));
  expect(await screen.findByRole('button', { name: /家庭成员 · 把握/ })).toBeTruthy();
  await user.click(button('记住这些更正'));
  expect(ledger.remembered).toEqual([]);
});

it('says why the workbook cannot be read', async () => {
  const ledger = new ArrayLedger();
  const failure = new Failure('CellBeingEdited');
  ledger.failure = failure;
  const user = renderPane(ledger);
  await goTo(user, '收表');
  await user.click(button(/表格识别/));
  expect(await screen.findByText(failureSentence(failure, 'zh-CN'))).toBeTruthy();
});

describe('what is not read', () => {
  const HIDDEN = { isHidden: true } as const;
  const NATIONAL = [
    '县(市、区、旗)',
    '乡(镇)',
    '行政村',
    '户编号',
    '姓名',
    '证件号码',
    '人数',
    '与户主关系',
    '文化程度',
    '健康状况',
    '劳动技能',
    '脱贫属性',
    '贫困户属性',
    '主要致贫原因',
    '人均纯收入',
    '联系电话',
  ];

  async function open(...sheets: ReturnType<typeof rawSheet>[]) {
    const ledger = new ArrayLedger();
    ledger.sheets.push(...sheets);
    const user = renderPane(ledger);
    await goTo(user, '收表');
    await user.click(button(/表格识别/));
    return { ledger, user };
  }

  it('comes first, with the table that it comes nearest to, what is there and what is missing', async () => {
    const { user } = await open(
      rawSheet('家庭成员', [MEMBERS, ['1', '张测一', '410322198001011234', '户主', '男', '无']]),
      rawSheet('花名册', [
        ['户编号', '户主姓名', '备注一', '备注二'],
        ['1', '张测一', null, null],
        ['2', '李测二', null, null],
      ]),
    );
    const first = await screen.findByRole('button', { name: /花名册 ?未识别，没有读取；最接近“/ });
    const known = button(/家庭成员 · 把握/);
    expect(first.compareDocumentPosition(known) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await user.click(first);
    expect(screen.getByText(/^认出：户编号、户主姓名；缺少：/)).toBeTruthy();
  });

  it('shows both tables that a list may be, one press away', async () => {
    const { ledger, user } = await open(rawSheet('Sheet1', [NATIONAL, NATIONAL.map(() => '1')]));
    await user.click(await screen.findByRole('button', { name: /Sheet1 ?像.*，请指定是哪一种/ }));
    expect(button('按贫困户名册读取')).toBeTruthy();
    await user.click(button('按家庭成员读取'));
    expect(await screen.findByRole('button', { name: /Sheet1 ?家庭成员 · 由您指定/ })).toBeTruthy();
    await user.click(button('记住这些更正'));
    expect(ledger.remembered).toEqual([{ headers: NATIONAL.join('|'), table: 'members', columns: {} }]);
  });

  it('is decided for a hidden copy alone, not for the sheet in sight with the same headers', async () => {
    const row = ['1', '张测一', '410322198001011234', '户主', '男', '无'];
    const { ledger, user } = await open(rawSheet('家庭成员', [MEMBERS, row]), {
      ...rawSheet('家庭成员(旧)', [MEMBERS, row]),
      ...HIDDEN,
    });
    await user.click(
      await screen.findByRole('button', {
        name: /家庭成员\(旧\)（隐藏） ?与“家庭成员”重复的隐藏副本，没有计入/,
      }),
    );
    await user.click(button('按家庭成员读取'));
    expect(
      await screen.findByRole('button', { name: /家庭成员\(旧\)（隐藏） ?家庭成员 · 由您指定/ }),
    ).toBeTruthy();
    await user.click(button('记住这些更正'));
    expect(ledger.remembered).toMatchObject([{ sheet: '家庭成员(旧)', table: 'members' }]);
    expect(button(/^家庭成员 ?家庭成员 · 把握/)).toBeTruthy();
  });
});

it('says that earlier corrections could not be read, until others come in their place', async () => {
  const ledger = new ArrayLedger();
  ledger.hasLostChoices = true;
  const { user } = await openMapping(ledger);
  expect(screen.getByText(/以前记下的更正有读不出的，没有采用/)).toBeTruthy();
  await user.click(button(/Sheet2/));
  await user.selectOptions(screen.getByRole('combobox', { name: '这张表是' }), '家庭成员');
  await user.click(button('记住这些更正'));
  await screen.findByText(/已记在工作簿里/);
  expect(screen.queryByText(/以前记下的更正/)).toBeNull();
});
