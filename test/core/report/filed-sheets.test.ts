import { GENERATED_KINDS, isClerksSheet, type GeneratedKind } from '../../../src/core/registry';
import { layOut } from '../../../src/core/report';
import { rawSheet } from '../build';
import { village } from '../counted';
import { judgedCity } from './judged-city';
import { resultsOf, sheetsOf } from './laid-out';

const results = resultsOf(sheetsOf({ villages: [village('410327101201')] }));

/** A list of units as an office submits it, under some title. */
function unitsUnder(title: string) {
  return rawSheet('另存的表', [
    ['附表1', null, null],
    [title, null, null],
    ['填报单位：', null, '填报日期：2015年1月5日'],
    ['单位名称', '单位类别', '主要负责人'],
    ['市水利局', '市直单位', null],
    ['市林业局', '市直单位', null],
    ['市农业局', '市直单位', null],
  ]);
}

function titleOf(kind: GeneratedKind): string {
  const { bands } = layOut(kind, results);
  const title = bands.find(({ role }) => role === 'cover' || role === 'title')?.cell(0, 0);
  return typeof title === 'string' ? title : '';
}

// What the program writes repeats the headers of the registry: a copy without its mark must not be taken for a table.
it.each(GENERATED_KINDS.map((kind) => [titleOf(kind)]))('a list under “%s” is no registry sheet', (title) => {
  expect(title).not.toBe('');
  expect(isClerksSheet(unitsUnder(title), [])).toBe(false);
});

it.each(['帮扶单位名册', '2014年度全县帮扶单位名册', '结对帮扶花名册', '驻村帮扶情况统计表'])(
  'a list under “%s” is',
  (title) => {
    expect(isClerksSheet(unitsUnder(title), [])).toBe(true);
  },
);

// Excel repairs a file whose tables hold merged cells.
it('no Excel table holds a cell across columns', () => {
  const judged = resultsOf(
    judgedCity({
      teams: [
        [50, 40],
        [40, 30],
      ],
      units: [[50, 40]],
    }),
  );
  const bands = GENERATED_KINDS.flatMap((kind) => layOut(kind, judged).bands);
  expect(bands.some(({ spans = [] }) => spans.length > 0)).toBe(true);
  expect(bands.filter(({ table, spans = [] }) => table !== undefined && spans.length > 0)).toEqual([]);
});
