import fc from 'fast-check';
import { parseVillageList } from '../../src/sample';
import { column, rows, sheetOf, VILLAGES, workbookOf } from './workbook-of';

describe('other sizes', () => {
  it('scales what there is many of, and keeps what a year has once', () => {
    const small = workbookOf({ kind: 'city', scale: 0.02 });
    expect(sheetOf(small, 'households').rows).toBe(2584);
    expect(sheetOf(small, 'members').rows).toBe(7520);
    expect(sheetOf(small, 'cadres').rows).toBe(204);
    expect(column(small, 'villages', 'poor').filter((poor) => poor === '是')).toHaveLength(13);
    expect(sheetOf(small, 'activities').rows).toBe(31);
  });

  it('stays whole at the smallest scale', () => {
    const smallest = workbookOf({ kind: 'city', scale: 0.01 });
    for (const { rows: length } of smallest.sheets) expect(length).toBeGreaterThan(0);
  });

  it('gives no cadre more than fifteen households', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(), (hundredths, seed) => {
        const workbook = workbookOf({ kind: 'city', scale: hundredths / 100 }, seed);
        const loads = new Map<unknown, number>();
        for (const { cadreName, end } of rows(workbook, 'pairings'))
          if (end === null) loads.set(cadreName, (loads.get(cadreName) ?? 0) + 1);
        expect(Math.max(...loads.values())).toBeLessThanOrEqual(15);
      }),
      { numRuns: 12 },
    );
  });

  it('is the same for the same seed and another for another', () => {
    const of = (seed: number): string => JSON.stringify(workbookOf({ kind: 'city', scale: 0.01 }, seed));
    expect(of(7)).toBe(of(7));
    expect(of(7)).not.toBe(of(8));
  });

  it.each([0, 0.009, 3.01, -1, NaN])('refuses scale %d', (scale) => {
    expect(() => workbookOf({ kind: 'city', scale })).toThrow(RangeError);
  });

  it('refuses a county that it does not know', () => {
    expect(() => workbookOf({ kind: 'county', county: '洛龙区' })).toThrow('洛龙区');
  });
});

describe('the village list', () => {
  it('is read whole', () => {
    expect(VILLAGES).toHaveLength(2386);
    expect(new Set(VILLAGES.map(({ code }) => code)).size).toBe(2386);
  });

  it.each([
    ['', 'line 1'],
    ['code,county\n', 'line 1'],
    ['code,county,township,village\n41032510121,嵩县,田湖镇,田湖村\n', 'line 2'],
    ['code,county,township,village\n410325101200,嵩县,田湖镇\n', 'line 2'],
  ])('names the line that it cannot read in %j', (csv, place) => {
    expect(() => parseVillageList(csv)).toThrow(place);
  });
});
