import { compareReturns, nextRecord, type ReturnRecord } from '../../../src/core/returns';
import { rawSheet } from '../build';
import { resultsOf, sheetsOf } from '../report/laid-out';
import { CLEAN } from '../rules/office';

const NOTHING_SENT: ReturnRecord = { round: 0, places: new Map(), items: [], lost: 0 };

/** A village whose team is too small, checked under what the office says of that doubt. */
function checked(...rules: readonly (readonly [string, string, string])[]) {
  return resultsOf([...sheetsOf(CLEAN), rawSheet('规则', [['编号', '级别', '启用'], ...rules])]);
}

it('compares a doubt that 规则 switches on', () => {
  const results = checked(['P17', '警告', '是']);
  const record = nextRecord(NOTHING_SENT, compareReturns(results, NOTHING_SENT), '2014-12-31 08:00');
  const { items, uncompared } = compareReturns(results, record);
  expect(items.map(({ rule, state }) => [rule, state])).toEqual([['P17', 'remaining']]);
  expect(uncompared).toEqual([]);
});

it('says nothing of a rule that is switched off since', () => {
  const sent = checked(['P17', '警告', '是']);
  const record = nextRecord(NOTHING_SENT, compareReturns(sent, NOTHING_SENT), '2014-12-31 08:00');
  const { items, uncompared } = compareReturns(checked(), record);
  expect(items).toEqual([]);
  expect(uncompared).toEqual(['P17']);
});
