import { GENERATED_KINDS, layOut } from '../../../src/core/report';
import { oneCounty } from './handed-out';
import { laidOut, resultsOf } from './laid-out';

it('names who files what and when, and every table that is handed up by its number and title', () => {
  const { cells } = laidOut('cover', oneCounty());
  expect(cells.flat()).toContain('2014年度驻村帮扶工作考核资料');
  expect(cells.flat()).toContain('填报单位：宜阳县扶贫开发办公室');
  expect(cells.flat()).toContain('填报日期：2015年1月5日');
  const results = resultsOf(oneCounty());
  const annexes = GENERATED_KINDS.map((kind) => layOut(kind, results)).flatMap(({ name, bands }) => {
    const [number, title] = ['annex', 'title'].map((role) =>
      bands.find((band) => band.role === role)?.cell(0, 0),
    );
    return number === undefined ? [] : [[number, title, name]];
  });
  expect(annexes.length).toBeGreaterThan(8);
  expect(cells.slice(-annexes.length)).toEqual(annexes);
});

it('begins the contents on a page of their own', () => {
  const { bands } = laidOut('cover', oneCounty());
  const at = bands.findIndex(({ breakAfter }) => breakAfter);
  expect(bands[at + 1]?.cell(0, 0)).toBe('目　　录');
});
