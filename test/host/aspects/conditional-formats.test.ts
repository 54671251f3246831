import { conditionalFormats } from '../../../src/host/files/aspects/conditional-formats';
import { sheetIn, stateOf, written } from './sheet-file';

const SCALE =
  '<cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color theme="0"/><color rgb="FFF8696B"/></colorScale></cfRule>';
const PERIOD =
  '<cfRule type="timePeriod" priority="2" timePeriod="last7Days"><formula>AND(TODAY()-FLOOR(A1,1)&lt;=6,"a"="a")</formula></cfRule>';
const BETWEEN =
  '<cfRule type="cellIs" priority="1" stopIfTrue="1" operator="between"><formula>1</formula><formula>$B$1</formula></cfRule>';
const TAIL =
  `<conditionalFormatting pivot="1" sqref="A1:A9 C1">${SCALE}${PERIOD}</conditionalFormatting>` +
  `<conditionalFormatting sqref="B1:B9">${BETWEEN}</conditionalFormatting>`;

// ECMA-376 part 1, 18.3.1.18
describe('conditional formats', () => {
  it('are read', () => {
    const { conditionalRules } = sheetIn(conditionalFormats, { tail: TAIL });
    expect(conditionalRules).toMatchObject([
      { type: 'colorScale', priority: 3, range: 'A1:A9 C1' },
      { type: 'timePeriod', priority: 2, formula: 'AND(TODAY()-FLOOR(A1,1)<=6,"a"="a")', range: 'A1:A9 C1' },
      { type: 'cellIs', priority: 1, stopIfTrue: true, formula: ['1', '$B$1'], range: 'B1:B9' },
    ]);
  });

  it('go by what is known of them', () => {
    expect(stateOf(conditionalFormats, { tail: TAIL })).not.toEqual(
      stateOf(conditionalFormats, { tail: TAIL.replace('B1:B9', 'B1:B8') }),
    );
  });

  it('stay as they are written beside a new one', () => {
    const { inside, again } = written(conditionalFormats, { tail: TAIL }, (sheet) => {
      const look = { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFEB9C' } } } as const;
      const own = { type: 'expression', priority: 4, formula: 'A1<"甲"', style: look, range: 'D1:D9' };
      sheet.conditionalRules = [own, ...sheet.conditionalRules];
    });
    expect(inside).toBe(
      '<conditionalFormatting sqref="D1:D9"><cfRule type="expression" dxfId="0" priority="4"><formula>A1&lt;&quot;甲&quot;</formula></cfRule></conditionalFormatting>' +
        TAIL,
    );
    expect(again.conditionalRules[0]).toMatchObject({
      formula: 'A1<"甲"',
      style: { fill: { bgColor: { rgb: 'FFEB9C' } } },
    });
  });

  it('keep, where they move or one thing changes, all else that they say', () => {
    const { inside } = written(
      conditionalFormats,
      { tail: TAIL },
      ({ conditionalRules: [scale, period, between] }) => {
        if (!scale || !period || !between) throw new Error('not read');
        scale.range = period.range = 'A3:A11 C3';
        period.priority = 5;
        between.formula = ['2', '3'];
        between.stopIfTrue = false;
      },
    );
    expect(inside).toBe(
      TAIL.replace('A1:A9 C1', 'A3:A11 C3')
        .replace('priority="2"', 'priority="5"')
        .replace('<formula>1</formula><formula>$B$1</formula>', '<formula>2</formula><formula>3</formula>')
        .replace(' stopIfTrue="1"', ''),
    );
  });

  it('that are taken away take what is around them along', () => {
    const { inside } = written(conditionalFormats, { tail: TAIL }, (sheet) => {
      sheet.conditionalRules = sheet.conditionalRules.filter(({ type }) => type === 'cellIs');
    });
    expect(inside).toBe(TAIL.slice(TAIL.indexOf('<conditionalFormatting sqref')));
  });
});
